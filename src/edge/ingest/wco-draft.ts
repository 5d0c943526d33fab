/** What the readers of declarations and of responses share: their tools, what they give back, the header they fill. */
import * as E from 'fp-ts/Either';
import type { Alias, ContentValue, DocumentKind } from '../../core/events/document';
import type { Draft, DraftHeader } from '../ingest-draft';
import type { MessageFault } from './wco-body';
import type { WcoCatalog } from './wco-catalog';
import { elementsAt } from './wco-path';
import type { ClassShape, LeafKind } from './wco-shape';
import { readLeaf, type LeafRules } from './wco-value';
import { isEmpty, type XmlElement } from './wco-xml';

/** A draft and the elements of its message that the schema does not name. */
export type WcoDraft = Draft & { readonly unmapped: readonly string[] };

export interface WcoTools {
  readonly catalog: WcoCatalog;
  readonly shape: ClassShape;
  readonly rules: LeafRules;
}

interface Places {
  readonly functionalReference: string;
  readonly registrationNumber: string;
  readonly issueDateTime: string;
  readonly functionCode?: string;
  readonly typeCode?: string;
}

/**
 * The header as far as the message gives it, read at the catalog's places; sender and document id are for `ingest`, which
 * knows the channel. Left: MISSING_ELEMENT with neither LRN nor MRN, BAD_TIME, TOO_LARGE.
 */
export function readHeader(
  tools: WcoTools,
  places: Places,
  message: XmlElement,
  kind: DocumentKind,
  responsibleCountry: string | undefined,
): E.Either<MessageFault, DraftHeader> {
  const faults: MessageFault[] = [];
  const value = (place: string | undefined, leaf: LeafKind, id: string): ContentValue | undefined => {
    const element = place === undefined ? undefined : elementsAt(message, place).find((each) => !isEmpty(each));
    const read = element === undefined ? E.right(undefined) : readLeaf(tools.rules, leaf, element, undefined);
    if (E.isRight(read)) return read.right;
    faults.push({ ...read.left, pointer: `42A/${id}` });
    return undefined;
  };
  const text = (place: string | undefined, id: string): string | undefined => {
    const read = value(place, 'text', id);
    return typeof read === 'string' ? read : undefined;
  };
  const functionalReference = text(places.functionalReference, 'D026');
  const registrationNumber = text(places.registrationNumber, 'D014');
  const functionCode = text(places.functionCode, '017');
  const typeCode = text(places.typeCode, 'D013');
  const time = value(places.issueDateTime, 'time', 'D011');
  const issueDateTime = typeof time === 'number' ? time : undefined;
  if (functionalReference === undefined && registrationNumber === undefined) {
    faults.push({ code: 'MISSING_ELEMENT', detail: 'neither LRN nor MRN is stated', pointer: '42A/D026' });
  }
  const aliases: Alias[] = [];
  if (registrationNumber !== undefined) aliases.push({ type: 'MRN', id: registrationNumber });
  if (functionalReference !== undefined) aliases.push({ type: 'LRN', id: functionalReference });
  const [first] = faults;
  if (first !== undefined) return E.left(first);
  return E.right({
    documentId: undefined, kind, version: kind === 'WHOLE' ? 1 : undefined, issueDateTime, functionCode, typeCode,
    functionalReference, registrationNumber, sender: undefined, responsibleCountry, aliases, changes: [],
  }); // prettier-ignore
}
