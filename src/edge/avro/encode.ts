/** Writes documents for `ingest`, and decisions, rejections, ledger entries and activations for the runner. */
import * as E from 'fp-ts/Either';
import type { Refused } from '../../core/events/arrival';
import type { Decision } from '../../core/events/decision';
import type { Content, DocumentContent, DocumentType } from '../../core/events/document';
import type { LedgerEntry } from '../../core/ledger/entry';
import { Fault } from '../ports';
import { completeDocument } from './complete';
import type { ModelShadow, PolicyActivation, PolicyStatement, Rejection } from './records';
import type { Refusal } from './rejection-code';
import { makeSlabWriter } from './slab';
import { currentSchema } from './types';
import type { SchemaName } from './types';
import { validateDocument } from './validate';
import type { WriterSchemas } from './writer-schemas';

/** Values as they go on the wire: Confluent header, Avro body. All but documents are ours: a wrong one is a bug and throws. */
export interface Encoder {
  /**
   * The document with absent elements filled in (null, empty list). Left when decode would refuse it: an unknown or
   * missing element, a value of another type or out of bounds. Without `appendTime` (epoch ms) no time is too late.
   */
  document(type: DocumentType, content: Content, appendTime?: number): E.Either<Refusal, Uint8Array>;
  decision(decision: Decision): Uint8Array;
  rejection(refused: Refused): Uint8Array;
  ledgerEntry(entry: LedgerEntry): Uint8Array;
  policyActivation(activation: PolicyActivation): Uint8Array;
  policyStatement(statement: PolicyStatement): Uint8Array;
  modelShadow(shadow: ModelShadow): Uint8Array;
}

/** An encoder that writes with the ids of the schemas in force. A view keeps its slab alive: copy what is kept long. */
export function makeEncoder(bundle: WriterSchemas): Encoder {
  const write = makeSlabWriter();
  const ids = new Map<SchemaName, number>();
  const put = (name: SchemaName, value: unknown): Uint8Array => {
    let id = ids.get(name);
    if (id === undefined) ids.set(name, (id = currentId(bundle, name)));
    return write(currentSchema(name).type, id, value);
  };
  return {
    document: (type, content, appendTime = Infinity) => {
      const complete = completeDocument(type, content);
      if (E.isLeft(complete)) return complete;
      const fault = validateDocument(type, complete.right as DocumentContent, appendTime);
      return fault === undefined ? E.right(put(type, complete.right)) : E.left(fault);
    },
    decision: (decision) => put('decision', decision),
    rejection: (refused) => put('rejection', rejectionOf(refused)),
    ledgerEntry: (entry) => put('ledger-entry', entry),
    policyActivation: (activation) => put('policy-activation', activation),
    policyStatement: (statement) => put('policy-statement', statement),
    modelShadow: (shadow) => put('model-shadow', shadow),
  };
}

const writeBody = makeSlabWriter();

/** The entry's Avro body without wire header: what its hash covers, with `hash` as 32 zero bytes. */
export function encodeLedgerEntryBody(entry: LedgerEntry): Uint8Array {
  return writeBody(currentSchema('ledger-entry').type, undefined, entry);
}

/** SHA-256 of the Parsing Canonical Form of a current schema, part of every leaf. */
export function schemaDigest(name: SchemaName): Uint8Array {
  return currentSchema(name).digest;
}

function rejectionOf(refused: Refused): Omit<Rejection, 'code'> & { readonly code: string } {
  const { code, pointer, reference, sender, functionalReference, appendTime, digest, head } = refused;
  const source = { topic: refused.topic, partition: refused.partition, offset: refused.offset };
  return { code, pointer, reference, sender, functionalReference, source, appendTime, digest, head };
}

function currentId(bundle: WriterSchemas, name: SchemaName): number {
  const current = currentSchema(name).digest;
  for (const { schema, digest, id } of bundle.byId.values()) {
    if (schema === name && Buffer.compare(digest, current) === 0) return id;
  }
  throw new Fault(`Expected the current ${name} schema among the writer schemas in force, found none`, false);
}
