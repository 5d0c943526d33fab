/** Where in the text of a condition a part of its expression stands: core's expressions know nothing of texts. */
import type { Expression } from '../../core/score/condition/expression';

const offsets = new WeakMap<Expression, number>();

/** The expression itself, its place noted. */
export function placed(expression: Expression, offset: number): Expression {
  if (!offsets.has(expression)) offsets.set(expression, offset);
  return expression;
}

/** From 0; the beginning of the text where the part was not read from one. */
export function offsetOf(expression: Expression): number {
  return offsets.get(expression) ?? 0;
}
