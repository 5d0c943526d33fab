/** Builds an Avro type from a schema so that hostile bytes are cheap to refuse and values come out as plain data. */
import { Type, types } from 'avsc';
import type { Schema } from 'avsc';

/** What avsc hands to the readers and writers of its types. */
interface Tap {
  readonly buf: Buffer;
  pos: number;
  readLong(): number;
  skipLong(): void;
  writeLong(value: number): void;
}

interface ReadsItems {
  readonly itemsType: { _read(tap: Tap): unknown; _skip(tap: Tap): void };
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

/** As avsc's own, but a count that lies neither allocates nor loops: it throws. */
class BoundedArrayType extends types.ArrayType {
  // Also called with a resolver as `this`, which has its own items type.
  _read(this: ReadsItems, tap: Tap): unknown[] {
    const items: unknown[] = [];
    for (let count = blockCount(tap); count > 0; count = blockCount(tap)) {
      while (count-- > 0) {
        items.push(this.itemsType._read(tap));
        if (tap.pos > tap.buf.length) throw new RangeError('array longer than its message');
      }
    }
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

type Hook = (schema: unknown, options: object) => Type | undefined;

const typeHook: Hook = (schema, options) => {
  const kind = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : schema;
  if (kind === 'bytes') return new PlainBytesType();
  if (kind === 'array') return new BoundedArrayType(schema as Schema, options);
  if (kind === 'fixed') return new PlainFixedType(schema as Schema, options);
  return undefined;
};

/**
 * The type of one schema's text. Absent optional leaves decode to null, longs to numbers (avsc refuses those beyond
 * 2^53), bytes to Uint8Array. Throws on a text that is no schema.
 */
export function avroType(schemaText: string): types.RecordType {
  const schema = JSON.parse(schemaText) as Schema;
  const type = Type.forSchema(schema, {
    wrapUnions: 'never',
    omitRecordMethods: true,
    typeHook,
  });
  if (!(type instanceof types.RecordType)) throw new TypeError('expected a record schema');
  return type;
}

/** The schema's Parsing Canonical Form, as the Avro specification defines it. */
export function parsingCanonicalForm(type: Type): string {
  return JSON.stringify(type.schema());
}
