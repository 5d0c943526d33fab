/** What the model said of the last day's decisions, by flow, in bounded memory; and how far that is from its training. */
import type { Histogram } from '../bins';
import { binOf, stabilityIndex, sum } from '../bins';

const SLICES = 24;
const SLICE_MS = 3_600_000;
/** An index of fewer is mostly chance: ten bins of so many make some 0.02 by themselves. */
const LEAST_SCORES = 500;
/** Reading the metrics again within that time computes nothing. */
const FRESH_MS = 5_000;
const MOST_BINS = 32;

export interface ScoreWindow {
  /** Of each bin the least ppm. */
  readonly bins: readonly number[];
  /** Flows are few: who calls bounds them. Returns the bin. */
  readonly add: (flow: string, ppm: number, nowMs: number) => number;
  /** Stability index by flow; flows with too few scores are left out. */
  readonly indices: (nowMs: number) => ReadonlyMap<string, number>;
}

/** Scores of the hour `hour`, by bin. */
interface Slice {
  hour: number;
  readonly counts: number[];
}

export function scoreWindow(training: Histogram): ScoreWindow {
  const { edges, counts } = coarse(training);
  const byFlow = new Map<string, Slice[]>();
  let known: { readonly atMs: number; readonly indices: ReadonlyMap<string, number> } | undefined;
  const computed = (nowMs: number): ReadonlyMap<string, number> => {
    const first = Math.floor(nowMs / SLICE_MS) - SLICES;
    const indices = new Map<string, number>();
    for (const [flow, slices] of byFlow) {
      const now = counts.map((_, bin) =>
        sum(slices.map((slice) => (slice.hour > first ? (slice.counts[bin] ?? 0) : 0))),
      );
      const index = sum(now) < LEAST_SCORES ? undefined : stabilityIndex(counts, now);
      if (index !== undefined) indices.set(flow, index);
    }
    return indices;
  };
  return {
    bins: [0, ...edges],
    add: (flow, ppm, nowMs) => {
      const hour = Math.floor(nowMs / SLICE_MS);
      const slices = byFlow.get(flow) ?? emptySlices(counts.length);
      byFlow.set(flow, slices);
      const slice = slices[((hour % SLICES) + SLICES) % SLICES];
      const bin = binOf(edges, ppm);
      if (slice === undefined) return bin;
      if (slice.hour !== hour) slice.counts.fill(0);
      slice.hour = hour;
      slice.counts[bin] = (slice.counts[bin] ?? 0) + 1;
      return bin;
    },
    indices: (nowMs) => {
      if (known === undefined || Math.abs(nowMs - known.atMs) >= FRESH_MS)
        known = { atMs: nowMs, indices: computed(nowMs) };
      return known.indices;
    },
  };
}

function emptySlices(bins: number): Slice[] {
  return Array.from({ length: SLICES }, () => ({ hour: -1, counts: new Array<number>(bins).fill(0) }));
}

/** Neighbouring bins together, until there are few enough for labels of a metric. */
function coarse({ edges, counts }: Histogram): Histogram {
  if (counts.length <= MOST_BINS) return { edges, counts };
  const together = Math.ceil(counts.length / MOST_BINS);
  const groups = Array.from({ length: Math.ceil(counts.length / together) }, (_, group) => group * together);
  return {
    edges: groups.slice(1).flatMap((from) => edges[from - 1] ?? []),
    counts: groups.map((from) => sum(counts.slice(from, from + together))),
  };
}
