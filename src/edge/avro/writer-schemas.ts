/** The writer schemas in force, id by id: what a record's schema id means, pinned so that every replay reads the same. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Type } from 'avsc';
import * as E from 'fp-ts/Either';
import { avroType, parsingCanonicalForm } from './avro-type';
import { packageFile } from '../package-files';
import { sha256 } from '../sha256';
import { SUBJECTS, schemaOf } from './subjects';
import { currentSchema } from './types';
import type { SchemaName } from './types';

/** One schema as a registry or a bundle file states it. */
export interface StatedSchema {
  readonly id: number;
  readonly subject: string;
  readonly text: string;
}

/** The same, parsed; `digest` is the SHA-256 of its Parsing Canonical Form. */
export interface WriterSchema extends StatedSchema {
  readonly schema: SchemaName;
  readonly digest: Uint8Array;
  /** Its own type, for what must be read as it was written. */
  readonly written: Type;
  /** Reads its bodies into the current type; undefined where it is the current type. */
  readonly resolver: object | undefined;
}

/** A bundle. `digest` is what the ledger cites. */
export interface WriterSchemas {
  readonly byId: ReadonlyMap<number, WriterSchema>;
  readonly digest: Uint8Array;
}

/**
 * A bundle from stated schemas. Left says in one sentence which of them cannot be used: unknown subject, id twice or no
 * u32, no Avro record, or not readable as the current schema.
 */
export function writerSchemasFrom(stated: readonly StatedSchema[]): E.Either<string, WriterSchemas> {
  const byId = new Map<number, WriterSchema>();
  for (const each of [...stated].sort((a, b) => a.id - b.id)) {
    const where = `Schema ${each.id} of ${each.subject}`;
    if (!Number.isInteger(each.id) || each.id < 0 || each.id > 0xffffffff) return E.left(`${where}: expected a u32 id`);
    if (byId.has(each.id)) return E.left(`${where}: its id is stated twice`);
    const schema = schemaOf(each.subject);
    if (schema === undefined) return E.left(`${where}: expected one of our subjects`);
    const parsed = E.tryCatch(() => readWith(each, schema), String);
    if (E.isLeft(parsed)) return E.left(`${where}: ${parsed.left}`);
    byId.set(each.id, parsed.right);
  }
  return E.right({ byId, digest: digestOf([...byId.values()]) });
}

function readWith(stated: StatedSchema, schema: SchemaName): WriterSchema {
  const current = currentSchema(schema);
  // Parsing all of them anew takes as long as reading a thousand records.
  const written = stated.text === current.text ? current.type : avroType(stated.text);
  const digest = sha256(parsingCanonicalForm(written));
  const same = Buffer.compare(digest, current.digest) === 0;
  return { ...stated, schema, digest, written, resolver: same ? undefined : current.type.createResolver(written) };
}

/** SHA-256 over, by ascending id: id (u32 big-endian), length of the subject (u32 big-endian), subject, schema digest. */
function digestOf(schemas: readonly WriterSchema[]): Uint8Array {
  const parts = schemas.flatMap(({ id, subject, digest }) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(id, 0);
    numbers.writeUInt32BE(Buffer.byteLength(subject), 4);
    return [numbers, Buffer.from(subject), digest];
  });
  return sha256(Buffer.concat(parts));
}

const idsPerSubject = 1000;
let builtIn: WriterSchemas | undefined;

/**
 * The bundle that is in force where no registry is: every released version. The id is 1000 times the subject's place in
 * SUBJECTS, from 1, plus the version: `payments-value` version 1 is 2001.
 */
export function builtInWriterSchemas(): WriterSchemas {
  if (builtIn !== undefined) return builtIn;
  const stated = SUBJECTS.flatMap(({ subject }, index) =>
    releasedVersions(subject).map(({ version, text }) => ({
      id: (index + 1) * idsPerSubject + version,
      subject,
      text,
    })),
  );
  const bundle = writerSchemasFrom(stated);
  if (E.isLeft(bundle)) throw new TypeError(bundle.left);
  builtIn = bundle.right;
  return builtIn;
}

/** Every version in `schemas/released/<subject>/<n>.avsc`, ascending. */
export function releasedVersions(subject: string): readonly { readonly version: number; readonly text: string }[] {
  const folder = packageFile('schemas', 'released', subject);
  return readdirSync(folder)
    .flatMap((file) => /^([1-9][0-9]{0,2})\.avsc$/.exec(file)?.[1] ?? [])
    .map((version) => ({ version: Number(version), text: readFileSync(`${folder}/${version}.avsc`, 'utf8') }))
    .sort((a, b) => a.version - b.version);
}
