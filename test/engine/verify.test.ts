/** What verify says of a ledger that cannot be read to its end, or not be judged here: no more than that. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLD_NUMBER } from '../../src/core/join/consignment';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { readAgencyTopics } from '../../src/edge/agency-topics';
import { openReader } from '../../src/edge/embedded/embedded-log';
import { localReader } from '../../src/edge/local-reader';
import { packageFile } from '../../src/edge/package-files';
import type { ConsignmentCodec, LogReader, LogRecord, PartitionReader } from '../../src/edge/ports';
import type { StateStore } from '../../src/edge/state-store';
import { memoryStore, openStore } from '../../src/edge/store/open-store';
import { replayLimits } from '../../src/edge/store/store-limits';
import { LEDGER_TOPIC } from '../../src/edge/topics';
import { fieldWriter } from '../../src/core/ledger/field-writer';
import type { PolicyLog } from '../../src/engine/policy-log';
import { openPolicyLog } from '../../src/engine/policy-log';
import type { VerifyReport } from '../../src/engine/verify';
import { verify } from '../../src/engine/verify';
import { codecFor } from '../../src/wire';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

const MINUTE_MS = 60_000;
const T0 = Date.parse('2026-06-15T08:00:00Z');
const engine = engineFixture();
let log: LogReader;

beforeAll(async () => {
  for (let n = 0; n < 4; n++) {
    const { order, payment, logistics } = retailDocuments(`ORD:P:${n}`, T0 + n * MINUTE_MS);
    engine.append(order, payment, logistics);
    await engine.run();
  }
  log = localReader(openReader(engine.data));
}, 60_000);

afterAll(async () => {
  await log.close();
  await engine.close();
});

/** The same log in pieces of one record each, with some of them changed. */
function changed(change: (record: LogRecord) => LogRecord): PartitionReader {
  const task = log.partition(0);
  return {
    partition: 0,
    end: (topic) => task.end(topic),
    last: (topic) => task.last(topic),
    read: async function* (topic, from, to) {
      for await (const piece of task.read(topic, from, to)) for (const record of piece) yield [change(record)];
    },
  };
}

async function verified(
  task: PartitionReader,
  asWell: Partial<PolicyLog> = {},
  storeFor: (codec: ConsignmentCodec) => StateStore | Promise<StateStore> = memoryStore,
): Promise<VerifyReport> {
  const schemas = builtInWriterSchemas();
  const outputs = makeOutputDecoder(schemas);
  const policies = openPolicyLog(log.partition(0), outputs);
  await policies.refresh();
  const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  const shared = { agencies, outputs, encoder: makeEncoder(schemas), writer: fieldWriter() };
  const store = await storeFor(codecFor(policies));
  const parts = { ...shared, task, store, policies: { ...policies, ...asWell }, draw: undefined };
  return verify(log, parts, () => undefined).finally(() => store.close());
}

it('nothing of a sound log', async () => {
  const report = await verified(changed((record) => record));
  expect(report.findings).toEqual([]);
  expect(report.entries).toBeGreaterThan(3);
});

it('nothing of a sound log that has more than memory may hold, which is written beside it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tw-verify-'));
  let held: StateStore | undefined;
  const owner = { logId: log.identity.logId, fold: FOLD_NUMBER };
  const limits = { ...replayLimits, dirtyCount: 3, cleanCount: 2 };
  const report = await verified(
    changed((record) => record),
    {},
    async (codec) => {
      held = await openStore(directory, owner, { ...limits, codec });
      return held;
    },
  );
  expect(report.findings).toEqual([]);
  expect(held?.mark()?.seq).toBeGreaterThan(1);
  rmSync(directory, { recursive: true });
});

it('where an entry cannot be read nothing after it is looked at, however the log comes in pieces', async () => {
  const damaged = changed((record) =>
    record.topic === LEDGER_TOPIC && record.offset === 1 ? { ...record, value: Buffer.from('no entry') } : record,
  );
  const { entries, findings } = await verified(damaged);
  const ledger = findings.filter(({ what }) => what.startsWith('ledger'));
  expect(ledger.map(({ kind, seq }) => [kind, seq])).toEqual([['ledger entry differs', 2]]);
  expect(entries).toBe(1);
});

it('where entries cannot be judged here their outputs are named all the same', async () => {
  const { findings, entries } = await verified(
    changed((record) => record),
    { policyAt: () => undefined },
  );
  expect(findings.map(({ kind }) => kind)).toEqual(Array.from({ length: entries }, () => 'not verifiable here'));
});
