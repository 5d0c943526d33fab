/** What officers found in a consignment, by the decision that they answered; an answer that says nothing of it is no finding. */
import type { Consignment } from '../../core/join/consignment-state';
import { valueOf } from '../../core/join/document-value';

export interface OfficerAnswer {
  readonly flow: string;
  readonly revision: number;
  readonly agency: string;
  /** Undefined where the answer does not say. */
  readonly irregular: boolean | undefined;
}

/** The answers to its present generation that stand, corrected as they are by now; undefined where the consignment has shrunk and no longer says. */
export function answersIn(consignment: Consignment): readonly OfficerAnswer[] | undefined {
  if (consignment.closed) return undefined;
  return consignment.documents.flatMap((document) => {
    const content = document.type === 'outcome' ? valueOf(document).current : undefined;
    if (content === undefined || content['generation'] !== consignment.generation) return [];
    const { flow, agency, revision, disposition, irregular } = content;
    const seized = disposition === 'SEIZED' ? true : undefined;
    return {
      flow: String(flow),
      revision: Number(revision),
      agency: String(agency),
      irregular: seized ?? (typeof irregular === 'boolean' ? irregular : undefined),
    };
  });
}
