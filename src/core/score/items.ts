/** The instances of a repeating class that an item rule runs over, each with its WCO pointer. */
import type { Content, ContentValue } from '../events/document';
import type { Each } from './rule';

export interface Item {
  readonly item: Content;
  /** The instance of the class around it, or the item itself at the first level. */
  readonly within: Content;
  readonly pointer: string;
}

/** All instances in document order; undefined while the document or a class on the way is absent. */
export function itemsOf(document: Content | undefined, each: Each): readonly Item[] | undefined {
  if (document === undefined) return undefined;
  let level: Item[] = [{ item: document, within: document, pointer: each.rootPointer }];
  for (let step = 0; step < each.fields.length; step++) {
    const next: Item[] = [];
    let present = false;
    for (const outer of level) present = collect(outer, each, step, next) || present;
    if (!present) return undefined;
    level = next;
  }
  return level;
}

function collect(outer: Item, each: Each, step: number, into: Item[]): boolean {
  const value = outer.item[each.fields[step] ?? ''];
  const classId = each.classIds[step] ?? '';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index] as Content;
      into.push({ item, within: outer.item, pointer: `${outer.pointer}/${classId}[${sequenceOf(item, index)}]` });
    }
    return true;
  }
  if (!isContent(value)) return false;
  into.push({ item: value, within: outer.item, pointer: `${outer.pointer}/${classId}` });
  return true;
}

/** The stated sequence number (006), else the place in the list from 1. */
function sequenceOf(item: Content, index: number): number {
  return typeof item.sequenceNumeric === 'number' ? item.sequenceNumeric : index + 1;
}

function isContent(value: ContentValue | undefined): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
