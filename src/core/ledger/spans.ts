/** Spans of a batch: maximal runs of records from one topic, in processing order. */
import type { Span } from './entry';

interface Placed {
  readonly topic: string;
  readonly offset: number;
}

/** `positions` says where each topic stood before; a span begins there, since offsets may have holes. */
export function spansOf(records: readonly Placed[], positions: Readonly<Record<string, number>>): readonly Span[] {
  const next: Record<string, number> = { ...positions };
  const spans: Span[] = [];
  for (let index = 0; index < records.length; ) {
    const first = records[index];
    if (first === undefined) break;
    let last = first;
    while (records[index]?.topic === first.topic) last = records[index++] ?? last;
    spans.push({ topic: first.topic, from: next[first.topic] ?? first.offset, to: last.offset + 1 });
    next[first.topic] = last.offset + 1;
  }
  return spans;
}

/** Where each topic stands after the spans. */
export function positionsAfter(spans: readonly Span[], positions: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const after: Record<string, number> = { ...positions };
  for (const span of spans) after[span.topic] = span.to;
  return after;
}
