/** The texts that an explanation is written in: those of the policy it was judged under, in the language asked for. */
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { CureTexts, RuleText, StatusTexts } from '../../edge/policy/policy-file';
import { UsageError } from '../../edge/ports';

export interface Words {
  readonly language: { readonly asked: string; readonly used: string };
  readonly texts: Readonly<Record<string, RuleText>>;
  readonly statuses: Partial<StatusTexts>;
  readonly cures: Partial<CureTexts>;
  /** Of the model's features. */
  readonly families: Readonly<Record<string, string>>;
}

const USUAL = 'en';

/**
 * Falls back to English, else to the policy's first language, where an older policy did not have the language yet. Throws
 * UsageError where the policy in force has none of that name either.
 */
export function wordsFor(asked: string, judgedUnder: LoadedPolicy, inForce: LoadedPolicy): Words {
  if (!judgedUnder.texts.has(asked) && !inForce.texts.has(asked)) {
    const known = [...inForce.texts.keys()].sort().join(', ');
    throw new UsageError(`--language: expected one that the policy has texts in (${known}), found ${asked}`);
  }
  const used = [asked, USUAL, ...judgedUnder.texts.keys()].find((language) => judgedUnder.texts.has(language)) ?? USUAL;
  const { texts, statuses, cures, families } = judgedUnder;
  return {
    language: { asked, used },
    texts: texts.get(used) ?? {},
    statuses: statuses.get(used) ?? {},
    cures: cures.get(used) ?? {},
    families: families.get(used) ?? {},
  };
}
