/** An explanation as data for other programs: times ISO 8601 in UTC, decisions as `decisions --json` gives them. */
import type { Explanation, FlowExplanation, RuleExplanation } from '../engine/explain/explanation';
import type { StandsAt } from '../engine/explain/as-of';
import type { TraderView } from '../engine/explain/trader-view';
import { decisionJson, isoTime } from './decision-json';

/** The object of `explain --json`; its fields are listed in the root README. */
export function explanationJson(explanation: Explanation): Readonly<Record<string, unknown>> {
  const { reference, aliases, generation, standing, policy } = explanation;
  return {
    view: 'officer',
    consignment: reference,
    asOf: asOfJson(explanation.standsAt),
    language: explanation.language,
    aliases,
    generation: generation === undefined ? null : isoTime(generation),
    standing,
    policy: policy ?? null,
    agencies: Object.fromEntries(explanation.agencies),
    goodsLocation: explanation.goodsLocation,
    packages: explanation.packages,
    flows: explanation.flows.map(flowJson),
    documents: explanation.documents.map((document) => ({
      ...document,
      versions: document.versions.map((version) => ({
        ...version,
        issued: timeOrNull(version.issued),
        appended: isoTime(version.appended),
      })),
    })),
    droppedDocuments: explanation.droppedDocuments,
    rejected: explanation.rejected.map((one) => ({ ...one, appended: isoTime(one.appended) })),
    revisions: explanation.revisions.map(({ seq, decision, changes }) => ({
      seq,
      changes,
      decision: decisionJson(decision),
    })),
  };
}

/** The object of `explain --as trader --json`; it has no more in it than the text. */
export function traderJson({ name, standsAt, language, flows }: TraderView): Readonly<Record<string, unknown>> {
  return {
    view: 'trader',
    consignment: name,
    // The number of an entry would count what others have sent.
    asOf: standsAt === undefined ? null : isoTime(standsAt.now),
    language: language ?? null,
    flows: flows.map((flow) => ({
      ...flow,
      demands: flow.demands.map((demand) => ({ ...demand, until: timeOrNull(demand.until) })),
      respondBy: timeOrNull(flow.respondBy),
    })),
  };
}

function asOfJson(standsAt: StandsAt | undefined): object | null {
  return standsAt === undefined ? null : { entry: standsAt.seq, time: isoTime(standsAt.now) };
}

function flowJson(flow: FlowExplanation): object {
  return {
    ...flow,
    decision: flow.decision === undefined ? null : decisionJson(flow.decision),
    deadline: isoTime(flow.deadline),
    awaited: flow.awaited.map((one) => ({ ...one, until: isoTime(one.until) })),
    rules: flow.rules.map(ruleJson),
  };
}

function ruleJson(rule: RuleExplanation): object {
  return { ...rule, absent: rule.absent.map((one) => ({ ...one, awaitedUntil: timeOrNull(one.awaitedUntil) })) };
}

function timeOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time);
}
