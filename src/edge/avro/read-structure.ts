/** Walks plain data along a shape, so that every way into a document refuses the same structural mistakes. */
import type { Content, ContentValue } from '../../core/events/document';
import type { Shape, ShapeField } from '../../core/events/shape';
import { blankContent } from './blank-content';
import type { RejectionCode } from './rejection-code';
import { MAX_ITEMS_PER_CLASS } from './value-checks';

/** What a walk has met so far; `path` is where it stands, and stays where a fault was found. */
export interface Reading {
  readonly path: (string | number)[];
  itemsLeft: number;
  fault: { readonly code: RejectionCode; readonly what: string } | undefined;
  /** The value of one leaf; undefined after it has set the fault. */
  readonly leaf: (field: ShapeField, value: unknown, reading: Reading) => ContentValue | undefined;
  /** What stands for a required element that is missing; undefined refuses it. `position` is the item's, from 1. */
  readonly missing: (field: ShapeField, owner: Shape, position: number | undefined) => ContentValue | undefined;
}

/** Sets the fault and returns undefined, for readers to return. */
export function faultAt(reading: Reading, code: RejectionCode, what: string): undefined {
  reading.fault = { code, what };
  return undefined;
}

/** An object as an instance of the class: every field of the shape, absent ones null or []; undefined on a fault. */
export function readClass(shape: Shape, value: unknown, reading: Reading, position?: number): Content | undefined {
  if (!isObject(value)) return faultAt(reading, 'BAD_VALUE', `expected an object, found ${kindOf(value)}`);
  const content = blankContent(shape);
  let present = 0;
  for (const field of shape.fields) {
    const { name } = field;
    const stated = value[name];
    if (stated !== undefined) present++;
    // Most elements are absent: they cost neither a call nor a step on the path.
    if ((stated === undefined || stated === null) && field.required !== true) continue;
    reading.path.push(name);
    const read = readField(shape, field, stated ?? null, reading, position);
    if (read === undefined) return undefined;
    reading.path.pop();
    content[name] = read;
  }
  const names = Object.keys(value);
  if (present === names.length) return content;
  const unknown = names.find((name) => !shape.fields.some((field) => field.name === name));
  if (unknown === undefined) return content;
  return faultAt(reading, 'UNKNOWN_ELEMENT', `no element is called ${nameOf(unknown)}`);
}

/** What a person put where a name belongs may name a person: only what looks like an element's name is repeated. */
function nameOf(unknown: string): string {
  return /^[A-Za-z][A-Za-z0-9_.-]{0,59}$/.test(unknown) ? JSON.stringify(unknown) : 'so, nor could be';
}

function readField(
  owner: Shape,
  field: ShapeField,
  value: unknown,
  reading: Reading,
  position: number | undefined,
): ContentValue | undefined {
  if (field.kind === 'classes' || field.kind === 'leaves') return value === null ? [] : readList(field, value, reading);
  if (value !== null) return readOne(field, value, reading);
  if (field.required !== true) return null;
  const standIn = reading.missing(field, owner, position);
  return standIn === undefined ? faultAt(reading, 'MISSING_ELEMENT', 'expected a value, found none') : standIn;
}

function readOne(field: ShapeField, value: unknown, reading: Reading, position?: number): ContentValue | undefined {
  return field.shape === undefined
    ? reading.leaf(field, value, reading)
    : readClass(field.shape, value, reading, position);
}

function readList(field: ShapeField, value: unknown, reading: Reading): ContentValue[] | undefined {
  if (!Array.isArray(value)) return faultAt(reading, 'BAD_VALUE', `expected a list, found ${kindOf(value)}`);
  reading.itemsLeft -= value.length;
  if (value.length > MAX_ITEMS_PER_CLASS || reading.itemsLeft < 0) {
    return faultAt(reading, 'TOO_MANY', `found ${value.length} items, more than a document may hold`);
  }
  const items: ContentValue[] = [];
  for (let index = 0; index < value.length; index++) {
    reading.path.push(index);
    const read = readOne(field, value[index], reading, index + 1);
    if (read === undefined) return undefined;
    reading.path.pop();
    items.push(read);
  }
  return items;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** What a value is, in a message to its sender; never the value itself, which may be personal. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
