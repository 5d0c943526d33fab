/** The values a rule read where it hit, as text: what makes one finding differ from another. */
import type { Content, ContentValue } from '../events/document';
import type { Frame, Root } from './condition/frame';
import type { ReadPath } from './rule';

/** The records that paths start from. */
export type Readables = Readonly<Pick<Frame, Root>>;

/** The values at all paths in one world, as canonical text (JSON); list elements in document order. */
export function evidenceOf(paths: readonly ReadPath[], frame: Readables): string {
  // Put together here, since most of what it says is the same for all: as a whole it takes three times as long.
  let text = '[';
  for (const path of paths) {
    const found: ContentValue[] = [];
    read(rootOf(frame, path.root), path.fields, 0, found);
    text += `${text === '[' ? '' : ','}"${path.root}",${path.fields.length},[`;
    for (let index = 0; index < found.length; index++) text += (index === 0 ? '' : ',') + jsonOf(found[index]);
    text += ']';
  }
  return `${text}]`;
}

/** What stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** As `JSON.stringify` has it, which takes some time to begin. */
function jsonOf(value: ContentValue | undefined): string {
  return typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
}

function rootOf(frame: Readables, root: string): Content | undefined {
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
