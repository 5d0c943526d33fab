/** An array that is refused as a whole when it is longer than anybody reads: a problem for each of its elements would cost more. */
import * as t from 'io-ts';

export function arrayUpTo<A>(item: t.Type<A, unknown, unknown>, most: number): t.Type<readonly A[], unknown, unknown> {
  const all = t.array(item);
  return new t.Type<readonly A[], unknown, unknown>(
    `at most ${most} of ${item.name}`,
    (value): value is readonly A[] => all.is(value) && value.length <= most,
    (value, context) =>
      Array.isArray(value) && value.length > most
        ? t.failure(value, context, `expected at most ${most}, found ${value.length}`)
        : all.validate(value, context),
    t.identity,
  );
}
