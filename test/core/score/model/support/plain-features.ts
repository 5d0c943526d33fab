/** Features as their definition reads: a key as one text, a table as a map, nothing shared between them. */
import { naturalLog } from '../../../../../src/core/kernel/natural-log';
import type { Feature, InputValue, KeyPart } from '../../../../../src/core/score/model/feature';
import type { KeyTables } from '../../../../../src/core/score/model/tables';

const nameOf = (parts: readonly KeyPart[]): string => parts.map(({ text }) => text).join('*');

/** Undefined where a part is absent. */
export function plainKey(parts: readonly KeyPart[], inputs: readonly InputValue[]): string | undefined {
  const texts = parts.map(({ input, take }) => {
    const value = inputs[input];
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return undefined;
    if (take.kind === 'start') return String(value).slice(0, take.units);
    return take.kind === 'fixed' ? Number(value).toFixed(take.decimals) : String(value);
  });
  if (texts.includes(undefined)) return undefined;
  return texts.map((text) => text?.replaceAll('%', '%25').replaceAll('|', '%7C')).join('|');
}

/** Single precision; NaN where missing. */
export function plainFeature(feature: Feature, tables: KeyTables, inputs: readonly InputValue[]): number {
  return Math.fround(exactFeature(feature, tables, inputs));
}

function exactFeature(feature: Feature, tables: KeyTables, inputs: readonly InputValue[]): number {
  switch (feature.kind) {
    case 'rate':
    case 'support': {
      const key = plainKey(feature.of, inputs);
      const table = tables.encodings.get(nameOf(feature.of));
      const row = table?.get(key ?? '') ?? table?.get('');
      return key === undefined ? NaN : ((feature.kind === 'rate' ? row?.value : row?.rows) ?? NaN);
    }
    case 'number':
      return finite(inputs[feature.of]);
    case 'whole': {
      const x = finite(inputs[feature.of]);
      return Number.isNaN(x) ? NaN : Number(Number.isInteger(x));
    }
    case 'remainder': {
      const x = finite(inputs[feature.of]);
      return x - feature.by * Math.floor(x / feature.by);
    }
    case 'robust-z': {
      const x = finite(inputs[feature.of]);
      const found = feature.levels.flatMap(
        (level) => tables.ranges.get(nameOf(level))?.get(plainKey(level, inputs) ?? '') ?? [],
      );
      return x > 0 && found[0] !== undefined ? (naturalLog(x) - found[0].median) / found[0].spread : NaN;
    }
  }
}

function finite(value: InputValue): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}
