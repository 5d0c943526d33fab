/** From the dotted path an author writes to the WCO pointer an officer reads. */
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { DocumentType } from '../../core/events/document';
import type { Shape, ShapeField } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import type { Each, ReadPath } from '../../core/score/rule';
import type { CelTypes } from './cel-environment';

/** The repeating class that an item rule names, with what `item` and `within` are in it. */
export interface EachPath {
  readonly each: Each;
  readonly itemType: string;
  readonly withinType: string;
  readonly itemShape: Shape;
  readonly withinShape: Shape;
}

/** Undefined when the path does not lead from a document to a repeating class. */
export function eachPath(path: string, types: CelTypes): EachPath | undefined {
  const [root, ...fields] = path.split('.');
  const type = documentType(root);
  if (type === undefined || fields.length === 0) return undefined;
  let shape: Shape = SHAPES[type];
  let within = shape;
  let celType = rootType(type);
  let withinType = celType;
  const classIds: string[] = [];
  let repeats = false;
  for (const name of fields) {
    const field = fieldOf(shape, name);
    const next: string | undefined = types[celType]?.[name];
    if (field?.shape === undefined || next === undefined) return undefined;
    repeats = field.kind === 'classes';
    classIds.push(field.id);
    within = shape;
    withinType = celType;
    shape = field.shape;
    celType = next.replace(/^list<(.*)>$/, '$1');
  }
  if (!repeats) return undefined;
  const each = { key: path, type, fields, rootPointer: SHAPES[type].classId, classIds };
  return { each, itemType: celType, withinType, itemShape: shape, withinShape: within };
}

/** The WCO pointer of a dotted path; below `item` it is relative to the item. Falls back to the path itself. */
export function pointerOf(path: string, each: EachPath | undefined): string {
  const [root, ...fields] = path.split('.');
  const type = documentType(root);
  const start =
    type !== undefined
      ? SHAPES[type]
      : root === 'item'
        ? each?.itemShape
        : root === 'within'
          ? each?.withinShape
          : undefined;
  if (start === undefined) return path;
  const parts: string[] = type === undefined ? [] : [start.classId];
  let shape: Shape | undefined = start;
  for (const name of fields) {
    const field: ShapeField | undefined = shape === undefined ? undefined : fieldOf(shape, name);
    if (field === undefined) break;
    parts.push(field.id);
    shape = field.shape;
  }
  return parts.join('/');
}

/** A dotted path from the document where it begins at `item` or `within`; `each` is the path of the class that is gone through. */
export function fromDocument(path: string, each: string | undefined): string {
  if (each === undefined) return path;
  return path.replace(/^item\b/, each).replace(/^within\b/, each.split('.').slice(0, -1).join('.'));
}

/** What is read at a dotted path, with its pointer. */
export function readPath(path: string, each: EachPath | undefined): ReadPath {
  const [root = '', ...fields] = path.split('.');
  return { root, fields, pointer: pointerOf(path, each) };
}

function fieldOf(shape: Shape, name: string): ShapeField | undefined {
  return shape.fields.find((field) => field.name === name);
}

function documentType(root: string | undefined): DocumentType | undefined {
  return DOCUMENT_TYPES.find((type) => type === root);
}

function rootType(type: DocumentType): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
