/** Whether every language of a policy says the same: a text for each rule, for nothing else, equally public. */
import { BUILT_IN } from '../../core/decide/built-in';
import type { PolicyProblem } from './bundle';
import type { DiagnosticCode } from './diagnostic-codes';
import { didYouMean } from './nearest-name';
import type { RuleText } from './policy-file';
import type { TextPlaces } from './text-places';
import type { UnreadRules } from './unread-rules';

type ByRule = Readonly<Record<string, RuleText>>;

type Tell = (code: DiagnosticCode, message: string, id: string) => void;

/** `texts` by language. The first language is the measure of what may be disclosed in the others. */
export function textProblems(
  rules: Iterable<string>,
  texts: ReadonlyMap<string, ByRule>,
  places: TextPlaces,
  unread: UnreadRules,
): readonly PolicyProblem[] {
  const ids = new Set([...rules, ...BUILT_IN]);
  const [first] = texts;
  const problems: PolicyProblem[] = [];
  for (const [language, byRule] of texts) {
    const tell: Tell = (code, message, id) => {
      const hint = code === 'text-without-rule' ? didYouMean(id, ids) : undefined;
      problems.push({ ...places(language, id), code, message, hint, rule: id });
    };
    for (const id of ids) {
      const text = Object.hasOwn(byRule, id) ? byRule[id] : undefined;
      if (text === undefined) tell('text-missing', `rule ${id} has no text`, id);
      else tellDifference(id, text, first, tell);
    }
    for (const id of Object.keys(byRule))
      if (!ids.has(id) && !unread.mayHave(id)) tell('text-without-rule', `${id} has a text and is no rule`, id);
  }
  return problems;
}

function tellDifference(id: string, text: RuleText, first: readonly [string, ByRule] | undefined, tell: Tell): void {
  const other = first?.[1][id];
  if (first === undefined || other === undefined) return;
  const [language] = first;
  if (text.disclosure !== other.disclosure)
    tell('text-differs', `rule ${id} is ${text.disclosure}, and ${other.disclosure} in ${language}`, id);
  if ((text.check === undefined) !== (other.check === undefined))
    tell('text-differs', `rule ${id}: check: expected as in ${language}`, id);
}
