/** A model in one flow as it is counted: what it read and what it said, in the bins of its training. */
import { hex } from '../../core/kernel/hex';
import type { Scored } from '../../core/score/flow-model';
import type { Feature } from '../../core/score/model/feature';
import { binOf } from '../../edge/bins';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import { modelDigest } from '../../edge/policy/model/model-digest';
import type { ReferenceFile } from '../../edge/policy/model/reference-file';
import { scoreThresholds } from './score-thresholds';

interface FeatureCounts {
  /** By bin of the reference. */
  readonly counts: number[];
  missing: number;
}

export interface ModelInFlow {
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  readonly flow: string;
  readonly reference: ReferenceFile;
  readonly features: readonly Feature[];
  /** Hashes of the policies that it stood in. */
  readonly policies: Set<string>;
  /** Where the last of them draws lines, parts per million. */
  thresholds: readonly number[];
  scored: number;
  /** By bin of the reference. */
  readonly score: number[];
  readonly byFeature: readonly FeatureCounts[];
}

/** Nothing counted yet; undefined where the policy's model judges nothing in the flow. */
export function modelInFlow({ model, policy, rules, bundle }: Stated, flow: string): ModelInFlow | undefined {
  if (model === undefined || policy.modelOf(flow) === undefined) return undefined;
  const { reference } = model;
  return {
    id: model.model.id,
    digest: modelDigest(reference),
    flow,
    reference,
    features: model.model.features,
    policies: new Set([hex(bundle.hash)]),
    thresholds: scoreThresholds({ rules }, flow),
    scored: 0,
    score: reference.score.counts.map(() => 0),
    byFeature: reference.features.map(({ counts }) => ({ counts: counts.map(() => 0), missing: 0 })),
  };
}

type Stated = Pick<LoadedPolicy, 'model' | 'policy' | 'rules' | 'bundle'>;

/** Adds what one case was scored on. */
export function count(into: ModelInFlow, { ppm, features }: Pick<Scored, 'ppm' | 'features'>): void {
  const { score, features: byFeature } = into.reference;
  into.scored++;
  increase(into.score, binOf(score.edges, ppm));
  for (const [place, { edges }] of byFeature.entries()) {
    const [value, counted] = [features[place] ?? NaN, into.byFeature[place]];
    if (counted === undefined) continue;
    if (Number.isNaN(value)) counted.missing++;
    else increase(counted.counts, binOf(edges, value));
  }
}

function increase(counts: number[], bin: number): void {
  counts[bin] = (counts[bin] ?? 0) + 1;
}
