/** Which words of a policy are others, in which language. */
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { Changes } from './changes';
import { changesOf } from './changes';

/** By `language/rule`, or `language/statuses`. */
export function textChanges(from: LoadedPolicy, to: LoadedPolicy): Changes {
  return changesOf(textsOf(from), textsOf(to));
}

function textsOf({ texts, statuses }: LoadedPolicy): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const [language, rules] of texts) {
    for (const [rule, text] of Object.entries(rules)) found.set(`${language}/${rule}`, text);
  }
  for (const [language, words] of statuses) found.set(`${language}/statuses`, words);
  return found;
}
