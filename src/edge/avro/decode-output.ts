/** Reads what the engine wrote: decisions, rejections, ledger entries and activations, for folding, verify and explain. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../../core/events/decision';
import type { LedgerEntry } from '../../core/ledger/entry';
import { decodeRecord } from './avro-type';
import type { ModelShadow, PolicyActivation, PolicyStatement, Rejection } from './records';
import type { RejectionCode } from './rejection-code';
import { currentSchema } from './types';
import type { SchemaName } from './types';
import { WIRE_HEADER_BYTES, asBuffer, readSchemaId } from './wire';
import { releasedVersions, writerSchemasFrom } from './writer-schemas';
import type { WriterSchemas } from './writer-schemas';

/** Stored bytes may have been tampered with: Left says what kind of damage, nothing throws. */
type Decoded<T> = E.Either<RejectionCode, T>;

export interface OutputDecoder {
  decision(value: Uint8Array): Decoded<Decision>;
  rejection(value: Uint8Array): Decoded<Rejection>;
  ledgerEntry(value: Uint8Array): Decoded<LedgerEntry>;
  policyActivation(value: Uint8Array): Decoded<PolicyActivation>;
  /** Left WRONG_SUBJECT for an activation, which stands on the same topic. */
  policyStatement(value: Uint8Array): Decoded<PolicyStatement>;
  modelShadow(value: Uint8Array): Decoded<ModelShadow>;
}

/** What ids mean; who reads activations adds to it. */
type KnownSchemas = Pick<WriterSchemas, 'byId'>;

/** Decoders of whole record values, of any writer schema known. */
export function makeOutputDecoder(bundle: KnownSchemas): OutputDecoder {
  return {
    decision: (value) => decodeAs<Decision>(bundle, 'decision', value),
    rejection: (value) => decodeAs<Rejection>(bundle, 'rejection', value),
    ledgerEntry: (value) => decodeAs<LedgerEntry>(bundle, 'ledger-entry', value),
    policyStatement: (value) => decodeAs<PolicyStatement>(bundle, 'policy-statement', value),
    modelShadow: (value) => decodeAs<ModelShadow>(bundle, 'model-shadow', value),
    policyActivation: (value) => {
      const id = readSchemaId(value);
      const isKnown = id === undefined || bundle.byId.has(id);
      return isKnown ? decodeAs<PolicyActivation>(bundle, 'policy-activation', value) : selfStated(id, value);
    },
  };
}

/**
 * The first activation of a log states itself what its schema id means. Released versions only differ in what resolves, so
 * that each is tried.
 */
function selfStated(id: number, value: Uint8Array): Decoded<PolicyActivation> {
  const { subject } = ACTIVATIONS;
  for (const { text } of releasedVersions(subject)) {
    const bundle = writerSchemasFrom([{ id, subject, text }]);
    const decoded = E.isRight(bundle) ? decodeAs<PolicyActivation>(bundle.right, ACTIVATIONS.schema, value) : bundle;
    if (E.isLeft(decoded)) continue;
    const { kind, files } = decoded.right;
    if (kind === 'WRITER_SCHEMAS' && files.some(({ path }) => path === `${id}/${subject}.avsc`))
      return E.right(decoded.right);
  }
  return E.left('UNKNOWN_SCHEMA');
}

const ACTIVATIONS = { schema: 'policy-activation', subject: 'policies-value' } as const;

/** The type parameter states what the named schema holds; Avro guarantees the structure. */
function decodeAs<T>(bundle: KnownSchemas, name: SchemaName, value: Uint8Array): Decoded<T> {
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
