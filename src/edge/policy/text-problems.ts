/** Whether every language of a policy says the same: a text for each rule, for nothing else, equally public. */
import { BUILT_IN } from '../../core/decide/built-in';
import type { PolicyProblem } from './bundle';
import type { RuleText } from './policy-file';

type ByRule = Readonly<Record<string, RuleText>>;

/** `texts` by language. The first language is the measure of what may be disclosed in the others. */
export function textProblems(rules: Iterable<string>, texts: ReadonlyMap<string, ByRule>): readonly PolicyProblem[] {
  const ids = new Set([...rules, ...BUILT_IN]);
  const [first] = texts;
  const problems: PolicyProblem[] = [];
  for (const [language, byRule] of texts) {
    const tell = (message: string): void =>
      void problems.push({ file: `texts/${language}.yaml`, line: undefined, message });
    for (const id of ids) {
      const text = Object.hasOwn(byRule, id) ? byRule[id] : undefined;
      if (text === undefined) tell(`rule ${id} has no text`);
      else tellDifference(id, text, first, tell);
    }
    for (const id of Object.keys(byRule)) if (!ids.has(id)) tell(`${id} has a text and is no rule`);
  }
  return problems;
}

function tellDifference(
  id: string,
  text: RuleText,
  first: readonly [string, ByRule] | undefined,
  tell: (message: string) => void,
): void {
  const other = first?.[1][id];
  if (first === undefined || other === undefined) return;
  const [language] = first;
  if (text.disclosure !== other.disclosure)
    tell(`rule ${id} is ${text.disclosure}, and ${other.disclosure} in ${language}`);
  if ((text.check === undefined) !== (other.check === undefined)) tell(`rule ${id}: check: expected as in ${language}`);
}
