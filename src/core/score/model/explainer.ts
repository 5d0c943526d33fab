/** Shapley tables of a whole forest: what each group of leaves gives to its features, for every outcome of its nodes. */
import { slotOf } from './forest';
import { leafShapley } from './leaf-shapley';
import type { GroupLeaf, LeafGroup } from './shapley-groups';
import { cellsOf, leafGroupsOf } from './shapley-groups';
import type { Tree } from './tree';

/** Groups one after the other, in the order of the trees; offsets have one entry more than there are groups. */
export interface Explainer {
  /** Logits: the margin before anything is known, weighted as training was. */
  readonly baseMargin: number;
  readonly nodeOffsets: Int32Array;
  /** Index into the forest's `known`, as in its own slots. */
  readonly slots: Uint16Array;
  readonly thresholds: Float32Array;
  readonly featureOffsets: Int32Array;
  readonly features: Uint16Array;
  readonly tableOffsets: Int32Array;
  /** Logits: rows by outcome (bit i: node i leads to the right), columns by feature. */
  readonly tables: Float64Array;
}

/** Numbers that the tables of a forest hold: eight bytes each. */
export function tableCellsOf(trees: readonly Tree[]): number {
  return trees.reduce((sum, tree) => leafGroupsOf(tree).reduce((all, group) => all + cellsOf(group), sum), 0);
}

export function explainerOf(trees: readonly Tree[], baseMargin: number, featureCount: number): Explainer {
  const groups = trees.flatMap((tree) => leafGroupsOf(tree).map((group) => ({ tree, group })));
  const offsets = (sizeOf: (group: LeafGroup) => number): Int32Array => {
    const all = new Int32Array(groups.length + 1);
    for (const [index, { group }] of groups.entries()) all[index + 1] = (all[index] ?? 0) + sizeOf(group);
    return all;
  };
  const nodes = groups.flatMap(({ tree, group }) => group.nodes.map((node) => ({ tree, node })));
  const tableOffsets = offsets(cellsOf);
  const tables = new Float64Array(tableOffsets.at(-1) ?? 0);
  for (const [index, { tree, group }] of groups.entries())
    fillTable(tree, group, tables.subarray(tableOffsets[index], tableOffsets[index + 1]));
  return {
    baseMargin: trees.reduce((sum, tree) => sum + meanBelow(tree, 0), baseMargin),
    nodeOffsets: offsets((group) => group.nodes.length),
    slots: Uint16Array.from(nodes, ({ tree, node }) => slotOf(tree, node, featureCount)),
    thresholds: Float32Array.from(nodes, ({ tree, node }) => tree.value[node] ?? 0),
    featureOffsets: offsets((group) => group.features.length),
    features: Uint16Array.from(groups.flatMap(({ group }) => group.features)),
    tableOffsets,
    tables,
  };
}

/** Logits. */
function meanBelow(tree: Tree, node: number): number {
  const left = tree.left[node] ?? -1;
  const right = tree.right[node] ?? -1;
  if (left < 0) return tree.value[node] ?? 0;
  const whole = tree.cover[node] ?? 1;
  return ((tree.cover[left] ?? 0) * meanBelow(tree, left) + (tree.cover[right] ?? 0) * meanBelow(tree, right)) / whole;
}

/** Adds what each leaf gives, whatever the outcome of the group's nodes. */
function fillTable(tree: Tree, group: LeafGroup, table: Float64Array): void {
  const width = group.features.length;
  for (const leaf of group.leaves) {
    const { features, shares } = pathTo(tree, leaf);
    const given = leafShapley(shares);
    const columns = Uint8Array.from(features, (feature) => group.features.indexOf(feature));
    const nodes = Uint8Array.from(leaf.turns, ({ node }) => group.nodes.indexOf(node));
    const places = Uint8Array.from(leaf.turns, ({ node }) => features.indexOf(tree.feature[node] ?? 0));
    const rights = Uint8Array.from(leaf.turns, ({ right }) => Number(right));
    const weight = tree.value[leaf.node] ?? 0;
    for (let outcome = 0; outcome < 1 << group.nodes.length; outcome++) {
      let left = 0;
      for (let turn = 0; turn < nodes.length; turn++)
        left |= (((outcome >> (nodes[turn] ?? 0)) & 1) ^ (rights[turn] ?? 0)) << (places[turn] ?? 0);
      const row = (((1 << shares.length) - 1) & ~left) * shares.length;
      for (let place = 0; place < shares.length; place++) {
        const to = outcome * width + (columns[place] ?? 0);
        table[to] = (table[to] ?? 0) + weight * (given[row + place] ?? 0);
      }
    }
  }
}

/** Each feature once, with the share of training that goes on along the path; where it is asked twice, both shares apply. */
function pathTo(
  tree: Tree,
  { turns, node }: GroupLeaf,
): { readonly features: readonly number[]; readonly shares: Float64Array } {
  const shares = new Map<number, number>();
  for (const [index, turn] of turns.entries()) {
    const feature = tree.feature[turn.node] ?? 0;
    const next = turns[index + 1]?.node ?? node;
    const share = (tree.cover[next] ?? 0) / (tree.cover[turn.node] ?? 1);
    shares.set(feature, (shares.get(feature) ?? 1) * share);
  }
  return { features: [...shares.keys()], shares: Float64Array.from(shares.values()) };
}
