/** A key of a file that may be left out; what is wrong below it is told at its own place. */
import * as t from 'io-ts';
import { withStructure } from './json-structure';

/** Marks what may be left out, for schemas that editors read. */
export const OPTIONAL_OF = 'optionalOf';

/** A union with undefined would say the same, and put the number of the branch into the path of every problem. */
export function optional<A>(type: t.Type<A, unknown, unknown>): t.Type<A | undefined, unknown, unknown> {
  return withStructure(
    new t.Type<A | undefined, unknown, unknown>(
      type.name,
      (value): value is A | undefined => value === undefined || type.is(value),
      (value, context) => (value === undefined ? t.success(undefined) : type.validate(value, context)),
      (value) => value,
    ),
    { [OPTIONAL_OF]: type },
  );
}
