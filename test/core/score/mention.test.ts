/** Keys found among the words of a text, and never missed by the filter that spares most texts the search. */
import * as fc from 'fast-check';
import { foldText } from '../../../src/core/kernel/fold-text';
import { mentionFinder } from '../../../src/core/score/mention';

const KEYS = ['power bank', 'power', 'vape', 'eau de parfum', 'bank note', '108 24 7', 'größe', '电池'].map(foldText);
const find = mentionFinder(KEYS);

it.each([
  ['20000 mAh Power-Bank, black', 'power bank'],
  ['Power cord', 'power'],
  ['powerbank', undefined],
  ['VAPE', 'vape'],
  ['a vape and a power bank', 'vape'],
  ['eau de toilette, then Eau  de Parfum', 'eau de parfum'],
  ['CAS 108-24-7', '108 24 7'],
  ['CAS 1108-24-7', undefined],
  ['vapé', 'vape'],
  ['GRÖSSE', foldText('größe')],
  ['手机 电池', '电池'],
  ['手机电池', undefined],
  ['', undefined],
])('%s mentions %s', (text, key) => {
  expect(find(text)).toBe(key);
});

/** Word by word, without a filter. */
function naive(text: string): string | undefined {
  const words = foldText(text).split(' ');
  const longestFirst = [...KEYS].sort((a, b) => b.length - a.length);
  const at = (start: number): string | undefined =>
    longestFirst.find((key) => words.slice(start, start + key.split(' ').length).join(' ') === key);
  return words.map((_, start) => at(start)).find((key) => key !== undefined);
}

it('is what a search without filter finds, in any text', () => {
  const word = fc.constantFrom(
    'power',
    'Bank',
    'POWER BANK',
    'vape',
    'eau',
    'de',
    'parfum',
    'x',
    '108',
    '24-7',
    '电池',
  );
  const separator = fc.constantFrom(' ', ', ', '-', '  ', '/', '', 'é');
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 8 })
    .chain((words) => separator.map((between) => words.join(between)));
  fc.assert(
    fc.property(text, (drawn) => expect(find(drawn)).toBe(naive(drawn))),
    { numRuns: 2_000 },
  );
});
