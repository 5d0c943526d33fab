/** What a campaign has seen so far, and how it says that something is wrong. */

/** Each record ends as exactly one of the first three; the rest says how they were tried. */
export interface Tally {
  accepted: number;
  duplicate: number;
  rejected: number;
  /** Accepted in another legal Avro framing than ours: other bytes, the same document. */
  reframed: number;
  /** Records of blocks that also went through the whole engine, and what it decided. */
  judged: number;
  decisions: number;
  releases: number;
  /** Lines and messages that went through `ingest`. */
  texts: number;
  readonly codes: Map<string, number>;
}

export function newTally(): Tally {
  const counts = {
    accepted: 0,
    duplicate: 0,
    rejected: 0,
    reframed: 0,
    judged: 0,
    decisions: 0,
    releases: 0,
    texts: 0,
  };
  return { ...counts, codes: new Map() };
}

export function countCode(tally: Tally, code: string): void {
  tally.rejected++;
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
}

/** Ends the campaign: what was expected, and what was found instead. */
export function ensure(holds: boolean, expected: string, found: () => string): void {
  if (!holds) throw new Error(`expected ${expected}, found ${found()}`);
}
