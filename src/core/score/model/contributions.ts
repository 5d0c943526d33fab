/** What each feature adds to a margin: exact Shapley values over the paths of the trees, in whole micro-logits. */
import { roundedHalfEven } from '../../kernel/half-even';
import type { Explainer } from './explainer';
import { spreadOver } from './forest';
import { largestRemainders } from './largest-remainders';
import type { Model } from './model';

/** In micro-logits; the base and all features sum to the margin exactly. */
export interface Contributions {
  /** The margin of a consignment of which nothing is known: the mean of training. */
  readonly baseMicro: number;
  /** By place of the feature. */
  readonly microByFeature: Int32Array;
}

/** `marginMicro` is what marginOf gives for these features; NaN is a missing one. */
export function contributionsOf(model: Model, features: Float32Array, marginMicro: number): Contributions {
  const { explainer, forest } = model;
  const baseMicro = roundedHalfEven(explainer.baseMargin * 1e6);
  spreadOver(forest, features);
  const exact = shapleyValues(explainer, forest.known, forest.featureCount);
  for (let index = 0; index < exact.length; index++) exact[index] = (exact[index] ?? 0) * 1e6;
  return { baseMicro, microByFeature: largestRemainders(exact, marginMicro - baseMicro) };
}

/** Logits by feature; `known` are the features as the forest compares them. */
function shapleyValues(explainer: Explainer, known: Float32Array, featureCount: number): Float64Array {
  const { nodeOffsets, slots, thresholds, featureOffsets, features, tableOffsets, tables } = explainer;
  const sums = new Float64Array(featureCount);
  const groupCount = nodeOffsets.length - 1;
  for (let group = 0, node = 0, column = 0; group < groupCount; group++) {
    const lastNode = nodeOffsets[group + 1] ?? 0;
    let outcome = 0;
    for (let bit = 0; node < lastNode; node++, bit++)
      outcome |= Number((known[slots[node] ?? 0] ?? 0) >= (thresholds[node] ?? 0)) << bit;
    const lastColumn = featureOffsets[group + 1] ?? 0;
    let cell = (tableOffsets[group] ?? 0) + outcome * (lastColumn - column);
    for (; column < lastColumn; column++, cell++) {
      const feature = features[column] ?? 0;
      sums[feature] = (sums[feature] ?? 0) + (tables[cell] ?? 0);
    }
  }
  return sums;
}
