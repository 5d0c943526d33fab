/** Finders that share what they remember find what each of them finds alone, whatever they are asked, in any order. */
import * as fc from 'fast-check';
import { mentionFinder, mentionFinders } from '../../../src/core/score/mention';
import { prefixFinder, prefixFinders } from '../../../src/core/score/prefix-finder';

const asked = <T>(question: fc.Arbitrary<T>, lists: number) =>
  fc.array(fc.tuple(question, fc.nat({ max: lists - 1 })), { maxLength: 60 });

it('of prefixes', () => {
  const lists = [['08', '0801'], ['1', '12345678901234567'], [], ['080', '9']].map(
    (keys) => new Map(keys.map((key) => [key, key])),
  );
  const code = fc.oneof(
    fc.constantFrom('0801', '0801.32', '08 01', '12345678901234567', '', '９', 'x'),
    fc.string({ unit: fc.constantFrom('0', '1', '8', '9', '.'), maxLength: 20 }),
  );
  fc.assert(
    fc.property(asked(code, lists.length), (questions) => {
      const together = prefixFinders(lists);
      const apart = lists.map((rows) => prefixFinder(rows));
      for (const [key, list] of questions) expect(together[list]?.(key)).toBe(apart[list]?.(key));
    }),
  );
});

it('of prefixes, for more codes than are remembered', () => {
  const lists = [new Map([['12', 'a']]), new Map([['1234', 'b']])];
  const [short, long] = prefixFinders(lists);
  const codes = Array.from({ length: 10_000 }, (_, index) => String(100_000 + index * 7));
  for (const some of [codes, [...codes].reverse()]) {
    for (const code of some) {
      expect(short?.(code)).toBe(code.startsWith('12') ? 'a' : undefined);
      expect(long?.(code)).toBe(code.startsWith('1234') ? 'b' : undefined);
    }
  }
});

it('of mentions, also in more lists than one filter holds', () => {
  const words = ['beer', 'saw', 'power bank', 'vape', '电池', 'größe'];
  const lists = Array.from({ length: 40 }, (_, index) => words.filter((__, place) => (index >> place) % 2 === 1));
  const text = fc.array(fc.constantFrom(...words, 'Power', 'BANK', 'x', '电', 'é'), { maxLength: 5 });
  fc.assert(
    fc.property(asked(text, lists.length), (questions) => {
      const together = mentionFinders(lists);
      const apart = lists.map((keys) => mentionFinder(keys));
      for (const [parts, list] of questions) {
        const said = parts.join('-');
        expect(together[list]?.(said)).toBe(apart[list]?.(said));
      }
    }),
    { numRuns: 300 },
  );
});
