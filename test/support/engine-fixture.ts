/** A data directory with the reference policy, for tests of what reads one: documents go in, the runner runs until idle. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { Content, DocumentType, Header } from '../../src/core/events/document';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openAppender } from '../../src/edge/embedded/embedded-log';
import { readWcoDm } from '../../src/edge/ingest/read-wco-dm';
import type { ClockMode } from '../../src/edge/ports';
import { topicOf } from '../../src/edge/topics';
import { recover } from '../../src/engine/recover';
import { makeRunner } from '../../src/runner';
import { wireRun } from '../../src/wire';

const samples = join(__dirname, '../../topology/samples/wco-declarations');
const encoder = makeEncoder(builtInWriterSchemas());

/** A document to append: what a test leaves out of the header is absent; it is appended at its issue time. */
export interface GivenDocument {
  readonly type: DocumentType;
  readonly header: Pick<Header, 'reference' | 'documentId'> & Partial<Header>;
  readonly body: Content;
}

export interface EngineFixture {
  readonly data: string;
  append(...documents: readonly GivenDocument[]): void;
  /** A record whose bytes are no document. */
  appendRaw(type: DocumentType, reference: string, value: string): void;
  /** Runs until nothing is unread and nothing is due, moves the clock by so much, and runs again. */
  run(advanceMs?: number): Promise<void>;
  remove(): void;
}

/** Fixed secret and append times as issued, so that every run of a test decides the same. */
export function engineFixture(clockMode: ClockMode = 'LOG'): EngineFixture {
  const root = mkdtempSync(join(tmpdir(), 'tw-engine-'));
  const data = join(root, 'data');
  const secretFile = join(root, 'draw.secret');
  writeFileSync(secretFile, `${'5e'.repeat(32)}\n`, { mode: 0o600 });
  const append = (type: DocumentType, reference: string, value: Uint8Array, issued: number | undefined): void => {
    const log = openAppender(data, { clockMode });
    const record = { topic: topicOf(type), key: Buffer.from(reference), headers: [], value };
    log.append((transaction) => transaction.append(record, issued));
    void log.close();
  };
  return {
    data,
    append: (...documents) => {
      for (const { type, header, body } of documents) {
        const value = encoder.document(type, { header: { ...EMPTY_HEADER, ...header }, ...body });
        if (E.isLeft(value)) throw new Error(`${type} ${header.documentId}: ${JSON.stringify(value.left)}`);
        append(type, header.reference, value.right, header.issueDateTime ?? undefined);
      }
    },
    appendRaw: (type, reference, value) => append(type, reference, Buffer.from(value), undefined),
    run: (advanceMs = 0) => runUntilIdle(data, secretFile, advanceMs),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** A message that ships as a sample, under a reference of its own; issued when the test says. */
export function sampleDeclaration(file: string, reference: string, issueDateTime: number): GivenDocument {
  const [draft] = readWcoDm(readFileSync(join(samples, file)), file).drafts;
  if (draft === undefined) throw new Error(`${file} holds no message`);
  const { functionalReference, registrationNumber, functionCode, typeCode, version, kind } = draft.header;
  const header = {
    reference,
    documentId: functionalReference ?? registrationNumber ?? '',
    kind,
    version: version ?? null,
    functionCode: functionCode ?? null,
    typeCode: typeCode ?? null,
    functionalReference: functionalReference ?? null,
    registrationNumber: registrationNumber ?? null,
    aliases: draft.header.aliases,
    changes: draft.header.changes,
    issueDateTime,
  };
  return { type: draft.type, header, body: draft.body };
}

const EMPTY_HEADER: Content = {
  kind: 'WHOLE',
  version: 1,
  number: null,
  issueDateTime: null,
  functionCode: null,
  typeCode: null,
  functionalReference: null,
  registrationNumber: null,
  sender: null,
  aliases: [],
  changes: [],
};

async function runUntilIdle(data: string, secretFile: string, advanceMs: number): Promise<void> {
  const wiring = await wireRun({ data, policy: undefined, secretFile });
  try {
    const runner = makeRunner(wiring.parts, recover(wiring.parts));
    const untilIdle = async (): Promise<void> => {
      while (!(await runner.turn()).idle);
    };
    await untilIdle();
    if (advanceMs > 0) {
      wiring.log.advanceClock(advanceMs);
      await untilIdle();
    }
    runner.drain();
  } finally {
    await wiring.close();
  }
}
