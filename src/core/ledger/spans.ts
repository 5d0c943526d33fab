/** Spans of a batch: maximal runs of records from one topic, in processing order. */
import type { Span } from './entry';

interface Placed {
  readonly topic: string;
  readonly offset: number;
}

/**
 * `positions` says where every input stood before; a span begins there, since offsets may have holes. Inputs without a
 * record get an empty span at the end, so that one entry alone tells where the task stands.
 */
export function spansOf(records: readonly Placed[], positions: Readonly<Record<string, number>>): readonly Span[] {
  const next: Record<string, number> = { ...positions };
  const spans: Span[] = [];
  for (let index = 0; index < records.length;) {
    const first = records[index];
    if (first === undefined) break;
    let last = first;
    while (records[index]?.topic === first.topic) last = records[index++] ?? last;
    spans.push({ topic: first.topic, from: next[first.topic] ?? first.offset, to: last.offset + 1 });
    next[first.topic] = last.offset + 1;
  }
  for (const [topic, from] of Object.entries(next)) {
    if (!spans.some((span) => span.topic === topic)) spans.push({ topic, from, to: from });
  }
  return spans;
}

/** Where each topic stands after the spans. */
export function positionsAfter(
  spans: readonly Span[],
  positions: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const after: Record<string, number> = { ...positions };
  for (const span of spans) after[span.topic] = span.to;
  return after;
}
