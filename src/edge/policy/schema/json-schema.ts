/** A codec of a file as JSON Schema (draft 07), with a description at every key: what an editor checks and shows. */
import * as t from 'io-ts';
import type { ByKey, JsonStructure } from '../../json-structure';
import { BY_KEY, structureOf } from '../../json-structure';
import { OPTIONAL_OF } from '../../optional';
import { invariant } from '../../../core/kernel/invariant';

/** What is said of a file beside its codec, by path: keys joined by dots, `[]` for elements, `*` for any key. */
export interface Said {
  readonly descriptions: Readonly<Record<string, string>>;
  /** The keys that a record may have, where they are a closed list. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/** Every key has a description, every description a key: anything else is a bug. */
export function jsonSchema(codec: t.Any, { descriptions, keys = {} }: Said): JsonStructure {
  const unused = new Set([...Object.keys(descriptions), ...Object.keys(keys)]);
  const writing: Writing = {
    descriptionOf: (path) => {
      unused.delete(path);
      const description = descriptions[path];
      invariant(description !== undefined, `the key ${path} has no description`);
      return description;
    },
    keysOf: (path) => {
      unused.delete(path);
      return keys[path];
    },
  };
  const schema = write(codec, '', writing);
  invariant(unused.size === 0, `nothing stands at ${[...unused].join(', ')}`);
  return schema;
}

interface Writing {
  readonly descriptionOf: (path: string) => string;
  readonly keysOf: (path: string) => readonly string[] | undefined;
}

function write(codec: t.Any, path: string, writing: Writing): JsonStructure {
  if (codec instanceof t.ExactType) return write(codec.type as t.Any, path, writing);
  if (codec instanceof t.InterfaceType) return writeObject(codec.props as t.Props, path, writing);
  if (codec instanceof t.AnyDictionaryType) return { type: 'object' };
  if (codec instanceof t.DictionaryType) {
    const names = writing.keysOf(path);
    return {
      type: 'object',
      ...(names === undefined ? {} : { propertyNames: { enum: names } }),
      additionalProperties: write(codec.codomain as t.Any, below(path, '*'), writing),
    };
  }
  if (codec instanceof t.ArrayType) return { type: 'array', items: write(codec.type as t.Any, `${path}[]`, writing) };
  if (codec instanceof t.UnionType) {
    const branches = (codec.types as readonly t.Any[]).filter((type) => !(type instanceof t.UndefinedType));
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return write(only, path, writing);
    return { anyOf: branches.map((branch) => write(branch, path, writing)) };
  }
  if (codec instanceof t.StringType) return { type: 'string' };
  if (codec instanceof t.BooleanType) return { type: 'boolean' };
  if (codec instanceof t.NumberType) return { type: 'number' };
  const structure = structureOf(codec);
  invariant(structure !== undefined, `${path}: the codec ${codec.name} does not say what it accepts`);
  if (structure instanceof t.Type) return write(structure, path, writing);
  const inner: unknown = structure[OPTIONAL_OF];
  if (inner instanceof t.Type) return write(inner, path, writing);
  if (!(BY_KEY in structure)) return structure;
  // Only codecs put it there, as the type says.
  const { key, there, absent } = structure[BY_KEY] as ByKey;
  return { if: { required: [key] }, then: write(there, path, writing), else: write(absent, path, writing) };
}

function writeObject(props: t.Props, path: string, writing: Writing): JsonStructure {
  const entries = Object.entries(props);
  const properties = entries.map(([key, codec]): [string, JsonStructure] => {
    const here = below(path, key);
    return [key, { description: writing.descriptionOf(here), ...write(codec, here, writing) }];
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, codec]) => !isOptional(codec)).map(([key]) => key),
    properties: Object.fromEntries(properties),
  };
}

function isOptional(codec: t.Any): boolean {
  if (codec instanceof t.UnionType)
    return (codec.types as readonly t.Any[]).some((type) => type instanceof t.UndefinedType);
  const structure = structureOf(codec);
  return structure !== undefined && !(structure instanceof t.Type) && OPTIONAL_OF in structure;
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
