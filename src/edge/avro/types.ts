/** The current Avro type of every schema, parsed once: what this version of the engine reads into and writes. */
import { readFileSync } from 'node:fs';
import type { types } from 'avsc';
import type { DocumentType } from '../../core/events/document';
import { avroType, parsingCanonicalForm } from './avro-type';
import { packageFile } from '../package-files';
import { sha256 } from '../sha256';

/** Names of `schemas/<name>.avsc`. */
export type SchemaName =
  | DocumentType
  | 'decision'
  | 'rejection'
  | 'ledger-entry'
  | 'policy-activation'
  | 'policy-statement'
  | 'model-shadow'
  | 'consignment';

/** A schema on disk, its type, and the SHA-256 of its Parsing Canonical Form. */
export interface CurrentSchema {
  readonly name: SchemaName;
  readonly text: string;
  readonly type: types.RecordType;
  readonly digest: Uint8Array;
}

const known = new Map<SchemaName, CurrentSchema>();

/** The current schema of that name. Throws a Fault when the package is incomplete. */
export function currentSchema(name: SchemaName): CurrentSchema {
  const found = known.get(name);
  if (found !== undefined) return found;
  const text = readFileSync(packageFile('schemas', `${name}.avsc`), 'utf8');
  const type = avroType(text);
  const schema = { name, text, type, digest: sha256(parsingCanonicalForm(type)) };
  known.set(name, schema);
  return schema;
}
