/** Lets cel-js evaluate conditions itself, with the functions of core, as the second opinion of the differential test. */
import type { CompileRx } from '../../../../../src/core/score/condition/engine';
import type { Facts } from '../../../../../src/core/score/condition/frame';
import type { Value } from '../../../../../src/core/score/condition/value';
import { UNKNOWN, type Unknown } from '../../../../../src/core/kernel/unknown';
import type { CelHandlers, CelTypes } from '../../../../../src/edge/policy/cel-environment';

const MEASURE = 'measure';

/** Values with a unit as cel-js must see them, so that it cannot take a mass for a number: records of one field, or more. */
export const OPAQUE_TYPES: CelTypes = {
  Amount: { value: 'double', scale: 'double', currency: 'string' },
  Quantity: { value: 'double', scale: 'double', unitCode: 'string' },
  Mass: { [MEASURE]: 'double' },
  Timestamp: { [MEASURE]: 'double' },
  Duration: { [MEASURE]: 'double' },
};

/** Documents with masses and times as such records. */
export function opaque(value: unknown, name = ''): unknown {
  if (typeof value === 'number' && /(?:DateTime|Milligrams)$/.test(name)) return { [MEASURE]: value };
  if (Array.isArray(value)) return value.map((one) => opaque(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, opaque(inner, field)]));
}

interface Wrapped {
  get(field: string): unknown;
}

/** cel-js wraps records of registered types; functions of core want them as they are. */
function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value as Value;
  const wrapped: Wrapped = value;
  const measure = wrapped.get(MEASURE);
  if (typeof measure === 'number') return measure;
  const fields = ['value', 'scale', 'currency', 'unitCode'].map((field) => [field, wrapped.get(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as unknown as Value;
}

/** The unknown is an error to cel-js, whose logic treats errors as Kleene's treats the unknown. */
function orThrow(value: Value | Unknown): Value {
  if (value === UNKNOWN) throw new Error('unknown');
  return value;
}

export function celHandlers(facts: Facts, compileRx: CompileRx): CelHandlers {
  return {
    call: (declaration) => {
      switch (declaration.kind) {
        case 'pattern':
          return (text, pattern) => orThrow(declaration.run(compileRx(String(pattern)), String(text)));
        case 'set':
          return (text, written) => orThrow(declaration.run(declaration.compile(String(written)), String(text)));
        case 'listed':
          return (id, ...args) => {
            const list = facts.list(String(id));
            return orThrow(list === undefined ? UNKNOWN : declaration.run(list, ...args.map(plain)));
          };
        case 'framed':
          // No model stands in these frames.
          return () => orThrow(UNKNOWN);
        case 'pure':
          return (...args) => orThrow(declaration.run(facts, ...args.map(plain)));
      }
    },
    apply: (operator) => (left, right) => orThrow(operator.run(plain(left), plain(right))),
  };
}

/** What cel-js makes of a checked tree; an error is UNKNOWN. */
export function evaluated(
  parsed: (context: Record<string, unknown>) => unknown,
  context: Record<string, unknown>,
): Value | Unknown {
  try {
    return plain(parsed(context));
  } catch {
    return UNKNOWN;
  }
}
