/** A description beside its commodity code: what fits, what speaks for another chapter, and of what nothing can be told. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { agreementOf, disagrees } from '../../../../src/core/score/nomenclature/code-agreement';
import { describedCodes } from '../../../bench/nomenclature/described-codes';

const sets = describedCodes(join(__dirname, '..', '..', '..', '..'), 7);
const shareOf = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

describe('of the nomenclature', () => {
  const sample = (sets['leaves'] ?? []).filter((_, index) => index % 3 === 0);

  it('fewer than two in a hundred texts disagree with their own code', () => {
    expect(sample.length).toBeGreaterThan(1_800);
    expect(shareOf(sample.map(({ description, code }) => disagrees(description, code)))).toBeLessThan(0.02);
  });

  it('more than eighty in a hundred disagree with a code of another chapter', () => {
    expect(shareOf(sample.map(({ description, other }) => disagrees(description, other)))).toBeGreaterThan(0.8);
  });
});

describe.each(['nouns', 'phrases'])('of the %s that sellers use', (name) => {
  const all = sets[name] ?? [];

  it('one in a hundred at most disagrees with its right code', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(shareOf(all.map(({ description, code }) => disagrees(description, code)))).toBeLessThan(0.01);
  });

  it('half or more disagree with a code of another chapter', () => {
    expect(shareOf(all.map(({ description, other }) => disagrees(description, other)))).toBeGreaterThan(0.5);
  });

  it('nearly all agree more with the right code', () => {
    const better = all.filter(({ description, code, other }) => {
      const [right, wrong] = [agreementOf(description, code), agreementOf(description, other)];
      return right !== undefined && wrong !== undefined && right >= wrong;
    });
    expect(better.length / all.length).toBeGreaterThan(0.95);
  });
});

it.each([
  ['cotton T-shirts, knitted', '61091000', false],
  ['tshirt', '6109.10', false],
  ['T-shirt', '851713', true],
  ['T SHIRTS', '８５１７', true],
  ['smartphones', '8517', false],
  ['smartphone', '610910', true],
  ['porcelain dinner plates', '610910', true],
  ['porcelain dinner plates', '69111000', false],
  // One word of three: it may be the least of what the goods are.
  ['Zorblatt porcelain frobnicator', '610910', false],
  ['Zorblatt frobnicator', '610910', false],
  ['', '610910', false],
  ['for men, size L, 24', '610910', false],
  ['porcelain dinner plates', '', false],
  ['porcelain dinner plates', '77', false],
  ['porcelain dinner plates', '990000', false],
  ['сотни фарфоровых тарелок', '610910', false],
])('%j under %s: %j', (description, code, expected) => {
  expect([disagrees(description, code), disagrees(description, code)]).toEqual([expected, expected]);
});

it.each([
  ['Zorblatt frobnicator', '610910'],
  ['with and for', '610910'],
  ['', '610910'],
  ['cotton shirt', '7777'],
  ['cotton shirt', '610'],
  ['cotton shirt', 'shirt'],
])('nothing is told of %j under %j', (description, code) => {
  expect(agreementOf(description, code)).toBeUndefined();
});

const words = fc.constantFrom(
  'Cotton',
  'shirt',
  't-shirts',
  'porcelain',
  'plates',
  'USB',
  'cables',
  'zorblatt',
  '24',
  'of',
  'é',
  '茶',
);
const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
const codes = fc.constantFrom('610910', '6911.10', '854442', '0902', '9999', '');

it('agreement is a whole number from -1000 to 1000, and what disagrees has a negative one', () => {
  fc.assert(
    fc.property(texts, codes, (text, code) => {
      const agreement = agreementOf(text, code);
      if (agreement !== undefined) {
        expect(Number.isInteger(agreement)).toBe(true);
        expect(Math.abs(agreement)).toBeLessThanOrEqual(1_000);
      }
      if (disagrees(text, code)) expect(agreement).toBeLessThan(0);
    }),
  );
});

it('is the same in any case and spacing, with any dots in the code, whatever was asked before', () => {
  const answers = (text: string, code: string): readonly unknown[] => [agreementOf(text, code), disagrees(text, code)];
  for (let filler = 0; filler < 5_000; filler++) disagrees(`porcelain plates ${filler}`, '610910');
  fc.assert(
    fc.property(texts, codes, codes, (text, code, another) => {
      const first = answers(text, code);
      answers(text, another);
      expect(answers(text, code)).toEqual(first);
      expect(answers(`  ${text.toUpperCase().replaceAll(' ', ', ')}`, code.split('').join('.'))).toEqual(first);
    }),
  );
});

it('takes no more time by the letter for a long text', () => {
  expect(disagrees(`${'porcelain plates '.repeat(20_000)}end`, '610910')).toBe(true);
});
