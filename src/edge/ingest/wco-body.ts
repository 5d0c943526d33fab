/** Walks a WCO message along the schema: every element the schema names becomes a field, the rest is listed. */
import * as E from 'fp-ts/Either';
import type { Content, ContentValue } from '../../core/events/document';
import type { ClassShape, FieldShape } from './wco-shape';
import { readLeaf, type DefaultCurrency, type LeafRules, type ValueFault } from './wco-value';
import { brief, textOf, type XmlElement } from './wco-xml';

/** A fault with the WCO pointer of its element. */
export interface MessageFault extends ValueFault {
  readonly pointer: string | null;
}

/** `unmapped`: distinct paths of elements the schema does not name, in order, at most 50. */
export interface Body {
  readonly content: Content;
  readonly unmapped: readonly string[];
}

export const MAX_UNMAPPED = 50;

interface Walk {
  readonly rules: LeafRules;
  readonly currency: DefaultCurrency;
  readonly unmapped: Set<string>;
  readonly faults: MessageFault[];
}

/**
 * The body of a message whose root has the class id `rootId`; `header` are its elements that are no body. Left: the first
 * value that cannot be read, or an element that stands twice where the schema has one (TOO_MANY).
 */
export function readBody(
  rules: LeafRules,
  shape: ClassShape,
  root: XmlElement,
  rootId: string,
  header: ReadonlySet<string>,
): E.Either<MessageFault, Body> {
  const walk: Walk = { rules, currency: onlyCurrency(root), unmapped: new Set(), faults: [] };
  const body = root.children.filter((child) => !header.has(child.name));
  const content = readClass(walk, shape, body, rootId, root.name);
  const [first] = walk.faults;
  if (first === undefined) return E.right({ content, unmapped: [...walk.unmapped] });
  const more = walk.faults.length - 1;
  return E.left(more === 0 ? first : { ...first, detail: `${first.detail} (and ${more} more)` });
}

function readClass(
  walk: Walk,
  shape: ClassShape,
  elements: readonly XmlElement[],
  pointer: string,
  path: string,
): Content {
  const content: Record<string, ContentValue> = {};
  const repeated = new Map<string, ContentValue[]>();
  for (const element of elements) {
    const field = shape.byElement.get(element.name);
    const below = `${path}/${brief(element.name)}`;
    if (field === undefined) {
      unmap(walk, below);
    } else if (field.repeats) {
      const list = repeated.get(field.name) ?? [];
      repeated.set(field.name, list);
      // An empty one keeps its place, since pointers count positions.
      list.push(readField(walk, field, element, `${pointer}/${field.id}[${list.length + 1}]`, below) ?? {});
    } else {
      const value = readField(walk, field, element, `${pointer}/${field.id}`, below);
      if (value === undefined) continue;
      if (field.name in content) fault(walk, 'TOO_MANY', 'stands more than once', `${pointer}/${field.id}`);
      content[field.name] = value;
    }
  }
  for (const [name, list] of repeated) content[name] = list;
  return content;
}

/** The field's value; undefined if the element holds nothing. */
function readField(
  walk: Walk,
  field: FieldShape,
  element: XmlElement,
  pointer: string,
  path: string,
): ContentValue | undefined {
  if (typeof field.content !== 'string') {
    const content = readClass(walk, field.content, element.children, pointer, path);
    return Object.keys(content).length === 0 ? undefined : content;
  }
  if (field.content !== 'time') for (const child of element.children) unmap(walk, `${path}/${brief(child.name)}`);
  const value = readLeaf(walk.rules, field.content, element, walk.currency);
  if (E.isRight(value)) return value.right;
  fault(walk, value.left.code, value.left.detail, pointer);
  return undefined;
}

function unmap(walk: Walk, path: string): void {
  if (walk.unmapped.size < MAX_UNMAPPED) walk.unmapped.add(path);
}

function fault(walk: Walk, code: string, detail: string, pointer: string): void {
  walk.faults.push({ code, detail, pointer });
}

/** The currency of the invoice total and the exchange rates, if together they name one. */
function onlyCurrency(root: XmlElement): DefaultCurrency {
  const named = new Set<string>();
  for (const child of root.children) {
    const stated = child.name === 'InvoiceAmount' ? child.attributes.get('currencyID') : undefined;
    if (stated !== undefined) named.add(stated);
    if (child.name !== 'CurrencyExchange') continue;
    for (const each of child.children) {
      const code = each.name === 'CurrencyTypeCode' ? textOf(each) : undefined;
      if (code !== undefined) named.add(code);
    }
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
