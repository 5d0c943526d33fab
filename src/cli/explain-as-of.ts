/** Reads what `explain --as-of` was given: a ledger entry, or a time with its zone. */
import { InvalidArgumentError } from 'commander';
import type { AsOf } from '../engine/explain/as-of';

const ENTRY = /^#?(\d{1,12})$/;
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z| UTC|[+-]\d{2}:\d{2}))?$/;

/** `#12` or `12`; ISO 8601 with a zone, a day alone meaning its begin in UTC, or a time as `explain` shows it. */
export function asOfFrom(text: string): AsOf | undefined {
  const seq = ENTRY.exec(text)?.[1];
  if (seq !== undefined) return { kind: 'entry', seq: Number(seq) };
  const [matched, year, month, day] = TIME.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const time = Date.parse(text.replace(' UTC', 'Z').replace(' ', 'T'));
  // Some parsers take 30 February for 2 March.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return Number.isNaN(time) || !isDay ? undefined : { kind: 'time', time };
}

/** For the command line, which says what is wrong with an argument itself. */
export function asOfArgument(text: string): AsOf {
  const asOf = asOfFrom(text);
  if (asOf !== undefined) return asOf;
  throw new InvalidArgumentError('expected a ledger entry like 12, or a time like 2026-06-15T12:00:00Z');
}
