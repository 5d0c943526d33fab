/** What a rule names that the policy does not have, or has already. */
import { BUILT_IN } from '../../core/decide/built-in';
import { didYouMean } from './nearest-name';
import type { PolicyFile, RuleFile } from './policy-file';
import type { SourceProblem } from './source-problem';

/** `known` are the ids of the rules before it. */
export function ruleRefusals(stated: RuleFile, file: PolicyFile, known: ReadonlySet<string>): readonly SourceProblem[] {
  const named = `rule ${stated.id}`;
  const found: SourceProblem[] = [];
  if (known.has(stated.id))
    found.push({ path: ['id'], code: 'duplicate-id', message: `${named}: this id stands twice` });
  if (BUILT_IN.some((id) => id === stated.id))
    found.push({ path: ['id'], code: 'reserved-id', message: `${named}: this id is one of the engine's own reasons` });
  const agencies = file.agencies.map(({ id }) => id);
  if (!agencies.includes(stated.agency)) {
    const message = `${named}: agency ${stated.agency} is not in policy.yaml`;
    found.push({ path: ['agency'], code: 'unknown-agency', message, hint: didYouMean(stated.agency, agencies) });
  }
  const flows = file.flows.map(({ id }) => id);
  for (const [index, flow] of stated.flows.entries()) {
    if (flows.includes(flow)) continue;
    const message = `${named}: flow ${flow} is not in policy.yaml`;
    found.push({ path: ['flows', index], code: 'unknown-flow', message, hint: didYouMean(flow, flows) });
  }
  return found;
}
