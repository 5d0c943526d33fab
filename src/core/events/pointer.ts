/** WCO pointers (class ids 375 with sequence numbers 006, then the element id 381): what they name in a document. */
import type { Content, ContentValue } from './document';
import type { Shape, ShapeField } from './shape';

/** One step of a pointer: a class or element id, and the sequence number in brackets where it has one. */
export interface PointerStep {
  readonly id: string;
  readonly sequence: number | undefined;
}

/** A step that names something in the shape. */
export interface Place {
  readonly field: ShapeField;
  readonly sequence: number | undefined;
}

// The deepest class of any document stands at depth 7; the limits keep a hostile pointer cheap.
const maxLength = 256;
const maxSteps = 16;
const stepPattern = /^([A-Z0-9-]{1,20})(?:\[([0-9]{1,5})\])?$/;

/** `42A/67A/68A[1]/108` as its steps; undefined when the text is no pointer. */
export function parsePointer(text: string): readonly PointerStep[] | undefined {
  if (text.length > maxLength) return undefined;
  const parts = text.split('/');
  if (parts.length > maxSteps) return undefined;
  const steps: PointerStep[] = [];
  for (const part of parts) {
    const match = stepPattern.exec(part);
    if (match?.[1] === undefined) return undefined;
    steps.push({ id: match[1], sequence: match[2] === undefined ? undefined : Number(match[2]) });
  }
  return steps;
}

/** The steps as text; the inverse of parsePointer. */
export function formatPointer(steps: readonly PointerStep[]): string {
  return steps.map(({ id, sequence }) => (sequence === undefined ? id : `${id}[${sequence}]`)).join('/');
}

/**
 * What the pointer names below the root, one place per field, ending at an element or a class; undefined when it names
 * nothing. The data model has no header: its elements (017, D011, D013, D026) stand directly under the root there.
 */
export function placesOf(shape: Shape, pointer: string): readonly Place[] | undefined {
  const steps = parsePointer(pointer);
  if (steps === undefined || steps.length < 2 || steps[0]?.id !== shape.classId) return undefined;
  const places: Place[] = [];
  let here: Shape | undefined = shape;
  for (const { id, sequence } of steps.slice(1)) {
    if (here === undefined) return undefined;
    let field = fieldById(here, id);
    if (field === undefined && here === shape) {
      const header: ShapeField | undefined = shape.fields.find(({ name }) => name === 'header');
      field = header?.shape && fieldById(header.shape, id);
      if (header !== undefined && field !== undefined) places.push({ field: header, sequence: undefined });
    }
    if (field === undefined) return undefined;
    places.push({ field, sequence });
    here = field.shape;
  }
  return places;
}

function fieldById(shape: Shape, id: string): ShapeField | undefined {
  return shape.fields.find((field) => field.id === id);
}

/**
 * The value the pointer names in a content of that shape: null where it is absent, the list for a repeating class without
 * number; undefined where the pointer names nothing, or passes several instances without saying which.
 */
export function readPointer(shape: Shape, content: Content, pointer: string): ContentValue | undefined {
  const places = placesOf(shape, pointer);
  return places === undefined ? undefined : readPlaces(content, places);
}

/** The same at places that placesOf gave. */
export function readPlaces(content: Content, places: readonly Place[]): ContentValue | undefined {
  let here: ContentValue = content;
  for (const [depth, { field, sequence }] of places.entries()) {
    if (!isContent(here)) return null;
    const value: ContentValue = here[field.name] ?? null;
    const wholeList = sequence === undefined && depth === places.length - 1;
    if (field.kind !== 'classes' || !isList(value) || wholeList) {
      here = value;
      continue;
    }
    if (sequence === undefined && value.length > 1) return undefined;
    const index = indexOfInstance(value, field, sequence ?? 1);
    here = index === undefined ? null : (value[index] ?? null);
  }
  return here;
}

/**
 * Which instance of a repeating class a sequence number means, from 0: the one that carries it (006), else by position
 * where no instance carries any. Undefined when there is none such.
 */
export function indexOfInstance(
  list: readonly ContentValue[],
  field: ShapeField,
  sequence: number,
): number | undefined {
  const key = field.keyed ? sequenceField(field) : undefined;
  const keys = key === undefined ? [] : list.map((item) => (isContent(item) ? item[key] : null));
  const index = keys.some((value) => value !== null) ? keys.indexOf(sequence) : sequence - 1;
  return index >= 0 && index < list.length ? index : undefined;
}

/** Name of the sequence number (006) of a keyed class. */
export function sequenceField(field: ShapeField): string | undefined {
  return field.shape?.fields.find(({ id }) => id === '006')?.name;
}

/**
 * The pointer to a place given by field names and list indices from 0, as a walker meets them. An instance is named by
 * its sequence number (006) where it has one, else by its position. Unknown names end the pointer.
 */
export function pointerTo(shape: Shape, content: Content, path: readonly (string | number)[]): string {
  const steps: PointerStep[] = [];
  let here: ContentValue = content;
  let inside: Shape | undefined = shape;
  let list: ShapeField | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      here = (isList(here) ? here[part] : undefined) ?? null;
      const key: string | undefined = list?.keyed === true ? sequenceField(list) : undefined;
      const stated: ContentValue | undefined = key !== undefined && isContent(here) ? here[key] : undefined;
      const last = steps.pop();
      if (last !== undefined) steps.push({ id: last.id, sequence: isSequence(stated) ? stated : part + 1 });
      continue;
    }
    list = inside?.fields.find(({ name }) => name === part);
    if (list === undefined) break;
    if (list.name !== 'header' || inside !== shape) steps.push({ id: list.id, sequence: undefined });
    here = (isContent(here) ? here[part] : undefined) ?? null;
    inside = list.shape;
  }
  return formatPointer([{ id: shape.classId, sequence: undefined }, ...steps]);
}

/** A number that a pointer can hold (n..5). */
function isSequence(value: ContentValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 99_999;
}

export function isList(value: ContentValue | undefined): value is readonly ContentValue[] {
  return Array.isArray(value);
}

/** A class: neither a leaf's value, nor bytes, nor a list. */
export function isContent(value: ContentValue | undefined): value is Content {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Uint8Array);
}
