/** A model as the scorer runs it: from what a consignment says to a margin, what that means, and what it is made of. */
import type { Calibration } from './calibration';
import type { Explainer } from './explainer';
import { explainerOf } from './explainer';
import type { Feature, Input } from './feature';
import type { FeaturePlan } from './feature-plan';
import { featurePlanOf } from './feature-plan';
import type { Forest } from './forest';
import { forestOf } from './forest';
import type { KeyTables } from './tables';
import type { Tree } from './tree';

export interface Model {
  readonly id: string;
  /** In the order of the values that a vector is made of. */
  readonly inputs: readonly Input[];
  /** In the order of the forest's features. */
  readonly features: readonly Feature[];
  readonly forest: Forest;
  readonly explainer: Explainer;
  readonly calibration: Calibration;
  readonly plan: FeaturePlan;
}

/** What a bundle says of a model, checked. */
export interface ModelParts extends Omit<Model, 'forest' | 'explainer' | 'plan'> {
  readonly tables: KeyTables;
  readonly trees: readonly Tree[];
  /** Logits. */
  readonly baseMargin: number;
}

export function modelOf({ trees, baseMargin, tables, ...parts }: ModelParts): Model {
  const featureCount = parts.features.length;
  return {
    ...parts,
    forest: forestOf(trees, baseMargin, featureCount),
    plan: featurePlanOf(parts.features, tables),
    explainer: explainerOf(trees, baseMargin, featureCount),
  };
}
