/** The value of an expression that no document has a say in: literals, and functions of literals such as `mass("2 kg")`. */
import type { Amount } from '../../core/kernel/amount';
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Expression } from '../../core/score/condition/expression';
import { CONSTANT_FUNCTIONS, FUNCTIONS } from '../../core/score/condition/functions';
import type { Value } from '../../core/score/condition/value';
import { NO_FACTS } from './compile-flow';

/** What orders and compares; `unit` is the currency of money, whose value is in millionths. Other units are in the type. */
export interface Constant {
  readonly value: string | number | boolean | null;
  readonly unit: string;
}

/** Undefined where documents, lists or the day have a say, and for what has no order. */
export function constantOf(expression: Expression): Constant | undefined {
  if (expression.op === 'value') return { value: expression.value, unit: '' };
  if (expression.op === 'negate') {
    const of = constantOf(expression.of);
    return typeof of?.value === 'number' ? { ...of, value: -of.value } : undefined;
  }
  if (expression.op !== 'call' || !CONSTANT_FUNCTIONS.has(expression.name)) return undefined;
  const declaration = FUNCTIONS.get(expression.name);
  const values = expression.args.map((argument) => (argument.op === 'value' ? argument.value : null));
  const args = values.filter((value) => value !== null);
  if (declaration?.kind !== 'pure' || args.length < values.length) return undefined;
  return ordered(declaration.run(NO_FACTS, ...args));
}

const MILLIONTHS = 6;

function ordered(value: Value | typeof UNKNOWN): Constant | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value, unit: '' };
  if (value === UNKNOWN || Array.isArray(value) || !('currency' in (value as object))) return undefined;
  const { value: digits, scale, currency } = value as Amount;
  const millionths = digits * 10 ** (MILLIONTHS - scale);
  return Number.isSafeInteger(millionths) ? { value: millionths, unit: currency } : undefined;
}
