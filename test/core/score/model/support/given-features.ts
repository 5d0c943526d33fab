/** Models whose trees do not matter: features, and tables that know some of the keys that inputs make. */
import fc from 'fast-check';
import type { Feature, Input, InputValue, KeyPart } from '../../../../../src/core/score/model/feature';
import { tableName } from '../../../../../src/core/score/model/feature';
import type { Model } from '../../../../../src/core/score/model/model';
import { modelOf } from '../../../../../src/core/score/model/model';
import type { Encoding, KeyTables, UsualRange } from '../../../../../src/core/score/model/tables';

export const INPUTS: readonly Input[] = [
  { name: 'a', kind: 'text' },
  { name: 'b', kind: 'text' },
  { name: 'c', kind: 'text' },
  { name: 'x', kind: 'number' },
  { name: 'y', kind: 'number' },
];

const whole = (input: number): KeyPart => ({ input, text: INPUTS[input]?.name ?? '', take: { kind: 'whole' } });
const start = (input: number, units: number): KeyPart => ({
  input,
  text: `${INPUTS[input]?.name ?? ''}:${units}`,
  take: { kind: 'start', units },
});
const fixed = (input: number, decimals: number): KeyPart => ({
  input,
  text: `${INPUTS[input]?.name ?? ''}@${decimals}`,
  take: { kind: 'fixed', decimals },
});

/** What a file may say at a place of a key. */
export const PARTS = [
  whole(0),
  whole(1),
  whole(2),
  whole(3),
  start(0, 1),
  start(0, 2),
  start(1, 1),
  fixed(3, 2),
  fixed(4, 0),
];

const texts = fc.constantFrom('', 'a', 'ab', 'abc', '|', '%', '%7C', 'a|b', 'é😀', '__proto__');
const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, 8, 0.005, 1.005, 2.675, -0.001, 1e21, 123.456, 1e-7),
  fc.double({ noNaN: true }),
);
export const arbitraryInputs: fc.Arbitrary<readonly InputValue[]> = fc.tuple(
  ...INPUTS.map(({ kind }) =>
    fc.option<string | number, undefined>(kind === 'text' ? texts : numbers, { nil: undefined, freq: 8 }),
  ),
);

const arbitraryParts = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 });
const numeric = fc.constantFrom(3, 4);
export const arbitraryFeatures: fc.Arbitrary<readonly Feature[]> = fc.array(
  fc
    .oneof(
      fc.record({ kind: fc.constantFrom('rate', 'support'), of: arbitraryParts }),
      fc.record({ kind: fc.constantFrom('number', 'whole'), of: numeric }),
      fc.record({ kind: fc.constant('remainder'), of: numeric, by: fc.constantFrom(1, 10, 0.25) }),
      fc.record({
        kind: fc.constant('robust-z'),
        of: numeric,
        levels: fc.array(arbitraryParts, { minLength: 1, maxLength: 3 }),
      }),
    )
    .map((feature) => ({ ...feature, name: 'f', family: 'any' })),
  { minLength: 1, maxLength: 12 },
);

/** The key that tables write for these inputs, undefined where one is absent. */
export type KeyOf = (parts: readonly KeyPart[], inputs: readonly InputValue[]) => string | undefined;

/** Tables that know the keys of `known`, each with numbers of its own. */
export function tablesOf(
  features: readonly Feature[],
  known: readonly (readonly InputValue[])[],
  keyOf: KeyOf,
): KeyTables {
  const encodings = new Map<string, Map<string, Encoding>>();
  const ranges = new Map<string, Map<string, UsualRange>>();
  let next = 1;
  const keys = (parts: readonly KeyPart[]) =>
    known.map((inputs) => keyOf(parts, inputs)).filter((key) => key !== undefined);
  for (const feature of features) {
    if (feature.kind === 'rate' || feature.kind === 'support') {
      const table = new Map([['', { value: 0.5, rows: 0 }]]);
      for (const key of keys(feature.of)) if (key !== '') table.set(key, { value: 1 / ++next, rows: next });
      if (!encodings.has(tableName(feature.of))) encodings.set(tableName(feature.of), table);
    }
    if (feature.kind !== 'robust-z') continue;
    for (const level of feature.levels) {
      const table = new Map<string, UsualRange>();
      for (const key of keys(level)) if (key !== '') table.set(key, { median: next, spread: 1 / ++next });
      if (!ranges.has(tableName(level))) ranges.set(tableName(level), table);
    }
  }
  return { encodings, ranges };
}

export function givenFeatures(features: readonly Feature[], tables: KeyTables): Model {
  const calibration = { margins: Int32Array.of(-2147483648), ppm: Int32Array.of(0) };
  return modelOf({ id: 'given', inputs: INPUTS, features, calibration, tables, trees: [], baseMargin: 0 });
}
