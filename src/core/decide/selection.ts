/** Which arm put a consignment where it is: obliged, scored, or chance that nobody can predict and everybody can audit. */
import type { Arm, Measure } from '../events/decision';
import type { RandomSelection } from './policy';

/**
 * One uniform number per generation and flow, 0 to 2^32 - 1: HMAC of the epoch's secret. Undefined without the secret,
 * where the arm is taken as recorded.
 */
export type Draw = (reference: string, flow: string, generation: number) => number | undefined;

/** Per million of everything. */
const ALL_PPM = 1_000_000;
/** How many numbers a draw can be. */
export const DRAW_RANGE = 4_294_967_296;

/** `inclusionPpm`: how likely it was that somebody would look at it. */
export interface Selection {
  readonly arm: Arm;
  readonly inclusionPpm: number;
  readonly random: { readonly agency: string; readonly measure: Measure } | undefined;
}

/** Is a number drawn at a rate? Both products stay below 2^53, so that they are exact. */
export function isDrawn(number: number, ratePpm: number): boolean {
  return number * ALL_PPM < ratePpm * DRAW_RANGE;
}

/**
 * Chance goes before points, so that RANDOM is a uniform sample of all that is not obligatory: what an estimate, or a model that
 * learns, has to stand on. `answered`: the random check was made
 * and answered; the arm stays, the measure goes.
 */
export function select(
  mandatory: boolean,
  scored: boolean,
  rate: RandomSelection | undefined,
  draw: () => number | undefined,
  answered: boolean,
): Selection {
  if (mandatory) return { arm: 'MANDATORY', inclusionPpm: ALL_PPM, random: undefined };
  const inclusionPpm = scored ? ALL_PPM : (rate?.ppm ?? 0);
  // Drawn only where chance has a say: a draw costs two hashes.
  const number = rate === undefined ? undefined : draw();
  if (rate === undefined || number === undefined || !isDrawn(number, rate.ppm))
    return { arm: scored ? 'SCORED' : 'NONE', inclusionPpm, random: undefined };
  return { arm: 'RANDOM', inclusionPpm, random: answered ? undefined : { agency: rate.agency, measure: rate.measure } };
}
