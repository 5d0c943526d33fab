/** One tree of XGBoost's JSON as core walks it, or why it is none. */
import type { Tree } from '../../../core/score/model/tree';
import type { TreeJson } from './forest-json';
import { MAX_DEPTH } from './model-limits';

/** Covers are sums of single precision, made in another order than their parents'. */
const COVER_SHARE = 0.01;

/** The tree, or what was expected of it. Nodes that pruning left behind, which none leads to, may hold anything. */
export function readTree(json: TreeJson, featureCount: number): Tree | string {
  const count = json.left_children.length;
  const arrays = {
    right_children: json.right_children,
    split_indices: json.split_indices,
    split_conditions: json.split_conditions,
    default_left: json.default_left,
    sum_hessian: json.sum_hessian,
  };
  if (count === 0) return 'expected a node, found none';
  for (const [name, array] of Object.entries(arrays))
    if (array.length !== count)
      return `expected arrays of one length, found ${array.length} of ${name} beside ${count} of left_children`;
  if (json.split_type?.some((kind) => kind !== 0) === true || (json.categories?.length ?? 0) > 0)
    return 'expected numeric splits, found a categorical one';
  if (Number(json.tree_param?.size_leaf_vector ?? 1) > 1) return 'expected one number in a leaf, found several';
  const tree: Tree = {
    left: Int32Array.from(json.left_children, wholeOrNone),
    right: Int32Array.from(json.right_children, wholeOrNone),
    feature: Int32Array.from(json.split_indices, wholeOrNone),
    value: Float32Array.from(json.split_conditions, numberOrNone),
    defaultLeft: Uint8Array.from(json.default_left, (value) => Number(value === 1 || value === true)),
    cover: Float64Array.from(json.sum_hessian, numberOrNone),
  };
  return walkProblem(tree, featureCount) ?? tree;
}

/** In the place of what is no node: out of every range. */
const NO_NODE = -2;

function wholeOrNone(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : NO_NODE;
}

function numberOrNone(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

/** Goes from the root to every leaf, each node once. */
function walkProblem(tree: Tree, featureCount: number): string | undefined {
  const seen = new Uint8Array(tree.left.length);
  const open = [{ node: 0, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (seen[node] === 1) return `expected one way to each node, found another to node ${node}`;
    seen[node] = 1;
    const wrong = nodeProblem(tree, node, featureCount);
    if (wrong !== undefined) return wrong;
    const [left = 0, right = 0] = [tree.left[node], tree.right[node]];
    if (left === -1) continue;
    if (depth === MAX_DEPTH) return `expected at most ${MAX_DEPTH} levels, found more below node ${node}`;
    open.push({ node: left, depth: depth + 1 }, { node: right, depth: depth + 1 });
  }
  const odd = seen.findIndex((known, node) => known === 1 && !hasCoverOfChildren(tree, node));
  return odd < 0 ? undefined : `expected sum_hessian of node ${odd} to be that of its children together`;
}

/** As a leaf has, whatever its cover. */
function hasCoverOfChildren({ left, right, cover }: Tree, node: number): boolean {
  const [one = -1, other = -1, own = 0] = [left[node], right[node], cover[node]];
  return one < 0 || Math.abs((cover[one] ?? 0) + (cover[other] ?? 0) - own) <= own * COVER_SHARE;
}

function nodeProblem(
  { left, right, feature, value, cover }: Tree,
  node: number,
  featureCount: number,
): string | undefined {
  const [one = NO_NODE, other = NO_NODE] = [left[node], right[node]];
  const isLeaf = one === -1 && other === -1;
  for (const child of isLeaf ? [] : [one, other])
    if (child < 0 || child >= left.length)
      return `expected children of node ${node} from 0 to ${left.length - 1}, found ${child}`;
  if (!Number.isFinite(value[node]))
    return `expected ${isLeaf ? 'what a leaf adds' : 'a threshold'} to be a finite number of single precision at node ${node}`;
  const own = cover[node] ?? 0;
  if (!(own > 0) || own === Infinity) return `expected sum_hessian above 0 at node ${node}`;
  if (isLeaf) return undefined;
  const asked = feature[node] ?? NO_NODE;
  return asked >= 0 && asked < featureCount
    ? undefined
    : `expected a feature from 0 to ${featureCount - 1} at node ${node}, found ${asked}`;
}
