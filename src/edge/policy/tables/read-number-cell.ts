/** Reads a cell over a number or money: `30`, `>= 30`, `[10..20)`, `[..100 EUR]`, `[1, 2, 3]`, `!= 0`. */
import * as E from 'fp-ts/Either';
import type { Bound, Cell } from './cell';
import type { Operand } from './read-operand';
import { readOperand } from './read-operand';
import { splitEntries } from './split-entries';

/** Left: what was found instead. */
export function readNumberCell(
  stated: string | number | readonly (string | number)[],
  isMoney: boolean,
): E.Either<string, Cell> {
  if (typeof stated === 'number') return numbersOf([String(stated)], false, isMoney);
  if (typeof stated !== 'string') return numbersOf(stated.map(String), false, isMoney);
  const range = /^([[(])([^.]*(?:\.\d+)?[^.]*)\.\.([^.]*(?:\.\d+)?[^.]*)([\])])$/.exec(stated);
  if (range !== null) return rangeOf(range.slice(1), isMoney);
  const compared = /^(<=|>=|<|>)\s*(.*)$/.exec(stated);
  if (compared !== null) return comparisonOf(compared[1] ?? '', compared[2] ?? '', isMoney);
  const negated = /^(?:!=|not )\s*(.*)$/s.exec(stated)?.[1];
  const text = negated ?? stated.replace(/^=\s*/, '');
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  return numbersOf(inner === undefined ? [text] : splitEntries(inner), negated !== undefined, isMoney);
}

function comparisonOf(operator: string, text: string, isMoney: boolean): E.Either<string, Cell> {
  return E.map(({ currency, ...end }: Operand): Cell => {
    const bound: Bound = { ...end, inclusive: operator.endsWith('=') };
    const isLow = operator.startsWith('>');
    return { kind: 'interval', currency, low: isLow ? bound : undefined, high: isLow ? undefined : bound };
  })(readOperand(text, isMoney));
}

function rangeOf([opening, from = '', to = '', closing]: readonly string[], isMoney: boolean): E.Either<string, Cell> {
  const low = from.trim() === '' ? undefined : readOperand(from.trim(), isMoney);
  const high = to.trim() === '' ? undefined : readOperand(to.trim(), isMoney);
  if (low !== undefined && E.isLeft(low)) return low;
  if (high !== undefined && E.isLeft(high)) return high;
  if (low === undefined && high === undefined) return E.left('found a range without ends');
  const currencies = new Set([low, high].flatMap((end) => (end === undefined ? [] : [end.right.currency])));
  if (currencies.size > 1) return E.left(`found a range in two currencies, ${[...currencies].join(' and ')}`);
  const bound = (end: E.Right<Operand> | undefined, inclusive: boolean): Bound | undefined =>
    end === undefined ? undefined : { text: end.right.text, value: end.right.value, inclusive };
  const cell = {
    kind: 'interval',
    currency: [...currencies][0] ?? '',
    low: bound(low, opening === '['),
    high: bound(high, closing === ']'),
  } as const;
  return isEmpty(cell.low, cell.high) ? E.left('found a range that nothing is in') : E.right(cell);
}

function isEmpty(low: Bound | undefined, high: Bound | undefined): boolean {
  if (low === undefined || high === undefined) return false;
  return low.value > high.value || (low.value === high.value && !(low.inclusive && high.inclusive));
}

function numbersOf(texts: readonly string[], isNegated: boolean, isMoney: boolean): E.Either<string, Cell> {
  const values: Bound[] = [];
  const currencies = new Set<string>();
  for (const text of texts) {
    const operand = readOperand(text.trim(), isMoney);
    if (E.isLeft(operand)) return operand;
    currencies.add(operand.right.currency);
    values.push({ text: operand.right.text, value: operand.right.value, inclusive: true });
  }
  if (currencies.size > 1) return E.left(`found a list in two currencies, ${[...currencies].join(' and ')}`);
  return E.right({ kind: 'numbers', currency: [...currencies][0] ?? '', isNegated, values });
}
