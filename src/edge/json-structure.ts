/** What a codec of its own making accepts, in the words of JSON Schema: for schemas that editors read. */
import type * as t from 'io-ts';

/** A piece of JSON Schema, draft 07. */
export type JsonStructure = Readonly<Record<string, unknown>>;

/** Marks a codec that is one where a key stands, and another where it does not: told apart so, each says what is wrong with it. */
export const BY_KEY = 'byKey';

/** What stands under the mark. */
export interface ByKey {
  readonly key: string;
  readonly there: t.Any;
  readonly absent: t.Any;
}

const structures = new WeakMap<t.Any, JsonStructure | t.Any>();

/** The codec again; `structure` is what it accepts, or the codec that it wraps. */
export function withStructure<A extends t.Any>(codec: A, structure: JsonStructure | t.Any): A {
  structures.set(codec, structure);
  return codec;
}

/** Undefined for codecs that say what they accept by themselves. */
export function structureOf(codec: t.Any): JsonStructure | t.Any | undefined {
  return structures.get(codec);
}
