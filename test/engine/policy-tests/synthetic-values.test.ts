/** One value is replaced by one value: equal stays equal, different stays different, and nobody's own value comes out. */
import fc from 'fast-check';
import { foldText } from '../../../src/core/kernel/fold-text';
import { syntheticValues } from '../../../src/engine/policy-tests/capture/synthetic-values';

const DAY = Date.UTC(2026, 5, 15);
const PATHS = [
  ['buyer', 'name'],
  ['consignee', 'address', 'line'],
  ['payer', 'communication', 'id'],
  ['seller', 'id'],
];
const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ é-. 019@'), minLength: 3, maxLength: 12 });
const stated = fc.array(fc.tuple(fc.constantFrom(...PATHS), letters), { minLength: 1, maxLength: 12 });

it('holds for any values', () => {
  fc.assert(
    fc.property(stated, (values) => {
      const synthetic = syntheticValues([], DAY);
      for (const [path, value] of values) synthetic.collect(path, value);
      const made = values.map(([path, value]) => synthetic.replace(path, value));
      for (const [place, [, value]] of values.entries()) {
        for (const [other, [, another]] of values.entries()) {
          expect(made[place] === made[other]).toBe(value === another);
          const hasLetters = /\p{L}/u.test(value) && /\p{L}/u.test(another);
          if (!hasLetters || foldText(value) === '' || foldText(another) === '') continue;
          const fold = (text: string | undefined): string => foldText(text ?? '');
          expect(fold(made[place]) === fold(made[other])).toBe(foldText(value) === foldText(another));
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  [['seller', 'name'], 'Ostara Textile Trading Co., Ltd', 'Sample Trading 1 Ltd'],
  [['buyer', 'communication', 'id'], 'jane@doe.example', 'person1@example.org'],
  [['buyer', 'communication', 'id'], '+44 113 496 0000', '+44 555 555 5001'],
  [['importer', 'id'], 'GB123456789000', 'GB000000000001'],
  [['buyer', 'identityHash'], 'ab12'.repeat(16), `${'0'.repeat(63)}1`],
  [['buyer', 'name'], '12345', '00001'],
  [['buyer', 'address', 'countryCode'], 'GB', 'GB'],
  [['item', 'commodity', 'description'], 'cotton shirt', 'cotton shirt'],
])('%j %s', (path, value, expected) => {
  expect(syntheticValues([], DAY).replace(path, value)).toBe(expected);
});

it('what a list of codes holds stays, and is told', () => {
  const row = { key: 'EXAMPLE-PLATFORM', validFrom: undefined, validTo: undefined, values: {} };
  const synthetic = syntheticValues([{ id: 'trusted', kind: 'code', columns: [], rows: [row] }], DAY);
  expect(synthetic.replace(['platform', 'id'], 'EXAMPLE-PLATFORM')).toBe('EXAMPLE-PLATFORM');
  expect(synthetic.listed()).toEqual(['platform.id']);
});
