/** Whether every value of a document is within bounds, and which is the first that is not: for decode and encode alike. */
import type { Content, DocumentContent, DocumentType } from '../../core/events/document';
import { pointerTo } from '../../core/events/pointer';
import type { Shape } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import { compileChecker } from './compile-checker';
import type { Checker, Walk } from './compile-checker';
import type { Refusal, RejectionCode } from './rejection-code';
import { MAX_ITEMS } from './value-checks';

const maxChanges = 1000;
// Claimed times (arrival, validity of a licence) may lie ahead, but not further than any document is valid.
const maxAheadMs = 5 * 366 * 86_400_000;

/** Compiled on the first document of its type. */
const checkers = new Map<Shape, Checker>();

/** Of the document at hand, of which one is validated at a time. */
export const walk: Walk = {
  itemsLeft: 0,
  latest: 0,
  clean: false,
  code: undefined,
  path: [],
  fault(code, name) {
    this.code = code;
    this.path.push(name);
    return false;
  },
  inside(name) {
    this.path.push(name);
    return false;
  },
  insideItem(name, index) {
    this.path.push(index, name);
    return false;
  },
};

/**
 * The first fault of a document in the order of its schema, undefined when it is clean. `appendTime` (epoch ms) bounds
 * its times: at most five years later. `clean` says that its texts are known to hold no forbidden character.
 */
export function validateDocument(
  type: DocumentType,
  content: DocumentContent,
  appendTime: number,
  clean = false,
): Refusal | undefined {
  const shape = SHAPES[type];
  let checker = checkers.get(shape);
  if (checker === undefined) checkers.set(shape, (checker = compileChecker(shape)));
  beginWalk(appendTime, clean);
  if (checker(content, walk)) return changesFault(shape, content);
  const path = walk.path.reverse();
  const code = walk.code ?? 'BAD_VALUE';
  return refusal(shape, content, path, code);
}

/** Sets the walk to the beginning of a document that came at that time (epoch ms). */
export function beginWalk(appendTime: number, clean: boolean): void {
  walk.itemsLeft = MAX_ITEMS;
  walk.latest = appendTime + maxAheadMs;
  walk.clean = clean;
  walk.code = undefined;
  if (walk.path.length > 0) walk.path = [];
}

/** Changes stand in a patch and nowhere else. */
function changesFault(shape: Shape, content: DocumentContent): Refusal | undefined {
  const { kind, changes, documentId } = content.header;
  if (documentId === '') return refusal(shape, content, ['header', 'documentId'], 'BAD_TEXT');
  if (kind !== 'PATCH' && changes.length === 0) return undefined;
  if (kind === 'PATCH' && changes.length > 0 && changes.length <= maxChanges) return undefined;
  const code = kind !== 'PATCH' ? 'BAD_VALUE' : changes.length === 0 ? 'MISSING_ELEMENT' : 'TOO_MANY';
  return refusal(shape, content, ['header', 'changes'], code);
}

function refusal(shape: Shape, content: Content, path: readonly (string | number)[], code: RejectionCode): Refusal {
  return { code, pointer: pointerTo(shape, content, path), detail: `${code} at ${pathText(path)}` };
}

/** A path for messages, list indices from 0. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
