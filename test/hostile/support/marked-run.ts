/** A directory in which everything that was put in is marked, run by the commands themselves, with all they said. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { explainCommand } from '../../../src/cli/explain';
import type { ExplainOptions } from '../../../src/cli/explain';
import { featuresCommand } from '../../../src/cli/features';
import { ingestCommand } from '../../../src/cli/ingest';
import { captureCommand } from '../../../src/cli/policy-capture';
import { reportCommand } from '../../../src/cli/report';
import { decisionsCommand } from '../../../src/cli/decisions';
import { runCommand } from '../../../src/cli/run';
import { verifyCommand } from '../../../src/cli/verify';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { Content, DocumentType } from '../../../src/core/events/document';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { generateDay } from '../../../src/edge/generate/generate-day';
import { openReader } from '../../../src/edge/embedded/embedded-log';
import type { LogRecord } from '../../../src/edge/ports';
import { collected } from '../../support/collected-output';
import { policyWithModel } from '../../support/policy-with-model';
import { markedMessage } from './marked-message';
import { markedDocument, withMarks } from './marks';
import type { Marks } from './marks';

const SAMPLES = join(__dirname, '../../../topology/samples/wco-declarations');
const KINDS = ['WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'] as const;
/** Elements of a WCO message that hold what somebody wrote, by their names. */
const WRITTEN = /(<(?:\w+:)?(?:Name|Line|Description|StatementDescription|CityName|PostcodeID)>)([^<]*)(?=<)/g;

/** What traders are told, of the consignment and of names that mean none or several; and refusals to explain. */
const TOLD: readonly (readonly [string, Partial<ExplainOptions>])[] = [
  ['explain --as trader', { as: 'trader' }],
  ['explain --as trader --json', { as: 'trader', json: true }],
  ['explain --as trader --language es', { as: 'trader', language: 'es' }],
  ['explain --as trader --as-of 1', { as: 'trader', asOf: { kind: 'entry', seq: 1 } }],
  ['explain --as trader nobody', { as: 'trader', name: 'ORD:shop:nobody' }],
  ['explain nobody', { name: 'ORD:shop:nobody' }],
];

/** Inputs of a model whose author has not thought of persons: a name, and what somebody wrote of the goods. */
const CARELESS = ['departure: item.commodity.description', 'taxType: order.buyer.name'];

export interface MarkedRun {
  /** What each command wrote to stdout and stderr. */
  readonly said: Readonly<Record<string, string>>;
  /** Of `features`. */
  readonly table: string;
  readonly records: (topic: string) => readonly LogRecord[];
  readonly topics: readonly string[];
  readonly reference: string;
  readonly remove: () => void;
}

/** `listen` runs a command and gives what it wrote to the process's own streams. */
export async function markedRun(
  marks: Marks,
  listen: (act: () => Promise<unknown>) => Promise<string>,
): Promise<MarkedRun> {
  const root = mkdtempSync(join(tmpdir(), 'marked-'));
  const data = join(root, 'data');
  const reference = `ORD:shop:${marks.number('header.reference')}`;
  writeFileSync(
    join(root, 'events'),
    [...everyField(marks, reference), ...aDay(marks), ...broken(marks, reference)].join('\n'),
  );
  writeMessages(marks, join(root, 'messages'));
  const said: Record<string, string> = {};
  const ingest = { data, timestamps: 'now' as const, sender: undefined };
  said['ingest events'] = await listen(() =>
    ingestCommand({ ...ingest, format: 'events', files: [join(root, 'events')] }),
  );
  said['ingest wco-dm'] = await listen(() =>
    ingestCommand({ ...ingest, format: 'wco-dm', files: [join(root, 'messages')] }),
  );
  const policy = policyWithModel(root, '9.0.0', { more: CARELESS });
  const run = { data, policy, secretFile: undefined, untilIdle: true, advanceMs: 4 * 86_400_000 };
  said['run'] = await listen(() => runCommand(run));
  said['report'] = await listen(() => reportCommand({ data, json: false }));
  said['report --json'] = await listen(() => reportCommand({ data, json: true }));
  said['verify'] = await listen(() => verifyCommand({ data, secretFile: undefined, json: false }));
  said['verify --json'] = await listen(() => verifyCommand({ data, secretFile: undefined, json: true }));
  const out = join(root, 'table.csv');
  const all = { data, secretFile: undefined, out, matured: 0, references: 'hashed' } as const;
  for (const json of [false, true])
    said[json ? 'features --json' : 'features'] = await listen(() => featuresCommand({ ...all, json }));
  const table = readFileSync(out, 'utf8');
  for (const json of [false, true]) {
    const { output, text } = collected();
    await decisionsCommand({ data, json }, output);
    said[json ? 'decisions --json' : 'decisions'] = text();
    const explained = collected();
    said['explain, stderr'] = await listen(() => explainCommand({ data, name: reference, json }, explained.output));
    said[json ? 'explain --json' : 'explain'] = explained.text();
  }
  const captured = collected();
  const beside = (line: string): void => void captured.output.write(`${line}\n`);
  await captureCommand({ data, name: reference }, captured.output, beside);
  said['policy capture'] = captured.text();
  for (const [command, more] of TOLD) {
    const { output, text } = collected();
    const told = await listen(() => explainCommand({ data, name: reference, json: false, ...more }, output));
    said[command] = text() + told;
  }
  const log = openReader(data);
  const topics = log.topics();
  const copies = new Map(topics.map((topic) => [topic, [...log.read(topic, 0, 0, Infinity)].map(copied)]));
  await log.close();
  const records = (topic: string): readonly LogRecord[] => copies.get(topic) ?? [];
  return { said, table, records, topics, reference, remove: () => rmSync(root, { recursive: true }) };
}

const copied = (record: LogRecord): LogRecord => ({ ...record, value: Buffer.from(record.value) });

/** One document of every type and kind with all its elements, for two consignments. */
function* everyField(marks: Marks, reference: string): Generator<string> {
  for (const [root, to] of [['', reference], ['other.', 'ORD:shop:other']] as const) {
    for (const type of DOCUMENT_TYPES) {
      for (const kind of KINDS) {
        const document = markedDocument(marks, type, `${root}${type}`, { reference: to, kind });
        const header = document['header'] as Content;
        yield lineOf(type, { ...document, header: { ...header, changes: kind === 'PATCH' ? header['changes'] ?? [] : [] } });
      }
    }
  }
} // prettier-ignore

/** Consignments as they come, with anomalies and what rules find in them, each text of a body marked. */
function* aDay(marks: Marks): Generator<string> {
  for (const { type, line } of generateDay({ consignments: 150, seed: 3n, day: Date.UTC(2026, 5, 15) })) {
    const { type: _, ...body } = JSON.parse(line) as Record<string, unknown>;
    const content = fromPlain(type, body);
    if (E.isRight(content)) yield lineOf(type, withMarks(marks, type, content.right));
  }
}

/** What cannot be taken in, marked in every way that a message about it could repeat. */
function* broken(marks: Marks, reference: string): Generator<string> {
  const mark = marks.text('broken', 4);
  const header = { reference, documentId: 'b', kind: 'WHOLE', version: 1 };
  yield `{"type":"order","header":${JSON.stringify(header)},"buyer":{"name":"${mark}"`;
  yield `${mark} is no JSON`;
  const bodies = [
    { buyer: { [mark]: 1 } }, { [`${mark} x`]: mark }, { buyer: mark }, { goodsAmount: { amount: mark, currency: 'EUR' } },
    { goodsAmount: { amount: '1', currency: mark } }, { item: [{ sequenceNumeric: mark }] }, { item: mark },
    { buyer: { name: `${mark}\u202e` } }, { buyer: { name: mark.repeat(300) } }, { paymentDateTime: mark },
  ]; // prettier-ignore
  for (const body of bodies) yield JSON.stringify({ type: 'order', header, ...body });
  yield JSON.stringify({ type: mark, header });
  yield JSON.stringify({ type: 'order', header: { ...header, kind: mark } });
  yield JSON.stringify({ type: 'order', header: { ...header, reference: `ORD:${mark}:1` } });
}

function lineOf(type: DocumentType, content: Content): string {
  return JSON.stringify({ type, ...content });
}

/** Messages with every element there is, the samples with a mark in what somebody wrote, and some that are broken there. */
function writeMessages(marks: Marks, folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'every.xml'), markedMessage(marks, 'message.declared', '9', 'IMD'));
  writeFileSync(join(folder, 'every-presented.xml'), markedMessage(marks, 'message.declared', '13', 'GPR'));
  writeFileSync(join(folder, 'every-invalidated.xml'), markedMessage(marks, 'message.other', '13', 'INV'));
  const names = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
  const mark = marks.text('message', 4);
  for (const [index, name] of names.entries()) {
    const plain = readFileSync(join(SAMPLES, name), 'utf8');
    const text = plain.replace(WRITTEN, (all: string, _open, _written, at: number) => {
      const before = plain.slice(0, at);
      const isPlace = before.lastIndexOf('<GoodsLocation>') > before.lastIndexOf('</GoodsLocation>');
      return `${all} ${isPlace ? marks.text('message.goodsLocation.name', 4) : mark}`;
    });
    writeFileSync(join(folder, `${index}.xml`), text);
    writeFileSync(join(folder, `${index}-cut.xml`), text.slice(0, text.indexOf(mark) + 2));
    writeFileSync(
      join(folder, `${index}-amount.xml`),
      text.replace(/(<\w*:?ItemChargeAmount[^>]*>)[^<]*/, `$1${mark}`),
    );
  }
}
