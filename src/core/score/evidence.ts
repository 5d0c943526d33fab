/** The values a rule read where it hit, as text: what makes one finding differ from another. */
import type { Content, ContentValue } from '../events/document';
import type { Frame } from './condition/frame';
import type { ReadPath } from './rule';

/** The values at all paths in one world, as canonical text; list elements in document order. */
export function evidenceOf(paths: readonly ReadPath[], frame: Frame): string {
  const values: unknown[] = [];
  for (const path of paths) {
    const found: ContentValue[] = [];
    read(rootOf(frame, path.root), path.fields, 0, found);
    values.push(path.root, path.fields.length, found);
  }
  return JSON.stringify(values);
}

function rootOf(frame: Frame, root: string): Content | undefined {
  switch (root) {
    case 'order':
      return frame.order;
    case 'payment':
      return frame.payment;
    case 'logistics':
      return frame.logistics;
    case 'declaration':
      return frame.declaration;
    case 'milestones':
      return frame.milestones;
    case 'item':
      return frame.item;
    case 'within':
      return frame.within;
    default:
      return undefined;
  }
}

function read(value: ContentValue | undefined, fields: readonly string[], at: number, found: ContentValue[]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value as readonly ContentValue[]) read(element, fields, at, found);
    return;
  }
  const field = fields[at];
  if (field === undefined) found.push(value);
  else if (typeof value === 'object') read((value as Content)[field], fields, at + 1, found);
}
