/** A value of an input at which two cells hold, to be shown to whoever wrote them. */
import type { Bound, Cell } from './cell';
import type { TableInput } from './compiled-table';
import { commonText } from './text-sets';
import type { Interval, ValueSet } from './value-set';
import { meetIntervals, valueSet } from './value-set';

/** Undefined where there is none, or none that the input can surely take: amounts and counts are whole and not negative. */
export function witnessOf(input: TableInput, a: Cell, b: Cell): string | undefined {
  if (a.kind === 'stated' && b.kind === 'stated' && a.isStated === b.isStated) return a.isStated ? 'stated' : 'absent';
  const sets = [a, b].filter((cell) => cell.kind !== 'any').map(valueSet);
  const [first, second = first] = sets;
  if (sets.includes(undefined) || first === undefined || second === undefined) return undefined;
  if ('texts' in first && 'texts' in second) return quoted(commonText(first.texts, second.texts));
  if ('holds' in first && 'holds' in second) return first.holds === second.holds ? yesOrNo(first.holds) : undefined;
  return numberOf(input, first, second);
}

function numberOf(input: TableInput, a: ValueSet, b: ValueSet): string | undefined {
  if (!('intervals' in a) || !('intervals' in b) || a.domain !== b.domain) return undefined;
  const currency = a.domain.slice('number '.length);
  // Money of another currency compares with neither.
  if (currency !== '' && !input.text.endsWith(`"${currency}")`) && input.text.startsWith('convert(')) return undefined;
  for (const interval of meetIntervals(a.intervals, b.intervals)) {
    const value = wholeIn(interval);
    if (value !== undefined) return input.type === 'Amount' ? `${value} ${currency}` : `${value}`;
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

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}

function yesOrNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
