/** Turns the Amendment classes of a declaration into pointers, for the patch that core lays over the original. */
import * as E from 'fp-ts/Either';
import type { Change } from '../../core/events/document';
import type { MessageFault } from './wco-body';
import type { ClassShape, FieldShape } from './wco-shape';
import { firstAt } from './wco-path';
import { textOf, type XmlElement } from './wco-xml';

/** `outside`: pointers to what the schema does not hold, which therefore change nothing here. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly outside: readonly string[];
}

const MAX_CHANGES = 10_000;
const MAX_LINKS = 16;
const MAX_REASON = 35;
const ROOT = '42A';
const POINTER = '42A/06A/97A';

/**
 * Each chain of Pointer (375 class, 006 sequence, 381 element) as one pointer: `42A/67A/68A[1]/108`. The sequence number is
 * kept only where the class repeats in the schema: real messages fill it, or leave it out, at random where it does not.
 * Left: MISSING_ELEMENT for an amendment without pointers or a repeating class without number, BAD_COUNT, TOO_MANY.
 */
export function readChanges(shape: ClassShape, declaration: XmlElement): E.Either<MessageFault, Changes> {
  const changes: Change[] = [];
  const outside: string[] = [];
  for (const amendment of declaration.children.filter(({ name }) => name === 'Amendment')) {
    const reasonCode = firstAt(amendment, 'ChangeReasonCode', textOf)?.slice(0, MAX_REASON) ?? null;
    for (const chain of chainsOf(amendment)) {
      const read = readChain(shape, chain);
      if (E.isLeft(read)) return read;
      if (read.right.inside) changes.push({ pointer: read.right.pointer, reasonCode });
      else outside.push(read.right.pointer);
      if (changes.length + outside.length > MAX_CHANGES) return fault('TOO_MANY', `more than ${MAX_CHANGES} changes`);
    }
  }
  if (changes.length + outside.length === 0) return fault('MISSING_ELEMENT', 'an amendment that points to nothing');
  return E.right({ changes, outside });
}

function fault(code: string, detail: string, pointer = POINTER): E.Either<MessageFault, never> {
  return E.left({ code, detail, pointer });
}

interface Link {
  readonly classId: string | undefined;
  readonly sequence: string | undefined;
  readonly elementId: string | undefined;
}

/** The chains of one Amendment; each begins at the declaration, so another 42A begins another chain. */
function chainsOf(amendment: XmlElement): readonly (readonly Link[])[] {
  const chains: Link[][] = [];
  for (const pointer of amendment.children.filter(({ name }) => name === 'Pointer')) {
    const link = {
      classId: firstAt(pointer, 'DocumentSectionCode', textOf),
      sequence: firstAt(pointer, 'SequenceNumeric', textOf),
      elementId: firstAt(pointer, 'TagID', textOf),
    };
    const last = chains.at(-1);
    if (last === undefined || link.classId === ROOT) chains.push([link]);
    else last.push(link);
  }
  return chains;
}

type Chain = { readonly pointer: string; readonly inside: boolean };

function readChain(shape: ClassShape, chain: readonly Link[]): E.Either<MessageFault, Chain> {
  let pointer = '';
  let inside: ClassShape | 'element' | undefined = shape;
  if (chain.length > MAX_LINKS) return fault('TOO_MANY', `a pointer of more than ${MAX_LINKS} links`);
  for (const [depth, link] of chain.entries()) {
    if (!isId(link.classId) || !isId(link.elementId)) return fault('BAD_VALUE', 'a class or element id that is none');
    if (depth === 0 && link.classId !== ROOT) return fault('BAD_VALUE', `a pointer that does not begin at ${ROOT}`);
    if (depth === 0) {
      pointer = ROOT;
    } else if (link.classId !== undefined) {
      const field = fieldOf(inside, link.classId);
      const step = sequenceOf(field, link, `${pointer}/${link.classId}`);
      if (E.isLeft(step)) return step;
      pointer += `/${link.classId}${step.right}`;
      inside = field !== undefined && typeof field.content !== 'string' ? field.content : undefined;
    }
    if (link.elementId !== undefined) {
      const field = fieldOf(inside, link.elementId);
      pointer += `/${link.elementId}`;
      inside = field !== undefined && typeof field.content === 'string' ? 'element' : undefined;
    }
  }
  // The declaration as a whole is nothing a patch can replace.
  return E.right({ pointer, inside: inside !== undefined && pointer !== ROOT });
}

/** Ids have three or four characters in the data model; longer ones of a national extension are let through. */
function isId(id: string | undefined): boolean {
  return id === undefined || /^[0-9A-Za-z-]{1,10}$/.test(id);
}

function fieldOf(inside: ClassShape | 'element' | undefined, id: string): FieldShape | undefined {
  return inside === undefined || inside === 'element' ? undefined : inside.byId.get(id);
}

/** `[n]` where the class repeats, or where the schema does not know it and the sender counts; else nothing. */
function sequenceOf(field: FieldShape | undefined, link: Link, at: string): E.Either<MessageFault, string> {
  if (field?.repeats === false) return E.right('');
  if (link.sequence === undefined) {
    return field === undefined
      ? E.right('')
      : fault('MISSING_ELEMENT', 'no sequence number, but the class repeats', at);
  }
  if (!/^0*[1-9]\d{0,4}$/.test(link.sequence)) return fault('BAD_COUNT', 'expected a sequence number from 1', at);
  return E.right(`[${Number(link.sequence)}]`);
}
