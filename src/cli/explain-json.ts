/** An explanation as data for other programs: times ISO 8601 in UTC, decisions as `decisions --json` gives them. */
import type { Explanation, FlowExplanation, RuleExplanation } from '../engine/explain/explanation';
import { decisionJson, isoTime } from './decision-json';

/** The object of `explain --json`. */
export function explanationJson(explanation: Explanation): Readonly<Record<string, unknown>> {
  const { reference, aliases, generation, standing, policy } = explanation;
  return {
    consignment: reference,
    aliases,
    generation: generation === undefined ? null : isoTime(generation),
    standing,
    policy: policy ?? null,
    flows: explanation.flows.map(flowJson),
    documents: explanation.documents.map((document) => ({
      ...document,
      versions: document.versions.map((version) => ({
        ...version,
        issued: timeOrNull(version.issued),
        appended: isoTime(version.appended),
      })),
    })),
    rejected: explanation.rejected.map((one) => ({ ...one, appended: isoTime(one.appended) })),
    revisions: explanation.revisions.map(({ seq, decision, changes }) => ({
      seq,
      changes,
      decision: decisionJson(decision),
    })),
  };
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
