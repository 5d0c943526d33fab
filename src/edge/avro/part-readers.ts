/** Reads of a document what is wanted of it: nearly all that comes is judged by a few of the elements that it has. */
import { types } from 'avsc';
import type { Content, DocumentContent, DocumentType } from '../../core/events/document';
import type { Wanted, WantedByType } from '../../core/events/part';
import type { Shape } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import { invariant } from '../../core/kernel/invariant';
import { decodeChecked } from './avro-type';
import { compileChecker } from './compile-checker';
import type { PartShapes } from './part-code';
import { PartCode } from './part-code';
import type { MakePart } from './part-shape';
import { documentShape } from './part-shape';
import { refuse } from './passing';
import type { Tap } from './read-text';
import { LONGEST_SOURCE_BYTES, readingTextOf, wasClean } from './read-text';
import { readCode, Scope } from './record-code';
import { currentSchema } from './types';
import { beginWalk, walk } from './validate';
import { asBuffer } from './wire';

/** Of one type of document; undefined where it is to be read as a whole: what is no whole document, and what is long or faulty. */
interface PartReaders {
  /** `body` is the value from that offset on; true of what is given is all that `validateDocument` asks for. */
  readonly checked: (value: Buffer, from: number, body: Uint8Array, appendTime: number) => DocumentContent | undefined;
  /** Of a body that was checked when it came. */
  readonly stored: (body: Uint8Array) => DocumentContent | undefined;
}

type ReadPart = (tap: Tap, body: Uint8Array) => DocumentContent;

/** Reads a body that stands in a buffer from an offset on. */
type Reading = (buffer: Buffer, from: number, body: Uint8Array) => DocumentContent | undefined;

interface DecodedPart {
  readonly value: DocumentContent | undefined;
  readonly offset: number;
}

/** Hands avsc's tap to a function, as its types read; undefined where that throws, or does not read to the end. */
function readingBy(read: ReadPart, checks: boolean): Reading {
  let at: Uint8Array | undefined;
  class Part extends types.NullType {
    _read(tap: Tap): DocumentContent | undefined {
      return at && read(tap, at);
    }
  }
  const type = new Part();
  return (buffer, from, body) => {
    at = body;
    try {
      const read: DecodedPart = readingTextOf(buffer, checks, () => type.decode(buffer, from));
      return read.offset === buffer.length ? read.value : undefined;
    } catch {
      return undefined;
    }
  };
}

const HEADER = 'header';

/** What is wanted now; undefined: everything. */
export type WantedNow = () => WantedByType | undefined;
export type PartsOf = (type: DocumentType) => PartReaders | undefined;

/** The readers of what is wanted now, each made when its first document comes; undefined where everything is. */
export function partReaders(wanted: WantedNow = () => undefined): PartsOf {
  let made = new Map<DocumentType, PartReaders>();
  let of: WantedByType | undefined;
  return (type) => {
    const now = wanted();
    // What officers state is read through.
    if (now === undefined || type === 'outcome') return undefined;
    if (now !== of) {
      made = new Map();
      of = now;
    }
    let readers = made.get(type);
    if (readers === undefined) made.set(type, (readers = readersFor(type, now[type])));
    return readers;
  };
}

function readersFor(type: DocumentType, wanted: Wanted): PartReaders {
  const current = currentSchema(type).type;
  const shape = SHAPES[type];
  const whole = (body: Uint8Array): Content => decodeChecked(current, asBuffer(body), 0).value as Content;
  const make = documentShape(shape, { ...wanted, [HEADER]: {} }, whole);
  const shapes: PartShapes = new Map();
  const reading = (checks: boolean): Reading =>
    readingBy(readerOf(current, shape, wanted, make, shapes, checks), checks);
  const [checking, plain] = [reading(true), reading(false)];
  return {
    checked: (value, from, body, appendTime) => {
      if (value.length > LONGEST_SOURCE_BYTES) return undefined;
      beginWalk(appendTime, true);
      const read = checking(value, from, body);
      return read !== undefined && wasClean() ? read : undefined;
    },
    stored: (body) => plain(asBuffer(body), 0, body),
  };
}

function readerOf(
  type: types.RecordType,
  shape: Shape,
  wanted: Wanted,
  make: MakePart,
  shapes: PartShapes,
  checks: boolean,
): ReadPart {
  const [header, ...others] = type.fields;
  const headerShape = shape.fields[0]?.shape;
  invariant(header?.name === HEADER && headerShape !== undefined, 'a document that does not begin with its header');
  const scope = new Scope();
  const code = new PartCode(scope, shapes, checks ? walk : undefined);
  const [fine, refusal, part] = [isWhole(headerShape, checks), refuse, make].map((each) => scope.bind(each));
  const statements = code.fields(others, shape, wanted, type.name ?? '');
  const text = `(tap, body) => {
    const header = ${readCode(header.type, scope)};
    if (!${fine}(header)) ${refusal}();
    const p = new ${part}(body);
    p.header = header;
    const { buf } = tap;
    let { pos } = tap;
    ${statements}
    tap.pos = pos;
    return p;
  }`;
  return scope.made(text) as ReadPart;
}

/** Only a whole document is read in part: of all others little comes, and what they change or tell is read through. */
function isWhole(shape: Shape, checks: boolean): (header: DocumentContent['header']) => boolean {
  if (!checks) return ({ kind }) => kind === 'WHOLE';
  const isFine = compileChecker(shape);
  return (header) =>
    header.kind === 'WHOLE' && header.changes.length === 0 && header.documentId !== '' && isFine(header, walk);
}
