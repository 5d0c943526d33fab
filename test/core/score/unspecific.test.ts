/** Forms of text that describe nothing, and the shortcut that most texts take. */
import fc from 'fast-check';
import { foldText } from '../../../src/core/kernel/fold-text';
import { isUnspecific } from '../../../src/core/score/unspecific';

const ENDINGS = new Set(['pdf', 'jpeg']);
const asked: string[] = [];
const is = (text: string) => isUnspecific(text, (word) => (asked.push(word), ENDINGS.has(word.trim())));

it.each([
  ...['', ' ', '\t', '12', '12-34', '...', '!?', '(1)'],
  ...['aaa', 'AAA', 'aAa', 'xxxx', 'xxx 12', 'x1x1x', 'xxx yyy', 'x yyy', 'ééé', 'ЖЖЖ'],
  ...['a.pdf', 'scan.jpeg', 'scan of a bag.pdf', 'pdf', 'a.b.pdf', '.pdf', '.pdf '],
])('%j says nothing', (text) => {
  expect(is(text)).toBe(true);
});

it.each([
  ...['a', 'aa', 'a b', 'ab', 'aab', 'a a', '1a2b', 'xxx ab', 'aa bb', 'éé', 'éa', 'ЖЖ'],
  ...['pdf reader', 'a.pdfs', 'bag', 'a.pdf folder', 'pdf.'],
])('%j may say something', (text) => {
  expect(is(text)).toBe(false);
});

it('asks for no ending that is longer than any', () => {
  const ending = `.${'x'.repeat(15)}`;
  asked.length = 0;
  is(`bag${ending}`);
  is(`bag${ending}x`);
  is(`bag of ${ending.slice(1)}`);
  expect(asked).toEqual([ending.slice(1)]);
});

it('asks for the whole text where that may be one', () => {
  asked.length = 0;
  is('ab'.repeat(8));
  is('ab'.repeat(8) + 'c');
  expect(asked).toEqual(['ab'.repeat(8)]);
});

it('is the same whether the shortcut is taken or not', () => {
  const letters = fc.constantFrom(...'aAbzZ19 -@[`{éßЖ\u0301');
  const property = fc.property(fc.array(letters, { maxLength: 8 }), (units) => {
    const text = units.join('');
    const words = foldText(text).split(' ').map((word) => word.replace(/[0-9]/g, '')); // prettier-ignore
    const isOneEach = words.every((word) => new Set(word).size <= 1);
    const longest = Math.max(...words.map((word) => word.length));
    expect(is(text)).toBe(longest === 0 || (isOneEach && longest >= 3));
  });
  fc.assert(property, { numRuns: 3_000 });
});
