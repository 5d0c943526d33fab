/** Explains one consignment from its history: what was decided, why, on what, and what changed from revision to revision. */
import type { Decision } from '../../core/events/decision';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { Consignment, FlowState } from '../../core/join/consignment-state';
import type { Flow } from '../../core/join/flow';
import { presencesOf, readinessOf } from '../../core/join/readiness';
import { subjectOf } from '../../core/decide/subject';
import { hex } from '../../core/kernel/hex';
import { anchorDay } from '../../core/score/flow-facts';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import { explainDocuments, explainRejected } from './explain-documents';
import { explainCounterfactual } from './explain-counterfactual';
import { explainRules } from './explain-rules';
import type { Awaited, Explanation, FlowExplanation, Revision } from './explanation';
import type { History, Published } from './fold-consignment';
import { packagesOf } from './packages';
import { changesBetween } from './revision-changes';
import { dayText } from './value-text';
import type { Words } from './words';

/** In the words that `wordsFor` has found. */
export function explainConsignment(reference: string, history: History, words: Words | undefined): Explanation {
  const { judged, standing, standsAt } = history;
  const shared = {
    reference,
    aliases: aliasesOf(judged?.consignment, history.published.at(-1)?.decision),
    standing,
    standsAt,
    rejected: explainRejected(history.refused, judged?.consignment),
    revisions: revisionsOf(history.published),
  };
  if (judged === undefined || words === undefined) return { ...shared, ...NOTHING_JUDGED };
  const { consignment, loaded } = judged;
  const flows = consignment.flows.flatMap((state) => {
    const flow = loaded.policy.flowOf(state.flow);
    const decision = latestOf(history.published, consignment, state);
    return flow === undefined ? [] : [explainFlow(loaded, flow, state, consignment, decision, words)];
  });
  const [anyFlow] = loaded.policy.flows;
  const { id, version, agencies } = loaded.file;
  return {
    ...shared,
    generation: consignment.generation,
    policy: { id, version, hash: hex(loaded.bundle.hash) },
    language: words.language,
    agencies: new Map(agencies.map((agency) => [agency.id, agency.title])),
    // Which flow leads makes no difference to where the goods are.
    goodsLocation: anyFlow === undefined ? null : subjectOf(anyFlow, consignment).goodsLocation,
    packages: packagesOf(consignment),
    flows,
    documents: explainDocuments(consignment),
    droppedDocuments: consignment.droppedDocuments,
  };
}

const NOTHING_JUDGED = {
  generation: undefined,
  policy: undefined,
  language: { asked: '', used: '' },
  agencies: new Map<string, string>(),
  goodsLocation: null,
  packages: { totals: [], shown: [], count: 0 },
  flows: [],
  documents: [],
  droppedDocuments: 0,
} as const;

function explainFlow(
  loaded: LoadedPolicy,
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
  decision: Decision | undefined,
  words: Words,
): FlowExplanation {
  const on = dayText(anchorDay(flow, consignment));
  const ground = { loaded, flow, state, consignment, decision, on, texts: words.texts };
  const rules = explainRules(ground);
  return {
    flow: flow.id,
    title: loaded.file.flows.find(({ id }) => id === flow.id)?.title ?? '',
    decision,
    withdrawn: state.withdrawn,
    deadline: state.deadline,
    deadlinePassed: state.deadlineFired,
    awaited: awaitedBy(flow, state, consignment),
    missing: readinessOf(flow, state, consignment).missing,
    listsOn: on,
    rules,
    families: words.families,
    counterfactual: explainCounterfactual(ground, rules, words),
  };
}

function awaitedBy(flow: Flow, state: FlowState, consignment: Consignment): readonly Awaited[] {
  return DOCUMENT_TYPES.flatMap((document) => {
    const need = flow.needs[document];
    const isAwaited = presencesOf(flow, state, consignment)[document] === 'awaited';
    return need !== undefined && isAwaited ? [{ document, need, until: state.deadline }] : [];
  });
}

function latestOf(
  published: readonly Published[],
  { generation }: Consignment,
  state: FlowState,
): Decision | undefined {
  return published.findLast(({ decision }) => decision.flow === state.flow && decision.generation === generation)
    ?.decision;
}

function revisionsOf(published: readonly Published[]): readonly Revision[] {
  const latest = new Map<string, Decision>();
  return published.map(({ seq, decision }) => {
    const line = `${decision.generation} ${decision.flow}`;
    const changes = changesBetween(latest.get(line), decision);
    latest.set(line, decision);
    return { seq, decision, changes };
  });
}

/** As the last decision shows them; before any, as the documents state them. */
function aliasesOf(consignment: Consignment | undefined, decision: Decision | undefined): Explanation['aliases'] {
  if (decision !== undefined) return decision.aliases.map(({ type, id }) => ({ type, id }));
  const aliases = new Map<string, { readonly type: string; readonly id: string }>();
  for (const { versions } of consignment?.documents ?? []) {
    for (const { content } of versions) {
      for (const { type, id } of content?.header.aliases ?? []) aliases.set(`${type} ${id}`, { type, id });
    }
  }
  return [...aliases.values()];
}
