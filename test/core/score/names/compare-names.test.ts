/** What makes two names alike, and what keeps them apart. */
import fc from 'fast-check';
import { compareNames } from '../../../../src/core/score/names/compare-names';
import { NAME_THRESHOLD } from '../../../../src/core/score/names/name-weights';
import { parseName } from '../../../../src/core/score/names/parse-name';
import { similarityOf } from '../../../../src/core/score/names/similarity';

const compared = (asked: string, listed: string) => compareNames(parseName(asked), parseName(listed));

describe('names are alike', () => {
  it.each([
    ['Marten Holloway', 'HOLLOWAY, Marten', 'in another order'],
    ['Mr. Marten Holloway', 'Marten Holloway', 'with a form of address'],
    ['Martén Holloway', 'Marten Holloway', 'with an accent'],
    ['Marten Hollowey', 'Marten Holloway', 'with a slip'],
    ['Marten Hollwoay', 'Marten Holloway', 'with letters swapped'],
    ['MartenHolloway', 'Marten Holloway', 'without their space'],
    ['M. Holloway', 'Marten Holloway', 'with an initial'],
    ['Bob Holloway', 'Robert Holloway', 'with a nickname'],
    ['Мартен Ковалёв', 'Marten Kovalev', 'in Cyrillic'],
    ['Grauwerk Aktiengesellschaft', 'Grauwerk AG', 'with a kind of organisation spelt out'],
    ['A.B.K. Grauwerk S.R.L.', 'ABK Grauwerk SRL', 'with dots'],
    ['1st Grauwerk Bank', 'First Grauwerk Bank', 'with an ordinal in digits'],
    ['Grauwerk Trading', 'Grauwerk Trading Co., Ltd.', 'with a kind of organisation that only one states'],
  ])('%s and %s: %s', (asked, listed) => {
    expect(compared(asked, listed).score).toBeGreaterThanOrEqual(NAME_THRESHOLD);
  });

  it('as 1000 where they have the same words, in whatever order', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 9 });
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6 });
    const property = fc.property(
      words.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        // Kinds of organisation of two letters count at the end only, so another order can make one.
        fc.pre(parseName(all.join(' ')).types.length === 0 && parseName(shuffled.join(' ')).types.length === 0);
        fc.pre(parseName(all.join(' ')).ignored.length === 0 && parseName(shuffled.join(' ')).ignored.length === 0);
        expect(compared(all.join(' '), shuffled.join(' ')).score).toBe(1000);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe('names are not alike', () => {
  it.each([
    ['Grauwerk GmbH', 'Grauwerk AG', 'sister companies'],
    ['Boris Holloway', 'Marten Holloway', 'another given name'],
    ['K. Holloway', 'Marten Holloway', 'another initial'],
    ['Marten W. Holloway', 'Marten G. Holloway', 'two different initials'],
    ['Grauwerk of Bergen', 'Grauwerk of Tromso', 'another place'],
    ['Grauwerk Shipping Ltd', 'Grauwerk Insurance Ltd', 'another trade'],
    ['Marten', 'Marten Ali Holloway', 'a given name in common'],
    ['', 'Marten Holloway', 'nothing against a name'],
    ['...', '...', 'no words at all'],
  ])('%s and %s: %s', (asked, listed) => {
    expect(compared(asked, listed).score).toBeLessThan(NAME_THRESHOLD);
  });
});

describe('a comparison', () => {
  it('says what was paired with what at which cost, what was left over, and how kinds of organisation relate', () => {
    const { pairs, extraAsked, extraListed, types, cost } = compared(
      'Grauwerk Tradng Bergen GmbH',
      'Grauwerk Trading LLC',
    );
    expect(pairs).toEqual([
      { asked: 'grauwerk', listed: 'grauwerk', kind: 'equal', cost: 0 },
      { asked: 'tradng', listed: 'trading', kind: 'spelling', cost: 10 },
    ]);
    expect(extraAsked.map(({ text }) => text)).toEqual(['bergen']);
    expect(extraListed).toEqual([]);
    expect(types).toBe('same sort');
    expect(cost).toBe(10);
  });

  it('charges extra words of the asked name more than those of the listed one', () => {
    const long = 'Grauwerk Trading Bergen';
    expect(compared(long, 'Grauwerk Trading').score).toBeLessThan(compared('Grauwerk Trading', long).score);
  });

  it('is the same each time, whether remembered or not, and never leaves 0 to 1000', () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcIV .,-'éжあ19"), maxLength: 60 });
    const property = fc.property(name, name, (asked, listed) => {
      const { score } = compared(asked, listed);
      expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
      expect([similarityOf(asked, listed), similarityOf(asked, listed)]).toEqual([score, score]);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('of two names of thousands of words takes no longer than of some', () => {
    const name = 'abcdefghijk '.repeat(2_000);
    expect(parseName(name).tokens.length).toBeLessThanOrEqual(24);
    expect(compared(name, name).score).toBe(1000);
  });
});
