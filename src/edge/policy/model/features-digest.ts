/** Names what a model reads and makes of it, whatever else its file says: the trees are asked by these places and no others. */
import { hash } from 'node:crypto';
import { tableName } from '../../../core/score/model/feature';
import type { Feature, Input } from '../../../core/score/model/feature';
import type { CoreFeatures } from './core-features';

/** SHA-256 of the canonical form, lower-case hexadecimal. */
export function featuresDigest({ inputs, features }: CoreFeatures): string {
  const lines = [
    ...inputs.map(({ name, kind }) => `input ${name} ${kind}\n`),
    ...features.map(
      (feature) => `feature ${feature.name} ${feature.family} ${feature.kind} ${readBy(feature, inputs)}\n`,
    ),
  ];
  return hash('sha256', lines.join(''));
}

function readBy(feature: Feature, inputs: readonly Input[]): string {
  switch (feature.kind) {
    case 'rate':
    case 'support':
      return feature.of.map(({ text }) => text).join(',');
    case 'number':
    case 'whole':
      return inputs[feature.of]?.name ?? '';
    case 'remainder':
      return `${inputs[feature.of]?.name ?? ''} by ${feature.by}`;
    case 'robust-z':
      return `${inputs[feature.of]?.name ?? ''} levels ${feature.levels.map(tableName).join(',')}`;
  }
}
