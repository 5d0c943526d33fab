/** A model as the scorer runs it: from what a consignment says to a margin, what that means, and what it is made of. */
import type { Calibration } from './calibration';
import type { Feature, Input } from './feature';
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
  readonly calibration: Calibration;
  readonly tables: KeyTables;
}

/** What a bundle says of a model, checked. */
export interface ModelParts extends Omit<Model, 'forest'> {
  readonly trees: readonly Tree[];
  /** Logits. */
  readonly baseMargin: number;
}

export function modelOf({ trees, baseMargin, ...parts }: ModelParts): Model {
  return { ...parts, forest: forestOf(trees, baseMargin, parts.features.length) };
}
