/** What deciding needs of a policy: bands, credits, random checks, and what unknowns mean. */
import type { Measure } from '../events/decision';

/** From so many points on, this measure; bands ascend. */
export interface Band {
  readonly from: number;
  readonly measure: Measure;
}

/** So many per million of what no rule or list obliges to inspect gets `measure` from `agency`. */
export interface RandomSelection {
  readonly ppm: number;
  readonly measure: Measure;
  readonly agency: string;
}

/** More unknown rules than `limit` ask the lead agency for `measure`. */
interface UnknownLimit {
  readonly limit: number;
  readonly measure: Measure;
}

export interface DecidePolicy {
  /** SHA-256 of the bundle. */
  readonly hash: Uint8Array;
  /** The agency that is always asked, and speaks for what no rule calls. */
  readonly lead: string;
  readonly bandsOf: (flow: string, agency: string) => readonly Band[];
  readonly randomOf: (flow: string) => RandomSelection | undefined;
  readonly unknownsOf: (flow: string) => UnknownLimit | undefined;
  /** The most points that credits of one agency may take off; whole points. */
  readonly creditCap: number;
}

/** The measure of the highest band reached; NONE below the first. */
export function bandFor(bands: readonly Band[], points: number): Measure {
  let measure: Measure = 'NONE';
  for (const band of bands) if (points >= band.from) measure = band.measure;
  return measure;
}
