/**
 * Functions written for one record type, in which every call has one target: what a field of another kind needs is done
 * where the field is, and not in a method that all kinds share.
 */
import type { Type, types } from 'avsc';
import type { Tap } from './read-text';
import { putBytes } from './some-bytes';

/** What every avsc type can do beneath its public face. */
export interface ReadsAndWrites {
  _read(tap: Tap): unknown;
  _skip(tap: Tap): void;
  _write(tap: Tap, value: unknown): void;
}

/** A type that says in code how it is read and written; `tap` is there by that name. */
export interface Coded {
  /** An expression for what is read. */
  readCode(scope: Scope): string;
  /** A statement that writes the value of an expression that may be read twice. */
  writeCode(scope: Scope, value: string): string;
}

/** The names of one function's text, and what they stand for. */
export class Scope {
  private readonly names = new Map<unknown, string>();
  private readonly functions: string[] = [];

  /** The name under which something outside is known inside. */
  bind(value: unknown): string {
    const known = this.names.get(value);
    if (known !== undefined) return known;
    const name = `o${this.names.size}`;
    this.names.set(value, name);
    return name;
  }

  /** A function of the scope, by its parameters and body. */
  declare(parametersAndBody: string): string {
    const name = `f${this.functions.length}`;
    this.functions.push(`const ${name} = ${parametersAndBody};`);
    return name;
  }

  /** What the text stands for. Only names that Avro allows and literals of our own are ever part of it. */
  made(expression: string): unknown {
    const body = `'use strict';\n${this.functions.join('\n')}\nreturn ${expression};`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- names are quoted, and Avro's are plain words
    const make = new Function(...this.names.values(), body) as (...values: unknown[]) => unknown;
    return make(...this.names.keys());
  }
}

/** Names of what stands in a record in memory alone, undefined when it is read: before its fields, and behind them. */
export interface Further {
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
}

/** `(tap) => record`: a literal, which costs less than a constructor's work. */
export function recordReader(fields: types.RecordType['fields'], further: Further = {}): (tap: Tap) => unknown {
  const scope = new Scope();
  const { before = [], behind = [] } = further;
  const nothing = (name: string): string => `${JSON.stringify(name)}: undefined`;
  const stored = fields.map(({ name, type }) => `${JSON.stringify(name)}: ${readCode(type, scope)}`);
  const read = [...before.map(nothing), ...stored, ...behind.map(nothing)];
  return scope.made(`(tap) => ({ ${read.join(', ')} })`) as (tap: Tap) => unknown;
}

/** `(tap, record) => void`: an element that is undefined is its default, if it has one. */
export function recordWriter(fields: types.RecordType['fields']): (tap: Tap, value: unknown) => void {
  const scope = new Scope();
  const write = fields.map((field, index) => {
    const value = `v${index}`;
    const code = writeCode(field.type, scope, value);
    const standing: unknown = field.defaultValue();
    const bytes = standing === undefined ? undefined : scope.bind(Uint8Array.from(field.type.toBuffer(standing)));
    const statement =
      bytes === undefined
        ? code
        : `if (${value} === undefined) ${scope.bind(putBytes)}(tap, ${bytes}); else { ${code} }`;
    return `const ${value} = record[${JSON.stringify(field.name)}]; ${statement}`;
  });
  return scope.made(`(tap, record) => { ${write.join('\n')} }`) as (tap: Tap, value: unknown) => void;
}

export function readCode(type: Type, scope: Scope): string {
  return isCoded(type) ? type.readCode(scope) : `${scope.bind(type)}._read(tap)`;
}

export function writeCode(type: Type, scope: Scope, value: string): string {
  return isCoded(type) ? type.writeCode(scope, value) : `${scope.bind(type)}._write(tap, ${value});`;
}

function isCoded(type: object): type is Coded {
  return 'readCode' in type;
}
