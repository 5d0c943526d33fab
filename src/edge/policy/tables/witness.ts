/** A value of an input at which two cells hold, to be shown to whoever wrote them. */
import type { Bound, Cell } from './cell';
import { commonText } from './text-sets';
import type { Interval, ValueSet } from './value-set';
import { meetIntervals, valueSet } from './value-set';

/**
 * Undefined where there is none, or none that the input can surely take: amounts, masses and counts are whole and not negative,
 * times are not before 1970.
 */
export function witnessOf(a: Cell, b: Cell): string | undefined {
  if (a.kind === 'stated' && b.kind === 'stated' && a.isStated === b.isStated) return a.isStated ? 'stated' : 'absent';
  const sets = [a, b].filter((cell) => cell.kind !== 'any').map(valueSet);
  const [first, second = first] = sets;
  if (sets.includes(undefined) || first === undefined || second === undefined) return undefined;
  if ('texts' in first && 'texts' in second) return quoted(commonText(first.texts, second.texts));
  if ('holds' in first && 'holds' in second) return first.holds === second.holds ? yesOrNo(first.holds) : undefined;
  return numberOf(first, second);
}

function numberOf(a: ValueSet, b: ValueSet): string | undefined {
  if (!('intervals' in a) || !('intervals' in b) || a.domain !== b.domain) return undefined;
  const unit = a.domain.slice('number '.length);
  for (const interval of meetIntervals(a.intervals, b.intervals)) {
    const value = wholeIn(interval);
    if (value !== undefined) return unit === 'time' ? momentText(value) : `${value} ${unit}`.trim();
  }
  return undefined;
}

/** The lowest whole number from zero on that is in it. */
function wholeIn({ low, high }: Interval): number | undefined {
  const from = low === undefined ? 0 : Math.max(0, firstWhole(low));
  if (high === undefined) return from;
  return from < high.value || (from === high.value && high.inclusive) ? from : undefined;
}

function firstWhole({ value, inclusive }: Bound): number {
  const whole = Math.ceil(value);
  return whole === value && !inclusive ? whole + 1 : whole;
}

/** As RFC 3339 writes it. */
function momentText(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}

function yesOrNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
