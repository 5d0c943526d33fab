/** What was published about a consignment over time, and what each revision changed, as text. */
import type { Explanation, Revision } from '../engine/explain/explanation';
import type { Change } from '../engine/explain/revision-changes';
import { heading, paragraph, shortTime } from './explain-layout';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

export function revisionLines({ revisions }: Explanation, words: ExplainWords): readonly string[] {
  if (revisions.length === 0) return [];
  return [...heading(words.head.revisions), ...revisions.flatMap((one) => revisionText(one, words))];
}

function revisionText({ seq, decision, changes }: Revision, words: ExplainWords): readonly string[] {
  const { flow, revision, trigger, decidedAt, outcome, measure, reaffirms } = decision;
  const { head, same, because } = words.revision;
  const why = fill(because, { time: shortTime(decidedAt), seq, trigger: words.triggers[trigger] });
  return [
    ...paragraph('', fill(head, { flow, revision, outcome, measure, same: reaffirms ? same : '' }), 2),
    ...paragraph('    ', why),
    ...changes.flatMap((change) => paragraph('    ', changeText(change, words), 6)),
  ];
}

function changeText(change: Change, { changed }: ExplainWords): string {
  const field = Object.hasOwn(changed, change.field) ? changed[change.field] : change.field;
  if ('from' in change) return `${field}: ${change.from} -> ${change.to}`;
  const added = change.added.map((one) => `+ ${one}`);
  const removed = change.removed.map((one) => `- ${one}`);
  return `${field}: ${[...added, ...removed].join('; ')}`;
}
