/** Which combinations of document versions a rule is judged on: the current ones, and those that earlier versions make. */
import type { DocumentContent, DocumentType } from '../events/document';
import type { Consignment } from '../join/consignment-state';
import { valueOf } from '../join/document-value';

/** What one document type says: now (one entry a document; none while it is absent), and earlier. */
export interface Voices {
  readonly current: readonly DocumentContent[];
  readonly earlier: readonly DocumentContent[];
}

export type VoicesByType = Readonly<Record<DocumentType, Voices>>;

/** A choice of content for each type; `isCurrent` when no earlier version is in it. */
export type World = Partial<Record<DocumentType, DocumentContent | undefined>>;

const SILENT: Voices = { current: [], earlier: [] };

export function voicesOf(consignment: Consignment): VoicesByType {
  const voices = { order: SILENT, payment: SILENT, logistics: SILENT, declaration: SILENT, outcome: SILENT };
  for (const document of consignment.documents) {
    const { current, earlier } = valueOf(document);
    const known = voices[document.type];
    voices[document.type] = {
      current: current === undefined ? known.current : [...known.current, current],
      earlier: earlier.length === 0 ? known.earlier : [...known.earlier, ...earlier],
    };
  }
  return voices;
}

/** The one world there is, when every type has at most one document with one version; undefined otherwise. */
export function plainWorld(consignment: Consignment): World | undefined {
  const world: World = { order: undefined, payment: undefined, logistics: undefined, declaration: undefined };
  for (const document of consignment.documents) {
    const { current, earlier } = valueOf(document);
    if (earlier.length > 0) return undefined;
    if (current === undefined) continue;
    if (world[document.type] !== undefined) return undefined;
    world[document.type] = current;
  }
  return world;
}

/** At most one document with one version: a rule that reads only such types has one world. */
export function hasOneVoice(voices: Voices): boolean {
  return voices.current.length <= 1 && voices.earlier.length === 0;
}

/**
 * Visits every world of the given types. One type: each of its versions. Two: all pairs. More: each version of one
 * with what the others say now.
 */
export function forEachWorld(
  voices: VoicesByType,
  types: readonly DocumentType[],
  visit: (world: World, isCurrent: boolean) => void,
): void {
  const pairwise = types.length <= 2;
  const choose = (index: number, world: World, isCurrent: boolean): void => {
    const type = types[index];
    if (type === undefined) return visit(world, isCurrent);
    const { current, earlier } = voices[type];
    if (current.length === 0) choose(index + 1, { ...world, [type]: undefined }, isCurrent);
    for (const content of current) choose(index + 1, { ...world, [type]: content }, isCurrent);
    if (!pairwise && !isCurrent) return;
    for (const content of earlier) choose(index + 1, { ...world, [type]: content }, false);
  };
  choose(0, {}, true);
}
