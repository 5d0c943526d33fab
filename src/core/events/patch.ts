/** Applies an amendment: the elements its pointers name are taken from its own body and set in a copy of the whole. */
import type { Content, ContentValue } from './document';
import { indexOfInstance, isContent, isList, placesOf, readPlaces, sequenceField } from './pointer';
import type { Place } from './pointer';
import { wholeOf } from './part';
import type { Shape, ShapeField } from './shape';

/** `unresolved` are the pointers that name nothing that a patch can set; all others have been applied. */
export interface Patched {
  readonly content: Content;
  readonly unresolved: readonly string[];
}

interface Draft {
  [field: string]: DraftValue;
}
type DraftValue = Exclude<ContentValue, Content | readonly ContentValue[]> | Draft | DraftValue[];

/**
 * The whole with the value at each pointer replaced by the one at the same place in the patch's body, absent there
 * meaning removed. Missing classes on the way are created; an instance with an unknown sequence number is appended. A
 * sequence number on a class that does not repeat is ignored: senders fill them unreliably. A pointer that ends at a
 * class replaces the instance (a repeating class without number: all of them). The header is never patched.
 */
export function applyPatch(shape: Shape, whole: Content, body: Content, pointers: readonly string[]): Patched {
  const content = draftOf(wholeOf(whole));
  const shrunk = new Set<DraftValue[]>();
  const unresolved = pointers.filter((pointer) => {
    const places = placesOf(shape, pointer);
    if (places === undefined || places[0]?.field.name === 'header') return true;
    const value = readPlaces(body, places);
    return value === undefined || !setValue(content, places, value, shrunk);
  });
  // Removed instances leave a gap until all pointers are applied, so that positions keep their meaning.
  for (const list of shrunk) list.splice(0, list.length, ...list.filter((item) => item !== null));
  return { content, unresolved };
}

/**
 * False when nothing can be set: an instance without number among several, a position with a gap before it, or a
 * required element that would be removed.
 */
function setValue(content: Draft, places: readonly Place[], value: ContentValue, shrunk: Set<DraftValue[]>): boolean {
  let here = content;
  for (const place of places.slice(0, -1)) {
    const next = descend(here, place, value !== null);
    if (next === undefined) return false;
    // Nothing stands there and nothing is to be set.
    if (next === null) return true;
    here = next;
  }
  const last = places.at(-1);
  if (last === undefined) return false;
  if (last.field.kind === 'classes' && last.sequence !== undefined) return setInstance(here, last, value, shrunk);
  if (value === null && last.field.required === true) return false;
  here[last.field.name] = value === null && repeats(last.field) ? [] : draftValue(value);
  return true;
}

/** The class instance at a place: null where it is absent and not to be created, undefined where none can be meant. */
function descend(here: Draft, { field, sequence }: Place, create: boolean): Draft | null | undefined {
  const { name, shape } = field;
  const value = here[name] ?? null;
  if (shape === undefined) return undefined;
  if (field.kind === 'class') {
    if (isDraft(value)) return value;
    return create ? (here[name] = emptyOf(shape)) : null;
  }
  const list = listIn(here, name);
  if (list.length > 1 && sequence === undefined) return undefined;
  const index = indexOfInstance(list, field, sequence ?? 1);
  const found = index === undefined ? undefined : list[index];
  if (found !== undefined && isDraft(found)) return found;
  if (!create) return null;
  return insert(list, field, sequence ?? 1, emptyOf(shape), index)
    ? (list[index ?? list.length - 1] as Draft)
    : undefined;
}

function setInstance(here: Draft, place: Place, value: ContentValue, shrunk: Set<DraftValue[]>): boolean {
  const { field, sequence = 1 } = place;
  const list = listIn(here, field.name);
  const index = indexOfInstance(list, field, sequence);
  if (isContent(value)) return insert(list, field, sequence, draftOf(value), index);
  if (index !== undefined) {
    list[index] = null;
    shrunk.add(list);
  }
  return true;
}

/** Puts an instance at its index, or appends it; a position may only be the next one. */
function insert(
  list: DraftValue[],
  field: ShapeField,
  sequence: number,
  item: Draft,
  index: number | undefined,
): boolean {
  const key = sequenceField(field);
  if (key !== undefined) item[key] ??= sequence;
  if (index !== undefined) {
    list[index] = item;
    return true;
  }
  if (key === undefined && sequence !== list.length + 1) return false;
  list.push(item);
  return true;
}

function listIn(here: Draft, name: string): DraftValue[] {
  const value = here[name];
  return Array.isArray(value) ? value : (here[name] = []);
}

/** An instance in which everything is absent. */
function emptyOf(shape: Shape): Draft {
  return Object.fromEntries(shape.fields.map((field) => [field.name, repeats(field) ? [] : null]));
}

function repeats({ kind }: ShapeField): boolean {
  return kind === 'classes' || kind === 'leaves';
}

function isDraft(value: DraftValue): value is Draft {
  return isContent(value);
}

function draftOf(content: Content): Draft {
  // Copied whole and then its classes: half of an amended document's cost is this copy.
  const draft = { ...content } as Draft;
  for (const name in draft) {
    const value = content[name];
    if (typeof value === 'object' && value !== null) draft[name] = draftValue(value);
  }
  return draft;
}

function draftValue(value: ContentValue): DraftValue {
  if (isList(value)) return value.map(draftValue);
  return isContent(value) ? draftOf(value) : value;
}
