/** Reads a cell over numbers, money, masses, quantities, times or spans: `30`, `>= 30 kg`, `[10..20)`, `[..100 EUR]`, `[1, 2]`, `!= 0`. */
import * as E from 'fp-ts/Either';
import type { Bound, Cell } from './cell';
import type { MeasureType, Operand } from './read-operand';
import { readOperand } from './read-operand';
import { splitEntries } from './split-entries';

/** Left: what was found instead. */
export function readMeasureCell(
  stated: string | number | readonly (string | number)[],
  type: MeasureType,
): E.Either<string, Cell> {
  if (typeof stated === 'number') return oneOf([String(stated)], false, type);
  if (typeof stated !== 'string') return oneOf(stated.map(String), false, type);
  const range = /^([[(])(.*?)\.\.(.*)([\])])$/.exec(stated);
  if (range !== null) return rangeOf(range.slice(1), type);
  const compared = /^(<=|>=|<|>)\s*(.*)$/.exec(stated);
  if (compared !== null) return comparisonOf(compared[1] ?? '', compared[2] ?? '', type);
  const negated = /^(?:!=|not )\s*(.*)$/s.exec(stated)?.[1];
  const text = negated ?? stated.replace(/^=\s*/, '');
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  return oneOf(inner === undefined ? [text] : splitEntries(inner), negated !== undefined, type);
}

function comparisonOf(operator: string, text: string, type: MeasureType): E.Either<string, Cell> {
  return E.map((end: Operand): Cell => {
    const inclusive = operator.endsWith('=');
    const ends = operator.startsWith('>')
      ? { low: lowEnd(end, inclusive), high: undefined }
      : { low: undefined, high: highEnd(end, inclusive) };
    return { kind: 'interval', unit: end.unit, ...ends };
  })(readOperand(text, type));
}

function rangeOf([opening, from = '', to = '', closing]: readonly string[], type: MeasureType): E.Either<string, Cell> {
  const low = from.trim() === '' ? E.right(undefined) : readOperand(from.trim(), type);
  const high = to.trim() === '' ? E.right(undefined) : readOperand(to.trim(), type);
  if (E.isLeft(low)) return low;
  if (E.isLeft(high)) return high;
  const units = unitsOf([low.right, high.right]);
  if (units.length === 0) return E.left('found a range without ends');
  if (units.length > 1) return E.left(`found a range in two ${unitKind(type)}, ${units.join(' and ')}`);
  const cell = {
    kind: 'interval',
    unit: units.join(''),
    low: low.right === undefined ? undefined : lowEnd(low.right, opening === '['),
    high: high.right === undefined ? undefined : highEnd(high.right, closing === ']'),
  } as const;
  return isEmpty(cell.low, cell.high) ? E.left('found a range that nothing is in') : E.right(cell);
}

/** What comes after a day does not begin before the day has passed. */
function lowEnd({ text, value, after }: Operand, inclusive: boolean): Bound {
  return after === undefined || inclusive ? { text, value, inclusive } : { ...after, inclusive: true };
}

/** What lasts until a day, the day included, lasts until it has passed. */
function highEnd({ text, value, after }: Operand, inclusive: boolean): Bound {
  return after === undefined || !inclusive ? { text, value, inclusive } : { ...after, inclusive: false };
}

function isEmpty(low: Bound | undefined, high: Bound | undefined): boolean {
  if (low === undefined || high === undefined) return false;
  return low.value > high.value || (low.value === high.value && !(low.inclusive && high.inclusive));
}

function oneOf(texts: readonly string[], isNegated: boolean, type: MeasureType): E.Either<string, Cell> {
  const operands: Operand[] = [];
  for (const text of texts) {
    const operand = readOperand(text.trim(), type);
    if (E.isLeft(operand)) return operand;
    operands.push(operand.right);
  }
  const units = unitsOf(operands);
  const unit = units.join('');
  if (units.length > 1) return E.left(`found a list in two ${unitKind(type)}, ${units.join(' and ')}`);
  const [first] = operands;
  if (first !== undefined && operands.length === 1 && !isNegated && first.after !== undefined)
    return E.right({ kind: 'interval', unit, low: lowEnd(first, true), high: highEnd(first, true) });
  if (operands.some(({ after }) => after !== undefined))
    return E.left('found days in a list or negated, which only moments can be: write a row for each range of days');
  return E.right({
    kind: 'numbers',
    unit,
    isNegated,
    values: operands.map(({ text, value }) => ({ text, value, inclusive: true })),
  });
}

function unitsOf(operands: readonly (Operand | undefined)[]): readonly string[] {
  return [...new Set(operands.flatMap((operand) => (operand === undefined ? [] : [operand.unit])))];
}

function unitKind(type: MeasureType): string {
  return type === 'Amount' ? 'currencies' : 'units';
}
