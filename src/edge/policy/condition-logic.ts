/** A condition as ands, ors and single statements, with every "not" driven down to the statements. */
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';

export type Logic =
  | { readonly op: 'and' | 'or'; readonly parts: readonly Logic[] }
  /** `of` holds, or with `negated` does not. */
  | { readonly op: 'atom'; readonly of: Expression; readonly negated: boolean };

const OPPOSITE: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The logic of the condition or, with `negated`, of its opposite. */
export function logicOf(expression: Expression, negated = false): Logic {
  switch (expression.op) {
    case 'not':
      return logicOf(expression.of, !negated);
    case 'and':
    case 'or': {
      const op = (expression.op === 'and') === negated ? 'or' : 'and';
      const sides = [logicOf(expression.left, negated), logicOf(expression.right, negated)];
      return { op, parts: sides.flatMap((side) => (side.op === op ? side.parts : [side])) };
    }
    case 'conditional': {
      const { test, yes, no } = expression;
      const branch = (isTest: boolean, then: Expression): Logic => ({
        op: 'and',
        parts: [logicOf(test, !isTest), logicOf(then, negated)],
      });
      return { op: 'or', parts: [branch(true, yes), branch(false, no)] };
    }
    case 'binary': {
      const opposite = negated ? OPPOSITE[expression.operator] : undefined;
      if (opposite === undefined) return { op: 'atom', of: expression, negated };
      return { op: 'atom', of: { ...expression, operator: opposite }, negated: false };
    }
    case 'value':
    case 'variable':
    case 'select':
    case 'index':
    case 'has':
    case 'call':
    case 'list':
    case 'negate':
    case 'macro':
      return { op: 'atom', of: expression, negated };
  }
}
