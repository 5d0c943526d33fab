/** Numbers expressions so that equal ones, and only they, have one number: they need be written out but once. */
import type { Expression } from '../../core/score/condition/expression';

/** Each part is looked at once, its own parts by their numbers. */
export function expressionNumbers(): (expression: Expression) => number {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, number>();
  const numberOf = (part: object): number => {
    let number = known.get(part);
    if (number !== undefined) return number;
    const text = Array.isArray(part) ? part.map(textOf).join(',') : Object.entries(part).flatMap(textsOf).join(',');
    number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    known.set(part, number);
    return number;
  };
  const textsOf = ([name, value]: [string, unknown]): readonly string[] => [name, textOf(value)];
  const textOf = (value: unknown): string => {
    if (typeof value === 'object' && value !== null) return `${Array.isArray(value) ? '@' : '#'}${numberOf(value)}`;
    // JSON alone takes 0 and -0 for the same.
    return Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'nothing');
  };
  return numberOf;
}
