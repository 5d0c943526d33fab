/**
 * What a trader may be told of a consignment: where it stands, what to supply, to whom and until when. Nothing in it
 * follows from restricted rules, points, selection or model, and no value that anybody stated is repeated; what only those
 * call for is told in words that depend on the outcome alone.
 */
import type { Decision } from '../../core/events/decision';
import type { CompiledRule } from '../../edge/policy/compile-rule';
import type { Flow } from '../../core/join/flow';
import type { StandsAt } from './as-of';
import type { Explanation, FlowExplanation } from './explanation';
import type { Judged } from './fold-consignment';
import { demandsOf, type Demand } from './trader-demands';
import { isOneVoice } from './trader-elements';
import type { Words } from './words';

export interface TraderView {
  /** As it was asked for: a reference may name another party. */
  readonly name: string;
  readonly standsAt: StandsAt | undefined;
  readonly language: Words['language'] | undefined;
  /** Empty while nothing accepted has been processed. */
  readonly flows: readonly TraderFlow[];
}

type TraderStatus = keyof Words['statuses'];

export interface TraderFlow {
  readonly flow: string;
  readonly title: string;
  readonly status: TraderStatus;
  readonly text: string;
  readonly demands: readonly Demand[];
  /** The limit date (264), epoch ms; null where nothing is asked: a date alone would say that something is. */
  readonly respondBy: number | null;
}

/** A consignment that another flow has taken is told of there. */
export function traderView(
  name: string,
  explanation: Explanation,
  judged: Judged | undefined,
  words: Words | undefined,
): TraderView {
  const { standsAt } = explanation;
  if (judged === undefined || words === undefined) return { name, standsAt, language: undefined, flows: [] };
  const { policy, rules } = judged.loaded;
  const ruleOf = (id: string): CompiledRule | undefined => rules.get(id);
  const ownLines = isOneVoice(explanation.documents);
  const flows = explanation.flows.flatMap((explained) => {
    const flow = policy.flowOf(explained.flow);
    if (flow === undefined || explained.decision?.reasons.some(({ rule }) => rule === 'assigned')) return [];
    const unknownLimit = policy.unknownsOf(flow.id)?.limit ?? Infinity;
    const { rejected, agencies } = explanation;
    const demands = isOpen(explained.decision)
      ? demandsOf({ explained, rejected, agencies, words, lead: policy.lead, unknownLimit, ownLines, ruleOf })
      : [];
    return [flowView(flow, explained, demands, words)];
  });
  return { name, standsAt, language: words.language, flows };
}

function flowView(flow: Flow, explained: FlowExplanation, demands: readonly Demand[], words: Words): TraderFlow {
  const { decision, title } = explained;
  const status = statusOf(flow, decision);
  const text = words.statuses[status] ?? IN_ENGLISH[status];
  const respondBy = demands.length === 0 ? null : (decision?.respondBy ?? null);
  return { flow: flow.id, title, status, text, demands, respondBy };
}

function isOpen(decision: Decision | undefined): boolean {
  return decision === undefined || (decision.outcome !== 'RELEASE' && decision.measure !== 'WITHDRAWN');
}

/** By the outcome alone: a release to be audited later reads like any other, and so does every kind of inspection. */
function statusOf(flow: Flow, decision: Decision | undefined): TraderStatus {
  if (decision === undefined) return 'undecided';
  if (decision.measure === 'WITHDRAWN') return 'withdrawn';
  if (decision.measure === 'DO_NOT_LOAD') return 'notToLoad';
  if (decision.outcome === 'INSPECT') return 'checked';
  if (decision.outcome === 'HOLD') return 'held';
  return flow.clean === 'ASSESSMENT_COMPLETE' ? 'assessed' : 'released';
}

const IN_ENGLISH: Readonly<Record<TraderStatus, string>> = {
  undecided: 'Your consignment has not been decided yet.',
  assessed: 'The advance data has been assessed; there is no objection to loading. This is not a release of the goods.',
  released: 'Your consignment is released.',
  held: 'Your consignment is not released yet.',
  checked: 'Your consignment is being checked.',
  notToLoad: 'Your consignment must not be loaded until you are told that it may.',
  withdrawn: 'Nothing is decided on under this procedure any more, and nothing is asked of you.',
};
