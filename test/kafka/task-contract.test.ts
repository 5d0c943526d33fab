/** The task contract on a real cluster: every test has a partition, and so a task, of its own. */
import { join } from 'node:path';
import { openKafkaLog } from '../../src/edge/kafka/kafka-log';
import type { KafkaLog } from '../../src/edge/kafka/kafka-log';
import type { NewRecord, Task } from '../../src/edge/ports';
import { inputTopics, outputTopics } from '../../src/wire-kafka';
import type { GivenTask } from '../contract/support/task-contract';
import { taskContract } from '../contract/support/task-contract';
import { quietKafka, withProducer } from './support/client';
import { clusterFixture } from './support/cluster-fixture';

jest.setTimeout(120_000);

const PARTITIONS = 8;
const tasks = new Map<number, Task>();
const opened: KafkaLog[] = [];
const given = clusterFixture({
  partitions: PARTITIONS,
  close: async () => {
    for (const one of opened) await one.close();
  },
});

/** A worker whose tasks stand in the map that it is given; those that are taken away stay there. */
async function open(into: Map<number, Task>): Promise<KafkaLog> {
  const one = await openKafkaLog(quietKafka(given.cluster.harness.bootstrapServers), {
    inputs: inputTopics(),
    outputs: outputTopics(),
    sessionTimeoutMs: 6_000,
    transactionTimeoutMs: 10_000,
    memberFile: join(given.cluster.folder, `member-${opened.length}`),
    storedTasks: () => [],
  });
  opened.push(one);
  void (async () => {
    for await (const event of one.tasks()) if (event.kind === 'assigned') into.set(event.task.partition, event.task);
  })();
  return one;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  await open(tasks);
  await until(() => tasks.size === PARTITIONS);
});

let next = 0;

async function givenTask(): Promise<GivenTask> {
  const partition = next++;
  const task = tasks.get(partition);
  if (task === undefined) throw new Error(`no task ${partition}`);
  await task.claim();
  return {
    task,
    append: (...records) => appended(partition, records),
    other: async () => {
      const others = new Map<number, Task>();
      await open(others);
      await until(() => others.size === PARTITIONS / 2);
      // Who was there first keeps the first half.
      const claimed = others.get(partition);
      if (claimed === undefined) throw new Error(`task ${partition} has not moved`);
      await claimed.claim();
      return claimed;
    },
  };
}

it.each(taskContract)('a task %s', (_, holds) => holds(givenTask));

async function appended(partition: number, records: readonly NewRecord[]): Promise<void> {
  await withProducer(given.cluster.harness.bootstrapServers, async (producer) => {
    for (const { topic, key, value } of records) {
      await producer.send({
        topic,
        acks: -1,
        messages: [{ key: Buffer.from(key), value: Buffer.from(value), partition }],
      });
    }
  });
}
