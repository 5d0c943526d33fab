/** A data directory with the reference policy, for tests of what reads one: documents go in, the runner runs until idle. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { Content, DocumentType, Header } from '../../src/core/events/document';
import type { Consignment } from '../../src/core/join/consignment-state';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openAppender } from '../../src/edge/embedded/embedded-log';
import { readWcoDm } from '../../src/edge/ingest/read-wco-dm';
import type { ClockMode } from '../../src/edge/ports';
import { topicOf } from '../../src/edge/topics';
import { recover } from '../../src/engine/recover';
import { makeRunner, type Runner } from '../../src/runner';
import { wireRun, type RunWiring } from '../../src/wire';

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
  /** The state as the engine holds it. */
  load(reference: string): Consignment | undefined;
  /** Stops the runner and removes the directory. */
  close(): Promise<void>;
}

/** Fixed secret and append times as issued, so that every run of a test decides the same. */
export function engineFixture(clockMode: ClockMode = 'LOG'): EngineFixture {
  const root = mkdtempSync(join(tmpdir(), 'tw-engine-'));
  const data = join(root, 'data');
  const secretFile = join(root, 'draw.secret');
  writeFileSync(secretFile, `${'5e'.repeat(32)}\n`, { mode: 0o600 });
  const before = openAppender(data, { clockMode });
  let running: Running | undefined;
  const append = (type: DocumentType, reference: string, value: Uint8Array, issued: number | undefined): void => {
    const record = { topic: topicOf(type), key: Buffer.from(reference), headers: [], value };
    (running?.wiring.log ?? before).append((transaction) => transaction.append(record, issued));
  };
  return {
    data,
    append: (...documents) => {
      for (const { type, header, body } of documents) {
        const stated = { ...EMPTY_HEADER, ...header } as Content & Header;
        const value = encoder.document(type, { header: stated, ...body });
        if (E.isLeft(value)) throw new Error(`${type} ${header.documentId}: ${JSON.stringify(value.left)}`);
        append(type, header.reference, value.right, header.issueDateTime ?? undefined);
      }
    },
    appendRaw: (type, reference, value) => append(type, reference, Buffer.from(value), undefined),
    run: async (advanceMs = 0) => {
      running ??= await start(data, secretFile);
      await untilIdle(running.runner);
      if (advanceMs === 0) return;
      running.wiring.log.advanceClock(advanceMs);
      await untilIdle(running.runner);
    },
    load: (reference) => running?.wiring.parts.store.load(reference),
    close: async () => {
      await running?.wiring.close();
      await before.close();
      rmSync(root, { recursive: true });
    },
  };
}

interface Running {
  readonly wiring: RunWiring;
  readonly runner: Runner;
}

async function start(data: string, secretFile: string): Promise<Running> {
  const wiring = await wireRun({ data, policy: undefined, secretFile });
  const recovered = await recover(wiring.parts);
  return { wiring, runner: makeRunner(wiring.parts, recovered) };
}

async function untilIdle(runner: Runner): Promise<void> {
  while (!(await runner.turn()).idle);
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

const JANE = {
  name: 'Jane Doe',
  address: { line: '1 High Street', cityName: 'Ningbo', countryCode: 'CN' },
  communication: { id: '+86 10 5555 0100', typeCode: 'TE' },
};

/** CNY with two decimals. */
export const cny = (value: number): Content => ({ value, scale: 2, currency: 'CNY' });

/** An order, its payment and its transport document that agree: two lines, 300.00 CNY of goods, 30.00 tax, all paid. */
export function retailDocuments(
  reference: string,
  issueDateTime: number,
): Record<'order' | 'payment' | 'logistics', GivenDocument> {
  const header = (documentId: string): GivenDocument['header'] => ({ reference, documentId, issueDateTime });
  const line = (sequenceNumeric: number, description: string, code: string, price: number, count: number): Content => ({
    sequenceNumeric,
    commodity: { description, classification: [{ id: code }] },
    quantity: { value: count, scale: 0, unitCode: 'H87' },
    unitPriceAmount: cny(price),
    itemAmount: cny(price * count),
  });
  const order = {
    buyer: { name: JANE.name, communication: JANE.communication },
    consignee: JANE,
    goodsAmount: cny(30000),
    freightChargeAmount: cny(0),
    discountAmount: cny(0),
    taxAmount: cny(3000),
    paidAmount: cny(33000),
    tradeModeCode: '9610',
    item: [
      line(1, 'Cotton shirt, woven, for men', '620520', 10000, 2),
      line(2, 'Steel kitchen knife, 20 cm', '821192', 10000, 1),
    ],
  };
  const logistics = {
    consignee: JANE,
    transportContractDocument: { id: 'H0001' },
    tradeModeCode: '9610',
    totalPackageQuantity: 1,
    totalGrossMassMilligrams: 1_200_000,
  };
  return {
    order: { type: 'order', header: header('order-1'), body: order },
    payment: {
      type: 'payment',
      header: header('payment-1'),
      body: { payer: { name: JANE.name }, paidAmount: cny(33000) },
    },
    logistics: { type: 'logistics', header: header('H0001'), body: logistics },
  };
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
