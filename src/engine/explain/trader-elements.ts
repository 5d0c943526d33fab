/** The elements that a trader is asked about: WCO id and name, never what stands there. */
import type { DocumentType } from '../../core/events/document';
import { parsePointer, placesOf } from '../../core/events/pointer';
import { SHAPES } from '../../core/events/shapes.generated';
import { elementName } from './element-names';
import type { DocumentExplanation, Instance } from './explanation';
import { wordsOf } from './place';

export interface TraderElement {
  readonly document: DocumentType | null;
  readonly pointer: string;
  /** WCO id, or the project's `X-` id. */
  readonly id: string;
  readonly name: string;
}

/** A document to supply, with the WCO id of its class. */
export interface TraderDocument {
  readonly type: DocumentType;
  readonly id: string;
  readonly name: string;
}

/** Elements shown with one demand. */
const SHOWN = 12;

const NAMES: Readonly<Record<DocumentType, string>> = {
  order: 'order',
  payment: 'payment',
  logistics: 'transport document',
  declaration: 'declaration',
  outcome: 'outcome',
};

export function traderDocument(type: DocumentType): TraderDocument {
  return { type, id: SHAPES[type].classId, name: NAMES[type] };
}

/** What the rule read at some places, in the order in which it compared. */
export function elementsRead(instances: readonly Instance[], withPositions: boolean): readonly TraderElement[] {
  const sides = instances.flatMap(({ comparisons }) => comparisons.flatMap(({ left, right }) => [left, right]));
  const reads = sides.flatMap((side) => side?.reads ?? []);
  return elementsAt(
    reads.flatMap(({ document, pointer }) => (pointer === null ? [] : [{ document, pointer }])),
    withPositions,
  );
}

/** Each once; numbers of lines and items only where they are the trader's own. */
export function elementsAt(
  places: readonly { readonly document: DocumentType | null; readonly pointer: string }[],
  withPositions: boolean,
): readonly TraderElement[] {
  const elements = new Map<string, TraderElement>();
  for (const { document, pointer } of places) {
    const shown = withPositions ? pointer : pointer.replace(/\[\d+\]/g, '');
    const id = parsePointer(pointer)?.at(-1)?.id;
    if (id === undefined) continue;
    const name = elementName(id) ?? className(document, pointer) ?? id;
    elements.set(shown, { document, pointer: shown, id, name });
  }
  return [...elements.values()].slice(0, SHOWN);
}

function className(document: DocumentType | null, pointer: string): string | undefined {
  const field = document === null ? undefined : placesOf(SHAPES[document], pointer)?.at(-1)?.field;
  return field === undefined ? undefined : wordsOf(field.name).trim();
}

/**
 * Is everything that is known of the consignment one document of one sender? Then its lines and items are the trader's
 * own; else their numbers could tell what another party has stated.
 */
export function isOneVoice(documents: readonly DocumentExplanation[]): boolean {
  const senders = new Set(documents.flatMap(({ versions }) => versions.map(({ sender }) => sender)));
  return documents.length === 1 && senders.size === 1;
}
