/** The rate at which a flow must draw at random so that chance makes its share of the inspections, as audits need it. */

/** Decided consignments of one flow by what put them where they are; `rest`: everything that chance may draw from. */
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

/** Rates in parts per million of what nothing else selects. */
export interface RandomRates {
  readonly presentPpm: number;
  /** What share of all inspections the present rate is expected to make; null where nothing is inspected. */
  readonly presentShare: number | null;
  /** Null where nothing was inspected or nothing is left to draw from: no rate follows from that. */
  readonly proposed: Readonly<Record<keyof typeof RANDOM_SHARES, number>> | null;
}

const ALL_PPM = 1_000_000;

/** With `m` inspections for a reason, a share `s` at random takes `m * s / (1 - s)` of the rest. */
export function randomRates({ mandatory, scored, rest }: FlowArms, presentPpm: number): RandomRates {
  const reasoned = mandatory + scored;
  const drawn = (rest * presentPpm) / ALL_PPM;
  const presentShare = reasoned + drawn === 0 ? null : drawn / (reasoned + drawn);
  if (reasoned === 0 || rest === 0) return { presentPpm, presentShare, proposed: null };
  const rateFor = (share: number): number =>
    Math.min(ALL_PPM, Math.round(((reasoned * share) / (1 - share) / rest) * ALL_PPM));
  const { floor, aim, ceiling } = RANDOM_SHARES;
  const proposed = { floor: rateFor(floor), aim: rateFor(aim), ceiling: rateFor(ceiling) };
  return { presentPpm, presentShare, proposed };
}
