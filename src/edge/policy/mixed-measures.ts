/** Finds money of two currencies and quantities of two dimensions that a condition compares or adds: no document can make them fit. */
import type { Expression } from '../../core/score/condition/expression';
import type { Mix } from './cel-tree';
import { currencyStated, dimensionStated } from './stated-measure';

/** A part with the name of its checked type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: string | undefined;
}

interface Mixture {
  readonly code: Mix;
  readonly message: string;
}

/** What is mixed where these parts meet: sides of an operator, arguments, elements of a list; undefined where nothing is. */
export function mixtureOf(parts: readonly Typed[]): Mixture | undefined {
  const currencies = distinct(
    parts.map(({ expression, type }) => (isMoney(type) ? currencyStated(expression) : undefined)),
  );
  if (currencies.length > 1) {
    const [one = '', other = ''] = currencies;
    const message = `Money in ${one} and in ${other} does not mix: convert(…, "${one}") states both in one currency`;
    return { code: 'currency-mix', message };
  }
  const dimensions = distinct(
    parts.map(({ expression, type }) =>
      type === 'Mass' ? 'mass' : type === 'Quantity' ? dimensionStated(expression) : undefined,
    ),
  );
  if (dimensions.length < 2) return undefined;
  return { code: 'unit-mix', message: `A ${dimensions.join(' and a ')} do not compare: they measure different things` };
}

export const NO_UNIT =
  'A span does not compare with a plain number other than 0: write hours(36), days(3) or duration("36h")';

/** A number without unit beside a span: only 0 needs none. */
export function lacksUnit(parts: readonly Typed[]): boolean {
  if (!parts.some(({ type }) => type === 'Duration')) return false;
  return parts.some(
    ({ expression, type }) => type === 'double' && !(expression.op === 'value' && expression.value === 0),
  );
}

function isMoney(type: string | undefined): boolean {
  return type === 'Amount' || type === 'list<Amount>';
}

function distinct<T>(stated: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(stated)].filter((one) => one !== undefined);
}
