/** Gives a document every element of its schema, and refuses what the schema cannot hold: the step before encoding. */
import * as E from 'fp-ts/Either';
import type { Content, ContentValue, DocumentType } from '../../core/events/document';
import { isContent, pointerTo } from '../../core/events/pointer';
import type { Shape, ShapeField } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import { faultAt, kindOf, readClass } from './read-structure';
import type { Reading } from './read-structure';
import type { Refusal } from './rejection-code';
import { pathText } from './validate';
import { MAX_ITEMS, isWireLong } from './value-checks';

/** The content with every element of its schema. Left: UNKNOWN_ELEMENT, MISSING_ELEMENT, BAD_VALUE, TOO_MANY and so on. */
export function completeDocument(type: DocumentType, content: Content): E.Either<Refusal, Content> {
  return readDocument(SHAPES[type], content, exactLeaf, () => undefined);
}

/** Walks a document with a way to read leaves, and turns the fault into a refusal. */
export function readDocument(
  shape: Shape,
  document: unknown,
  leaf: Reading['leaf'],
  missing: Reading['missing'],
): E.Either<Refusal, Content> {
  const reading: Reading = { path: [], itemsLeft: MAX_ITEMS, fault: undefined, leaf, missing };
  const content = readClass(shape, document, reading);
  if (content !== undefined) return E.right(content);
  const { code, what } = reading.fault ?? { code: 'BAD_VALUE', what: 'unreadable' };
  const where = pathText(reading.path);
  const pointer = pointerTo(shape, isDocument(document) ? document : {}, reading.path);
  return E.left({ code, pointer, detail: where === '' ? what : `${where}: ${what}` });
}

/** Plain data may stand where content is expected as long as it is only looked at: pointerTo checks each value. */
function isDocument(value: unknown): value is Content {
  return isContent(value as ContentValue);
}

/** A leaf exactly as the schema holds it; bounds are validated afterwards. */
function exactLeaf(field: ShapeField, value: unknown, reading: Reading): ContentValue | undefined {
  switch (field.type) {
    case 'string':
      return typeof value === 'string' ? value : wrong(reading, 'text', value);
    case 'enum':
      return typeof value === 'string' && field.symbols?.includes(value) === true
        ? value
        : wrong(reading, 'one of the listed words', value);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(reading, 'true or false', value);
    case 'int':
    case 'long':
    case 'time':
    case 'mass':
      return isWireLong(value) ? value : wrong(reading, 'a whole number', value);
    case 'amount':
      return exactRecord(value, 'currency', false) ?? wrong(reading, 'value, scale and currency', value);
    case 'quantity':
      return exactRecord(value, 'unitCode', true) ?? wrong(reading, 'value, scale and unitCode', value);
    case 'record':
      return wrong(reading, 'a leaf', value);
  }
}

function wrong(reading: Reading, expected: string, value: unknown): undefined {
  return faultAt(reading, 'BAD_VALUE', `expected ${expected}, found ${kindOf(value)}`);
}

/** An amount or quantity: whole value and scale, and the text that names its unit, which a quantity may lack. */
export function exactRecord(value: unknown, unit: 'currency' | 'unitCode', optional: boolean): Content | undefined {
  if (!isDocument(value)) return undefined;
  const { value: digits, scale } = value;
  const name = value[unit] ?? null;
  const known = Object.keys(value).every((key) => key === 'value' || key === 'scale' || key === unit);
  if (!known || !isWireLong(digits) || !Number.isInteger(scale)) return undefined;
  if (typeof name !== 'string' && !(optional && name === null)) return undefined;
  return { value: digits ?? 0, scale: scale ?? 0, [unit]: name };
}
