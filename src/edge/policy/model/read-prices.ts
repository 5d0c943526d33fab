/** Reads `model/prices.csv`: what the logarithm of a number usually is, by the keys of each level. */
import type * as E from 'fp-ts/Either';
import type { Feature, KeyPart } from '../../../core/score/model/feature';
import { tableName } from '../../../core/score/model/feature';
import type { KeyTables, UsualRange } from '../../../core/score/model/tables';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { CoreFeatures } from './core-features';
import { readKeyed } from './read-keyed';
import { decimalOf, wholeOf } from './read-rows';

const MOST_ROWS = 2 ** 31 - 1;

/** Left: a row that says something else, or a key twice. */
export function readPrices(
  file: BundleFile,
  { inputs, features }: CoreFeatures,
): E.Either<readonly PolicyProblem[], KeyTables['ranges']> {
  const columns = ['level', 'key', 'median', 'spread', 'rows'] as const;
  return readKeyed<UsualRange>(file, {
    columns: [...columns],
    tables: levelsOf(features),
    inputs,
    valueOf,
    hasPrior: false,
  });
}

/** Levels that features read, by their names. */
export function levelsOf(features: readonly Feature[]): ReadonlyMap<string, readonly KeyPart[]> {
  const levels = features.flatMap((feature) => (feature.kind === 'robust-z' ? feature.levels : []));
  return new Map(levels.map((level) => [tableName(level), level]));
}

function valueOf([, , medianText = '', spreadText = '', rows = '']: readonly string[]): UsualRange | string {
  const median = decimalOf(medianText);
  if (median === undefined) return `expected a median, found ${medianText.slice(0, 40)}`;
  const spread = decimalOf(spreadText);
  if (spread === undefined || spread <= 0) return `expected a spread above 0, found ${spreadText.slice(0, 40)}`;
  if (wholeOf(rows, 1, MOST_ROWS) === undefined) return `expected a whole number of rows, found ${rows.slice(0, 40)}`;
  return { median, spread };
}
