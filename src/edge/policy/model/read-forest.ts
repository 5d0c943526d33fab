/** Reads `model/model.json`, XGBoost's own JSON, into trees, and nothing that core would evaluate otherwise than XGBoost. */
import * as E from 'fp-ts/Either';
import { naturalLog } from '../../../core/kernel/natural-log';
import { tableCellsOf } from '../../../core/score/model/explainer';
import type { ModelParts } from '../../../core/score/model/model';
import type { Tree } from '../../../core/score/model/tree';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { DiagnosticCode } from '../diagnostic-codes';
import { ForestJson } from './forest-json';
import { MAX_LOGITS, MAX_NODES, MAX_TABLE_CELLS, MAX_TREES } from './model-limits';
import { readJson } from './read-json';
import { readTree } from './read-tree';

type Read = E.Either<PolicyProblem, Pick<ModelParts, 'trees' | 'baseMargin'>>;

/** Names of features in the order of features.yaml. Left: the first thing that is wrong. */
export function readForest(file: BundleFile, features: readonly string[]): Read {
  const refuse = (message: string, code: DiagnosticCode = 'bad-forest'): E.Either<PolicyProblem, never> =>
    E.left({ file: file.path, line: undefined, code, message });
  const json = readJson(file, ForestJson, 'bad-forest');
  if (E.isLeft(json)) return json;
  const { learner } = json.right;
  const foreign = foreignProblem(learner, features);
  if (foreign !== undefined) return refuse(foreign);
  const baseMargin = baseMarginOf(learner.learner_model_param.base_score);
  if (baseMargin === undefined)
    return refuse(
      `expected base_score to be one probability between 0 and 1, found ${String(learner.learner_model_param.base_score).slice(0, 80)}`,
    );
  const stated = learner.gradient_booster.model.trees;
  if (stated.length === 0) return refuse('expected a tree, found none');
  if (stated.length > MAX_TREES)
    return refuse(`expected at most ${MAX_TREES} trees, found ${stated.length}`, 'too-large');
  const nodes = stated.reduce((sum, tree) => sum + tree.left_children.length, 0);
  if (nodes > MAX_NODES) return refuse(`expected at most ${MAX_NODES} nodes, found ${nodes}`, 'too-large');
  const trees: Tree[] = [];
  for (const [index, one] of stated.entries()) {
    const tree = readTree(one, features.length);
    if (typeof tree === 'string') return refuse(`trees/${index}: ${tree}`);
    trees.push(tree);
  }
  const cells = tableCellsOf(trees);
  if (cells > MAX_TABLE_CELLS)
    return refuse(
      `expected fewer or less deep trees: telling what a margin is made of takes ${cells} numbers, at most ${MAX_TABLE_CELLS}`,
      'too-large',
    );
  const logits = trees.reduce((sum, tree) => sum + largestLeaf(tree), Math.abs(baseMargin));
  if (logits > MAX_LOGITS)
    return refuse(`expected margins of at most ${MAX_LOGITS} logits, found leaves that sum to ${logits}`);
  return E.right({ trees, baseMargin });
}

/** What makes it another kind of model, or a model of other features. */
function foreignProblem(learner: ForestJson['learner'], features: readonly string[]): string | undefined {
  const { gradient_booster: booster, learner_model_param: param, objective } = learner;
  if (objective.name !== 'binary:logistic')
    return `expected the objective binary:logistic, found ${objective.name.slice(0, 80)}`;
  if (booster.name !== 'gbtree') return `expected the booster gbtree, found ${booster.name.slice(0, 80)}`;
  const isSingle = Number(param.num_class ?? 0) <= 1 && Number(param.num_target ?? 1) <= 1;
  if (!isSingle || booster.model.tree_info?.some((output) => output !== 0) === true)
    return 'expected one output, found several';
  if (Number(param.num_feature) !== features.length)
    return `expected the ${features.length} features of features.yaml, found ${String(param.num_feature).slice(0, 20)}`;
  const names = learner.feature_names ?? [];
  const at = names.length === 0 ? -1 : features.findIndex((name, index) => name !== names[index]);
  if (at >= 0)
    return `expected feature ${at} to be ${features[at] ?? ''} as in features.yaml, found ${(names[at] ?? 'none').slice(0, 80)}`;
  return names.length > features.length ? `expected ${features.length} features, found ${names.length}` : undefined;
}

/** `"5E-1"`, `"[2.19E-1]"` or a number, which is a probability: its logits; undefined for anything else. */
function baseMarginOf(stated: string | number): number | undefined {
  const text = String(stated);
  const [, inBrackets] = /^\[([^\]]{1,40})\]$/.exec(text) ?? [];
  const number = /^[0-9.]{1,30}(?:[eE][-+]?\d{1,3})?$/.test(inBrackets ?? text) ? Number(inBrackets ?? text) : NaN;
  return number > 0 && number < 1 ? naturalLog(number / (1 - number)) : undefined;
}

/** Of those that a walk can end in, either way; the tree is one. */
function largestLeaf(tree: Tree, node = 0): number {
  const left = tree.left[node] ?? -1;
  if (left < 0) return Math.abs(tree.value[node] ?? 0);
  return Math.max(largestLeaf(tree, left), largestLeaf(tree, tree.right[node] ?? 0));
}
