/** The parts that an expression is made of, in the order of the text. */
import type { Expression } from '../../core/score/condition/expression';

export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'value':
    case 'variable':
      return [];
    case 'select':
    case 'has':
    case 'not':
    case 'negate':
      return [expression.of];
    case 'index':
      return [expression.of, expression.index];
    case 'call':
      return expression.args;
    case 'list':
      return expression.items;
    case 'and':
    case 'or':
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.yes, expression.no];
    case 'macro':
      return [expression.over, expression.body];
  }
}

/** The expression and all its parts, outermost first. */
export function* allParts(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* allParts(part);
}
