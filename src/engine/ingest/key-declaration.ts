/** Which consignment a WCO message belongs to: its reference by MRN or LRN, and what it teaches for the messages after it. */
import type { Draft } from '../../edge/ingest-draft';
import { hasOriginal, learnLrn, learnMrn, learnOriginal, referenceOfMrn, referencesOfLrn, type Memory } from './memory';

/** Stands for a sender that nothing names. */
const NO_SENDER = '-';

/**
 * `DEC:<sender>:<LRN>` of architecture.md section 1. An original goes by its LRN, all else by the MRN that was learned, else
 * by LRN too; with neither LRN nor learned MRN, the MRN stands for the LRN. `channel` is `--sender`. Undefined if there is
 * neither, or text that is no Unicode.
 */
export function declarationReference(memory: Memory, draft: Draft, channel: string | undefined): string | undefined {
  const { kind, functionalReference, registrationNumber, responsibleCountry } = draft.header;
  const byMrn =
    kind === 'WHOLE' || registrationNumber === undefined ? undefined : resolveMrn(memory, registrationNumber);
  if (byMrn !== undefined) return byMrn;
  const id = functionalReference ?? registrationNumber;
  if (id === undefined || !isUnicode(id)) return undefined;
  const sender = channel ?? responsibleCountry;
  const own = sender === undefined ? undefined : referenceFor(sender, id);
  const known = referencesOfLrn(memory, id);
  // Who sends a response is the authority: that is no reason to expect a declaration of its own.
  if (own !== undefined && (!isResponse(draft) || known.includes(own))) return own;
  const [only] = known;
  return known.length === 1 && only !== undefined ? only : (own ?? referenceFor(NO_SENDER, id));
}

/** The LRN that a reference was made of: the id of the declaration, whatever LRN a message about it bears itself. */
export function localReferenceOf(reference: string): string {
  return decodeURIComponent(reference.slice(reference.lastIndexOf(':') + 1));
}

/** Learns from a message that was appended under the reference. */
export function learnDeclaration(memory: Memory, draft: Draft, reference: string): void {
  const { kind, functionalReference, registrationNumber } = draft.header;
  if (kind === 'WHOLE') learnOriginal(memory, reference);
  const lrn = localReferenceOf(reference);
  // A reference made up for want of a sender is no knowledge, unless an original stands under it.
  const isMadeUp = reference.startsWith(`DEC:${NO_SENDER}:`) && kind !== 'WHOLE';
  if (functionalReference === lrn && !isMadeUp) learnLrn(memory, lrn, reference);
  if (functionalReference === undefined || registrationNumber === undefined) return;
  const known = referenceOfMrn(memory, registrationNumber);
  if (known !== reference && (known === undefined || !hasOriginal(memory, known))) {
    learnMrn(memory, registrationNumber, reference);
  }
}

/**
 * The reference that the MRN belongs to. One learned from a message that came before its original, and under an LRN of its
 * own or without sender, may be wrong: it counts once an original is there, else the one reference known with its LRN.
 */
function resolveMrn(memory: Memory, mrn: string): string | undefined {
  const learned = referenceOfMrn(memory, mrn);
  if (learned === undefined || hasOriginal(memory, learned)) return learned;
  const known = referencesOfLrn(memory, localReferenceOf(learned)).filter((each) => hasOriginal(memory, each));
  return known.length === 1 ? known[0] : undefined;
}

function referenceFor(sender: string, lrn: string): string {
  return `DEC:${encodeURIComponent(sender)}:${encodeURIComponent(lrn)}`;
}

function isResponse(draft: Draft): boolean {
  return draft.body['response'] !== undefined;
}

/** A lone surrogate has no encoding. */
function isUnicode(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
