/** An explanation as text for an officer: the decision first, then evidence, rules, what is missing, and what changed. */
import type { Decision } from '../core/events/decision';
import type { Explanation, FlowExplanation, Revision, VersionExplanation } from '../engine/explain/explanation';
import type { Change } from '../engine/explain/revision-changes';
import { heading, paragraph, shortTime } from './explain-layout';
import { ruleLines } from './explain-rules-text';

/** Lines of at most 100 columns. */
export function explanationLines(explanation: Explanation): readonly string[] {
  return [
    ...headLines(explanation),
    ...explanation.flows.flatMap(decisionLines),
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

function headLines({ reference, aliases, generation, standing, policy }: Explanation): readonly string[] {
  const named = aliases.map(({ type, id }) => `${type}:${id}`).join(', ');
  return [
    ...paragraph('Consignment ', reference),
    ...(named === '' ? [] : paragraph('Aliases     ', named)),
    ...(generation === undefined ? [] : [`Generation  ${shortTime(generation)}`]),
    ...paragraph('State       ', STANDING[standing]),
    ...(policy === undefined ? [] : paragraph('Policy      ', `${policy.id} ${policy.version}, ${policy.hash}`)),
  ];
}

function decisionLines(flow: FlowExplanation): readonly string[] {
  const { decision } = flow;
  return [
    ...heading(`${flow.flow}: ${decision === undefined ? 'not decided yet' : proposal(decision)}`),
    ...paragraph('', flow.title),
    ...(decision === undefined ? [] : proposalLines(decision)),
    ...waitingLines(flow),
  ];
}

function proposal({ outcome, measure, finality, revision }: Decision): string {
  return `${outcome} ${measure}, ${finality.toLowerCase()}, revision ${revision}`;
}

function proposalLines(decision: Decision): readonly string[] {
  const { points, arm, inclusionPpm, modelPpm, decidedAt, respondBy } = decision;
  const inclusion = inclusionPpm === null ? '' : `, inclusion ${inclusionPpm} ppm`;
  const model = modelPpm === null ? '' : `, model ${modelPpm} ppm`;
  return [
    `  Decided ${shortTime(decidedAt)}${respondBy === null ? '' : `, respond by ${shortTime(respondBy)}`}`,
    `  ${points} points${model}, arm ${arm}${inclusion}`,
    ...decision.agencies.flatMap(({ agency, outcome, measure, calledBy }) => {
      const by = calledBy.length === 0 ? '' : ` (called by ${calledBy.join(', ')})`;
      return paragraph(`  ${agency} `, `${outcome} ${measure}${by}`);
    }),
    ...(decision.forced.length === 0 ? [] : paragraph('  Forced: ', decision.forced.join(', '))),
  ];
}

function waitingLines(flow: FlowExplanation): readonly string[] {
  const lines = flow.awaited.map(
    ({ document, need, until }) => `  Awaited: ${document} (${need}) until ${shortTime(until)}`,
  );
  const gone = flow.missing.filter((type) => !flow.awaited.some(({ document }) => document === type));
  const passed = flow.deadlinePassed ? `, deadline ${shortTime(flow.deadline)} passed` : '';
  if (gone.length > 0) lines.push(`  Missing: ${gone.join(', ')}${passed}`);
  if (lines.length === 0) lines.push('  Nothing is missing or awaited');
  return lines;
}

function documentLines({ documents, rejected }: Explanation): readonly string[] {
  if (documents.length + rejected.length === 0) return [];
  return [
    ...heading('Documents (> is what counts now)'),
    ...documents.flatMap((document) => [
      ...paragraph(
        `${document.type} `,
        document.id + marks(document.cancelled, document.conflict, document.droppedVersions),
      ),
      ...document.versions.flatMap(versionLines),
    ]),
    ...rejected.flatMap(({ topic, partition, offset, appended, code, pointer, open }) => {
      const made = open ? 'not made good' : 'made good since';
      const at = pointer === null ? '' : ` at ${pointer}`;
      return paragraph(
        'rejected ',
        `${topic}/${partition}:${offset}, appended ${shortTime(appended)}: ${code}${at}, ${made}`,
      );
    }),
  ];
}

function marks(cancelled: boolean, conflict: boolean, dropped: number): string {
  const found = [
    ...(cancelled ? ['cancelled'] : []),
    ...(conflict ? ['versions in conflict'] : []),
    ...(dropped > 0 ? [`${dropped} versions dropped`] : []),
  ];
  return found.length === 0 ? '' : ` (${found.join(', ')})`;
}

function versionLines(version: VersionExplanation): readonly string[] {
  const { kind, topic, partition, offset, issued, appended, current } = version;
  const number = version.version === null ? '' : ` version ${version.version}`;
  const stated = issued === null ? '' : `, issued ${shortTime(issued)}`;
  const text = `${kind.toLowerCase()}${number}${stated}, appended ${shortTime(appended)} at ${topic}/${partition}:${offset}`;
  return paragraph(current ? '  > ' : '    ', text);
}

function revisionLines({ revisions }: Explanation): readonly string[] {
  if (revisions.length === 0) return [];
  return [...heading('Revisions'), ...revisions.flatMap(revisionText)];
}

function revisionText({ seq, decision, changes }: Revision): readonly string[] {
  const { flow, revision, trigger, decidedAt, outcome, measure, reaffirms } = decision;
  const head = `${flow} revision ${revision}, ${shortTime(decidedAt)}, by ${trigger}, ledger entry ${seq}: ${outcome} ${measure}`;
  return [
    ...paragraph('', `${head}${reaffirms ? ', reaffirms' : ''}`, 2),
    ...changes.flatMap((change) => paragraph('  ', changeText(change), 4)),
  ];
}

function changeText(change: Change): string {
  if ('from' in change) return `${change.field}: ${change.from} -> ${change.to}`;
  const added = change.added.map((one) => `+ ${one}`);
  const removed = change.removed.map((one) => `- ${one}`);
  return `${change.field}: ${[...added, ...removed].join('; ')}`;
}
