/** Reads `model/encodings.csv`: how often each key was wrong in training, and of how many rows that is known. */
import * as E from 'fp-ts/Either';
import type { Feature, KeyPart } from '../../../core/score/model/feature';
import { tableName } from '../../../core/score/model/feature';
import type { Encoding, EncodingTable } from '../../../core/score/model/tables';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { CoreFeatures } from './core-features';
import { readKeyed } from './read-keyed';
import { decimalOf, rowProblem, wholeOf } from './read-rows';

const MOST_ROWS = 2 ** 31 - 1;

/** Left: a row that says something else, a key twice, or a table without its prior. */
export function readEncodings(
  file: BundleFile,
  { inputs, features }: CoreFeatures,
): E.Either<readonly PolicyProblem[], ReadonlyMap<string, EncodingTable>> {
  const read = readKeyed<Encoding>(file, {
    columns: ['table', 'key', 'value', 'rows'],
    tables: encodedTables(features),
    inputs,
    valueOf: encodingOf,
    hasPrior: true,
  });
  if (E.isLeft(read)) return read;
  const without = [...read.right].filter(([, table]) => table.get('')?.rows !== 0);
  const problems = without.map(([name]) =>
    rowProblem(file.path, 1, `${name}: expected a row with an empty key and rows 0, found none`),
  );
  return problems.length > 0 ? E.left(problems.slice(0, 10)) : read;
}

function encodingOf([, , value = '', rows = '']: readonly string[]): Encoding | string {
  const rate = decimalOf(value);
  if (rate === undefined || rate < 0 || rate > 1) return `expected a value from 0 to 1, found ${value.slice(0, 40)}`;
  const support = wholeOf(rows, 0, MOST_ROWS);
  return support === undefined
    ? `expected a whole number of rows, found ${rows.slice(0, 40)}`
    : { value: rate, rows: support };
}

/** Parts by the name of the table. */
function encodedTables(features: readonly Feature[]): ReadonlyMap<string, readonly KeyPart[]> {
  const tables = new Map<string, readonly KeyPart[]>();
  for (const feature of features)
    if (feature.kind === 'rate' || feature.kind === 'support') tables.set(tableName(feature.of), feature.of);
  return tables;
}
