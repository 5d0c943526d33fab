/** What befalls a cluster and its inputs: brokers die, leaders change, zombies wake, transactions are aborted, offsets are lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createTopic, withAdmin, withProducer } from './support/client';
import { INPUT_TOPICS } from '../../src/edge/topics';
import { verdictOn } from './support/verdict';
import { metricOf, runToEnd, startWorker } from './support/workers';
import { abortedInput, garbage, openInput } from './support/bad-input';
import { clusterFixture } from './support/cluster-fixture';

jest.setTimeout(300_000);

const TOPICS = INPUT_TOPICS.map(({ topic }) => topic);
const given = clusterFixture();

/** Everything that is there is read, once, and rightly. */
async function expectSound(): Promise<void> {
  await runToEnd(given.cluster, 'a');
  const { problems, unread } = await verdictOn(given.cluster);
  expect(problems).toEqual([]);
  expect(unread).toBe(0);
}

async function untilTrue(check: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 30_000;
  while (!(await check())) {
    if (performance.now() > until) throw new Error(`not within 30 s: ${check.toString()}`);
    await sleep(200);
  }
}

it('a worker that was stopped in its tracks wakes after its tasks have moved, and commits nothing', async () => {
  await given.more(100);
  const zombie = startWorker(given.cluster, 'a');
  await zombie.until(/task recovered/);
  for (let round = 0; round < 2; round++) {
    await given.more(200);
    zombie.signal('SIGSTOP');
    const other = startWorker(given.cluster, 'b');
    await other.until(/(task recovered[\s\S]*){3}/);
    await given.more(100);
    zombie.signal('SIGCONT');
    await sleep(3_000);
    other.signal('SIGTERM');
    expect(await other.exited).toBe(0);
  }
  zombie.signal('SIGTERM');
  expect(await zombie.exited).toBe(0);
});

it('a broker dies and comes back while workers work', async () => {
  const worker = startWorker(given.cluster, 'a');
  await worker.until(/(task recovered[\s\S]*){3}/);
  for (let round = 0; round < 2; round++) {
    await given.more(150);
    await given.cluster.harness.brokers[0]?.kill();
    await sleep(1_000);
    await given.cluster.harness.brokers[0]?.start();
    await given.more(50);
    await sleep(2_000);
    expect(worker.isRunning()).toBe(true);
  }
  worker.signal('SIGTERM');
  expect(await worker.exited).toBe(0);
  await expectSound();
});

it('input transactions are aborted, large ones too, and end on what nobody can read', async () => {
  const worker = startWorker(given.cluster, 'a');
  await worker.until(/(task recovered[\s\S]*){3}/);
  for (const bytes of [1_000, 3_000_000, 1_000, 6_000_000]) {
    await given.more(30);
    await abortedInput(given.cluster.harness.bootstrapServers, TOPICS, given.cluster.partitions, bytes);
  }
  await given.more(30);
  await sleep(2_000);
  worker.signal('SIGTERM');
  expect(await worker.exited).toBe(0);
});

it('an input transaction stays open: told for as long as it does, and the other inputs are read', async () => {
  const worker = startWorker(given.cluster, 'a', '--http', '127.0.0.1:0');
  await worker.until(/(task recovered[\s\S]*){3}/);
  const standing = (partition: number): Promise<number | undefined> =>
    metricOf(worker, `tidewaiter_last_stable_standing_seconds{topic="orders",partition="${partition}"}`);
  const payments = (): Promise<number | undefined> => metricOf(worker, 'tidewaiter_records_total{topic="payments"}');
  await sleep(7_000);
  expect(await standing(1)).toBe(0);
  const open = await openInput(given.cluster.harness.bootstrapServers, 'orders', 1);
  const openedAt = performance.now();
  await untilTrue(async () => ((await standing(1)) ?? 0) > 0);
  const [first = 0, readBefore = 0] = [await standing(1), await payments()];
  await given.more(60);
  await untilTrue(async () => ((await standing(1)) ?? 0) > first);
  expect(await standing(1)).toBeLessThan((performance.now() - openedAt) / 1000);
  expect([await standing(0), await standing(2)]).toEqual([0, 0]);
  await untilTrue(async () => ((await payments()) ?? 0) > readBefore);
  await open.abort();
  await untilTrue(async () => (await standing(1)) === 0);
  worker.signal('SIGTERM');
  expect(await worker.exited).toBe(0);
});

it('poison on every input is rejected, and nothing stops', async () => {
  await withProducer(given.cluster.harness.bootstrapServers, async (producer) => {
    for (const topic of TOPICS) {
      for (let partition = 0; partition < given.cluster.partitions; partition++) {
        await producer.send({ topic, acks: -1, messages: garbage(partition) });
      }
    }
  });
  await given.more(50);
  await runToEnd(given.cluster, 'a');
});

it("the group's offsets are reset, or have expired: the ledger knows better", async () => {
  for (const spoil of ['reset', 'expired'] as const) {
    await given.more(50);
    await withAdmin(given.cluster.harness.bootstrapServers, async (admin) => {
      if (spoil === 'expired') return admin.deleteGroups(['ledger']).then(() => undefined);
      for (const topic of TOPICS) await admin.resetOffsets({ groupId: 'ledger', topic, earliest: true });
    });
    await runToEnd(given.cluster, 'a');
  }
  await expectSound();
});

it('a stranger writes decisions: told, and never folded', async () => {
  const [event] = given.cluster.day(1, given.nextSeed());
  await withProducer(given.cluster.harness.bootstrapServers, (producer) =>
    producer.send({ topic: 'decisions', messages: [{ key: 'ORD:X:1', value: event?.value ?? null, partition: 0 }] }),
  );
  await given.more(60);
  const worker = await runToEnd(given.cluster, 'c');
  const { problems, unread } = await verdictOn(given.cluster);
  expect(unread).toBe(0);
  expect(problems.filter((line) => !/1 records that no entry names|UNKNOWN_SCHEMA|WRONG_SUBJECT/.test(line))).toEqual(
    [],
  );
  expect(problems.join('\n')).toContain('decisions: 1 records that no entry names');
  expect(worker.said()).not.toContain('"level":"error"');
});

it('retention has taken what was not read yet: a fault that says so', async () => {
  await given.more(60);
  await withAdmin(given.cluster.harness.bootstrapServers, async (admin) => {
    const ends = await admin.fetchTopicOffsets('orders');
    await admin.deleteTopicRecords({
      topic: 'orders',
      partitions: ends.map(({ partition, high }) => ({ partition, offset: high })),
    });
  });
  const worker = startWorker(given.cluster, 'a');
  expect(await worker.exited).toBe(3);
  expect(worker.said()).toMatch(/topic orders\/\d begins at \d+, but .*(retention)/);
});

it('a topic was made anew: a fault that says so', async () => {
  await withAdmin(given.cluster.harness.bootstrapServers, async (admin) => {
    await admin.deleteTopics({ topics: ['orders'] });
    await sleep(1_000);
    await createTopic(admin, { topic: 'orders', numPartitions: given.cluster.partitions, replicationFactor: 1 });
  });
  const worker = startWorker(given.cluster, 'a');
  expect(await worker.exited).toBe(3);
  expect(worker.said()).toMatch(/topic orders\/\d ends at 0, but .*: it was cut or replaced/);
});
