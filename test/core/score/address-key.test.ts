/** Addresses of one place, however written, and of another. */
import * as fc from 'fast-check';
import { addressKey, type StreetWord } from '../../../src/core/score/address-key';

const WORDS: Readonly<Record<string, StreetWord>> = {
  street: { form: 'st', role: 'word' },
  st: { form: 'st', role: 'word' },
  apartment: { form: 'apt', role: 'unit' },
  apt: { form: 'apt', role: 'unit' },
  flat: { form: 'apt', role: 'unit' },
  no: { form: 'no', role: 'number' },
};
const key = (text: string) => addressKey(text, (word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined));

it.each([
  ['12 Main Street, Apartment 4', 'Apt. 4, 12 MAIN ST.'],
  ['12 Main Street, Flat 4B', '12 main st flat 4b'],
  ['No. 12 Main Street', 'Main Street 12'],
  ['12A High St', '12 a High Street'],
  ['21st Street', '21 St'],
  ['1 High Street Leeds Leeds', '1 High Street, Leeds'],
  ['Apt4, 12 Main St', '12 Main St, apartment 4'],
  ['Straße 5', 'strasse 5'],
  ['广州市天河区 5号', '5号 广州市天河区'],
  ['', ' ,. '],
])('%j is %j', (a, b) => {
  expect(key(a)).toBe(key(b));
});

it.each([
  ['12 Main Street', '21 Main Street'],
  ['12 Main Street, Apt 4', '4 Main Street, Apt 12'],
  ['12 Main Street', '12 Main Road'],
  ['12 Main Street, Apt 4', '12 Main Street'],
  ['No Name Street', 'Name Street'],
  ['constructor 1', '1'],
  ['广州市天河区', '广州市越秀区'],
])('%j is not %j', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

it('stays what it is when its words come in another order, unless they name a number', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[b-r]{2,6}$/), { minLength: 1, maxLength: 6 });
  const shuffled = words.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));
  fc.assert(
    fc.property(shuffled, ([of, other]) => {
      fc.pre(!of.some((word) => Object.hasOwn(WORDS, word)));
      expect(key(of.join(' '))).toBe(key(other.join(', ')));
    }),
  );
});
