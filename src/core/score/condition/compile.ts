/** Compiles a checked condition to closures over a frame that also note what is absent: the form of explanations. */
import { invariant } from '../../kernel/invariant';
import { UNKNOWN } from '../../kernel/unknown';
import { compileCall } from './compile-call';
import { compileAnd, compileConditional, compileNegate, compileNot, compileOr } from './compile-logic';
import { compileMacro } from './compile-macro';
import { compileOperator } from './compile-operator';
import { compileHas, compileIndex, compileSelect, compileVariable } from './compile-path';
import type { CompileRx } from './engine';
import type { Expression } from './expression';
import type { Condition } from './frame';
import { OUTERMOST, type Scope, scopeWithin } from './scope';
import type { Value } from './value';

export type { Condition };

/** A condition that never throws: its value, or UNKNOWN. The expression must have passed the type check of the edge. */
export function compileCondition(expression: Expression, rx: CompileRx): Condition {
  return compileIn(expression, OUTERMOST, rx);
}

function compileIn(expression: Expression, scope: Scope, rx: CompileRx): Condition {
  const compile = (part: Expression, within: Scope = scope): Condition => compileIn(part, within, rx);
  switch (expression.op) {
    case 'value': {
      const { value } = expression;
      invariant(value !== null, 'a checked condition has no null');
      return () => value;
    }
    case 'variable':
      return compileVariable(expression, scope);
    case 'select':
      return compileSelect(expression, scope, compile);
    case 'index':
      return compileIndex(expression, scope, compile);
    case 'has':
      return compileHas(expression, scope);
    case 'call':
      return compileCall(expression, expression.args.map((part) => compile(part)), rx); // prettier-ignore
    case 'list':
      return compileList(expression.items.map((part) => compile(part)));
    case 'not':
      return compileNot(compile(expression.of));
    case 'negate':
      return compileNegate(compile(expression.of));
    case 'and':
      return compileAnd(compile(expression.left), compile(expression.right));
    case 'or':
      return compileOr(compile(expression.left), compile(expression.right));
    case 'conditional':
      return compileConditional(compile(expression.test), compile(expression.yes), compile(expression.no));
    case 'binary':
      return compileOperator(
        expression.operator,
        compile(expression.left),
        compile(expression.right),
        expression.right,
      );
    case 'macro': {
      const body = compile(expression.body, scopeWithin(scope, expression.variable, expression.over));
      return compileMacro(expression.macro, compile(expression.over), body, scope.depth);
    }
  }
}

function compileList(items: readonly Condition[]): Condition {
  return (frame) => {
    const values: Value[] = [];
    let unknown = false;
    for (const item of items) {
      const value = item(frame);
      if (value === UNKNOWN) unknown = true;
      else values.push(value);
    }
    return unknown ? UNKNOWN : values;
  };
}
