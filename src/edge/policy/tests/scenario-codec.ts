/** What files of scenarios are made of: keys that are all known, moments counted from the start, lists that end. */
import * as t from 'io-ts';
import { withStructure } from '../../json-structure';

/** So much after the start, ms: `+0h`, `+2d3h`, `+30m`. */
export const Moment = withStructure(
  new t.Type<number, string, unknown>(
    'a moment',
    t.number.is,
    (value, context) => {
      const ms = typeof value === 'string' ? momentMs(value) : undefined;
      return ms === undefined ? t.failure(value, context, 'expected a moment like +0h, +90m or +2d3h') : t.success(ms);
    },
    momentText,
  ),
  { type: 'string', pattern: '^\\+(\\d{1,4}d)?(\\d{1,4}h)?(\\d{1,4}m)?(\\d{1,6}s)?$' },
);

const UNITS_MS = [86_400_000, 3_600_000, 60_000, 1_000] as const;
const UNIT_NAMES = ['d', 'h', 'm', 's'] as const;

/** Undefined when the text is no moment. */
export function momentMs(text: string): number | undefined {
  const parts = /^\+(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s)?$/.exec(text);
  if (parts === null || text === '+') return undefined;
  return UNITS_MS.reduce((sum, unitMs, index) => sum + unitMs * Number(parts[index + 1] ?? 0), 0);
}

/** The inverse to the second, as people write it: `+1d12h`. */
export function momentText(ms: number): string {
  let rest = ms;
  let text = '';
  for (const [index, unitMs] of UNITS_MS.entries()) {
    const count = Math.floor(rest / unitMs);
    rest -= count * unitMs;
    if (count > 0) text += `${count}${UNIT_NAMES[index] ?? ''}`;
  }
  return `+${text === '' ? '0h' : text}`;
}

/** An object whose every key is known: a misspelt expectation would never fail. */
export function closed<P extends t.Props>(name: string, props: P): t.Type<t.TypeOfProps<P>, unknown, unknown> {
  const known = Object.keys(props);
  const inner = t.strict(props, name);
  return withStructure(
    new t.Type<t.TypeOfProps<P>, unknown, unknown>(
      name,
      inner.is,
      (value, context) => {
        const strangers = t.UnknownRecord.is(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
        if (strangers.length === 0) return inner.validate(value, context);
        const message = `no such key; known here: ${known.join(', ')}`;
        return t.failures(
          strangers.map((key) => ({ value: key, context: t.appendContext(context, key, t.unknown), message })),
        );
      },
      (value) => value,
    ),
    inner,
  );
}

/** At most so many: a file must not cost more than it says. */
export function atMost<A>(limit: number, type: t.Type<A, unknown, unknown>): t.Type<readonly A[], unknown, unknown> {
  const many = t.array(type);
  return withStructure(
    new t.Type<readonly A[], unknown, unknown>(
      many.name,
      (value): value is readonly A[] => many.is(value),
      (value, context) =>
        Array.isArray(value) && value.length > limit
          ? t.failure(value.length, context, `expected at most ${limit}`)
          : many.validate(value, context),
      (value) => value,
    ),
    many,
  );
}

/** A whole number from 1 to the limit. */
export function count(limit: number): t.Type<number, unknown, unknown> {
  const isOne = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= limit;
  return withStructure(
    new t.Type<number, unknown, unknown>(
      'a number',
      isOne,
      (value, context) =>
        isOne(value) ? t.success(value) : t.failure(value, context, `expected a whole number from 1 to ${limit}`),
      (value) => value,
    ),
    { type: 'integer', minimum: 1, maximum: limit },
  );
}
