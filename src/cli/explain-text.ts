/** An explanation as text for an officer: the decision first, then evidence, rules, what is missing, and what changed. */
import type { AgencyDecision, Decision } from '../core/events/decision';
import type { Explanation, FlowExplanation } from '../engine/explain/explanation';
import type { StandsAt } from '../engine/explain/as-of';
import type { Packages } from '../engine/explain/packages';
import { counterfactualLines } from './explain-counterfactual-text';
import { documentLines } from './explain-documents-text';
import { field, heading, shortTime, spelledTime } from './explain-layout';
import { modelLines } from './explain-model-text';
import { selectionText } from './explain-selection-text';
import { revisionLines } from './explain-revisions-text';
import { ruleLines } from './explain-rules-text';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

/** Lines of at most 110 columns. */
export function explanationLines(explanation: Explanation, words: ExplainWords): readonly string[] {
  return [
    ...headLines(explanation, words),
    ...explanation.flows.flatMap((flow) => [
      ...decisionLines(flow, explanation.agencies, words),
      ...counterfactualLines(flow, words),
    ]),
    ...documentLines(explanation, words),
    ...explanation.flows.flatMap((flow) => [
      ...heading(fill(words.head.rules, { flow: flow.flow, day: flow.listsOn })),
      ...ruleLines(flow.rules, words),
    ]),
    ...revisionLines(explanation, words),
  ];
}

function headLines(explanation: Explanation, words: ExplainWords): readonly string[] {
  const { label } = words;
  const { reference, aliases, generation, standing, policy, packages } = explanation;
  const named = aliases.map(({ type, id }) => `${type}:${id}`).join(', ');
  return [
    ...field(label.consignment, reference),
    ...(named === '' ? [] : field(label.otherNumbers, named)),
    ...(generation === undefined ? [] : field(label.firstSeen, shortTime(generation))),
    ...field(label.state, words.standing[standing]),
    ...field(label.readUpTo, standsAtText(explanation.standsAt, words)),
    ...field(label.goodsAreAt, locationText(explanation.goodsLocation, words)),
    ...packageLines(packages, words),
    ...(policy === undefined ? [] : field(label.policy, `${policy.id} ${policy.version}, ${policy.hash}`)),
    ...languageLines(explanation.language, words),
  ];
}

/** The entry that the consignment is shown as of. */
function standsAtText(standsAt: StandsAt | undefined, { head }: ExplainWords): string {
  if (standsAt === undefined) return head.beforeFirst;
  return fill(head.entry, { seq: standsAt.seq, time: shortTime(standsAt.now) });
}

/** Told only where the texts are in another language than asked for. */
export function languageLines(
  { asked, used }: Explanation['language'],
  { label, head }: ExplainWords,
): readonly string[] {
  if (asked === used) return [];
  return field(label.note, fill(head.otherLanguage, { asked, used }));
}

function locationText(location: Explanation['goodsLocation'], { head }: ExplainWords): string {
  if (location === null) return head.notStated;
  const { name, id, typeCode } = location;
  const parts = [name, id, typeCode === null ? null : fill(head.placeType, { type: typeCode })].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? head.notStated : parts.join(', ');
}

function packageLines({ totals, shown, count }: Packages, words: ExplainWords): readonly string[] {
  const { head, label, documents } = words;
  const totalText = totals.map(({ document, quantity }) =>
    fill(head.inAll, { quantity, document: documents[document] }),
  );
  const each = shown.map(({ pointer, quantity, typeCode, marks }) => {
    const type = typeCode === null ? '' : fill(head.packageType, { type: typeCode });
    const marked = marks === null ? '' : fill(head.packageMarks, { marks: JSON.stringify(marks) });
    return `${quantity ?? head.numberNotStated}${type}${marked} (${pointer})`;
  });
  const lines = [...(totalText.length > 0 ? [totalText.join(', ')] : []), ...each];
  if (count > shown.length) lines.push(fill(head.more, { count: count - shown.length }));
  if (lines.length === 0) lines.push(head.notStated);
  return lines.flatMap((line, index) => field(index === 0 ? label.packages : '', line));
}

function decisionLines(
  flow: FlowExplanation,
  agencies: ReadonlyMap<string, string>,
  words: ExplainWords,
): readonly string[] {
  const { decision } = flow;
  return [
    ...heading(
      `${flow.flow}: ${decision === undefined ? words.decision.none : `${decision.outcome} ${decision.measure}`}`,
    ),
    ...field(words.label.procedure, flow.title, 2),
    ...(decision === undefined ? [] : proposalLines(flow, decision, agencies, words)),
    ...waitingLines(flow, words),
  ];
}

function proposalLines(
  flow: FlowExplanation,
  decision: Decision,
  agencies: ReadonlyMap<string, string>,
  words: ExplainWords,
): readonly string[] {
  const { label, decision: said } = words;
  const { outcome, measure, finality, revision, points, decidedAt, respondBy, forced } = decision;
  return [
    ...field(label.proposed, `${outcome}: ${words.measures[measure]}`, 2),
    ...field(label.decided, fill(said.decided, { time: shortTime(decidedAt), finality: said[finality], revision }), 2),
    ...(respondBy === null ? [] : field(label.limitDate, spelledTime(respondBy, words), 2)),
    ...decision.agencies.flatMap((agency, index) =>
      field(index === 0 ? label.agencies : '', agencyText(agency, agencies, said), 2),
    ),
    ...field(label.points, String(points), 2),
    ...modelLines(flow, words),
    ...field(label.selection, selectionText(decision, words), 2),
    ...(forced.length === 0 ? [] : field(label.forced, fill(said.forced, { inputs: forced.join(', ') }), 2)),
  ];
}

function agencyText(
  { agency, outcome, measure, calledBy }: AgencyDecision,
  agencies: ReadonlyMap<string, string>,
  said: ExplainWords['decision'],
): string {
  const title = agencies.get(agency);
  const name = title === undefined ? agency : `${agency} (${title})`;
  const by = calledBy.length === 0 ? '' : fill(said.calledBy, { rules: calledBy.join(', ') });
  return `${name}: ${outcome} ${measure}${by}`;
}

function waitingLines(flow: FlowExplanation, { label, decision: said, documents }: ExplainWords): readonly string[] {
  const lines = flow.awaited.flatMap(({ document, need, until }) =>
    field(
      label.awaited,
      fill(said.awaited, { document: documents[document], need: said[need], time: shortTime(until) }),
      2,
    ),
  );
  const gone = flow.missing.filter((type) => !flow.awaited.some(({ document }) => document === type));
  const passed = flow.deadlinePassed ? fill(said.passed, { time: shortTime(flow.deadline) }) : '';
  if (gone.length > 0)
    return [...lines, ...field(label.missing, `${gone.map((type) => documents[type]).join(', ')}${passed}`, 2)];
  return lines.length > 0 ? lines : field(label.missing, said.nothingMissing, 2);
}
