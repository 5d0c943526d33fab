/** Where an element stands in a document, down to the instance of every repeating class, and what it is called. */
import type { Content, ContentValue, DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { isContent, isList, pointerTo } from '../../core/events/pointer';
import type { Shape, ShapeField } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import { DOCUMENT_OF_ROOT, isRoot } from '../../core/score/condition/frame';
import type { Meaning } from './value-text';

/** Fields, and list indexes from 0, from the variable that holds the document or the notices. */
export interface Place {
  readonly root: string;
  readonly path: readonly (string | number)[];
}

export function within(place: Place, step: string | number): Place {
  return { root: place.root, path: [...place.path, step] };
}

/** The place of the class around an item, or of the document itself at the first level. */
export function around({ root, path }: Place): Place {
  const steps = typeof path.at(-1) === 'number' ? 2 : 1;
  return { root, path: path.slice(0, -steps) };
}

/** Where an item stands below a document that a rule runs over. */
export function placeOfItem(type: DocumentType, document: Content, fields: readonly string[], item: Content): Place {
  const search = (value: ContentValue | undefined, depth: number): readonly (string | number)[] | undefined => {
    if (isList(value)) {
      for (let index = 0; index < value.length; index++) {
        const found = search(value[index], depth);
        if (found !== undefined) return [index, ...found];
      }
      return undefined;
    }
    if (value === item) return [];
    const field = fields[depth];
    if (field === undefined || !isContent(value)) return undefined;
    const found = search(value[field], depth + 1);
    return found === undefined ? undefined : [field, ...found];
  };
  return { root: type, path: search(document, 0) ?? fields };
}

/** The document that carries the place: notices of the way belong to logistics. */
export function documentOf(place: Place): DocumentType | undefined {
  return isRoot(place.root) ? DOCUMENT_OF_ROOT[place.root] : undefined;
}

/** The WCO pointer with sequence numbers; null for what only notices say. */
export function pointerOfPlace(place: Place, document: Content | undefined): string | null {
  const type = DOCUMENT_TYPES.find((one) => one === place.root);
  return type === undefined ? null : pointerTo(SHAPES[type], document ?? {}, place.path);
}

// What these name shows only with the class around them.
const PLAIN = new Set(['id', 'name', 'line', 'description', 'version', 'sequenceNumeric', 'quantity', 'value']);

/** The dictionary name in words: `customs value amount`, with the class where the name alone says little. */
export function nameOfPlace({ root, path }: Place): string {
  const fields = path.filter((step) => typeof step === 'string').filter((step) => step !== 'header');
  const leaf = fields.at(-1) ?? root;
  const outer = fields.at(-2);
  const words = wordsOf(leaf);
  const needsClass = outer !== undefined && (PLAIN.has(leaf) || leaf.endsWith('Code') || leaf === 'currency');
  return needsClass ? `${wordsOf(outer)} ${words}` : words;
}

/** What numbers at a place mean, by the schema. */
export function meaningOfPlace({ root, path }: Place): Meaning {
  if (root === 'milestones') return String(path.at(-1)).endsWith('Milligrams') ? 'mass' : 'time';
  const type = DOCUMENT_TYPES.find((one) => one === root);
  let shape: Shape | undefined = type === undefined ? undefined : SHAPES[type];
  let field: ShapeField | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    field = shape?.fields.find(({ name }) => name === step);
    shape = field?.shape;
  }
  return field?.type === 'mass' || field?.type === 'time' ? field.type : 'number';
}

/** `grossMass` as `gross mass`. */
export function wordsOf(field: string): string {
  const bare = field.replace(/Milligrams$/, '');
  return bare.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
