/** What of a rule is unknown because whole documents are not there: the same for every consignment, and kept. */
import type { DocumentType } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { RuleUnknown } from './assessment';
import type { Rule } from './rule';
import type { World } from './worlds';

const whollyAbsent = new WeakMap<Rule, RuleUnknown[]>();
const BITS: Readonly<Record<DocumentType, number>> = {
  order: 1,
  payment: 2,
  logistics: 4,
  declaration: 8,
  outcome: 16,
};

/** What of a rule is absent where whole documents are: always the same, and kept. Undefined where none is. */
export function absentDocuments(rule: Rule, current: World): RuleUnknown | undefined {
  let absent = 0;
  for (const type of rule.types) if (current[type] === undefined) absent |= BITS[type];
  if (absent === 0) return undefined;
  let known = whollyAbsent.get(rule);
  if (known === undefined) whollyAbsent.set(rule, (known = []));
  return (known[absent] ??= ofAbsentDocuments(rule, current));
}

/** Every element the rule reads of documents that are not there. */
function ofAbsentDocuments(rule: Rule, current: World): RuleUnknown {
  const elements = new Set<string>();
  for (const { root, fields } of rule.paths) {
    const type = root === 'item' || root === 'within' ? rule.each?.type : (root as DocumentType);
    if (type === undefined || current[type] !== undefined) continue;
    elements.add(rule.pointers.get([root, ...fields].join('.')) ?? root);
  }
  return { rule: rule.id, elements: [...elements].sort(compareText), definition: rule };
}
