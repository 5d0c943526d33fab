/** A word of a closed list, in files that people write. */
import * as t from 'io-ts';
import { withStructure } from './json-structure';

/** Fails with `expected one of` and the list. */
export function oneOf<A extends string>(values: readonly A[]): t.Type<A, A, unknown> {
  return withStructure(
    new t.Type<A, A, unknown>(
      values.join(' or '),
      (value): value is A => values.some((one) => one === value),
      (value, context) => {
        const found = values.find((one) => one === value);
        return found === undefined
          ? t.failure(value, context, `expected one of ${values.join(', ')}`)
          : t.success(found);
      },
      t.identity,
    ),
    { enum: values },
  );
}
