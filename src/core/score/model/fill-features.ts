/** The features of one consignment, from what it says of the model's inputs. */
import { naturalLog } from '../../kernel/natural-log';
import type { InputValue, NumberFeature, RemainderFeature } from './feature';
import type { FeaturePlan } from './feature-plan';
import { findKeys } from './key-index';
import type { Model } from './model';

/**
 * Writes every feature into its place, rounded to single precision; NaN where it is missing. `inputs` are in the model's order; a
 * number that is not finite, or a text in its place, is as good as absent. `into` has a place for each feature.
 */
export function fillFeatures({ plan }: Model, inputs: readonly InputValue[], into: Float32Array): void {
  const { found } = plan.index;
  findKeys(plan.index, inputs);
  for (const { place, slot, values } of plan.learnt) into[place] = values[found[slot] ?? 0] ?? NaN;
  for (const { place, feature } of plan.numbers) into[place] = ofNumber(feature, numberOf(inputs[feature.of]));
  for (const step of plan.robust) into[step.place] = robustZ(step, numberOf(inputs[step.of]), found);
}

function numberOf(value: InputValue): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}

function ofNumber(feature: NumberFeature | RemainderFeature, x: number): number {
  switch (feature.kind) {
    case 'number':
      return x;
    case 'whole':
      return x !== x ? NaN : Number(Number.isInteger(x));
    case 'remainder':
      return x - feature.by * Math.floor(x / feature.by);
  }
}

function robustZ({ levels }: FeaturePlan['robust'][0], x: number, found: Int32Array): number {
  if (!(x > 0)) return NaN;
  for (const { slot, ranges } of levels) {
    const at = 2 * (found[slot] ?? 0);
    const median = ranges[at] ?? NaN;
    if (median === median) return (naturalLog(x) - median) / (ranges[at + 1] ?? NaN);
  }
  return NaN;
}
