/** Chooses weights for the comparison of names on four fifths of the labelled pairs and judges them on the fifth. */
import { crc32 } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { NameWeights } from '../../../src/core/score/names/name-weights';

export interface LabelledPair {
  readonly asked: string;
  readonly listed: string;
  readonly isMatch: boolean;
  readonly group: string;
  readonly quality: string;
  readonly fold: number;
}

const FOLDS = 5;

export function readPairs(csv: string): readonly LabelledPair[] {
  const rows = parse(csv, { columns: true }) as readonly Readonly<Record<string, string>>[];
  return rows.map(({ name1 = '', name2 = '', is_match, case_group = '', quality = '' }) => ({
    asked: name1,
    listed: name2,
    isMatch: is_match === 'true',
    group: case_group,
    quality,
    fold: crc32(`${name1}|${name2}`) % FOLDS,
  }));
}

/** Few values each: 392 pairs cannot tell finer ones apart. */
const GRID: { readonly [K in keyof NameWeights]: readonly number[] } = {
  budget: [700, 800, 900, 1000],
  otherWord: [40, 50, 60],
  extraAsked: [400, 600, 800],
  extraListed: [200, 400],
  oneWord: [600, 750],
  otherType: [600, 900],
};
const THRESHOLDS = [650, 700, 750, 800];

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const f1Of = ({ tp, fp, fn }: Counts): number => (2 * tp) / (2 * tp + fp + fn);

export interface Chosen {
  readonly weights: NameWeights;
  readonly threshold: number;
}

export interface Judged extends Chosen {
  readonly fold: number;
  readonly counts: Counts;
}

export interface Table {
  readonly folds: readonly Judged[];
  readonly pooled: Counts;
  readonly strong: { readonly found: number; readonly all: number };
  readonly groups: Readonly<Record<string, Counts>>;
  /** What all pairs choose: what ships. */
  readonly all: Chosen & { readonly counts: Counts };
}

/** `scores`: of every pair by some weights, per mille. Of equal choices the first in the order of the grid counts. */
export function judgePairs(
  pairs: readonly LabelledPair[],
  scores: (weights: NameWeights) => readonly number[],
  choices: readonly NameWeights[] = combinations(),
): Table {
  const tried = choices.map((weights) => ({ weights, scores: scores(weights) }));
  const choose = (isTrained: (pair: LabelledPair) => boolean) => {
    const all = tried.flatMap((one) => THRESHOLDS.map((threshold) => ({ ...one, threshold })));
    const judged = all.map((one) => ({ ...one, counts: countsOf(pairs, one.scores, one.threshold, isTrained) }));
    return judged.reduce((best, one) => (f1Of(one.counts) > f1Of(best.counts) ? one : best));
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({ fold, ...choose((pair) => pair.fold !== fold) }));
  const verdicts = pairs.map((pair, at) => {
    const chosen = folds[pair.fold];
    return chosen !== undefined && (chosen.scores[at] ?? 0) >= chosen.threshold ? 1000 : 0;
  });
  const count = (isCounted: (pair: LabelledPair) => boolean): Counts => countsOf(pairs, verdicts, 1000, isCounted);
  const strong = count(({ quality, isMatch }) => quality === 'STRONG' && isMatch);
  const groups = [...new Set(pairs.map(({ group }) => group))].sort();
  const all = choose(() => true);
  return {
    folds: folds.map(({ fold, weights, threshold }) => ({
      fold,
      weights,
      threshold,
      counts: count((pair) => pair.fold === fold),
    })),
    pooled: count(() => true),
    strong: { found: strong.tp, all: strong.tp + strong.fn },
    groups: Object.fromEntries(groups.map((group) => [group, count((pair) => pair.group === group)])),
    all: { weights: all.weights, threshold: all.threshold, counts: all.counts },
  };
}

function combinations(): readonly NameWeights[] {
  let all: Partial<NameWeights>[] = [{}];
  for (const [name, values] of Object.entries(GRID)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all as NameWeights[];
}

function countsOf(
  pairs: readonly LabelledPair[],
  scores: readonly number[],
  threshold: number,
  isCounted: (pair: LabelledPair) => boolean,
): Counts {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [at, pair] of pairs.entries()) {
    if (!isCounted(pair)) continue;
    const isFound = (scores[at] ?? 0) >= threshold;
    if (isFound && pair.isMatch) tp++;
    else if (isFound) fp++;
    else if (pair.isMatch) fn++;
  }
  return { tp, fp, fn };
}
