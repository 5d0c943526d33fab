/** The task contract on the logs that need no server; test/kafka/task-contract.test.ts has the same on a cluster. */
import type { GivenTask } from './support/task-contract';
import { taskContract } from './support/task-contract';
import { runtimes, taskOf } from './support/runtimes';
import type { Runtime } from './support/runtimes';

const closing: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of closing) await close();
});

async function givenTask(runtime: Runtime): Promise<GivenTask> {
  const world = runtime.create(1);
  const log = await world.open();
  const task = await taskOf(log);
  await task.claim();
  closing.push(async () => {
    await log.close();
    world.remove();
  });
  return {
    task,
    append: async (...records) => {
      log.append((transaction) => records.forEach((one) => transaction.append(one, undefined)));
      world.clock.advance(1);
    },
    other: async () => {
      const second = await world.takeOver();
      const claimed = await taskOf(second);
      await claimed.claim();
      closing.push(() => second.close());
      return claimed;
    },
  };
}

describe.each(runtimes)('a task of the $name log', (runtime) => {
  it.each(taskContract)('%s', (_, holds) => holds(() => givenTask(runtime)));
});
