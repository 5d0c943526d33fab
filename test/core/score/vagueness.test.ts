/** How vague a text is: nothing but listed terms, some, or none; and what forms describe nothing at all. */
import * as fc from 'fast-check';
import { foldText } from '../../../src/core/kernel/fold-text';
import { isUnspecific } from '../../../src/core/score/unspecific';
import { vaguenessGrader } from '../../../src/core/score/vagueness';

const grade = vaguenessGrader(['gift', 'goods', 'daily necessities', 'all kind of goods', 'for', 'pcs']);

it.each([
  ['GIFT', 1000],
  ['Daily-Necessities', 1000],
  ['dailynecessities', 1000],
  ['d a i l y necessities', 1000],
  ['gift, goods', 1000],
  ['2 pcs gift of 10 kg', 1000],
  ['all kind of goods', 1000],
  ['12', 1000],
  ['ab', 1000],
  ['', 1000],
  ['shirt', 0],
  ['shirts of cotton', 0],
  ['gifts', 0],
  ['gift goods shirt', 666],
  ['gift shirt', 500],
  ['gift gift gift shirt', 500],
  ['gift shirt shirt', 500],
  ['all kind of goods shirt', 500],
  ['daily bread', 0],
  ['手机', 0],
  ['gift 手机', 500],
  ['ﬁne gift', 500],
])('%j has %d', (text, perMille) => {
  expect([grade(text), grade(text)]).toEqual([perMille, perMille]);
});

it('is the same whatever was asked before, however much', () => {
  const texts = fc.array(fc.constantFrom('gift', 'gift shirt', 'goods of silk', 'daily necessities'), { minLength: 1 });
  const fill = Array.from({ length: 5_000 }, (_, index) => `shirt ${index}`);
  for (const text of fill) grade(text);
  fc.assert(
    fc.property(texts, (asked) => {
      const fresh = vaguenessGrader(['gift', 'goods', 'daily necessities']);
      expect(asked.map(grade)).toEqual(asked.map(fresh));
    }),
  );
});

it('of a text is that of its folded form', () => {
  const signs = fc.constantFrom(...'gift GIFT goods shirt-12 für é ﬁ ½ ａｂ 手 机 ß'.split(''), ' gift ', ' silk ', '́');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(grade(text)).toBe(grade(foldText(text)));
    }),
    { numRuns: 1_000 },
  );
});

it('takes no more time by the letter for a long text', () => {
  expect(grade(`${'gift shirt '.repeat(20_000)}end`)).toBe(333);
});

const isExtension = (word: string): boolean => ['pdf', 'jpg'].includes(word.trim().toLowerCase());

it.each([
  ['', true],
  ['  ', true],
  ['12345', true],
  ['***', true],
  ['#12-3', true],
  ['xXx-', true],
  ['aaa bbb', true],
  ['aaa 12', true],
  ['invoice_17.PDF', true],
  ['scan.jpg ', true],
  ['.pdf', true],
  ['pdf', true],
  ['aa', false],
  ['aab', false],
  ['pdf reader, e-ink', false],
  ['shirt size 12.5', false],
  ['cotton shirt', false],
  ['手机', false],
])('of %j it says nothing: %p', (text, expected) => {
  expect(isUnspecific(text, isExtension)).toBe(expected);
});
