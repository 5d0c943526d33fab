/** Literals are found where they stand, however they overlap, in one pass. */
import * as fc from 'fast-check';
import { beginningFinder, type FindLiterals, insideFinder } from '../../../src/core/score/literal-finder';

const metBy = (find: FindLiterals, text: string): readonly number[] => {
  const met: number[] = [];
  const count = find(text, met);
  return [...new Set(met.slice(0, count))].sort((a, b) => a - b);
};

/** Few letters, so that literals begin, end and contain each other; some beyond ASCII, some of two units. */
const someText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('a', 'b', 'ab', 'é', '箱', '😀', 'A', ' '), { maxLength }).map((parts) => parts.join(''));
const literals = fc.array(
  someText(4).filter((text) => text !== ''),
  { maxLength: 12 },
);

const placesWhere = (given: readonly string[], holds: (literal: string) => boolean): readonly number[] =>
  given.flatMap((literal, place) => (holds(literal) ? [place] : []));

describe('insideFinder', () => {
  it('finds what includes() finds', () => {
    fc.assert(
      fc.property(literals, someText(20), (given, text) => {
        expect(metBy(insideFinder(given), text)).toEqual(placesWhere(given, (literal) => text.includes(literal)));
      }),
    );
  });

  it('finds a literal that ends where a longer one has begun', () => {
    expect(metBy(insideFinder(['power bank', 'bank', 'wer', 'erb']), 'a power bank')).toEqual([0, 1, 2]);
  });
});

describe('beginningFinder', () => {
  it('finds what startsWith() finds', () => {
    fc.assert(
      fc.property(literals, someText(8), (given, text) => {
        expect(metBy(beginningFinder(given), text)).toEqual(placesWhere(given, (literal) => text.startsWith(literal)));
      }),
    );
  });
});
