/** The values at which a cell holds, as sets that can be compared: intervals of numbers, texts by beginning, yes and no. */
import type { Bound, Cell, IntervalCell, NumbersCell } from './cell';

/** An end that is undefined is open. */
export interface Interval {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

export interface TextSet {
  readonly isNegated: boolean;
  readonly literals: readonly string[];
  readonly prefixes: readonly string[];
}

/** Only sets of one `domain` compare; intervals ascend and do not touch. */
export type ValueSet =
  | { readonly domain: `number ${string}`; readonly intervals: readonly Interval[] }
  | { readonly domain: 'text'; readonly texts: TextSet }
  | { readonly domain: 'truth'; readonly holds: boolean };

/** Undefined for cells that ask something else than a value: anything, lists, whether it is stated, conditions. */
export function valueSet(cell: Cell): ValueSet | undefined {
  switch (cell.kind) {
    case 'interval':
      return { domain: `number ${cell.unit}`, intervals: [cell] };
    case 'numbers':
      return { domain: `number ${cell.unit}`, intervals: numberIntervals(cell) };
    case 'texts':
      return { domain: 'text', texts: cell };
    case 'truth':
      return { domain: 'truth', holds: cell.holds };
    case 'any':
    case 'listed':
    case 'stated':
    case 'cel':
      return undefined;
  }
}

function numberIntervals({ isNegated, values }: NumbersCell): readonly Interval[] {
  const byValue = new Map(values.map((bound) => [bound.value, bound]));
  const points = [...byValue.values()].sort((a, b) => a.value - b.value);
  if (!isNegated) return points.map((point) => ({ low: point, high: point }));
  const ends = points.map((point): Bound => ({ ...point, inclusive: false }));
  return [undefined, ...ends].map((low, index) => ({ low, high: ends[index] }));
}

/** What is in both, as intervals that hold something. */
export function meetIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a.flatMap((one) => b.map((other) => meet(one, other))).filter((interval) => !isEmpty(interval));
}

/** Whether every number of `inner` is in some interval of `outer`. */
export function coverIntervals(outer: readonly Interval[], inner: readonly Interval[]): boolean {
  return inner.every((interval) => {
    let rest: readonly Interval[] = [interval];
    for (const one of outer) rest = rest.flatMap((piece) => without(piece, one));
    return rest.length === 0;
  });
}

function meet(a: Interval, b: Interval): Interval {
  return { low: tighter(a.low, b.low, -1), high: tighter(a.high, b.high, 1) };
}

function without(piece: Interval, taken: Interval): readonly Interval[] {
  const below = { low: piece.low, high: tighter(piece.high, complementEnd(taken.low), 1) };
  const above = { low: tighter(piece.low, complementEnd(taken.high), -1), high: piece.high };
  return [
    ...(taken.low === undefined || isEmpty(below) ? [] : [below]),
    ...(taken.high === undefined || isEmpty(above) ? [] : [above]),
  ];
}

function complementEnd(end: Bound | undefined): Bound | undefined {
  return end === undefined ? undefined : { ...end, inclusive: !end.inclusive };
}

/** The end that leaves less: the lower of two high ends (`side` 1), the higher of two low ends (-1). */
function tighter(a: Bound | undefined, b: Bound | undefined, side: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.value !== b.value) return (a.value - b.value) * side < 0 ? a : b;
  return a.inclusive ? b : a;
}

function isEmpty({ low, high }: Interval | IntervalCell): boolean {
  if (low === undefined || high === undefined) return false;
  return low.value > high.value || (low.value === high.value && !(low.inclusive && high.inclusive));
}
