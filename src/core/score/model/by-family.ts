/** What each family of features adds to a margin: what officers are told in the place of single numbers. */
import { compareText } from '../../kernel/compare-text';
import type { Contributions } from './contributions';
import type { Model } from './model';

/** Micro-logits. */
export interface FamilyShare {
  readonly family: string;
  readonly micro: number;
}

/** Every family once, the largest first whichever way it moves the margin, then by name. */
export function byFamily({ features }: Model, { microByFeature }: Contributions): readonly FamilyShare[] {
  const sums = new Map<string, number>();
  for (const [index, { family }] of features.entries())
    sums.set(family, (sums.get(family) ?? 0) + (microByFeature[index] ?? 0));
  return [...sums]
    .map(([family, micro]) => ({ family, micro }))
    .sort((one, other) => Math.abs(other.micro) - Math.abs(one.micro) || compareText(one.family, other.family));
}
