/** The distance between two spellings, against one that is written down plainly. */
import fc from 'fast-check';
import { editCost, lettersOf } from '../../../../src/core/score/names/edit-cost';

const SIMILAR = ['0o', '1i', '1l', 'g9', 'q9', 'b6', '5s', 'ei', 'ou', 'ij', 'iy', 'ck', 'nh'];
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const drop = (letter: string): number => (isDigit(letter) ? 15 : 10);
const replace = (a: string, b: string): number => {
  if (a === b) return 0;
  if (SIMILAR.some((pair) => pair === a + b || pair === b + a)) return 7;
  return isDigit(a) || isDigit(b) ? 15 : 10;
};

/** Straight from the definition: the last letters are replaced, dropped, put in or swapped. */
function plainCost(a: string, b: string): number {
  if (a === '' || b === '') return [...a, ...b].reduce((sum, letter) => sum + drop(letter), 0);
  const [lastA, lastB] = [a.slice(-1), b.slice(-1)];
  const costs = [
    plainCost(a.slice(0, -1), b.slice(0, -1)) + replace(lastA, lastB),
    plainCost(a.slice(0, -1), b) + drop(lastA),
    plainCost(a, b.slice(0, -1)) + drop(lastB),
  ];
  const swapped = a.slice(-2) === lastB + b.slice(-2, -1) && a.length > 1 && b.length > 1 && lastA !== lastB;
  if (swapped) costs.push(plainCost(a.slice(0, -2), b.slice(0, -2)) + (isDigit(lastA) || isDigit(lastB) ? 15 : 10));
  return Math.min(...costs);
}

const word = fc.string({ unit: fc.constantFrom(...'oueic0951'), maxLength: 6 });

describe('an edit cost', () => {
  it('is the least there is', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editCost(a, b)).toBe(plainCost(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editCost(a, b)).toBe(editCost(b, a));
      }),
    );
  });

  it('with a bound is exact up to it and above it beyond, whether letters are looked at first or not', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 60 }), (a, b, most) => {
        const [exact, bounded, glanced] = [
          editCost(a, b),
          editCost(a, b, most),
          editCost(a, b, most, lettersOf(a), lettersOf(b)),
        ];
        for (const cost of [bounded, glanced]) {
          if (exact <= most) expect(cost).toBe(exact);
          else expect(cost).toBeGreaterThan(most);
        }
      }),
      { numRuns: 500 },
    );
  });
});
