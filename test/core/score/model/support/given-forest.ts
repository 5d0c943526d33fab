/** A model of given trees, whose features are numbers as they are. */
import type { Model } from '../../../../../src/core/score/model/model';
import { modelOf } from '../../../../../src/core/score/model/model';
import type { Grown } from './plain-forest';
import { treeOf } from './plain-forest';

export function givenForest(trees: readonly Grown[], featureCount: number, baseMargin = 0): Model {
  const names = Array.from({ length: featureCount }, (_, index) => `f${index}`);
  return modelOf({
    id: 'given',
    inputs: names.map((name) => ({ name, kind: 'number' })),
    features: names.map((name, of) => ({ name, family: of % 2 === 0 ? 'even' : 'odd', kind: 'number', of })),
    calibration: { margins: Int32Array.of(-2147483648), ppm: Int32Array.of(0) },
    tables: { encodings: new Map(), ranges: new Map() },
    trees: trees.map(treeOf),
    baseMargin,
  });
}
