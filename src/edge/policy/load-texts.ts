/** The texts of a policy, by language and rule. */
import * as E from 'fp-ts/Either';
import { readYaml } from '../read-yaml';
import type { Bundle, PolicyProblem } from './bundle';
import type { RuleText, StatusTexts } from './policy-file';
import { TextsFile } from './policy-file';
import { IS_TEXTS } from './text-places';

interface Texts {
  readonly rules: ReadonlyMap<string, Readonly<Record<string, RuleText>>>;
  readonly statuses: ReadonlyMap<string, Partial<StatusTexts>>;
}

/** All languages that can be read; what is wrong with the others goes to `problems`. */
export function loadTexts(bundle: Bundle, problems: PolicyProblem[]): Texts {
  const texts = new Map<string, Readonly<Record<string, RuleText>>>();
  const statuses = new Map<string, Partial<StatusTexts>>();
  const sources = bundle.files.filter((one) => IS_TEXTS.test(one.path));
  for (const source of sources) {
    const read = readYaml(source, TextsFile);
    if (E.isLeft(read)) problems.push(...read.left);
    else {
      const { language, rules, statuses: stated } = read.right.value;
      texts.set(language, rules);
      statuses.set(language, stated ?? {});
    }
  }
  const none = {
    file: 'texts',
    line: undefined,
    code: 'no-language',
    message: 'expected at least one language',
  } as const;
  if (sources.length === 0) problems.push(none);
  return { rules: texts, statuses };
}
