/** Reads what the engine wrote: decisions, rejections, ledger entries and activations, for folding, verify and explain. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../../core/events/decision';
import type { LedgerEntry } from '../../core/ledger/entry';
import { decodeRecord } from './avro-type';
import type { PolicyActivation, Rejection } from './records';
import type { RejectionCode } from './rejection-code';
import { currentSchema } from './types';
import type { SchemaName } from './types';
import { WIRE_HEADER_BYTES, asBuffer, readSchemaId } from './wire';
import type { WriterSchemas } from './writer-schemas';

/** Stored bytes may have been tampered with: Left says what kind of damage, nothing throws. */
type Decoded<T> = E.Either<RejectionCode, T>;

export interface OutputDecoder {
  decision(value: Uint8Array): Decoded<Decision>;
  rejection(value: Uint8Array): Decoded<Rejection>;
  ledgerEntry(value: Uint8Array): Decoded<LedgerEntry>;
  policyActivation(value: Uint8Array): Decoded<PolicyActivation>;
}

/** Decoders of whole record values, of any writer schema in force. */
export function makeOutputDecoder(bundle: WriterSchemas): OutputDecoder {
  return {
    decision: (value) => decodeAs<Decision>(bundle, 'decision', value),
    rejection: (value) => decodeAs<Rejection>(bundle, 'rejection', value),
    ledgerEntry: (value) => decodeAs<LedgerEntry>(bundle, 'ledger-entry', value),
    policyActivation: (value) => decodeAs<PolicyActivation>(bundle, 'policy-activation', value),
  };
}

/** The type parameter states what the named schema holds; Avro guarantees the structure. */
function decodeAs<T>(bundle: WriterSchemas, name: SchemaName, value: Uint8Array): Decoded<T> {
  if (value.length === 0) return E.left('EMPTY');
  const id = readSchemaId(value);
  if (id === undefined) return E.left('WIRE_FORMAT');
  const writer = bundle.byId.get(id);
  if (writer === undefined) return E.left('UNKNOWN_SCHEMA');
  if (writer.schema !== name) return E.left('WRONG_SUBJECT');
  try {
    const decoded = decodeRecord(currentSchema(name).type, asBuffer(value), WIRE_HEADER_BYTES, writer.resolver);
    if (decoded.offset < 0) return E.left('UNDECODABLE');
    return decoded.offset < value.length ? E.left('TRAILING_BYTES') : E.right(decoded.value as T);
  } catch {
    return E.left('UNDECODABLE');
  }
}
