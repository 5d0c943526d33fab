/** Finds money of two currencies and quantities of two dimensions that a condition compares or adds: no document can make them fit. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from '../../core/score/condition/expression';
import { type Refusal, refusal } from './cel-tree';
import { currencyStated, dimensionStated } from './stated-measure';

/** A part with the name of its checked type, and where it stands. */
export interface Typed {
  readonly expression: Expression;
  readonly type: string | undefined;
  readonly node: ASTNode;
}

/** What is mixed where these parts meet: sides of an operator, arguments, elements of a list. The part to blame is the later. */
export function mixtureOf(parts: readonly Typed[]): Refusal | undefined {
  const currency = firstOther(parts, ({ expression, type }) =>
    isMoney(type) ? currencyStated(expression) : undefined,
  );
  if (currency !== undefined) {
    const [one, other, node] = currency;
    const message = `Money in ${one} and in ${other} does not mix: convert(…, "${one}") states both in one currency`;
    return refusal(message, node, 'currency-mix');
  }
  const dimension = firstOther(parts, ({ expression, type }) =>
    type === 'Mass' ? 'mass' : type === 'Quantity' ? dimensionStated(expression) : undefined,
  );
  if (dimension === undefined) return undefined;
  const [one, other, node] = dimension;
  return refusal(`A ${one} and a ${other} do not compare: they measure different things`, node, 'unit-mix');
}

/** The first two that differ among those that state anything, and where the second one stands. */
function firstOther<T>(
  parts: readonly Typed[],
  stated: (part: Typed) => T | undefined,
): readonly [T, T, ASTNode] | undefined {
  let first: T | undefined;
  for (const part of parts) {
    const one = stated(part);
    if (one === undefined) continue;
    first ??= one;
    if (one !== first) return [first, one, part.node];
  }
  return undefined;
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
