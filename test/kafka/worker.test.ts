/** Workers on a real cluster: nothing lost, nothing doubled, nothing different, whatever befalls them. */
import { rmSync } from 'node:fs';
import { givenCluster } from './support/given-cluster';
import type { GivenCluster } from './support/given-cluster';
import { startHarness } from './support/harness';
import type { Harness } from './support/harness-types';
import { KILL_POINTS } from './support/kill-points';
import { verdictOn } from './support/verdict';
import { runToEnd, startStruckWorker, startWorker } from './support/workers';

jest.setTimeout(300_000);

let harness: Harness;
let cluster: GivenCluster;
let seed = Date.now() % 1_000_000;

beforeAll(async () => {
  process.stderr.write(`seed ${seed}\n`);
  harness = await startHarness();
  cluster = await givenCluster(harness);
});

afterAll(async () => {
  cluster?.remove();
  await harness?.stop();
});

const more = (consignments: number): Promise<void> => cluster.produce(cluster.day(consignments, seed++));

it('works until nothing is left to do', async () => {
  await more(400);
  await runToEnd(cluster, 'a');
});

it.each(KILL_POINTS)('is killed: %s', async (point) => {
  for (const nth of [1, 3]) {
    await more(150);
    const struck = startStruckWorker(cluster, 'a', point, nth);
    const struckAt = setTimeout(() => struck.signal('SIGTERM'), 30_000);
    expect(await struck.exited).toBeNull();
    clearTimeout(struckAt);
  }
});

it('after all these deaths has lost nothing and doubled nothing', async () => {
  await runToEnd(cluster, 'a');
  const verdict = await verdictOn(cluster);
  expect(verdict.problems).toEqual([]);
  expect(verdict.unread).toBe(0);
  expect(verdict.decisions).toBeGreaterThan(500);
});

it('goes on without its checkpoint, and on another machine', async () => {
  await more(100);
  rmSync(cluster.stateOf('a'), { recursive: true });
  await runToEnd(cluster, 'a');
  await more(100);
  await runToEnd(cluster, 'b');
});

it('shares its tasks with who joins, and takes them over from who dies', async () => {
  const one = startWorker(cluster, 'a');
  await one.until(/task recovered/);
  for (const signal of ['SIGTERM', 'SIGKILL', 'SIGTERM', 'SIGKILL'] as const) {
    await more(100);
    const other = startWorker(cluster, 'b');
    await other.until(/task recovered/);
    await more(100);
    other.signal(signal);
    await other.exited;
  }
  one.signal('SIGTERM');
  expect(await one.exited).toBe(0);
  await runToEnd(cluster, 'a');
  const verdict = await verdictOn(cluster);
  expect(verdict.problems).toEqual([]);
  expect(verdict.unread).toBe(0);
});
