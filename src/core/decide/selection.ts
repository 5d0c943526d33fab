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

export interface Selection {
  readonly arm: Arm;
  readonly inclusionPpm: number;
  readonly random: { readonly agency: string; readonly measure: Measure } | undefined;
}

/** `answered`: the random check was made and answered; the arm stays, the measure goes. */
export function select(
  mandatory: boolean,
  scored: boolean,
  rate: RandomSelection | undefined,
  draw: () => number | undefined,
  answered: boolean,
): Selection {
  if (mandatory) return { arm: 'MANDATORY', inclusionPpm: ALL_PPM, random: undefined };
  if (scored) return { arm: 'SCORED', inclusionPpm: ALL_PPM, random: undefined };
  const ppm = rate?.ppm ?? 0;
  // Drawn only where chance has a say: a draw costs two hashes.
  const drawn = rate === undefined ? undefined : draw();
  // 2^32 x 10^6 stays below 2^53, so both products are exact.
  if (rate === undefined || drawn === undefined || drawn * ALL_PPM >= ppm * DRAW_RANGE) {
    return { arm: 'NONE', inclusionPpm: ppm, random: undefined };
  }
  return {
    arm: 'RANDOM',
    inclusionPpm: ppm,
    random: answered ? undefined : { agency: rate.agency, measure: rate.measure },
  };
}
