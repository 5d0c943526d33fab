/** The Avro types where avsc's own are slow, trust a count that lies, or insist on Buffer: values are plain data. */
import { types } from 'avsc';
import type { Schema, Type } from 'avsc';
import { BoundedArrayType } from './bounded-array';
import { readText } from './read-text';
import type { Tap } from './read-text';
import type { Coded, Further, ReadsAndWrites, Scope } from './record-code';
import { readCode, recordReader, recordWriter, writeCode } from './record-code';
import { putBytes, takeBytes } from './some-bytes';
import { readLong, readWhole, writeInt, writeLong } from './whole-numbers';
import { writeText } from './write-text';

class TextType extends types.StringType implements Coded {
  _read(tap: Tap): string {
    return readText(tap);
  }

  _write(tap: Tap, value: unknown): void {
    writeText(tap, value);
  }

  readCode(scope: Scope): string {
    return `${scope.bind(readText)}(tap)`;
  }

  writeCode(scope: Scope, value: string): string {
    return `${scope.bind(writeText)}(tap, ${value});`;
  }
}

class PlainLongType extends types.LongType implements Coded {
  _read(tap: Tap): number {
    return readLong(tap);
  }

  _write(tap: Tap, value: unknown): void {
    writeLong(tap, value);
  }

  readCode(scope: Scope): string {
    return `${scope.bind(readLong)}(tap)`;
  }

  writeCode(scope: Scope, value: string): string {
    return `${scope.bind(writeLong)}(tap, ${value});`;
  }
}

class PlainIntType extends types.IntType implements Coded {
  _read(tap: Tap): number {
    return readWhole(tap);
  }

  _write(tap: Tap, value: unknown): void {
    writeInt(tap, value);
  }

  readCode(scope: Scope): string {
    return `${scope.bind(readWhole)}(tap)`;
  }

  writeCode(scope: Scope, value: string): string {
    return `${scope.bind(writeInt)}(tap, ${value});`;
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

/** A union of null and one type. */
class OptionalType extends types.UnwrappedUnionType implements Coded {
  _read(tap: Tap): unknown {
    return readsNull(tap) ? null : branchOf(this)._read(tap);
  }

  _write(tap: Tap, value: unknown): void {
    tap.writeLong(value === null ? 0 : 1);
    if (value !== null) branchOf(this)._write(tap, value);
  }

  readCode(scope: Scope): string {
    return `${scope.bind(readsNull)}(tap) ? null : ${readCode(branchTypeOf(this), scope)}`;
  }

  writeCode(scope: Scope, value: string): string {
    const branch = writeCode(branchTypeOf(this), scope, value);
    return `if (${value} === null) tap.buf[tap.pos++] = 0; else { tap.buf[tap.pos++] = 2; ${branch} }`;
  }
}

class WrittenRecordType extends types.RecordType implements Coded {
  // Called by avsc's constructor, as is the next.
  _createReader(): (tap: Tap) => unknown {
    return recordReader(this.fields);
  }

  _createWriter(): (tap: Tap, value: unknown) => void {
    return recordWriter(this.fields);
  }

  readCode(scope: Scope): string {
    return `${scope.bind(own(this)._read)}(tap)`;
  }

  writeCode(scope: Scope, value: string): string {
    return `${scope.bind(own(this)._write)}(tap, ${value});`;
  }
}

/** Of records in which more stands than is stored. */
function furtherRecordType(further: Further): typeof WrittenRecordType {
  return class extends WrittenRecordType {
    override _createReader(): (tap: Tap) => unknown {
      return recordReader(this.fields, further);
    }
  };
}

/** What the constructor has made of a record type: functions that ask for no `this`. */
function own(type: Type): {
  readonly _read: (tap: Tap) => unknown;
  readonly _write: (tap: Tap, value: unknown) => void;
} {
  return type as unknown as ReturnType<typeof own>;
}

function branchTypeOf(union: { readonly types: readonly Type[] }): Type {
  return union.types[1] as Type;
}

function branchOf(union: { readonly types: readonly Type[] }): ReadsAndWrites {
  return branchTypeOf(union) as unknown as ReadsAndWrites;
}

/** The branch index as every encoder writes it, in one byte. */
function readsNull(tap: Tap): boolean {
  const branch = tap.buf[tap.pos++];
  if (branch !== 0 && branch !== 2) throw new RangeError('no such branch');
  return branch === 0;
}

class PlainEnumType extends types.EnumType implements Coded {
  readCode(scope: Scope): string {
    return `${scope.bind(readSymbol)}(tap, ${scope.bind(this.symbols)})`;
  }

  writeCode(scope: Scope, value: string): string {
    const indices = new Map<unknown, number>(this.symbols.map((symbol, index) => [symbol, index]));
    const field: Symbols = { indices, last: this.symbols[0], lastIndex: 0 };
    return `${scope.bind(writeSymbol)}(tap, ${value}, ${scope.bind(field)});`;
  }
}

function readSymbol(tap: Tap, symbols: readonly string[]): string {
  const symbol = symbols[readWhole(tap)];
  if (symbol === undefined) throw new RangeError('no such symbol');
  return symbol;
}

/** Of one field, which mostly says what it said last. */
interface Symbols {
  readonly indices: ReadonlyMap<unknown, number>;
  last: unknown;
  lastIndex: number;
}

function writeSymbol(tap: Tap, value: unknown, field: Symbols): void {
  if (value !== field.last) {
    const index = field.indices.get(value);
    if (index === undefined) throw new TypeError('expected a symbol of its enum');
    field.last = value;
    field.lastIndex = index;
  }
  writeInt(tap, field.lastIndex);
}

/** Any Uint8Array, where avsc's own insists on Buffer. */
class PlainFixedType extends types.FixedType {
  _read(tap: Tap): Uint8Array {
    return takeBytes(tap, this.size);
  }

  _write(tap: Tap, value: unknown): void {
    if (!(value instanceof Uint8Array) || value.length !== this.size)
      throw new TypeError(`expected ${this.size} bytes`);
    putBytes(tap, value);
  }
}

class PlainBytesType extends types.BytesType {
  _read(tap: Tap): Uint8Array {
    return takeBytes(tap, readLong(tap));
  }

  _write(tap: Tap, value: unknown): void {
    if (!(value instanceof Uint8Array)) throw new TypeError('expected bytes');
    writeInt(tap, value.length);
    putBytes(tap, value);
  }
}

type RecordSchema = Schema & { readonly name: string };

/** By the names of records. */
export type FurtherFields = ReadonlyMap<string, Further>;

/** Our type for a schema, undefined where avsc's own will do; called for a schema and everything in it. */
export function plainType(schema: unknown, options: object, more: FurtherFields): Type | undefined {
  if (Array.isArray(schema)) return optionalType(schema, options);
  const kind = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : schema;
  switch (kind) {
    case 'string':
      return new TextType();
    case 'boolean':
      return new StrictBooleanType();
    case 'int':
      return new PlainIntType();
    case 'long':
      return new PlainLongType();
    case 'bytes':
      return new PlainBytesType();
    case 'array':
      return new BoundedArrayType(schema as Schema, options);
    case 'fixed':
      return new PlainFixedType(schema as Schema, options);
    case 'enum':
      return new PlainEnumType(schema as Schema, options);
    case 'record':
      return recordType(schema as RecordSchema, options, more);
    default:
      return undefined;
  }
}

function recordType(schema: RecordSchema, options: object, more: FurtherFields): Type {
  const further = more.get(schema.name);
  return new (further === undefined ? WrittenRecordType : furtherRecordType(further))(schema, options);
}

function optionalType(schema: unknown[], options: object): Type | undefined {
  const [first] = schema;
  if (schema.length !== 2 || first !== 'null') return undefined;
  return new OptionalType(schema as Schema, options);
}
