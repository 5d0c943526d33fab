/** How a model report writes its numbers, on a terminal and on a page alike. */
import { STABILITY } from '../edge/bins';
import type { ModelReport } from '../engine/watching/model-report';

const ALL_PPM = 1_000_000;
const NOTHING = '–';

/** Of 0 to 1. */
export function percent(share: number | null): string {
  return share === null ? NOTHING : `${(share * 100).toFixed(1)} %`;
}

export function ofPpm(ppm: number | null): string {
  return percent(ppm === null ? null : ppm / ALL_PPM);
}

/** Three digits: what is not shown could not be told from chance anyway. */
export function digits(value: number | null): string {
  return value === null ? NOTHING : value.toFixed(3);
}

/** `12.0 % to 18.4 %`. */
export function interval({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  return low === null || high === null ? NOTHING : `${percent(low)} to ${percent(high)}`;
}

/** The same of numbers that are no shares. */
export function digitsInterval({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  return low === null || high === null ? NOTHING : `${digits(low)} to ${digits(high)}`;
}

/** Selected, said, irregular, share and its interval, unanswered, not said. */
export function armCells(found: ModelReport['arms'][number]): readonly (string | number)[] {
  const { arm, selected, irregular, unanswered, silent } = found;
  const { of, count, share } = irregular;
  return [arm, selected, of, count, percent(share), interval(irregular), unanswered, silent];
}

/** Readings of a stability index; below twice what chance makes of so few, there is nothing to read. */
export type Reading = 'other' | 'moved' | 'few' | 'same' | 'none';

export function readingOf({
  index,
  byChance,
}: {
  readonly index: number | null;
  readonly byChance: number | null;
}): Reading {
  if (index === null || byChance === null) return 'none';
  if (index < STABILITY.moved) return 'same';
  if (index < 2 * byChance) return 'few';
  return index > STABILITY.other ? 'other' : 'moved';
}

export const READINGS: Readonly<Record<Reading, string>> = {
  other: 'another population',
  moved: 'has moved',
  few: 'too few to say',
  same: 'as in training',
  none: 'nothing counted',
};

/** What the bins of ascending edges are called: `below 0.2`, `0.2 to 0.4`, `from 0.4`. */
export function binNames(edges: readonly number[], named: (edge: number) => string): readonly string[] {
  const names = edges.map(named);
  if (names.length === 0) return ['all'];
  return Array.from({ length: names.length + 1 }, (_, bin) => {
    const [from, to] = [names[bin - 1], names[bin]];
    return from === undefined ? `below ${to ?? ''}` : to === undefined ? `from ${from}` : `${from} to ${to}`;
  });
}

/** The same for where there is little room: `<0.2`, `0.2–0.4`, `≥0.4`. */
export function shortBinNames(edges: readonly number[], named: (edge: number) => string): readonly string[] {
  const names = edges.map(named);
  if (names.length === 0) return ['all'];
  return Array.from({ length: names.length + 1 }, (_, bin) => {
    const [from, to] = [names[bin - 1], names[bin]];
    return from === undefined ? `<${to ?? ''}` : to === undefined ? `≥${from}` : `${from}–${to}`;
  });
}

/** An edge of a feature: float32 shows no more digits than these. */
export function edgeText(edge: number): string {
  return String(Number(edge.toPrecision(4)));
}
