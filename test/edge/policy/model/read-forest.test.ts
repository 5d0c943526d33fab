/** Which JSON is a forest that core evaluates: every spelling of XGBoost's, and nothing that would be evaluated wrongly. */
import * as E from 'fp-ts/Either';
import { marginOf, forestOf } from '../../../../src/core/score/model/forest';
import { readForest } from '../../../../src/edge/policy/model/read-forest';
import type { Changed } from './support/given-forest-json';
import { forestJson, TREE } from './support/given-forest-json';

const NAMES = ['one', 'two'];
const readText = (text: string, names: readonly string[] = NAMES) =>
  readForest({ path: 'model/model.json', content: Buffer.from(text) }, names);
const read = (changed: Changed = {}) => readText(JSON.stringify(forestJson(changed)));
const problemOf = (result: ReturnType<typeof readForest>): string => {
  if (E.isRight(result)) throw new Error('expected a refusal');
  expect(result.left.file).toBe('model/model.json');
  return `${result.left.code ?? ''} ${result.left.message}`;
};
const tree = (changes: Readonly<Record<string, unknown>>): Changed => ({ trees: [{ ...TREE, ...changes }] });

it('is read into trees and the logits they begin at', () => {
  const result = read();
  if (E.isLeft(result)) throw new Error(result.left.message);
  const forest = forestOf(result.right.trees, result.right.baseMargin, 2);
  expect(marginOf(forest, Float32Array.of(0, 0))).toBe(-500_000);
  expect(marginOf(forest, Float32Array.of(0, NaN))).toBe(125_000);
  expect(marginOf(forest, Float32Array.of(NaN, 2))).toBe(125_000);
  expect(marginOf(forest, Float32Array.of(0.5, 0))).toBe(250_000);
});

describe('base_score', () => {
  it.each<[string | number, number]>([
    ['5E-1', 0],
    ['[5E-1]', 0],
    ['0.5', 0],
    [0.5, 0],
    ['[2.19E-1]', -1.2715034],
    ['2.188916E-1', -1.2721373],
  ])('%p is a probability, in logits %d', (base, logits) => {
    const result = read({ base });
    expect(E.isRight(result) ? result.right.baseMargin : NaN).toBeCloseTo(logits, 6);
  });

  it.each(['0', '1', '-1E-1', '[5E-1,4E-1]', '[]', 'NaN', '', '5E-1x', 1, 0, 2])('%p is none', (base) => {
    expect(problemOf(read({ base }))).toMatch(/^bad-forest expected base_score to be one probability/);
  });
});

it.each<[string, Changed]>([
  ['defaults as truth values', tree({ default_left: [true, false, false, false, false] })],
  [
    'no kinds of split, as before categories',
    tree({ split_type: undefined, categories: undefined, tree_param: undefined }),
  ],
  ['no names of features', { names: [] }],
  // Pruned: nobody gets to node 5, whatever it holds.
  [
    'nodes that pruning left',
    tree({
      left_children: [...TREE.left_children, 0],
      right_children: [...TREE.right_children, 77],
      split_indices: [...TREE.split_indices, 99],
      split_conditions: [...TREE.split_conditions, null],
      default_left: [...TREE.default_left, 0],
      sum_hessian: [...TREE.sum_hessian, 0],
      split_type: undefined,
    }),
  ],
])('may have %s', (_, changed) => {
  expect(read(changed)).toMatchObject({ _tag: 'Right' });
});

it.each<[string, Changed, RegExp]>([
  [
    'another objective',
    { objective: 'reg:squarederror' },
    /expected the objective binary:logistic, found reg:squarederror/,
  ],
  ['another booster', { booster: { name: 'dart' } }, /expected the booster gbtree, found dart/],
  ['several classes', { param: { num_class: '3' } }, /expected one output, found several/],
  ['several targets', { param: { num_target: '2' } }, /expected one output, found several/],
  ['trees of another output', { model: { tree_info: [1] } }, /expected one output, found several/],
  ['more features', { param: { num_feature: '3' } }, /expected the 2 features of features.yaml, found 3/],
  [
    'features in another order',
    { names: ['two', 'one'] },
    /expected feature 0 to be one as in features.yaml, found two/,
  ],
  ['a name too few', { names: ['one'] }, /expected feature 1 to be two as in features.yaml, found none/],
  ['a name too many', { names: ['one', 'two', 'three'] }, /expected 2 features, found 3/],
  ['no tree', { trees: [] }, /expected a tree, found none/],
  ['a tree without nodes', tree({ left_children: [] }), /trees\/0: expected a node, found none/],
  [
    'arrays of unequal lengths',
    tree({ sum_hessian: [1] }),
    /trees\/0: expected arrays of one length, found 1 of sum_hessian beside 5/,
  ],
  ['no array', tree({ split_indices: undefined }), /trees\/0.*split_indices/],
  ['a categorical split', tree({ split_type: [1, 0, 0, 0, 0] }), /expected numeric splits, found a categorical one/],
  ['categories', tree({ categories: [1] }), /expected numeric splits, found a categorical one/],
  ['leaves of several numbers', tree({ tree_param: { size_leaf_vector: '2' } }), /expected one number in a leaf/],
  ['a cycle', tree({ left_children: [1, 0, -1, -1, -1] }), /expected one way to each node, found another to node 0/],
  [
    'a node of two',
    tree({ left_children: [1, 4, -1, -1, -1] }),
    /expected one way to each node, found another to node 4/,
  ],
  [
    'a child out of range',
    tree({ left_children: [1, 9, -1, -1, -1] }),
    /expected children of node 1 from 0 to 4, found 9/,
  ],
  [
    'one child alone',
    tree({ left_children: [1, -1, -1, -1, -1] }),
    /expected children of node 1 from 0 to 4, found -1/,
  ],
  [
    'a child that is no number',
    tree({ right_children: ['2', 4, -1, -1, -1] }),
    /expected children of node 0 from 0 to 4/,
  ],
  ['half a child', tree({ right_children: [1.5, 4, -1, -1, -1] }), /expected children of node 0 from 0 to 4/],
  [
    'a feature out of range',
    tree({ split_indices: [2, 1, 0, 0, 0] }),
    /expected a feature from 0 to 1 at node 0, found 2/,
  ],
  [
    'a threshold that is null',
    tree({ split_conditions: [0.5, null, 0, 0, 0] }),
    /expected a threshold to be a finite number .* at node 1/,
  ],
  [
    'one beyond single precision',
    tree({ split_conditions: [1e39, 1, 0, 0, 0] }),
    /expected a threshold to be a finite number .* at node 0/,
  ],
  [
    'a leaf that is null',
    tree({ split_conditions: [0.5, 1, null, 0, 0] }),
    /expected what a leaf adds to be a finite number .* at node 2/,
  ],
  [
    'leaves without measure',
    tree({ split_conditions: [0.5, 1, 2_000, 0, 0] }),
    /expected margins of at most 1000 logits, found leaves that sum to 2000/,
  ],
  ['a cover of nothing', tree({ sum_hessian: [10, 6, 4, 6, 0] }), /expected sum_hessian above 0 at node 4/],
  [
    'covers that do not add up',
    tree({ sum_hessian: [10, 6, 8, 3.5, 2.5] }),
    /expected sum_hessian of node 0 to be that of its children/,
  ],
])('%s is refused', (_, changed, why) => {
  const found = problemOf(read(changed));
  expect(found).toMatch(/^bad-forest /);
  expect(found).toMatch(why);
});

/** A tree in which every node down to a depth splits, one side alone or both. */
function deepTree(depth: number, both: boolean): typeof TREE {
  const left: number[] = [];
  const right: number[] = [];
  const levels = [0];
  for (const [node, level] of levels.entries()) {
    const splits = level < depth && (both || node === 0 || node % 2 === 1);
    left.push(splits ? levels.length : -1);
    right.push(splits ? levels.length + 1 : -1);
    if (splits) levels.push(level + 1, level + 1);
  }
  const cover = (node: number): number => (left[node] === -1 ? 1 : cover(left[node] ?? 0) + cover(right[node] ?? 0));
  const zeros = left.map(() => 0);
  return {
    ...TREE,
    left_children: left,
    right_children: right,
    split_indices: left.map((_, node) => node % 2),
    split_conditions: zeros,
    default_left: zeros,
    split_type: zeros,
    sum_hessian: left.map((_, node) => cover(node)),
  };
}

describe('what is too large is refused, with what was found', () => {
  it('a tree of eight levels is the deepest', () => {
    expect(read({ trees: [deepTree(8, false)] })).toMatchObject({ _tag: 'Right' });
    expect(problemOf(read({ trees: [deepTree(9, false)] }))).toMatch(/bad-forest trees\/0: expected at most 8 levels/);
  });

  it('a thousand trees are the most', () => {
    const trees = Array.from({ length: 1_001 }, () => TREE);
    expect(E.isRight(read({ trees: trees.slice(1) }))).toBe(true);
    expect(problemOf(read({ trees }))).toMatch(/expected at most 1000, found 1001/);
  });

  it('nodes, before any of them is looked at', () => {
    const trees = Array.from({ length: 400 }, () => ({ ...TREE, left_children: Array.from({ length: 501 }, () => 0) }));
    expect(problemOf(read({ trees }))).toMatch(/^too-large expected at most 200000 nodes, found 200400/);
  });

  it('what telling its parts would take', () => {
    const trees = Array.from({ length: 250 }, () => deepTree(8, true));
    expect(problemOf(read({ trees }))).toMatch(/^too-large expected fewer or less deep trees: .* takes \d+ numbers/);
  });

  it('bytes', () => {
    expect(problemOf(readText(' '.repeat(16 * 1024 * 1024 + 1)))).toMatch(/^too-large expected at most 16777216 bytes/);
  });
});

it.each([
  ['nothing', '', /bad-forest expected JSON/],
  ['a number that JSON does not have', '{"learner": NaN}', /bad-forest expected JSON/],
  ['a list', '[]', /bad-forest (?:learner: )?expected another structure, found/],
  ['no objective', '{"learner": {}}', /bad-forest learner/],
  ['a million brackets', '['.repeat(1_000_000), /bad-forest expected JSON/],
  [
    'a million trees that are none',
    `{"learner":{"gradient_booster":{"name":"gbtree","model":{"trees":[${'1,'.repeat(1e6)}1]}}}}`,
    /expected at most 1000/,
  ],
])('%s is refused as text', (_, text, why) => {
  expect(problemOf(readText(text))).toMatch(why);
});
