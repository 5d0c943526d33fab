/** An explanation as text for an officer: the decision first, then evidence, rules, what is missing, and what changed. */
import type { AgencyDecision, Decision } from '../core/events/decision';
import type { Explanation, FlowExplanation } from '../engine/explain/explanation';
import type { StandsAt } from '../engine/explain/as-of';
import type { Packages } from '../engine/explain/packages';
import { counterfactualLines } from './explain-counterfactual-text';
import { documentLines } from './explain-documents-text';
import { field, heading, shortTime, spelledTime } from './explain-layout';
import { MEASURE_WORDS, selectionWords } from './explain-meanings';
import { revisionLines } from './explain-revisions-text';
import { ruleLines } from './explain-rules-text';

/** Lines of at most 110 columns. */
export function explanationLines(explanation: Explanation): readonly string[] {
  return [
    ...headLines(explanation),
    ...explanation.flows.flatMap((flow) => [
      ...decisionLines(flow, explanation.agencies),
      ...counterfactualLines(flow),
    ]),
    ...documentLines(explanation),
    ...explanation.flows.flatMap((flow) => [
      ...heading(`Rules of ${flow.flow}, lists as of ${flow.listsOn}`),
      ...ruleLines(flow.rules),
    ]),
    ...revisionLines(explanation),
  ];
}

const STANDING = {
  open: 'open',
  closed: 'closed; explained as it was before its contents were dropped',
  forgotten: 'forgotten; explained as it was before its contents were dropped',
  unprocessed: 'nothing accepted has been processed under this reference',
} as const;

function headLines(explanation: Explanation): readonly string[] {
  const { reference, aliases, generation, standing, policy, packages } = explanation;
  const named = aliases.map(({ type, id }) => `${type}:${id}`).join(', ');
  return [
    ...field('Consignment', reference),
    ...(named === '' ? [] : field('Other numbers', named)),
    ...(generation === undefined ? [] : field('First seen', shortTime(generation))),
    ...field('State', STANDING[standing]),
    ...field('Read up to', standsAtText(explanation.standsAt)),
    ...field('Goods are at', locationText(explanation.goodsLocation)),
    ...packageLines(packages),
    ...(policy === undefined ? [] : field('Policy', `${policy.id} ${policy.version}, ${policy.hash}`)),
    ...languageLines(explanation.language),
  ];
}

/** The entry that the consignment is shown as of. */
function standsAtText(standsAt: StandsAt | undefined): string {
  if (standsAt === undefined) return 'before the first ledger entry';
  return `ledger entry ${standsAt.seq}, ${shortTime(standsAt.now)}`;
}

/** Told only where the texts are in another language than asked for. */
export function languageLines({ asked, used }: Explanation['language']): readonly string[] {
  if (asked === used) return [];
  return field('Note', `that policy had no texts in ${asked} yet; they are in ${used}`);
}

function locationText(location: Explanation['goodsLocation']): string {
  if (location === null) return 'not stated';
  const { name, id, typeCode } = location;
  const parts = [name, id, typeCode === null ? null : `type ${typeCode}`].filter((part) => part !== null);
  return parts.length === 0 ? 'not stated' : parts.join(', ');
}

function packageLines({ totals, shown, count }: Packages): readonly string[] {
  const totalText = totals.map(({ document, quantity }) => `${quantity} in all (${document})`);
  const each = shown.map(({ pointer, quantity, typeCode, marks }) => {
    const type = typeCode === null ? '' : ` of type ${typeCode}`;
    const marked = marks === null ? '' : `, marks ${JSON.stringify(marks)}`;
    return `${quantity ?? 'number not stated'}${type}${marked} (${pointer})`;
  });
  const lines = [...(totalText.length > 0 ? [totalText.join(', ')] : []), ...each];
  if (count > shown.length) lines.push(`and ${count - shown.length} more`);
  if (lines.length === 0) lines.push('not stated');
  return lines.flatMap((line, index) => field(index === 0 ? 'Packages' : '', line));
}

function decisionLines(flow: FlowExplanation, agencies: ReadonlyMap<string, string>): readonly string[] {
  const { decision } = flow;
  return [
    ...heading(
      `${flow.flow}: ${decision === undefined ? 'not decided yet' : `${decision.outcome} ${decision.measure}`}`,
    ),
    ...field('Procedure', flow.title, 2),
    ...(decision === undefined ? [] : proposalLines(decision, agencies)),
    ...waitingLines(flow),
  ];
}

function proposalLines(decision: Decision, agencies: ReadonlyMap<string, string>): readonly string[] {
  const { outcome, measure, finality, revision, points, modelPpm, decidedAt, respondBy, forced } = decision;
  const model = modelPpm === null ? '' : `, model ${modelPpm} in a million`;
  return [
    ...field('Proposed', `${outcome}: ${MEASURE_WORDS[measure]}`, 2),
    ...field('Decided', `${shortTime(decidedAt)}, ${finality.toLowerCase()}, revision ${revision}`, 2),
    ...(respondBy === null ? [] : field('Limit date', spelledTime(respondBy), 2)),
    ...decision.agencies.flatMap((agency, index) =>
      field(index === 0 ? 'Agencies' : '', agencyText(agency, agencies), 2),
    ),
    ...field('Points', `${points}${model}`, 2),
    ...field('Selection', selectionWords(decision), 2),
    ...(forced.length === 0 ? [] : field('Forced', `decided without waiting for ${forced.join(', ')}`, 2)),
  ];
}

function agencyText({ agency, outcome, measure, calledBy }: AgencyDecision, agencies: ReadonlyMap<string, string>) {
  const title = agencies.get(agency);
  const name = title === undefined ? agency : `${agency} (${title})`;
  const by = calledBy.length === 0 ? '' : `, called by ${calledBy.join(', ')}`;
  return `${name}: ${outcome} ${measure}${by}`;
}

function waitingLines(flow: FlowExplanation): readonly string[] {
  const lines = flow.awaited.flatMap(({ document, need, until }) =>
    field('Awaited', `${document} (${need}) until ${shortTime(until)}`, 2),
  );
  const gone = flow.missing.filter((type) => !flow.awaited.some(({ document }) => document === type));
  const passed = flow.deadlinePassed ? `; the deadline of ${shortTime(flow.deadline)} has passed` : '';
  if (gone.length > 0) return [...lines, ...field('Missing', `${gone.join(', ')}${passed}`, 2)];
  return lines.length > 0 ? lines : field('Missing', 'no document', 2);
}
