/** A condition's meaning as one text, so that two are compared whatever their spaces, brackets and variable names are. */
import type { Expression } from '../../core/score/condition/expression';

/** Variables of the macros around, by what they are called here; `depth`: how many macros these are. */
interface Scope {
  readonly names: ReadonlyMap<string, string>;
  readonly depth: number;
}

const TURNED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=' };

/**
 * Equal texts mean equal conditions. Chains of && and || lose their brackets, `a > b` reads as `b < a`, variables of macros
 * are called by their depth. The order of the terms stays: it says what is looked at first, and what that costs.
 */
export function normalExpression(expression: Expression): string {
  return JSON.stringify(normal(expression, { names: new Map(), depth: 0 }));
}

function normal(expression: Expression, scope: Scope): unknown {
  const { op } = expression;
  if (op === 'variable') return [op, scope.names.get(expression.name) ?? expression.name];
  if (op === 'and' || op === 'or') return [op, ...terms(expression, op).map((term) => normal(term, scope))];
  if (op === 'binary') {
    const { operator } = expression;
    const [left, right] = [normal(expression.left, scope), normal(expression.right, scope)];
    const turned = TURNED[operator];
    return turned === undefined ? [operator, left, right] : [turned, right, left];
  }
  if (op === 'macro') {
    const variable = `#${scope.depth}`;
    const names = new Map(scope.names).set(expression.variable, variable);
    const body = normal(expression.body, { names, depth: scope.depth + 1 });
    return [expression.macro, normal(expression.over, scope), variable, body];
  }
  return fields(expression, scope);
}

/** Whatever other operations there are: their fields by name, with what stands in them made normal. */
function fields(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => part(one, scope));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, one]) => [name, part(one, scope)]);
}

function part(value: unknown, scope: Scope): unknown {
  return isExpression(value) ? normal(value, scope) : fields(value, scope);
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'op' in value;
}

function terms(expression: Expression, op: 'and' | 'or'): readonly Expression[] {
  if (expression.op !== op) return [expression];
  return [...terms(expression.left, op), ...terms(expression.right, op)];
}
