/** What was published about a consignment over time, and what each revision changed, as text. */
import type { Explanation, Revision } from '../engine/explain/explanation';
import type { Change } from '../engine/explain/revision-changes';
import { heading, paragraph, shortTime } from './explain-layout';
import { TRIGGER_WORDS } from './explain-meanings';

export function revisionLines({ revisions }: Explanation): readonly string[] {
  if (revisions.length === 0) return [];
  return [...heading('Revisions'), ...revisions.flatMap(revisionText)];
}

function revisionText({ seq, decision, changes }: Revision): readonly string[] {
  const { flow, revision, trigger, decidedAt, outcome, measure, reaffirms } = decision;
  const same = reaffirms ? ', says the same on newer documents' : '';
  const why = `${shortTime(decidedAt)}, ledger entry ${seq}, because ${TRIGGER_WORDS[trigger]}`;
  return [
    ...paragraph('', `${flow} revision ${revision}: ${outcome} ${measure}${same}`, 2),
    ...paragraph('    ', why),
    ...changes.flatMap((change) => paragraph('    ', changeText(change), 6)),
  ];
}

function changeText(change: Change): string {
  if ('from' in change) return `${change.field}: ${change.from} -> ${change.to}`;
  const added = change.added.map((one) => `+ ${one}`);
  const removed = change.removed.map((one) => `- ${one}`);
  return `${change.field}: ${[...added, ...removed].join('; ')}`;
}
