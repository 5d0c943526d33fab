/** How a tree is cut for its Shapley tables: leaves that hang together below one node share a table. */
import type { Tree } from './tree';
import { depthOf } from './tree';

/** Levels of inner nodes in one group: four leaves and three of their nodes, in one table hardly larger than for one leaf. */
const GROUP_LEVELS = 2;

/** An inner node on the way to a leaf, and whether the way goes on to the right. */
interface Turn {
  readonly node: number;
  readonly right: boolean;
}

export interface GroupLeaf {
  readonly node: number;
  /** From the root. */
  readonly turns: readonly Turn[];
}

export interface LeafGroup {
  /** All nodes that decide which of its leaves is reached, and whether any is: one bit of the table's row each. */
  readonly nodes: readonly number[];
  /** The features that those nodes ask for, each once: the columns of the table. */
  readonly features: readonly number[];
  readonly leaves: readonly GroupLeaf[];
}

/** Every leaf of the tree in one group. */
export function leafGroupsOf(tree: Tree): readonly LeafGroup[] {
  const groups: LeafGroup[] = [];
  const cut = (node: number, turns: readonly Turn[]): void => {
    if (depthOf(tree, node) <= GROUP_LEVELS) {
      groups.push(groupBelow(tree, node, turns));
      return;
    }
    cut(tree.left[node] ?? 0, [...turns, { node, right: false }]);
    cut(tree.right[node] ?? 0, [...turns, { node, right: true }]);
  };
  cut(0, []);
  return groups;
}

function groupBelow(tree: Tree, top: number, above: readonly Turn[]): LeafGroup {
  const nodes = above.map(({ node }) => node);
  const leaves: GroupLeaf[] = [];
  const walk = (node: number, turns: readonly Turn[]): void => {
    if ((tree.left[node] ?? -1) < 0) {
      leaves.push({ node, turns });
      return;
    }
    nodes.push(node);
    walk(tree.left[node] ?? 0, [...turns, { node, right: false }]);
    walk(tree.right[node] ?? 0, [...turns, { node, right: true }]);
  };
  walk(top, above);
  const features = [...new Set(nodes.map((node) => tree.feature[node] ?? 0))];
  return { nodes, features, leaves };
}

/** Numbers in the table of a group. */
export function cellsOf({ nodes, features }: LeafGroup): number {
  return features.length << nodes.length;
}
