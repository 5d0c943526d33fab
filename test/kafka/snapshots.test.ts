/** A task moves to a machine that has nothing: from the newest snapshot that holds, to the same state as from the first entry. */
import { join } from 'node:path';
import { FOLD_NUMBER } from '../../src/core/join/consignment';
import { fieldWriter } from '../../src/core/ledger/field-writer';
import { readAgencyTopics } from '../../src/edge/agency-topics';
import { openKafkaReader } from '../../src/edge/kafka/kafka-reader';
import { snapshotWriter } from '../../src/edge/kafka/snapshot-writer';
import { packageFile } from '../../src/edge/package-files';
import type { LogReader, Task } from '../../src/edge/ports';
import type { StateStore } from '../../src/edge/state-store';
import { memoryStore, openStore } from '../../src/edge/store/open-store';
import { entriesFrom } from '../../src/engine/ledger-tail';
import { recover } from '../../src/engine/recover';
import { findSnapshots } from '../../src/engine/snapshot/find-snapshots';
import { takeSnapshot } from '../../src/engine/snapshot/take-snapshot';
import { codecFor, stateDirectory } from '../../src/wire';
import { clusterPolicies, encoderInForce } from '../../src/engine/cluster-policies';
import { inputTopics, readBesideInputs } from '../../src/wire-kafka';
import { tidewaiter } from '../support/cli';
import { differenceOf } from '../support/state-equality';
import { quietKafka } from './support/client';
import { runToEnd, startStruckWorker, startWorker } from './support/workers';
import type { Worker } from './support/workers';
import { clusterFixture } from './support/cluster-fixture';

jest.setTimeout(300_000);

const given = clusterFixture({ partitions: 1 });

/** What the log says; `fresh` folds it from its first entry, whatever snapshots there are. */
async function reading<A>(work: (found: Found) => Promise<A>): Promise<A> {
  const kafka = quietKafka(given.cluster.harness.bootstrapServers);
  const log = await openKafkaReader(kafka, { inputs: inputTopics(), outputs: readBesideInputs() });
  try {
    const { policies, outputs } = clusterPolicies(log.policies);
    await policies.refresh();
    const codec = codecFor(policies);
    const reader = log.partition(0);
    const fresh = async (): Promise<StateStore> => {
      const store = memoryStore(codec);
      // Only what recovery reads is asked of a task.
      const bare = { ...reader, partition: 0, last: (topic: string) => reader.last(topic) };
      const task = Object.assign(bare, {
        read: (topic: string, from: number, to: number) => reader.read(topic, from, to),
        end: async (topic: string) => (topic === 'snapshots' ? 0 : reader.end(topic)),
      }) as Partial<Task> as Task;
      const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
      const shared = { identity: log.identity, policies, outputs, agencies, writer: fieldWriter() };
      const { snapshots } = await recover({ ...shared, task, store, encoder: encoderInForce(policies) });
      expect(snapshots.loaded).toBeUndefined();
      return store;
    };
    const stored = (worker: string): Promise<StateStore> => {
      const owner = { logId: log.identity.logId, fold: FOLD_NUMBER };
      return openStore(join(stateDirectory(given.cluster.stateOf(worker)), '0'), owner, { codec });
    };
    const cited = async (): Promise<number[]> => {
      const seqs: number[] = [];
      for await (const { entry } of entriesFrom(reader, outputs, 0))
        if (entry.snapshot !== null) seqs.push(entry.snapshot.seq);
      return seqs;
    };
    return await work({ log, fresh, stored, cited });
  } finally {
    await log.close();
  }
}

interface Found {
  readonly log: LogReader;
  readonly fresh: () => Promise<StateStore>;
  readonly stored: (worker: string) => Promise<StateStore>;
  /** Seqs of the snapshots that entries cite. */
  readonly cited: () => Promise<number[]>;
}

async function snapshotSeqs(): Promise<number[]> {
  return reading(async ({ log }) => {
    const seqs: number[] = [];
    for await (const { header } of findSnapshots(log.partition(0), log.identity.logId)) seqs.push(header.seq);
    return seqs;
  });
}

/** The line that a worker says when it has recovered. */
function recoveryOf(worker: Worker): { readonly from: string; readonly folded: number; readonly seq: number } {
  const line = worker.said().split('\n').find((one) => one.includes('task recovered')) ?? '{}'; // prettier-ignore
  return JSON.parse(line) as ReturnType<typeof recoveryOf>;
}

async function expectSameAsFold(worker: string): Promise<void> {
  await reading(async ({ fresh, stored }) => {
    const [own, folded] = [await stored(worker), await fresh()];
    expect(differenceOf(own.dump(), folded.dump())).toBeUndefined();
    expect([...folded.dump()].length).toBeGreaterThan(300);
    await own.close();
  });
}

const verified = () => tidewaiter('verify', ...given.cluster.where, '--secret-file', given.cluster.secretFile);

it('a worker takes snapshots while it works, and its entries cite them', async () => {
  await given.more(600);
  const worker = startWorker(given.cluster, 'a', '--snapshot-every', '300ms');
  await worker.until(/snapshot taken/);
  const before = (await snapshotSeqs())[0] ?? 0;
  await given.more(100);
  await worker.until(/snapshot taken[^]*snapshot taken/);
  await given.more(20);
  while ((await snapshotSeqs())[0] === before) await given.more(1);
  worker.signal('SIGTERM');
  expect(await worker.exited).toBe(0);
  const seqs = await snapshotSeqs();
  const cited = await reading((found) => found.cited());
  expect(cited.length).toBeGreaterThan(0);
  expect(seqs).toEqual(expect.arrayContaining(cited));
});

it('one that dies half-way through a snapshot leaves none', async () => {
  const before = await snapshotSeqs();
  await given.more(20);
  const struck = startStruckWorker(given.cluster, 'a', 'mid-snapshot', 3);
  expect(await struck.exited).toBeNull();
  const end = await reading(({ log }) => log.partition(0).end('snapshots'));
  expect(await snapshotSeqs()).toEqual(before);
  expect(end).toBeGreaterThan(before.length);
});

it('a worker with nothing starts from the newest, folds the rest only, and has the same state', async () => {
  const [newest = 0] = await snapshotSeqs();
  await given.more(50);
  const { from, folded, seq } = recoveryOf(await runToEnd(given.cluster, 'b'));
  expect(from).toBe('snapshot');
  expect(folded).toBe(seq - newest);
  await expectSameAsFold('b');
  const { code, out, err } = verified();
  expect([code, out.split('\n')[0], err]).toEqual([0, 'CERTIFICATE', '']);
});

it('where the newest is damaged it starts from the one before; verify says so', async () => {
  const kept = await snapshotSeqs();
  const damaged = await reading(async ({ log, stored }) => {
    const newest = findSnapshots(log.partition(0), log.identity.logId);
    const previous = (await newest.next()).value as { readonly offset: number };
    const store = await stored('b');
    const frozen = store.freeze();
    if (frozen === undefined) throw new Error('b has no checkpoint');
    const writer = await snapshotWriter(quietKafka(given.cluster.harness.bootstrapServers), 0);
    let isFirst = true;
    const append: typeof writer.append = (record) => {
      const value = Buffer.from(record.value);
      if (isFirst) value[value.length - 40] = (value[value.length - 40] ?? 0) ^ 1;
      isFirst = false;
      return writer.append({ ...record, value });
    };
    const what = { partition: 0, frozen, previous: previous.offset };
    await takeSnapshot(what, { ...writer, append }, () => undefined, new AbortController().signal);
    frozen.close();
    await Promise.all([writer.close(), store.close()]);
    return frozen.mark.seq;
  });
  expect(await snapshotSeqs()).toEqual([damaged, ...kept]);
  const worker = await runToEnd(given.cluster, 'c');
  expect(worker.said()).toMatch(/"reason":"entry \d+: [^"]*".*snapshot passed over/);
  const { from, folded, seq } = recoveryOf(worker);
  expect([from, folded]).toEqual(['snapshot', seq - (kept[0] ?? 0)]);
  await expectSameAsFold('c');
  const { code, out } = verified();
  expect(code).toBe(1);
  expect(out).toMatch(new RegExp(`entry ${damaged}: snapshot differs: snapshots, partition 0, offset \\d+`));
  expect(out).toContain('1 differences');
});
