/** What officers found in a consignment, by the decision that they answered; an answer that says nothing of it is no finding. */
import type { Consignment } from '../../core/join/consignment-state';
import type { DocumentContent } from '../../core/events/document';
import { currentOf, valueOf } from '../../core/join/document-value';
import { foundIrregular, outcomeTime } from '../found-irregular';

export interface OfficerAnswer {
  readonly flow: string;
  readonly revision: number;
  readonly agency: string;
  /** Undefined where the answer does not say. */
  readonly irregular: boolean | undefined;
}

/**
 * One answer of each agency in each flow to its present generation, as corrected by now: the last that says what was found, which
 * a mere formality after it does not take back. Undefined where the consignment has shrunk and no longer says.
 */
export function answersIn(consignment: Consignment): readonly OfficerAnswer[] | undefined {
  if (consignment.closed) return undefined;
  const contents = consignment.documents.flatMap((document) => {
    const content = document.type === 'outcome' ? currentOf(valueOf(document)) : undefined;
    return content?.['generation'] === consignment.generation ? [content] : [];
  });
  contents.sort((a, b) => outcomeTime(a) - outcomeTime(b));
  const answers = new Map<string, OfficerAnswer>();
  for (const content of contents) {
    const answer = answerOf(content);
    const key = `${answer.flow} ${answer.agency}`;
    if (answer.irregular !== undefined || answers.get(key)?.irregular === undefined) answers.set(key, answer);
  }
  return [...answers.values()];
}

function answerOf(content: DocumentContent): OfficerAnswer {
  const { flow, agency, revision } = content;
  return {
    flow: textOf(flow),
    revision: Number(revision),
    agency: textOf(agency),
    irregular: foundIrregular(content),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
