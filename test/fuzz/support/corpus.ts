/** What a campaign mutates: a generated day, random documents under the same references, and the sample messages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { Content, DocumentType } from '../../../src/core/events/document';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { generateDay } from '../../../src/edge/generate/generate-day';
import type { Random } from '../../../src/edge/generate/random';
import { topicOf } from '../../../src/edge/topics';

import { drawDocument } from './draw-document';

/** A valid document and its wire bytes. */
export interface Base {
  readonly type: DocumentType;
  readonly topic: string;
  readonly key: Buffer;
  readonly value: Buffer;
  readonly content: Content;
}

export interface Corpus {
  /** Neighbours share references, so that a slice holds consignments with several documents. */
  readonly documents: readonly Base[];
  /** The same day as `ingest` reads it, one event a line. */
  readonly lines: readonly string[];
  readonly messages: readonly Buffer[];
}

/** Midnight of the day everything is issued on. */
export const DAY = Date.UTC(2026, 5, 15);

const samples = join(__dirname, '../../../topology/samples/wco-declarations');
const RANDOM_DOCUMENTS = 600;

export function corpusOf(random: Random, consignments: number): Corpus {
  const seed = BigInt(random.bits());
  const lines = [...generateDay({ consignments, seed, day: DAY })].map(({ line }) => line);
  const events = lines.map((line) => {
    const { type, ...body } = JSON.parse(line) as { readonly type: DocumentType };
    return encoded(type, right(fromPlain(type, body)));
  });
  // By reference: what belongs together stands together.
  const documents = [...events].sort((a, b) => Buffer.compare(a.key, b.key));
  for (let drawn = 0; drawn < RANDOM_DOCUMENTS; drawn++) {
    const type = DOCUMENT_TYPES[random.below(DOCUMENT_TYPES.length)] ?? 'order';
    const at = random.below(documents.length);
    const reference = documents[at]?.key.toString() ?? '';
    documents.splice(at, 0, encoded(type, drawDocument(random, type, reference, DAY)));
  }
  const xml = readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
  return { documents, lines, messages: xml.map((name) => readFileSync(join(samples, name))) };
}

const encoder = makeEncoder(builtInWriterSchemas());

function encoded(type: DocumentType, content: Content): Base {
  const value = Buffer.from(right(encoder.document(type, content)));
  const { reference } = content['header'] as { readonly reference: string };
  return { type, topic: topicOf(type), key: Buffer.from(reference), value, content };
}

function right<T>(either: E.Either<{ readonly detail: string }, T>): T {
  if (E.isLeft(either)) throw new Error(either.left.detail);
  return either.right;
}
