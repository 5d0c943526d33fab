/** Which macro variables an expression sees while it is compiled, and which element of a document each one walks over. */
import type { Expression } from './expression';
import type { Condition } from './frame';

/** A macro variable: where its value stands in the frame, and the dotted path of the list it came from. */
interface Variable {
  readonly slot: number;
  readonly path: string | undefined;
}

export interface Scope {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly depth: number;
}

export const OUTERMOST: Scope = { variables: new Map(), depth: 0 };

/** The scope of a macro's body; slots are numbered by nesting depth. */
export function scopeWithin(scope: Scope, variable: string, over: Expression): Scope {
  const variables = new Map(scope.variables);
  variables.set(variable, { slot: scope.depth, path: pathOf(over, scope) });
  return { variables, depth: scope.depth + 1 };
}

/** The dotted path of the element an expression stands for, without list indexes; undefined where it is no element. */
export function pathOf(expression: Expression, scope: Scope): string | undefined {
  switch (expression.op) {
    case 'variable': {
      const variable = scope.variables.get(expression.name);
      return variable === undefined ? expression.name : variable.path;
    }
    case 'select':
    case 'has': {
      const base = pathOf(expression.of, scope);
      return base === undefined ? undefined : `${base}.${expression.field}`;
    }
    case 'index':
      return pathOf(expression.of, scope);
    case 'macro':
      if (expression.macro === 'filter') return pathOf(expression.over, scope);
      if (expression.macro !== 'map') return undefined;
      return pathOf(expression.body, scopeWithin(scope, expression.variable, expression.over));
    case 'value':
    case 'call':
    case 'list':
    case 'not':
    case 'negate':
    case 'and':
    case 'or':
    case 'conditional':
    case 'binary':
      return undefined;
  }
}

/** How a part of an expression is compiled; handed down so that the parts need not import each other. */
export type Compile = (expression: Expression, scope: Scope) => Condition;

/** A path that goes on after a choice: the same choice between two paths, so that every read has a path of its own. */
export function selectIntoBranches(
  choice: Extract<Expression, { op: 'conditional' }>,
  fields: readonly string[],
): Expression {
  const select = (of: Expression): Expression =>
    fields.reduce<Expression>((inner, field) => ({ op: 'select', of: inner, field }), of);
  return { op: 'conditional', test: choice.test, yes: select(choice.yes), no: select(choice.no) };
}
