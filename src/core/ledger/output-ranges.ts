/** Which offsets of each output topic an entry names. */
import type { OutputRange } from './entry';

/**
 * Maximal runs of offsets without a hole, in the order in which the records were written: what somebody else wrote between
 * two of them is in none.
 */
export function outputRanges(
  topics: readonly string[],
  offsets: readonly number[],
  partition: number,
): readonly OutputRange[] {
  const ranges: OutputRange[] = [];
  for (const [index, topic] of topics.entries()) {
    const offset = offsets[index] ?? 0;
    const last = ranges.at(-1);
    if (last?.topic === topic && last.to === offset) ranges[ranges.length - 1] = { ...last, to: offset + 1 };
    else ranges.push({ topic, partition, from: offset, to: offset + 1 });
  }
  return ranges;
}
