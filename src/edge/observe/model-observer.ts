/** What is told of the policy's model, into its metrics: what it said by bin of its training, and how far that has moved. */
import type { ModelInForce } from '../observer';
import { labelValues, plainLabel } from './label-values';
import type { MetricTree } from './metric-tree';
import type { ScoreWindow } from './score-window';
import { scoreWindow } from './score-window';

const MOST_FLOWS = 64;

export interface ModelObserver {
  /** The model of the policy in force; another one begins anew. */
  readonly model: (model: ModelInForce | undefined) => void;
  /** Parts per million by flow. */
  readonly scores: (scores: ReadonlyMap<string, readonly number[]>) => void;
  /** Puts the stability indices into their gauge, as they are now. */
  readonly refresh: () => void;
}

export function modelObserver(
  tree: Pick<MetricTree, 'model' | 'modelScores' | 'modelStability'>,
  wallMs: () => number,
): ModelObserver {
  const flowLabel = labelValues(MOST_FLOWS);
  let digest: string | undefined;
  let window: ScoreWindow | undefined;
  return {
    model: (model) => {
      if (model?.digest === digest) return;
      digest = model?.digest;
      for (const metric of [tree.model, tree.modelScores, tree.modelStability]) metric.reset();
      window = model && scoreWindow(model.score);
      if (model !== undefined) tree.model.set({ id: plainLabel(model.id), digest: plainLabel(model.digest) }, 1);
    },
    scores: (scores) => {
      if (window === undefined) return;
      const now = wallMs();
      for (const [flow, ppms] of scores) {
        const label = flowLabel(flow);
        for (const ppm of ppms) {
          const bin = window.add(label, ppm, now);
          tree.modelScores.inc({ flow: label, from_ppm: String(window.bins[bin] ?? 0) });
        }
      }
    },
    refresh: () => {
      tree.modelStability.reset();
      for (const [flow, index] of window?.indices(wallMs()) ?? []) tree.modelStability.set({ flow }, index);
    },
  };
}
