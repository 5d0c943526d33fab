/** The whole engine on a log of hostile records between good ones: each is rejected, the rest is decided, everything verifies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { runCommand } from '../../src/cli/run';
import { verifyDirectory } from '../../src/cli/verify';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openAppender, openReader } from '../../src/edge/embedded/embedded-log';
import type { NewRecord } from '../../src/edge/ports';
import { DECISIONS_TOPIC, REJECTIONS_TOPIC, topicOf } from '../../src/edge/topics';
import { RETAIL, logistics, order, payment } from '../support/given-documents';
import type { Stated } from '../support/given-documents';
import { consulted, startedOn } from '../support/started-directory';
import { HOSTILE, hostileRecord } from './support/hostile-record';

const schemas = builtInWriterSchemas();
const encoder = makeEncoder(schemas);
const outputs = makeOutputDecoder(schemas);
let data = '';

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'hostile-'));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = openAppender(data, { clockMode: 'WALL' });
  log.append((transaction) => {
    for (const record of [...HOSTILE.map(hostile), ...[order(), payment(), logistics()].map(good), ...underOneKey()])
      transaction.append(record, undefined);
  });
  await log.close();
  await runCommand({ data, policy: undefined, secretFile: undefined, untilIdle: true, advanceMs: 4 * 86_400_000 });
}, 300_000);

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(data, { recursive: true });
});

const hostile = ([, , change]: (typeof HOSTILE)[number]): NewRecord => {
  const { topic, key, value, headers } = hostileRecord(change);
  return { topic, key: key ?? new Uint8Array(0), value, headers };
};

function good({ type, content }: Stated): NewRecord {
  const value = encoder.document(type, content);
  if (E.isLeft(value)) throw new Error(value.left.detail);
  return { topic: topicOf(type), key: Buffer.from(RETAIL), headers: [], value: Buffer.from(value.right) };
}

/** Every fault once more, behind the documents of a consignment and under its key. */
const underOneKey = (): readonly NewRecord[] => HOSTILE.map((one) => ({ ...hostile(one), key: Buffer.from(RETAIL) }));

function stored<T>(topic: string, decode: (value: Uint8Array) => E.Either<string, T>): readonly T[] {
  const log = openReader(data);
  const found = [...log.read(topic, 0, 0, Infinity)].map(({ value }) => decode(value));
  void log.close();
  return found.flatMap((one) => (E.isRight(one) ? [one.right] : []));
}

it('rejects each with its code, in the order of the log', () => {
  const codes = stored(REJECTIONS_TOPIC, (value) => outputs.rejection(value)).map(({ code }) => code);
  expect(codes).toHaveLength(2 * HOSTILE.length);
  for (const [, code] of HOSTILE) expect(codes).toContain(code);
});

it('decides the good one, and never releases what stands beside broken records', () => {
  const decisions = stored(DECISIONS_TOPIC, (value) => outputs.decision(value));
  expect(new Set(decisions.map(({ reference }) => reference))).toEqual(new Set([RETAIL]));
  expect(decisions.map(({ outcome }) => outcome)).not.toContain('RELEASE');
  expect(decisions.at(-1)?.reasons.map(({ rule }) => rule)).toContain('rejected');
});

it('verifies', async () => {
  const { report } = await verifyDirectory({ data, secretFile: undefined });
  expect(report.findings).toEqual([]);
  expect(report.records).toBe(2 * HOSTILE.length + 3);
});

it('is what the oracle recomputes, and recovered as the ledger folds', async () => {
  expect((await consulted(data)).problems).toEqual([]);
  expect((await startedOn(data)).difference).toBeUndefined();
});
