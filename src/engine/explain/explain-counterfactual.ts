/** What would change a decision, in words for officers: from what the engine itself decides in the absence of its reasons. */
import { counterfactualOf, type Settled, type Ways } from '../../core/decide/counterfactual';
import type { DocumentType } from '../../core/events/document';
import { assess } from '../../core/score/score';
import { digestText } from '../digest-text';
import { cureText } from './cure-words';
import type { FlowGround } from './explain-rules';
import type { RuleExplanation } from './explanation';
import type { ExplainedWays, SettledReason, WhatWouldChange } from './what-would-change';
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
  const reasons = new Map<string, SettledReason>();
  for (const { ways } of [resolved, ...agencies]) {
    for (const settled of ways.flatMap(({ without }) => without)) {
      const named = nameOf(settled);
      const about = aboutOf(settled, rules, decision.missing);
      reasons.set(JSON.stringify(named), { ...named, how: cureText(settled.cure, words), ...about });
    }
  }
  return {
    ...explained(resolved),
    agencies: agencies.map(({ agency, measure, ...ways }) => ({ agency, measure, ...explained(ways) })),
    answeredBy,
    reasons: [...reasons.values()],
  };
}

function explained({ ways, isWhole }: Ways): ExplainedWays {
  return { ways: ways.map((way) => ({ ...way, without: way.without.map(nameOf) })), isWhole };
}

function nameOf({ cause, cure }: Settled): ExplainedWays['ways'][number]['without'][number] {
  return { rule: cause.id, agency: cause.agency, cure };
}

type About = Pick<SettledReason, 'text' | 'check' | 'documents' | 'pointers'>;

function aboutOf({ cause }: Settled, rules: readonly RuleExplanation[], missing: readonly DocumentType[]): About {
  const rule = rules.find((one) => one.rule === cause.id);
  const { text = '', check = null } = rule ?? {};
  if (cause.kind === 'hit') return { text, check, documents: [], pointers: pointersRead(rule, cause.agency) };
  if (cause.kind === 'unknown') return { text, check, ...absentIn(rule === undefined ? [] : [rule]) };
  if (cause.id === 'incomplete') return { text, check, documents: missing, pointers: [] };
  const unknown = cause.id === 'unknowns' ? rules.filter(({ result }) => result === 'unknown') : [];
  return { text, check, ...absentIn(unknown) };
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
