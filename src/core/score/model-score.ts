/** What a model's margin is made of, as decisions say it: exact shares by family of features. */
import type { ModelScore } from '../events/decision';
import type { Scored } from './flow-model';
import { pointerOfItem } from './items';
import { byFamily } from './model/by-family';
import { contributionsOf } from './model/contributions';

/** The base and all shares sum to the margin exactly. */
export function modelScore({ model, features, marginMicro, at }: Scored): ModelScore {
  const contributions = contributionsOf(model, features, marginMicro);
  const { baseMicro } = contributions;
  const pointer = at === undefined ? null : pointerOfItem(at);
  return { marginMicro, baseMicro, pointer, shares: byFamily(model, contributions) };
}
