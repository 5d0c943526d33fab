/** The rate at which a flow must draw at random so that chance makes its share of the inspections, as audits need it. */

/** Decided consignments of one flow by what puts them where they are without chance, which draws from all but `mandatory`. */
export interface FlowArms {
  readonly mandatory: number;
  readonly scored: number;
  readonly rest: number;
}

/**
 * Shares of the inspections that are drawn at random, of one: aimed at, at least, at most. Of the inspections, not of what
 * comes: fewer say too little about what is released, more takes from what is known (MIRSAD and others: a tenth costs little
 * and is what finds what changes).
 */
export const RANDOM_SHARES = { floor: 0.05, aim: 0.1, ceiling: 0.2 } as const;

/** Rates in parts per million of what no rule or list obliges to inspect. */
export interface RandomRates {
  readonly presentPpm: number;
  /** What share of all inspections is expected to be drawn at the present rate; null where nothing is inspected. */
  readonly presentShare: number | null;
  /** Null where nothing was inspected or nothing is left to draw from: no rate follows from that. */
  readonly proposed: Readonly<Record<keyof typeof RANDOM_SHARES, number>> | null;
}

const ALL_PPM = 1_000_000;

/**
 * At a rate `p`, with `m` obligatory, `s` selected by points and `r` by nothing, `p (s + r)` are drawn and `m + s + p r` inspected:
 * who is drawn and has the points is one inspection.
 */
export function randomRates({ mandatory, scored, rest }: FlowArms, presentPpm: number): RandomRates {
  const reasoned = mandatory + scored;
  const present = presentPpm / ALL_PPM;
  const inspected = reasoned + present * rest;
  const presentShare = inspected === 0 ? null : (present * (scored + rest)) / inspected;
  if (reasoned === 0 || scored + rest === 0) return { presentPpm, presentShare, proposed: null };
  const rateFor = (share: number): number =>
    Math.min(ALL_PPM, Math.round(((share * reasoned) / (scored + (1 - share) * rest)) * ALL_PPM));
  const { floor, aim, ceiling } = RANDOM_SHARES;
  const proposed = { floor: rateFor(floor), aim: rateFor(aim), ceiling: rateFor(ceiling) };
  return { presentPpm, presentShare, proposed };
}
