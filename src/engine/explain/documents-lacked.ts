/** The missing documents that a rule is about, where it is about nothing else: they are to be supplied, not corrected. */
import type { Cure } from '../../core/decide/cure';
import type { DocumentType } from '../../core/events/document';
import { elementsOf } from '../../core/score/condition/elements';
import type { CompiledRule } from '../../edge/policy/compile-rule';

/** None where the rule reads an element, or asks after a document that is there. */
export function documentsLacked(
  rule: CompiledRule | undefined,
  missing: readonly DocumentType[],
): readonly DocumentType[] {
  if (rule === undefined) return [];
  const { paths, asksAfter } = elementsOf(rule.expression);
  return paths.length === 0 && asksAfter.every((type) => missing.includes(type)) ? asksAfter : [];
}

/** What cannot be corrected because it is not there is supplied. */
export function cureFor(cure: Cure, lacked: readonly DocumentType[]): Cure {
  return cure === 'correct' && lacked.length > 0 ? 'document' : cure;
}
