/** The structure of a decision table in `rules/*.yaml`: inputs as columns, rows as rules, and which of them hit. */
import * as t from 'io-ts';
import { withStructure } from '../../json-structure';
import { optional } from '../../optional';
import { Measures, named, Severity, Whole } from '../policy-file';

/** DMN's words: FIRST, COLLECT, UNIQUE. */
const HIT_POLICIES = ['first', 'collect', 'unique'] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

/** Bounds: what one table may cost everyone who loads the policy. */
const MAX_INPUTS = 16;
export const MAX_ROWS = 200;
const MAX_CELL_ENTRIES = 200;

const NAME = '^[a-z][A-Za-z0-9]{0,39}$';
const CSV_NAME = '^[A-Za-z0-9][A-Za-z0-9-]{0,59}[.]csv$';
const ROW_ID = '^[a-z0-9][a-z0-9-]{0,59}$';

/** A cell as YAML gives it: text in the grammar of cells, a number, yes or no, or a list of texts or numbers. */
export type CellFile = string | number | boolean | null | readonly (string | number)[];

function isCell(value: unknown): value is CellFile {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_CELL_ENTRIES) return false;
  return value.every((one) => typeof one === 'string' || Number.isFinite(one));
}

const Cell = withStructure(
  new t.Type<CellFile, CellFile, unknown>(
    'a cell',
    isCell,
    (value, context) =>
      isCell(value)
        ? t.success(value)
        : t.failure(
            value,
            context,
            `expected a cell: a text, a number, yes, no, or a list of 1 to ${MAX_CELL_ENTRIES}`,
          ),
    t.identity,
  ),
  {
    anyOf: [
      { type: ['string', 'number', 'boolean', 'null'] },
      { type: 'array', minItems: 1, maxItems: MAX_CELL_ENTRIES, items: { type: ['string', 'number'] } },
    ],
  },
);

/** Keys are letters and digits, so that no input is taken for something else. */
function byInput<A>(name: string, of: t.Type<A, A, unknown>): t.Type<Readonly<Record<string, A>>, unknown, unknown> {
  const inner = t.record(t.string, of);
  return withStructure(
    new t.Type<Readonly<Record<string, A>>, unknown, unknown>(
      name,
      inner.is,
      (value, context) => {
        const keys = t.UnknownRecord.is(value) ? Object.keys(value) : [];
        const odd = keys.find((key) => !new RegExp(NAME).test(key));
        if (odd !== undefined) return t.failure(odd, context, 'expected names like value or sellerCountry');
        if (keys.length > MAX_INPUTS) return t.failure(keys.length, context, `expected at most ${MAX_INPUTS} inputs`);
        return inner.validate(value, context);
      },
      t.identity,
    ),
    inner,
  );
}

const RowId = withStructure(
  new t.Type<string, string, unknown>(
    'a row id',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && new RegExp(ROW_ID).test(value)
        ? t.success(value)
        : t.failure(value, context, 'expected an id like high or above-100'),
    t.identity,
  ),
  { type: 'string', pattern: ROW_ID },
);

const Text = t.union([t.string, t.undefined]);
const Points = t.union([Whole, t.undefined]);
const Measured = t.union([Measures, t.undefined]);

export const RowFile = t.strict({
  id: RowId,
  when: optional(byInput('cells', Cell)),
  points: Points,
  measure: Measured,
  whenUnknown: Measured,
  agency: Text,
  agencyFrom: Text,
  why: Text,
});
export type RowFile = t.TypeOf<typeof RowFile>;

const CsvName = withStructure(
  new t.Type<string, string, unknown>(
    'a CSV file',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && new RegExp(CSV_NAME).test(value)
        ? t.success(value)
        : t.failure(value, context, 'expected a file in rules/ like bands.csv'),
    t.identity,
  ),
  { type: 'string', pattern: CSV_NAME },
);

const Rows = withStructure(
  new t.Type<readonly RowFile[], unknown, unknown>(
    'rows',
    t.array(RowFile).is,
    (value, context) =>
      Array.isArray(value) && (value.length === 0 || value.length > MAX_ROWS)
        ? t.failure(value.length, context, `expected 1 to ${MAX_ROWS} rows`)
        : t.array(RowFile).validate(value, context),
    t.identity,
  ),
  t.array(RowFile),
);

export const TableFile = t.strict({
  id: t.string,
  why: t.string,
  legalBasis: Text,
  agency: t.string,
  agencyFrom: Text,
  severity: Severity,
  points: Points,
  measure: Measured,
  whenUnknown: Measured,
  flows: t.array(t.string),
  each: Text,
  when: Text,
  hitPolicy: named<HitPolicy>('a hit policy', HIT_POLICIES),
  inputs: byInput('inputs', t.string),
  rows: optional(Rows),
  rowsFrom: optional(CsvName),
});
export type StatedTable = t.TypeOf<typeof TableFile>;

/** With its rows, wherever they stand. */
export type TableFile = Omit<StatedTable, 'rows'> & { readonly rows: readonly RowFile[] };
