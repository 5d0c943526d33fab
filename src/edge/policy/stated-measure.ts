/** What a condition itself says of the currency of its money and the dimension of its quantities, before any document is read. */
import type { Unit } from '../../core/kernel/code-tables.generated';
import { unitOf } from '../../core/kernel/quantity';
import type { Expression } from '../../core/score/condition/expression';

export type Dimension = Unit['dimension'];

/** Where a function names the currency of what it gives. */
const CURRENCY_ARGUMENT: Readonly<Record<string, number>> = { money: 1, amount: 2, convert: 1 };

/** Functions that give what their arguments are. */
const LIKE_ARGUMENTS: ReadonlySet<string> = new Set(['abs', 'min', 'max', 'sum', 'distinct']);

/** Elements whose name says what their unit measures. */
const DIMENSION_OF_FIELD: ReadonlyMap<string, Dimension> = new Map([
  ['lengthMeasure', 'length'],
  ['widthMeasure', 'length'],
  ['heightMeasure', 'length'],
  ['volumeMeasure', 'volume'],
]);

/** The currency that an amount, or every amount of a list, is in; undefined where a document or a list decides. */
export function currencyStated(expression: Expression): string | undefined {
  if (expression.op === 'call') {
    const position = CURRENCY_ARGUMENT[expression.name];
    if (position !== undefined) return textOf(expression.args[position]);
  }
  if (expression.op === 'binary') {
    const left = currencyStated(expression.left);
    return expression.operator === '*' ? left : (left ?? currencyStated(expression.right));
  }
  return ofParts(expression, currencyStated);
}

/** What a quantity measures; undefined where only its unit in the document says so. */
export function dimensionStated(expression: Expression): Dimension | undefined {
  if (expression.op === 'call' && expression.name === 'quantity')
    return unitOf(textOf(expression.args[1]) ?? '')?.dimension;
  if (expression.op === 'select') return DIMENSION_OF_FIELD.get(expression.field);
  return ofParts(expression, dimensionStated);
}

/** What the parts that a value is taken from agree on. */
function ofParts<T>(expression: Expression, stated: (part: Expression) => T | undefined): T | undefined {
  switch (expression.op) {
    case 'conditional':
      return common([expression.yes, expression.no].map(stated));
    case 'list':
      return common(expression.items.map(stated));
    case 'call':
      return LIKE_ARGUMENTS.has(expression.name) ? common(expression.args.map(stated)) : undefined;
    case 'index':
      return stated(expression.of);
    case 'macro':
      if (expression.macro === 'filter') return stated(expression.over);
      return expression.macro === 'map' ? stated(expression.body) : undefined;
    case 'value':
    case 'variable':
    case 'select':
    case 'has':
    case 'not':
    case 'negate':
    case 'and':
    case 'or':
    case 'binary':
      return undefined;
  }
}

function common<T>(stated: readonly (T | undefined)[]): T | undefined {
  const [first] = stated;
  return stated.every((one) => one === first) ? first : undefined;
}

function textOf(expression: Expression | undefined): string | undefined {
  return expression?.op === 'value' && typeof expression.value === 'string' ? expression.value : undefined;
}
