/** The features of one consignment, from what it says of the model's inputs. */
import { naturalLog } from '../../kernel/natural-log';
import type { Feature, InputValue, KeyFeature, RobustFeature } from './feature';
import { tableName } from './feature';
import { keyText } from './key-text';
import type { Model } from './model';
import type { KeyTables } from './tables';

/** Writes every feature into its place, rounded to single precision; NaN where it is missing. `inputs` are in the model's order. */
export function fillFeatures(model: Model, inputs: readonly InputValue[], into: Float32Array): void {
  for (const [index, feature] of model.features.entries()) into[index] = valueOf(feature, model.tables, inputs);
}

function valueOf(feature: Feature, tables: KeyTables, inputs: readonly InputValue[]): number {
  switch (feature.kind) {
    case 'rate':
    case 'support':
      return learnt(feature, tables, inputs);
    case 'number':
      return numberOf(inputs[feature.of]);
    case 'whole': {
      const x = numberOf(inputs[feature.of]);
      return Number.isNaN(x) ? NaN : Number(Number.isInteger(x));
    }
    case 'remainder': {
      const x = numberOf(inputs[feature.of]);
      return x - feature.by * Math.floor(x / feature.by);
    }
    case 'robust-z':
      return robustZ(feature, tables, inputs);
  }
}

function numberOf(value: InputValue): number {
  return typeof value === 'number' ? value : NaN;
}

function learnt({ kind, of }: KeyFeature, { encodings }: KeyTables, inputs: readonly InputValue[]): number {
  const key = keyText(of, inputs);
  if (key === undefined) return NaN;
  const table = encodings.get(tableName(of));
  const found = table?.get(key);
  return kind === 'support' ? (found?.rows ?? 0) : ((found ?? table?.get(''))?.value ?? NaN);
}

function robustZ({ of, levels }: RobustFeature, { ranges }: KeyTables, inputs: readonly InputValue[]): number {
  const x = numberOf(inputs[of]);
  if (!(x > 0)) return NaN;
  for (const level of levels) {
    const key = keyText(level, inputs);
    const found = key === undefined ? undefined : ranges.get(tableName(level))?.get(key);
    if (found !== undefined) return (naturalLog(x) - found.median) / found.spread;
  }
  return NaN;
}
