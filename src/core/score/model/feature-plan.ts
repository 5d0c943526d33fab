/** How a model's features are computed: the number of which key each needs, and what was learnt of the keys by their numbers. */
import type { Feature, KeyFeature, KeyPart, NumberFeature, RemainderFeature, RobustFeature } from './feature';
import { tableName } from './feature';
import { ABSENT } from './key-index';
import type { KeyIndex } from './key-index';
import type { KeyedTable, NumberedTable } from './key-index-of';
import { keyIndexOf } from './key-index-of';
import type { KeyTables } from './tables';

/** A rate or a support: `values` by the number in the slot, that of an absent key and of an unseen one among them. */
interface LearntStep {
  readonly place: number;
  readonly slot: number;
  readonly values: Float32Array;
}

interface NumberStep {
  readonly place: number;
  readonly feature: NumberFeature | RemainderFeature;
}

/** Median and spread at twice the number in the slot; NaN where the level does not know the key. */
interface RangeLevel {
  readonly slot: number;
  readonly ranges: Float64Array;
}

interface RobustStep {
  readonly place: number;
  readonly of: number;
  readonly levels: readonly RangeLevel[];
}

export interface FeaturePlan {
  readonly index: KeyIndex;
  readonly learnt: readonly LearntStep[];
  readonly numbers: readonly NumberStep[];
  readonly robust: readonly RobustStep[];
}

/** All tables that features name are among `tables`, their keys have as many parts, and those of encodings have a prior. */
export function featurePlanOf(features: readonly Feature[], tables: KeyTables): FeaturePlan {
  const keyed = keyedTables(features, tables);
  const { index, numbered } = keyIndexOf([...keyed.values()]);
  const places = new Map([...keyed.keys()].map((name, place) => [name, place]));
  const numberedOf = (kind: keyof KeyTables, parts: readonly KeyPart[]): NumberedTable =>
    numbered[places.get(`${kind} ${tableName(parts)}`) ?? -1] ?? { slot: 0, numbers: new Int32Array(0), end: 0 };
  const learnt: LearntStep[] = [];
  const numbers: NumberStep[] = [];
  const robust: RobustStep[] = [];
  for (const [place, feature] of features.entries()) {
    switch (feature.kind) {
      case 'rate':
      case 'support': {
        const table = numberedOf('encodings', feature.of);
        learnt.push({ place, slot: table.slot, values: valuesOf(feature, table, tables) });
        break;
      }
      case 'robust-z': {
        const levels = feature.levels.map((level) => rangesOf(level, numberedOf('ranges', level), tables));
        robust.push({ place, of: feature.of, levels });
        break;
      }
      case 'number':
      case 'whole':
      case 'remainder':
        numbers.push({ place, feature });
    }
  }
  return { index, learnt, numbers, robust };
}

/** Each table once, by kind and name. */
function keyedTables(features: readonly Feature[], tables: KeyTables): ReadonlyMap<string, KeyedTable> {
  const keyed = new Map<string, KeyedTable>();
  const add = (kind: keyof KeyTables, parts: readonly KeyPart[]): void => {
    keyed.set(`${kind} ${tableName(parts)}`, { parts, keys: keysOf(tables[kind].get(tableName(parts))) });
  };
  for (const feature of features) {
    if (feature.kind === 'rate' || feature.kind === 'support') add('encodings', feature.of);
    else if (feature.kind === 'robust-z') for (const level of feature.levels) add('ranges', level);
  }
  return keyed;
}

/** Without the prior, which is no key. */
function keysOf(table: ReadonlyMap<string, unknown> | undefined): readonly string[] {
  return [...(table?.keys() ?? [])].filter((key) => key !== '');
}

function valuesOf({ kind, of }: KeyFeature, { numbers, end }: NumberedTable, { encodings }: KeyTables): Float32Array {
  const table = encodings.get(tableName(of));
  const field = kind === 'rate' ? 'value' : 'rows';
  const values = new Float32Array(end).fill(kind === 'rate' ? (table?.get('')?.value ?? NaN) : 0);
  values[ABSENT] = NaN;
  for (const [place, key] of keysOf(table).entries()) values[numbers[place] ?? 0] = table?.get(key)?.[field] ?? NaN;
  return values;
}

function rangesOf(
  level: RobustFeature['levels'][0],
  { slot, numbers, end }: NumberedTable,
  { ranges }: KeyTables,
): RangeLevel {
  const table = ranges.get(tableName(level));
  const found = new Float64Array(2 * end).fill(NaN);
  for (const [place, key] of keysOf(table).entries()) {
    const { median, spread } = table?.get(key) ?? { median: NaN, spread: NaN };
    found.set([median, spread], 2 * (numbers[place] ?? 0));
  }
  return { slot, ranges: found };
}
