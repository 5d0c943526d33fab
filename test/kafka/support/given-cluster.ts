/** A cluster on which workers can work: topics applied, schemas and a policy in force, events produced. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { Producer } from 'kafkajs';
import type { DocumentType } from '../../../src/core/events/document';
import type { Encoder } from '../../../src/edge/avro/encode';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { readPinnedSchemas } from '../../../src/edge/avro/pinned-schemas';
import { generateDay } from '../../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../../src/edge/generate/load-catalogue';
import { partitionOf } from '../../../src/edge/murmur2';
import { topicOf } from '../../../src/edge/topics';
import { tidewaiter } from '../../support/cli';
import { withProducer } from './client';
import { givenTopics } from './given-topics';
import type { Harness } from './harness-types';

const SECRET = '5e'.repeat(32);

export interface Produced {
  readonly topic: string;
  readonly partition: number;
  readonly key: Buffer;
  readonly value: Buffer;
}

export interface GivenCluster {
  readonly harness: Harness;
  readonly partitions: number;
  readonly folder: string;
  /** The options of every command that reads the cluster. */
  readonly where: readonly string[];
  readonly secretFile: string;
  readonly encoder: Encoder;
  /** The events of a generated day, as they go on the wire, in their order; those of some types alone if any are given. */
  readonly day: (consignments: number, seed: number, only?: readonly DocumentType[]) => readonly Produced[];
  readonly produce: (events: readonly Produced[]) => Promise<void>;
  /** Where a worker of that name keeps its state. */
  readonly stateOf: (worker: string) => string;
  readonly remove: () => void;
}

const REFERENCE_POLICY = join(__dirname, '../../../topology/policies/reference');

/** `policy` is the folder of the one in force. Rejects with what a command said that did not do its work. */
export async function givenCluster(harness: Harness, partitions = 3, policy = REFERENCE_POLICY): Promise<GivenCluster> {
  const topics = givenTopics(harness);
  const applied = await topics.apply(['partitions: 3', `partitions: ${partitions}`]);
  if (applied.code !== 0) throw new Error(`topics apply: ${JSON.stringify(applied)}`);
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-cluster-'));
  const pinned = join(folder, 'writer-schemas.json');
  const brokers = ['--brokers', harness.bootstrapServers];
  expectDone('schemas', 'pin', '--registry', harness.registryUrl ?? '', '--out', pinned);
  expectDone('schemas', 'activate', ...brokers, pinned);
  const where = ['--runtime', 'kafka', ...brokers];
  expectDone('policy', 'activate', ...where, policy);
  const secretFile = join(folder, 'draw.secret');
  writeFileSync(secretFile, `${SECRET}\n`, { mode: 0o600 });
  const encoder = makeEncoder(readPinnedSchemas(pinned));
  return {
    ...{ harness, partitions, folder, where, secretFile, encoder },
    day: (consignments, seed, only) => dayOf({ encoder, partitions, only }, consignments, seed),
    produce: (events) => withProducer(harness.bootstrapServers, (producer) => send(producer, events)),
    stateOf: (worker) => {
      const data = join(folder, worker);
      mkdirSync(data, { recursive: true });
      return data;
    },
    remove: () => {
      topics.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function expectDone(...args: readonly string[]): void {
  const { code, err } = tidewaiter(...args);
  if (code !== 0) throw new Error(`tidewaiter ${args.slice(0, 2).join(' ')}: exit ${code ?? 'by signal'}: ${err}`);
}

interface Wanted extends Pick<GivenCluster, 'encoder' | 'partitions'> {
  readonly only: readonly DocumentType[] | undefined;
}

function dayOf({ encoder, partitions, only }: Wanted, consignments: number, seed: number): readonly Produced[] {
  const produced: Produced[] = [];
  const day = { consignments, seed: BigInt(seed), day: Date.parse('2026-06-15T00:00:00Z') };
  for (const { type, line } of generateDay(day, loadCatalogue())) {
    if (only?.includes(type) === false) continue;
    const body = JSON.parse(line) as { type?: DocumentType; header: { reference: string } };
    delete body.type;
    const content = right(fromPlain(type, body));
    const key = Buffer.from(body.header.reference);
    const value = Buffer.from(right(encoder.document(type, content)));
    produced.push({ topic: topicOf(type), partition: partitionOf(key, partitions), key, value });
  }
  return produced;
}

function right<A>(either: E.Either<unknown, A>): A {
  if (E.isRight(either)) return either.right;
  throw new Error(`no document: ${JSON.stringify(either.left)}`);
}

/** In pieces of one partition each. */
export async function send(producer: Pick<Producer, 'send'>, events: readonly Produced[]): Promise<void> {
  const pieces = new Map<string, Produced[]>();
  for (const event of events) {
    const place = `${event.topic}/${event.partition}`;
    const piece = pieces.get(place) ?? [];
    pieces.set(place, piece);
    piece.push(event);
    if (piece.length < 500) continue;
    await sendPiece(producer, piece.splice(0));
  }
  for (const piece of pieces.values()) if (piece.length > 0) await sendPiece(producer, piece);
}

async function sendPiece(producer: Pick<Producer, 'send'>, piece: readonly Produced[]): Promise<void> {
  const [first] = piece;
  if (first === undefined) return;
  const messages = piece.map(({ key, value, partition }) => ({ key, value, partition }));
  await producer.send({ topic: first.topic, acks: -1, messages });
}
