/** The events both sides read: orders, payments and transport documents of retail consignments, whole, in order of arrival. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { DocumentType } from '../../../src/core/events/document';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { writeSchemaId } from '../../../src/edge/avro/wire';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { WriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { generateDay } from '../../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../../src/edge/generate/load-catalogue';
import { partitionOf } from '../../../src/edge/murmur2';
import { topicOf } from '../../../src/edge/topics';

/** What the peer's join knows: neither declarations, nor amendments of single fields, nor what happens on the way. */
export const READ_BY_BOTH: readonly DocumentType[] = ['order', 'payment', 'logistics'];
const RETAIL = 'ORD:';
/** About three of four generated consignments are retail ones. */
const GENERATED_PER_RETAIL = 1.45;
const DAY = Date.parse('2026-06-15T00:00:00Z');
const PREFIX_BYTES = 7;
const WRITE_BYTES = 4_000_000;

export interface RetailDay {
  readonly file: string;
  readonly consignments: number;
  readonly events: number;
  readonly averageBytes: number;
}

export interface RetailEvent {
  readonly type: DocumentType;
  readonly topic: string;
  readonly partition: number;
  readonly key: Buffer;
  readonly value: Buffer;
}

/** Encodes the day once for all runs: type, lengths of key and value, key, value; one after the other. */
export function writeRetailDay(file: string, consignments: number, seed: bigint): RetailDay {
  const encoder = makeEncoder(builtInWriterSchemas());
  const references = new Set<string>();
  const output = openSync(file, 'w');
  let pieces: Buffer[] = [];
  let pending = 0;
  let events = 0;
  let bytes = 0;
  const flush = (): void => {
    writeSync(output, Buffer.concat(pieces));
    pieces = [];
    pending = 0;
  };
  const options = { consignments: Math.ceil(consignments * GENERATED_PER_RETAIL), seed, day: DAY };
  for (const { line, type } of generateDay(options, loadCatalogue())) {
    if (!READ_BY_BOTH.includes(type)) continue;
    const { type: _, ...body } = JSON.parse(line) as { type: string; header: { reference: string; kind: string } };
    const { reference, kind } = body.header;
    if (kind !== 'WHOLE' || !reference.startsWith(RETAIL)) continue;
    if (references.size < consignments) references.add(reference);
    else if (!references.has(reference)) continue;
    const key = Buffer.from(reference);
    const value = Buffer.from(right(encoder.document(type, right(fromPlain(type, body)))));
    const prefix = Buffer.alloc(PREFIX_BYTES);
    prefix.writeUInt8(DOCUMENT_TYPES.indexOf(type), 0);
    prefix.writeUInt16BE(key.length, 1);
    prefix.writeUInt32BE(value.length, 3);
    pieces.push(prefix, key, value);
    pending += PREFIX_BYTES + key.length + value.length;
    events++;
    bytes += value.length;
    if (pending > WRITE_BYTES) flush();
  }
  flush();
  closeSync(output);
  if (references.size < consignments) throw new Error(`the day has only ${references.size} retail consignments`);
  return { file, consignments, events, averageBytes: Math.round(bytes / events) };
}

/** Under the schema ids of a cluster's bundle, for topics of so many partitions. */
export function* readRetailDay(
  { file }: RetailDay,
  bundle: WriterSchemas,
  partitions: number,
): Generator<RetailEvent, void> {
  const ids = new Map(
    [...bundle.byId.values()].filter((one) => one.resolver === undefined).map(({ schema, id }) => [schema, id]),
  );
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length;) {
    const type = DOCUMENT_TYPES[bytes.readUInt8(at)];
    const keyEnd = at + PREFIX_BYTES + bytes.readUInt16BE(at + 1);
    const end = keyEnd + bytes.readUInt32BE(at + 3);
    const id = type === undefined ? undefined : ids.get(type);
    if (type === undefined || id === undefined) throw new Error(`no schema in force for record at ${at} of ${file}`);
    const key = bytes.subarray(at + PREFIX_BYTES, keyEnd);
    const value = bytes.subarray(keyEnd, end);
    writeSchemaId(value, 0, id);
    yield { type, topic: topicOf(type), partition: partitionOf(key, partitions), key, value };
    at = end;
  }
}

function right<A>(either: E.Either<unknown, A>): A {
  if (E.isRight(either)) return either.right;
  throw new Error(`no document: ${JSON.stringify(either.left)}`);
}
