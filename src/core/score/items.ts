/** The instances of a repeating class that an item rule runs over; their WCO pointers are made only when asked for. */
import type { Content, ContentValue } from '../events/document';
import type { Each } from './rule';

export interface Item {
  readonly item: Content;
  /** The instance of the class around it, or the document itself at the first level. */
  readonly within: Content;
  /** Undefined for the document that everything starts from. */
  readonly outer: Item | undefined;
  readonly classId: string;
  /** Place in its list from 0; undefined where the class does not repeat. */
  readonly index: number | undefined;
}

/** What was asked for last: the model and the rules ask for the same items, one after the other. */
let lastDocument: Content | undefined;
let lastKey = '';
let lastItems: readonly Item[] | undefined;

/** All instances in document order; undefined while the document or a class on the way is absent. */
export function itemsOf(document: Content | undefined, each: Each): readonly Item[] | undefined {
  if (document === undefined) return undefined;
  if (document !== lastDocument || each.key !== lastKey) {
    lastItems = findItems(document, each);
    lastDocument = document;
    lastKey = each.key;
  }
  return lastItems;
}

function findItems(document: Content, each: Each): readonly Item[] | undefined {
  const root: Item = {
    item: document,
    within: document,
    outer: undefined,
    classId: each.rootPointer,
    index: undefined,
  };
  let level: readonly Item[] = [root];
  for (let step = 0; step < each.fields.length; step++) {
    let next: Item[] | undefined;
    for (const outer of level) {
      const found = instancesIn(outer, each, step);
      if (next === undefined) next = found;
      else if (found !== undefined) next.push(...found);
    }
    if (next === undefined) return undefined;
    level = next;
  }
  return level;
}

/** `42A/67A/68A[1]/02A[3]`: the stated sequence number (006), else the place in the list from 1. */
export function pointerOfItem({ item, outer, classId, index }: Item): string {
  if (outer === undefined) return classId;
  const sequence = typeof item.sequenceNumeric === 'number' ? item.sequenceNumeric : (index ?? 0) + 1;
  return `${pointerOfItem(outer)}/${classId}${index === undefined ? '' : `[${sequence}]`}`;
}

/** Undefined where the class is absent. */
function instancesIn(outer: Item, each: Each, step: number): Item[] | undefined {
  const value = outer.item[each.fields[step] ?? ''];
  const classId = each.classIds[step] ?? '';
  const instance = (item: ContentValue, index: number | undefined): Item => ({
    item: item as Content,
    within: outer.item,
    outer,
    classId,
    index,
  });
  if (Array.isArray(value)) return (value as readonly ContentValue[]).map(instance);
  return isContent(value) ? [instance(value, undefined)] : undefined;
}

function isContent(value: ContentValue | undefined): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
