/** The texts of a policy, by language and rule. */
import * as E from 'fp-ts/Either';
import { readYaml } from '../read-yaml';
import type { Bundle, PolicyProblem } from './bundle';
import type { CureTexts, RuleText, StatusTexts } from './policy-file';
import { TextsFile } from './policy-file';
import type { CompiledTable } from './tables/compiled-table';
import { rowTexts } from './tables/row-texts';
import { IS_TEXTS } from './text-places';
import type { UnreadRules } from './unread-rules';

interface Texts {
  readonly rules: ReadonlyMap<string, Readonly<Record<string, RuleText>>>;
  readonly statuses: ReadonlyMap<string, Partial<StatusTexts>>;
  readonly cures: ReadonlyMap<string, Partial<CureTexts>>;
  readonly families: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** All languages that can be read; what is wrong with the others, or with texts of tables, goes to `problems`. */
export function loadTexts(
  bundle: Bundle,
  tables: ReadonlyMap<string, CompiledTable>,
  problems: PolicyProblem[],
  unread: UnreadRules,
): Texts {
  const texts = new Map<string, Readonly<Record<string, RuleText>>>();
  const statuses = new Map<string, Partial<StatusTexts>>();
  const cures = new Map<string, Partial<CureTexts>>();
  const families = new Map<string, Readonly<Record<string, string>>>();
  const sources = bundle.files.filter((one) => IS_TEXTS.test(one.path));
  for (const source of sources) {
    const read = readYaml(source, TextsFile);
    if (E.isLeft(read)) {
      problems.push(...read.left);
      continue;
    }
    const {
      language,
      rules,
      tables: shared = {},
      statuses: stated,
      cures: settled,
      families: named,
    } = read.right.value;
    const known = Object.entries(shared).filter(([id]) => tables.has(id) || !unread.mayHave(id));
    const rows = rowTexts(Object.fromEntries(known), tables);
    const twice = Object.keys(rows.rules).filter((id) => Object.hasOwn(rules, id));
    const { places } = read.right;
    const problem = (at: readonly string[], message: string): PolicyProblem => ({
      ...{ file: source.path, line: undefined, ...places.of(at), code: 'text-of-table', message },
    });
    problems.push(...rows.problems.map(({ at, message }) => problem(['tables', ...at], message)));
    problems.push(...twice.map((id) => problem(['rules', id], `${id} has a text among rules and one among tables`)));
    texts.set(language, { ...rules, ...rows.rules });
    statuses.set(language, stated ?? {});
    cures.set(language, settled ?? {});
    families.set(language, named ?? {});
  }
  const none = {
    file: 'texts',
    line: undefined,
    code: 'no-language',
    message: 'expected at least one language',
  } as const;
  if (sources.length === 0) problems.push(none);
  return { rules: texts, statuses, cures, families };
}
