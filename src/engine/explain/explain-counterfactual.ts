/** What would change a decision, in words for officers: from what the engine itself decides in the absence of its reasons. */
import { counterfactualOf, type Settled, type Ways } from '../../core/decide/counterfactual';
import type { DocumentType } from '../../core/events/document';
import { assess } from '../../core/score/score';
import { digestText } from '../digest-text';
import { cureText } from './cure-words';
import { cureFor, documentsLacked } from './documents-lacked';
import type { FlowGround } from './explain-rules';
import type { RuleExplanation } from './explanation';
import type { ExplainedWays, NamedReason, SettledReason, WhatWouldChange } from './what-would-change';
import type { Words } from './words';

/** Elements shown of one reason. */
const SHOWN = 12;

/** `rules` as they are explained. Null where nothing is asked, or the state does not repeat the decision. */
export function explainCounterfactual(
  ground: FlowGround,
  rules: readonly RuleExplanation[],
  words: Pick<Words, 'cures'>,
): WhatWouldChange | null {
  const { loaded, flow, state, consignment, decision } = ground;
  if (decision === undefined) return null;
  const { policy } = loaded;
  const assessment = assess(policy, flow, state, consignment, digestText);
  const found = counterfactualOf({ policy, flow, state, consignment, assessment, decision, digestText });
  if (found === undefined) return null;
  const { resolved, agencies, answeredBy } = found;
  const lackedBy = ({ cause }: Settled): readonly DocumentType[] =>
    cause.kind === 'hit' ? documentsLacked(loaded.rules.get(cause.id), decision.missing) : [];
  const nameOf = (settled: Settled): NamedReason => {
    const { cause, cure } = settled;
    return { rule: cause.id, agency: cause.agency, cure: cureFor(cure, lackedBy(settled)) };
  };
  const explained = ({ ways, isWhole }: Ways): ExplainedWays => ({
    ways: ways.map((way) => ({ ...way, without: way.without.map(nameOf) })),
    isWhole,
  });
  const reasons = new Map<string, SettledReason>();
  for (const settled of [resolved, ...agencies].flatMap(({ ways }) => ways.flatMap(({ without }) => without))) {
    const named = nameOf(settled);
    const lacked = settled.cause.id === 'incomplete' ? decision.missing : lackedBy(settled);
    const about = aboutOf(settled, rules, lacked);
    reasons.set(JSON.stringify(named), { ...named, how: cureText(named.cure, words), ...about });
  }
  return {
    ...explained(resolved),
    agencies: agencies.map(({ agency, measure, ...ways }) => ({ agency, measure, ...explained(ways) })),
    answeredBy,
    reasons: [...reasons.values()],
  };
}

type About = Pick<SettledReason, 'text' | 'check' | 'documents' | 'pointers'>;

function aboutOf({ cause }: Settled, rules: readonly RuleExplanation[], lacked: readonly DocumentType[]): About {
  const rule = rules.find((one) => one.rule === cause.id);
  const { text = '', check = null } = rule ?? {};
  const isUnknown = ({ rule: id, result }: RuleExplanation): boolean =>
    result === 'unknown' && (cause.id === 'unknowns' || (cause.kind === 'unknown' && id === cause.id));
  const absent = absentIn(rules.filter(isUnknown));
  const read = cause.kind === 'hit' ? pointersRead(rule, cause.agency) : [];
  return { text, check, documents: [...lacked, ...absent.documents], pointers: [...read, ...absent.pointers] };
}

function pointersRead(rule: RuleExplanation | undefined, agency: string): readonly string[] {
  const instances = rule?.instances.filter((instance) => instance.agency === agency) ?? [];
  const sides = instances.flatMap(({ comparisons }) => comparisons.flatMap(({ left, right }) => [left, right]));
  return some(sides.flatMap((side) => side?.reads.flatMap(({ pointer }) => pointer ?? []) ?? []));
}

/** What a document that is not there would state is not asked for beside the document. */
function absentIn(rules: readonly RuleExplanation[]): Pick<About, 'documents' | 'pointers'> {
  const absent = rules.flatMap((rule) => rule.absent);
  const isThere = absent.filter(({ document, presence }) => document === null || presence === 'present');
  const others = absent.flatMap(({ document, presence }) => (presence === 'present' ? [] : (document ?? [])));
  return { documents: [...new Set(others)], pointers: some(isThere.map(({ pointer }) => pointer)) };
}

function some(pointers: readonly string[]): readonly string[] {
  return [...new Set(pointers)].slice(0, SHOWN);
}
