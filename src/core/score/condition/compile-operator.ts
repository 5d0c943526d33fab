/** Compiles binary operators: strict, both sides read even if one is unknown, so that all absent elements are noted. */
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { compare, divide, equals, isIn, minus, plus, remainder, times } from './arithmetic';
import type { BinaryOperator, Expression } from './expression';
import type { Condition } from './frame';
import type { Value } from './value';

type Operator = (left: Condition, right: Condition) => Condition;
type Literal = string | number | boolean;

const OPERATORS: Readonly<Record<BinaryOperator, Operator>> = {
  '==': equal,
  '!=': (left, right) => negated(equal(left, right)),
  '<': less,
  '<=': lessOrEqual,
  '>': (left, right) => less(right, left),
  '>=': (left, right) => lessOrEqual(right, left),
  '+': (left, right) => strict(left, right, plus),
  '-': (left, right) => strict(left, right, minus),
  '*': (left, right) => strict(left, right, times),
  '/': (left, right) => strict(left, right, divide),
  '%': (left, right) => strict(left, right, remainder),
  in: (left, right) => strict(left, right, isIn),
};

/** The operator over two compiled sides; a literal right side of `==`, `!=` and `in` is looked at now, not at every run. */
export function compileOperator(
  operator: BinaryOperator,
  left: Condition,
  right: Condition,
  source: Expression,
): Condition {
  const literal = literalOf(source);
  if (literal !== undefined && operator === '==') return equalTo(left, literal);
  if (literal !== undefined && operator === '!=') return negated(equalTo(left, literal));
  const members = source.op === 'list' ? source.items.map(literalOf) : [undefined];
  if (operator === 'in' && !members.includes(undefined)) return memberOf(left, new Set(members));
  return OPERATORS[operator](left, right);
}

function literalOf(expression: Expression): Literal | undefined {
  return expression.op === 'value' ? (expression.value ?? undefined) : undefined;
}

function strict(left: Condition, right: Condition, apply: (left: Value, right: Value) => Value | Unknown): Condition {
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    return first === UNKNOWN || second === UNKNOWN ? UNKNOWN : apply(first, second);
  };
}

function negated(of: Condition): Condition {
  return (frame) => {
    const value = of(frame);
    return value === UNKNOWN ? UNKNOWN : value === false;
  };
}

function equal(left: Condition, right: Condition): Condition {
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    if (first === UNKNOWN || second === UNKNOWN) return UNKNOWN;
    return typeof first === 'object' ? equals(first, second) : first === second;
  };
}

function equalTo(left: Condition, literal: Literal): Condition {
  return (frame) => {
    const value = left(frame);
    return value === UNKNOWN ? UNKNOWN : value === literal;
  };
}

function memberOf(left: Condition, members: ReadonlySet<unknown>): Condition {
  return (frame) => {
    const value = left(frame);
    return value === UNKNOWN ? UNKNOWN : members.has(value);
  };
}

function less(left: Condition, right: Condition): Condition {
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    if (first === UNKNOWN || second === UNKNOWN) return UNKNOWN;
    if (typeof first === 'number') return first < (second as number);
    const order = compare(first, second);
    return order === UNKNOWN ? UNKNOWN : order < 0;
  };
}

function lessOrEqual(left: Condition, right: Condition): Condition {
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    if (first === UNKNOWN || second === UNKNOWN) return UNKNOWN;
    if (typeof first === 'number') return first <= (second as number);
    const order = compare(first, second);
    return order === UNKNOWN ? UNKNOWN : order <= 0;
  };
}
