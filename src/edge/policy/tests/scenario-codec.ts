/** What files of scenarios are made of: keys that are all known, moments counted from the start, lists that end. */
import * as t from 'io-ts';
import { withStructure } from '../../json-structure';
import { optional } from '../../optional';

/** So much after the start, ms: `+0h`, `+2d3h`, `+30m`, `+5s250ms`. */
export const Moment = new t.Type<number, string, unknown>(
  'a moment',
  t.number.is,
  (value, context) => {
    const ms = typeof value === 'string' ? momentMs(value) : undefined;
    return ms === undefined ? t.failure(value, context, 'expected a moment like +0h, +90m or +2d3h') : t.success(ms);
  },
  momentText,
);
withStructure(Moment, {
  type: 'string',
  pattern: '^\\+(\\d{1,4}d)?(\\d{1,4}h)?(\\d{1,4}m)?(\\d{1,6}s)?(\\d{1,3}ms)?$',
});

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

/** Undefined when the text is no moment. */
export function momentMs(text: string): number | undefined {
  const parts = /^\+(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s)?(?:(\d{1,3})ms)?$/.exec(text);
  if (parts === null || text === '+') return undefined;
  return UNITS.reduce((sum, [, unitMs], index) => sum + unitMs * Number(parts[index + 1] ?? 0), 0);
}

/** As people write it, to the second: `+1d12h`. */
export function momentText(ms: number): string {
  return exactMomentText(ms - (ms % 1_000));
}

/** The inverse: nothing is left out. */
export function exactMomentText(ms: number): string {
  let rest = ms;
  let text = '';
  for (const [name, unitMs] of UNITS) {
    const many = Math.floor(rest / unitMs);
    rest -= many * unitMs;
    if (many > 0) text += `${many}${name}`;
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

/** Absent, or as the type says; problems keep the path of the key itself. */
export function maybe<A>(type: t.Type<A, unknown, unknown>): t.Type<A | undefined, unknown, unknown> {
  return optional(type);
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
