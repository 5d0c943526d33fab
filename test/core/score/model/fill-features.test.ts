/** Features by number of key are those that keys as texts give; what a part, a missing input and an unseen key come to. */
import fc from 'fast-check';
import type { Feature, InputValue, KeyPart } from '../../../../src/core/score/model/feature';
import { tableName } from '../../../../src/core/score/model/feature';
import { fillFeatures } from '../../../../src/core/score/model/fill-features';
import type { KeyTables } from '../../../../src/core/score/model/tables';
import { arbitraryFeatures, arbitraryInputs, givenFeatures, PARTS, tablesOf } from './support/given-features';
import { plainFeature, plainKey } from './support/plain-features';

const filled = (features: readonly Feature[], tables: KeyTables, ...all: readonly (readonly InputValue[])[]) => {
  const model = givenFeatures(features, tables);
  return all.map((inputs) => {
    const into = new Float32Array(features.length);
    fillFeatures(model, inputs, into);
    return [...into];
  });
};

it('are what their definition says, whatever tables share and whichever consignment came before', () => {
  const many = fc.array(arbitraryInputs, { minLength: 1, maxLength: 8 });
  const property = fc.property(arbitraryFeatures, many, many, (features, known, asked) => {
    const tables = tablesOf(features, known, plainKey);
    const wanted = [...asked, ...known].map((inputs) => features.map((one) => plainFeature(one, tables, inputs)));
    expect(filled(features, tables, ...asked, ...known)).toEqual(wanted);
  });
  fc.assert(property, { numRuns: 1_000 });
});

const [a, b, , x, aStart] = PARTS as [KeyPart, KeyPart, KeyPart, KeyPart, KeyPart];
const xFixed = PARTS[7] as KeyPart;
const rate = (...of: readonly KeyPart[]): Feature => ({ name: 'r', family: 'any', kind: 'rate', of });
const support = (...of: readonly KeyPart[]): Feature => ({ name: 's', family: 'any', kind: 'support', of });
const table = (parts: readonly KeyPart[], rows: Readonly<Record<string, readonly [number, number]>>): KeyTables => ({
  encodings: new Map([
    [tableName(parts), new Map(Object.entries(rows).map(([key, [value, count]]) => [key, { value, rows: count }]))],
  ]),
  ranges: new Map(),
});
const of = (parts: readonly KeyPart[], key: string, ...inputs: readonly InputValue[]) =>
  filled([rate(...parts), support(...parts)], table(parts, { '': [0.5, 0], [key]: [0.25, 7] }), inputs)[0];

it.each<[string, readonly KeyPart[], string, readonly InputValue[], readonly number[]]>([
  ['a key that training saw', [a, b], 'x|y', ['x', 'y'], [0.25, 7]],
  ['one that it did not see', [a, b], 'x|y', ['y', 'x'], [0.5, 0]],
  ['one of which a part is absent', [a, b], 'x|y', ['x', undefined], [NaN, NaN]],
  ['one of which an unseen part is there and another absent', [a, b], 'x|y', ['z', undefined], [NaN, NaN]],
  ['an empty text', [a], 'x', [''], [0.5, 0]],
  ['a part with the sign that joins', [a, b], 'x%7Cy|%25', ['x|y', '%'], [0.25, 7]],
  ['the first unit of a longer text', [aStart], 'x', ['xyz'], [0.25, 7]],
  ['a number in its shortest form', [x], '8', ['', '', '', 8.0], [0.25, 7]],
  ['a number below 0 that rounds to it', [xFixed], '-0.00', ['', '', '', -0.001], [0.25, 7]],
  ['a half that is less in binary', [xFixed], '1.00', ['', '', '', 1.005], [0.25, 7]],
  ['a number that is none', [x], 'NaN', ['', '', '', NaN], [NaN, NaN]],
  ['a text for a number', [xFixed], '1.00', ['', '', '', '1'], [NaN, NaN]],
  ['the name that every object has', [a], '__proto__', ['__proto__'], [0.25, 7]],
])('%s', (_, parts, key, inputs, wanted) => {
  expect(of(parts, key, ...inputs)).toEqual(wanted);
});

it.each<[string, Omit<Feature, 'name' | 'family'>, InputValue, number]>([
  ['a number is rounded once', { kind: 'number', of: 3 }, 0.1, Math.fround(0.1)],
  ['a whole number is 1', { kind: 'whole', of: 3 }, -3, 1],
  ['another is 0', { kind: 'whole', of: 3 }, 0.5, 0],
  ['an absent one is missing', { kind: 'whole', of: 3 }, undefined, NaN],
  ['one without end is missing', { kind: 'number', of: 3 }, Infinity, NaN],
  ['what is left of tens', { kind: 'remainder', of: 3, by: 10 } as Feature, 57.5, 7.5],
  ['what is left of tens below 0', { kind: 'remainder', of: 3, by: 10 } as Feature, -3, 7],
])('%s', (_, feature, value, wanted) => {
  const none: KeyTables = { encodings: new Map(), ranges: new Map() };
  const features = [{ ...feature, name: 'n', family: 'any' } as Feature];
  expect(filled(features, none, ['', '', '', value])).toEqual([[wanted]]);
});

it('a price is compared at the first level that knows its key', () => {
  const features: readonly Feature[] = [{ name: 'z', family: 'price', kind: 'robust-z', of: 3, levels: [[a, b], [a]] }];
  const ranges: KeyTables['ranges'] = new Map([
    ['a*b', new Map([['x|y', { median: 1, spread: 2 }]])],
    ['a', new Map([['x', { median: 0, spread: 0.5 }]])],
  ]);
  const z = (...inputs: readonly InputValue[]) => filled(features, { encodings: new Map(), ranges }, inputs)[0]?.[0];
  expect(z('x', 'y', '', 1)).toBe(-0.5);
  expect(z('x', 'z', '', 2)).toBe(Math.fround(0.6931471805599453 * 2));
  expect(z('x', undefined, '', 1)).toBe(0);
  expect(z('y', 'y', '', 1)).toBeNaN();
  expect(z('x', 'y', '', 0)).toBeNaN();
  expect(z('x', 'y', '', -1)).toBeNaN();
});
