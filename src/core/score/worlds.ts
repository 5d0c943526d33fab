/** Which combinations of document versions a rule is judged on: the current ones, and those that earlier versions make. */
import type { DocumentContent, DocumentType } from '../events/document';
import type { Consignment } from '../join/consignment-state';
import { currentOf, valueOf } from '../join/document-value';
import type { Frame } from './condition/frame';

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
    const value = valueOf(document);
    const { earlier } = value;
    const current = currentOf(value);
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
    const value = valueOf(document);
    if (value.earlier.length > 0) return undefined;
    const current = currentOf(value);
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

/** What worlds are bound to: the records of a frame. */
type Bound = Pick<World, 'order' | 'payment' | 'logistics' | 'declaration'> | Frame;

/** Sets the documents that conditions read next. */
export function bind(frame: Bound, world: World): void {
  frame.order = world.order;
  frame.payment = world.payment;
  frame.logistics = world.logistics;
  frame.declaration = world.declaration;
}

/**
 * Binds every world of the given types in turn, and visits it. One type: each of its versions. Two: all pairs. More:
 * each version of one with what the others say now. The frame is left as the last world had it.
 */
export function forEachWorld(
  voices: VoicesByType,
  types: readonly DocumentType[],
  frame: Bound,
  visit: (isCurrent: boolean) => void,
): void {
  bind(frame, NOTHING_SAID);
  chooseFrom(voices, types, 0, frame, true, visit);
}

const NOTHING_SAID: World = {};

function chooseFrom(
  voices: VoicesByType,
  types: readonly DocumentType[],
  index: number,
  frame: Bound,
  isCurrent: boolean,
  visit: (isCurrent: boolean) => void,
): void {
  const type = types[index];
  if (type === undefined) return visit(isCurrent);
  const { current, earlier } = voices[type];
  const choose = (content: DocumentContent | undefined, isStillCurrent: boolean): void => {
    if (type !== 'outcome') frame[type] = content;
    chooseFrom(voices, types, index + 1, frame, isStillCurrent, visit);
  };
  if (current.length === 0) choose(undefined, isCurrent);
  for (const content of current) choose(content, isCurrent);
  if (types.length > 2 && !isCurrent) return;
  for (const content of earlier) choose(content, false);
}
