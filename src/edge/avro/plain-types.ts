/** The Avro types where avsc's own are slow, trust a count that lies, or insist on Buffer: values are plain data. */
import { types } from 'avsc';
import type { Schema, Type } from 'avsc';
import { readText } from './read-text';
import type { Tap } from './read-text';
import { writeText } from './write-text';

/** What every avsc type can do beneath its public face. */
interface ReadsAndWrites {
  _read(tap: Tap): unknown;
  _skip(tap: Tap): void;
  _write(tap: Tap, value: unknown): void;
}

interface ReadsItems {
  readonly itemsType: ReadsAndWrites;
}

class TextType extends types.StringType {
  _read(tap: Tap): string {
    return readText(tap);
  }

  _write(tap: Tap, value: unknown): void {
    if (typeof value !== 'string') throw new TypeError('expected text');
    writeText(tap, value);
  }
}

/** Zero or one, as the specification says; avsc takes any byte. */
class StrictBooleanType extends types.BooleanType {
  _read(tap: Tap): boolean {
    const byte = tap.buf[tap.pos++] ?? 0;
    if (byte > 1) throw new RangeError('no boolean');
    return byte === 1;
  }
}

/** A union of null and one type. One class for each kind of branch, so that every call in it has one target. */
class OptionalType extends types.UnwrappedUnionType {
  _read(tap: Tap): unknown {
    return readsNull(tap) ? null : branchOf(this)._read(tap);
  }

  _write(tap: Tap, value: unknown): void {
    tap.writeLong(value === null ? 0 : 1);
    if (value !== null) branchOf(this)._write(tap, value);
  }
}

class OptionalTextType extends OptionalType {
  override _read(tap: Tap): unknown {
    return readsNull(tap) ? null : readText(tap);
  }
}

/**
 * A record read by a function written for it, in which every call has one target: what is in an optional field is read
 * there and not in a method that all optional fields share. What comes out is a literal, which costs less than a
 * constructor's work.
 */
class WrittenRecordType extends types.RecordType {
  // Called by avsc's constructor.
  _createReader(): (tap: Tap) => unknown {
    const parts = this.fields.map(({ type }, index) => readPart(type, index));
    const names = parts.map((_, index) => `t${index}`);
    const read = parts.map(({ text }, index) => `${JSON.stringify(this.fields[index]?.name)}: ${text}`);
    const body = `return (tap) => ({ ${read.join(', ')} });`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- names are quoted, and Avro's are plain words
    const make = new Function('readsNull', 'readText', ...names, body) as (...values: unknown[]) => never;
    return make(readsNull, readText, ...parts.map(({ type }) => type));
  }
}

/** How one field is read, and the type that `t<index>` is in that text. */
function readPart(type: Type, index: number): { readonly text: string; readonly type: unknown } {
  if (type instanceof TextType) return { text: 'readText(tap)', type };
  if (type instanceof OptionalTextType) return { text: 'readsNull(tap) ? null : readText(tap)', type };
  if (type instanceof OptionalType)
    return { text: `readsNull(tap) ? null : t${index}._read(tap)`, type: branchOf(type) };
  return { text: `t${index}._read(tap)`, type };
}

function branchOf(union: { readonly types: readonly Type[] }): ReadsAndWrites {
  return union.types[1] as unknown as ReadsAndWrites;
}

/** The branch index as every encoder writes it, in one byte. */
function readsNull(tap: Tap): boolean {
  const branch = tap.buf[tap.pos++];
  if (branch !== 0 && branch !== 2) throw new RangeError('no such branch');
  return branch === 0;
}

/** The bytes of frozen lists, which many records share, and the type that wrote them. */
const written = new WeakMap<object, { readonly type: object; readonly bytes: Uint8Array }>();
const arrays = types.ArrayType.prototype as unknown as ReadsAndWrites;

/** As avsc's own, but a count that lies neither allocates nor loops: it throws. */
class BoundedArrayType extends types.ArrayType {
  _write(tap: Tap, value: unknown): void {
    const from = tap.pos;
    const shared = Array.isArray(value) && Object.isFrozen(value) ? value : undefined;
    const known = shared && written.get(shared);
    if (known?.type === this) return putBytes(tap, known.bytes);
    arrays._write.call(this, tap, value);
    if (shared !== undefined && tap.pos <= tap.buf.length)
      written.set(shared, { type: this, bytes: Uint8Array.from(tap.buf.subarray(from, tap.pos)) });
  }

  // Also called with a resolver as `this`, which has its own items type.
  _read(this: ReadsItems, tap: Tap): readonly unknown[] {
    const first = blockCount(tap);
    if (first === 0) return NO_ITEMS;
    const items = firstItems(this, tap, first);
    let count = first - items.length;
    do {
      while (count-- > 0) items.push(readItem(this, tap));
      count = blockCount(tap);
    } while (count > 0);
    return items;
  }

  _skip(this: ReadsItems, tap: Tap): void {
    for (let count = blockCount(tap); count > 0; count = blockCount(tap)) {
      while (count-- > 0) {
        this.itemsType._skip(tap);
        if (tap.pos > tap.buf.length) throw new RangeError('array longer than its message');
      }
    }
  }
}

/** What all empty lists are; nobody writes into decoded content. */
const NO_ITEMS: readonly unknown[] = [];

/** Written out, short lists take no more room than they have items; pushed into an empty one they would get seventeen. */
function firstItems(of: ReadsItems, tap: Tap, count: number): unknown[] {
  if (count === 1) return [readItem(of, tap)];
  if (count === 2) return [readItem(of, tap), readItem(of, tap)];
  return [readItem(of, tap), readItem(of, tap), readItem(of, tap)];
}

function readItem({ itemsType }: ReadsItems, tap: Tap): unknown {
  const item = itemsType._read(tap);
  if (tap.pos > tap.buf.length) throw new RangeError('array longer than its message');
  return item;
}

/** The number of items in the next block, at most one per byte left: no item of ours is shorter. */
function blockCount(tap: Tap): number {
  let count = tap.readLong();
  if (count < 0) {
    count = -count;
    tap.skipLong();
  }
  if (!(count <= tap.buf.length - tap.pos)) throw new RangeError('array longer than its message');
  return count;
}

/** Writes any Uint8Array, where avsc's own insists on Buffer. */
class PlainFixedType extends types.FixedType {
  _write(tap: Tap, value: unknown): void {
    if (!(value instanceof Uint8Array) || value.length !== this.size)
      throw new TypeError(`expected ${this.size} bytes`);
    putBytes(tap, value);
  }
}

class PlainBytesType extends types.BytesType {
  _write(tap: Tap, value: unknown): void {
    if (!(value instanceof Uint8Array)) throw new TypeError('expected bytes');
    tap.writeLong(value.length);
    putBytes(tap, value);
  }
}

/** Past the end only the position moves: avsc reports how much was missing. */
function putBytes(tap: Tap, bytes: Uint8Array): void {
  if (tap.pos + bytes.length <= tap.buf.length) tap.buf.set(bytes, tap.pos);
  tap.pos += bytes.length;
}

/** Our type for a schema, undefined where avsc's own will do; called for a schema and everything in it. */
export function plainType(schema: unknown, options: object): Type | undefined {
  if (Array.isArray(schema)) return optionalType(schema, options);
  const kind = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : schema;
  if (kind === 'string') return new TextType();
  if (kind === 'boolean') return new StrictBooleanType();
  if (kind === 'bytes') return new PlainBytesType();
  if (kind === 'array') return new BoundedArrayType(schema as Schema, options);
  if (kind === 'fixed') return new PlainFixedType(schema as Schema, options);
  if (kind === 'record' && typeof schema === 'object') return new WrittenRecordType(schema as Schema, options);
  return undefined;
}

function optionalType(schema: unknown[], options: object): Type | undefined {
  const [first, branch] = schema;
  if (schema.length !== 2 || first !== 'null') return undefined;
  const Optional = branch === 'string' ? OptionalTextType : OptionalType;
  return new Optional(schema as Schema, options);
}
