/** What a document says now, and what each of its versions said: derived from the set of its statements. */
import type { DocumentContent, DocumentType } from '../events/document';
import { applyPatch } from '../events/patch';
import { SHAPES } from '../events/shapes.generated';
import type { DocumentState, DocumentValue, Version } from './consignment-state';

const NOTHING: readonly DocumentContent[] = [];

/** The value of a document; computed once for each state of it. */
export function valueOf(document: DocumentState): DocumentValue {
  return (document.derived ??= computeValue(document));
}

function computeValue(document: DocumentState): DocumentValue {
  const first = document.versions[0];
  if (document.versions.length === 1 && first?.kind === 'WHOLE') {
    return { current: first.content, earlier: NOTHING, highest: first, cancelled: false, conflict: false };
  }
  const wholes = document.versions.filter((version) => version.kind === 'WHOLE');
  const highest = wholes.at(-1);
  const cancelled = document.versions.some((version) => version.kind === 'CANCELLATION' && cancels(version, highest));
  const earlier = wholes.slice(0, -1).flatMap((version) => version.content ?? []);
  let current = highest?.content;
  for (const patch of document.versions) {
    if (patch.kind !== 'PATCH' || current === undefined || patch.content === undefined) continue;
    earlier.push(current);
    current = patched(document.type, current, patch.content);
  }
  if (cancelled && current !== undefined) earlier.push(current);
  return { current: cancelled ? undefined : current, earlier, highest, cancelled, conflict: conflicts(wholes) };
}

/** A cancellation takes back every version up to its own, else every one issued before it; without either, all of them. */
function cancels(cancellation: Version, highest: Version | undefined): boolean {
  if (highest === undefined) return true;
  if (cancellation.version !== null && highest.version !== null) return cancellation.version >= highest.version;
  if (cancellation.issueDateTime === null || highest.issueDateTime === null) return true;
  return cancellation.issueDateTime >= highest.issueDateTime;
}

function patched(type: DocumentType, whole: DocumentContent, patch: DocumentContent): DocumentContent {
  const pointers = patch.header.changes.map((change) => change.pointer);
  return { ...applyPatch(SHAPES[type], whole, patch, pointers).content, header: whole.header };
}

function conflicts(wholes: readonly Version[]): boolean {
  return wholes.some((whole, index) => whole.version !== null && whole.version === wholes[index + 1]?.version);
}
