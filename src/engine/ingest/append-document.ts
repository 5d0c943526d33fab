/** Makes the record of one draft: keyed, numbered and encoded, or the reason why the pipeline would refuse it. */
import * as E from 'fp-ts/Either';
import type { Content } from '../../core/events/document';
import { pointerTo } from '../../core/events/pointer';
import { SHAPES } from '../../core/events/shapes.generated';
import { hex } from '../../core/kernel/hex';
import type { Encoder } from '../../edge/avro/encode';
import { isReference } from '../../edge/avro/reference-form';
import type { Refusal } from '../../edge/avro/rejection-code';
import type { Draft } from '../../edge/ingest-draft';
import type { Source } from '../../edge/ingest/sources';
import type { NewRecord } from '../../edge/ports';
import { sha256 } from '../../edge/sha256';
import { topicOf } from '../../edge/topics';
import { declarationReference, learnDeclaration, localReferenceOf } from './key-declaration';
import { numberOf, type Memory } from './memory';

/** `sender`: the authenticated id of the channel (`--sender`), which counts more than what a message states. */
export interface Channel {
  readonly encoder: Encoder;
  readonly source: Source;
  readonly sender: string | undefined;
}

/** The pipeline refuses larger values. */
const MAX_VALUE_BYTES = 1024 * 1024;

/** Whether the record follows from the draft alone, so that it can be made before the log is locked. */
export function isIndependent(channel: Channel, draft: Draft): boolean {
  return channel.source.reference === 'stated' && !needsNumber(draft);
}

/** The record of an independent draft. */
export function recordOf(channel: Channel, draft: Draft): E.Either<Refusal, NewRecord> {
  return encode(channel, draft, draft.reference, draft.header.documentId, null);
}

/** The record of any draft; what is remembered of it belongs into the transaction that appends it. */
export function settle(channel: Channel, draft: Draft, memory: Memory): E.Either<Refusal, NewRecord> {
  const isDeclaration = channel.source.reference === 'DEC';
  const reference = isDeclaration ? declarationReference(memory, draft, channel.sender) : draft.reference;
  const documentId = isDeclaration && reference !== undefined ? localReferenceOf(reference) : draft.header.documentId;
  const plain = encode(channel, draft, reference, documentId, null);
  if (E.isLeft(plain) || reference === undefined || documentId === undefined) return plain;
  const document = [reference, draft.type, documentId, draft.header.kind];
  const record = needsNumber(draft)
    ? encode(channel, draft, reference, documentId, numberOf(memory, document, hex(sha256(plain.right.value))))
    : plain;
  if (isDeclaration && E.isRight(record)) learnDeclaration(memory, draft, reference);
  return record;
}

/**
 * Only where the sender states no order itself: any other number would say in which order messages came, and the same
 * messages in another order would be other bytes.
 */
function needsNumber({ header }: Draft): boolean {
  return header.version === undefined && header.issueDateTime === undefined;
}

function encode(
  channel: Channel,
  draft: Draft,
  reference: string | undefined,
  documentId: string | undefined,
  number: number | null,
): E.Either<Refusal, NewRecord> {
  if (reference !== undefined && !isReference(reference)) {
    return refuse(draft, 'BAD_REFERENCE', ['header', 'reference'], 'no consignment reference of a form agreed on');
  }
  const header = headerOf(channel, draft, reference ?? null, documentId ?? null, number);
  const value = channel.encoder.document(draft.type, withHeader(draft.body, header));
  if (E.isLeft(value)) return value;
  if (value.right.length > MAX_VALUE_BYTES) {
    return refuse(draft, 'TOO_LARGE', [], `${value.right.length} bytes encoded, more than ${MAX_VALUE_BYTES}`);
  }
  return E.right({ topic: topicOf(draft.type), key: Buffer.from(reference ?? ''), headers: [], value: value.right });
}

function headerOf(
  { sender }: Channel,
  { header, body }: Draft,
  reference: string | null,
  documentId: string | null,
  number: number | null,
): Content {
  return {
    reference,
    documentId,
    kind: header.kind,
    version: header.version ?? null,
    number,
    issueDateTime: header.issueDateTime ?? null,
    functionCode: header.functionCode ?? null,
    typeCode: header.typeCode ?? null,
    functionalReference: header.functionalReference ?? null,
    registrationNumber: header.registrationNumber ?? null,
    sender: sender ?? header.sender ?? submitterOf(body),
    aliases: header.aliases,
    changes: header.changes,
  };
}

/** In place where an event stated one: copying a body of forty members costs as much as parsing its line. */
function withHeader(body: Content, header: Content): Content {
  return 'header' in body ? Object.assign(body, { header }) : { ...body, header };
}

function submitterOf(body: Content): string | null {
  const { submitter } = body;
  const id = typeof submitter === 'object' && submitter !== null && 'id' in submitter ? submitter.id : null;
  return typeof id === 'string' ? id : null;
}

function refuse(
  draft: Draft,
  code: Refusal['code'],
  path: readonly string[],
  detail: string,
): E.Either<Refusal, never> {
  const pointer = path.length === 0 ? null : pointerTo(SHAPES[draft.type], { header: {} }, path);
  return E.left({ code, pointer, detail });
}
