/** One list for all assessments that lack the same documents, so that what follows from it is worked out once. */
import type { RuleUnknown } from './assessment';

interface Node {
  readonly next: Map<RuleUnknown, Node>;
  list: readonly RuleUnknown[] | undefined;
}

/** Nodes kept: a policy has few combinations of absent documents, and an old policy's must go some day. */
const KEPT_NODES = 10_000;

let root: Node = { next: new Map<RuleUnknown, Node>(), list: undefined };
let nodes = 0;

/** The same frozen list for the same objects in the same order; the objects must be kept ones, never made anew. */
export function sharedUnknowns(unknowns: readonly RuleUnknown[]): readonly RuleUnknown[] {
  let node = root;
  for (const unknown of unknowns) {
    let next = node.next.get(unknown);
    if (next === undefined) {
      next = { next: new Map(), list: undefined };
      node.next.set(unknown, next);
      nodes++;
    }
    node = next;
  }
  const list = (node.list ??= Object.freeze([...unknowns]));
  if (nodes > KEPT_NODES) {
    root = { next: new Map(), list: undefined };
    nodes = 0;
  }
  return list;
}
