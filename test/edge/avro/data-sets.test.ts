/** The contracts carry every element of the data sets that the project claims to serve, and say so truthfully. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Shape } from '../../../src/core/events/shape';
import { SHAPES } from '../../../src/core/events/shapes.generated';
import { packageFile } from '../../../src/edge/package-files';

interface SetRow {
  readonly set: string;
  readonly element: string;
  readonly statement: string;
  readonly carried: string;
}

const rowsOf = (file: string): readonly unknown[] =>
  parse(readFileSync(packageFile('schemas', 'elements', file)), { columns: true });
const rows = rowsOf('data-sets.csv') as readonly SetRow[];
const elements = rowsOf('wco-elements.csv') as readonly Readonly<Record<string, string>>[];

function idsIn(shape: Shape): string[] {
  return shape.fields.flatMap((field) => [field.id, ...(field.shape === undefined ? [] : idsIn(field.shape))]);
}

const carried = new Set(Object.values(SHAPES).flatMap(idsIn));
const idsOf = (set: string): Set<string> =>
  new Set(rows.filter((row) => row.set === set).map(({ element }) => element));

describe('the contracts', () => {
  it.each(['SAFE', 'UPU', 'PLACI', 'CN-ORDER', 'CN-PAYMENT', 'CN-WAYBILL', 'CN-INVENTORY'])(
    'carry the whole %s set',
    (set) => {
      const ids = idsOf(set);
      expect(ids.size).toBeGreaterThan(7);
      expect([...ids].filter((id) => !carried.has(id))).toEqual([]);
    },
  );

  it('say of every element in a set whether they carry it', () => {
    expect(rows.filter((row) => (row.carried === 'yes') !== carried.has(row.element))).toEqual([]);
  });

  it('describe every element they carry', () => {
    const described = new Set(elements.map((row) => row.wco_id));
    const leaves = (shape: Shape): string[] =>
      shape.fields.flatMap((field) => (field.shape === undefined ? [field.id] : leaves(field.shape)));
    const nameless = Object.values(SHAPES)
      .flatMap(leaves)
      .filter((id) => id !== '' && !described.has(id));
    expect(nameless).toEqual([]);
  });
});

describe('the lists of elements', () => {
  it('agree on the 34 ids of the SAFE set and the 36 of the postal one', () => {
    const flagged = (column: string): string[] =>
      elements.filter((row) => row[column] === '1').map((row) => row.wco_id ?? '');
    expect(new Set(flagged('in_SAFE_set'))).toEqual(idsOf('SAFE'));
    expect(new Set(flagged('in_UPU_set'))).toEqual(idsOf('UPU'));
    expect([idsOf('SAFE').size, idsOf('UPU').size]).toEqual([34, 36]);
  });
});
