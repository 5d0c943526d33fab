/** The expressions that one is made of, left to right. */
import type { Expression } from '../../core/score/condition/expression';

/** Its direct parts: of a walk over a list, what it walks over and what it asks of each element. */
export function partsOfExpression(expression: Expression): readonly Expression[] {
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
