/** Workers on a real cluster: nothing lost, nothing doubled, nothing different, whatever befalls them. */
import { rmSync } from 'node:fs';
import { changedPolicy, everybodyDrawn } from '../support/changed-policy';
import { tidewaiter } from '../support/cli';
import { KILL_POINTS } from './support/kill-points';
import { verdictOn } from './support/verdict';
import { runToEnd, startStruckWorker, startWorker } from './support/workers';
import { clusterFixture } from './support/cluster-fixture';

jest.setTimeout(300_000);

const given = clusterFixture();

it('works until nothing is left to do', async () => {
  await given.more(400);
  await runToEnd(given.cluster, 'a');
});

it.each(KILL_POINTS)('is killed: %s', async (point) => {
  for (const nth of [1, 3]) {
    await given.more(150);
    const struck = startStruckWorker(given.cluster, 'a', point, nth);
    const struckAt = setTimeout(() => struck.signal('SIGTERM'), 30_000);
    expect(await struck.exited).toBeNull();
    clearTimeout(struckAt);
  }
});

it('is killed while it judges anew what is open, as an activation asks', async () => {
  const { cluster } = given;
  const policy = changedPolicy(cluster.folder, '9.0.0', everybodyDrawn);
  expect(tidewaiter('policy', 'activate', ...cluster.where, '--rejudge', policy)).toMatchObject({ code: 0, err: '' });
  for (const point of ['before-commit', 'after-commit'] as const)
    expect(await startStruckWorker(cluster, 'a', point, 1).exited).toBeNull();
  await given.more(100);
});

it('after all these deaths has lost nothing and doubled nothing', async () => {
  await runToEnd(given.cluster, 'a');
  const verdict = await verdictOn(given.cluster);
  expect(verdict.problems).toEqual([]);
  expect(verdict.unread).toBe(0);
  expect(verdict.decisions).toBeGreaterThan(500);
  expect(verdict.rejudged).toBeGreaterThan(200);
});

it('goes on without its checkpoint, and on another machine', async () => {
  await given.more(100);
  rmSync(given.cluster.stateOf('a'), { recursive: true });
  await runToEnd(given.cluster, 'a');
  await given.more(100);
  await runToEnd(given.cluster, 'b');
});

it('that is killed and comes back on its machine has its tasks at once: its session, which says that it lives, is ended', async () => {
  const long = ['--session-timeout', '30s'];
  const killed = startWorker(given.cluster, 'a', ...long);
  await killed.until(/(task recovered[\s\S]*){3}/);
  killed.signal('SIGKILL');
  await killed.exited;
  const startedAt = performance.now();
  const next = startWorker(given.cluster, 'a', ...long);
  await next.until(/(task recovered[\s\S]*){3}/);
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  next.signal('SIGTERM');
  expect(await next.exited).toBe(0);
});

it('shares its tasks with who joins, and takes them over from who dies', async () => {
  const one = startWorker(given.cluster, 'a');
  await one.until(/task recovered/);
  for (const signal of ['SIGTERM', 'SIGKILL', 'SIGTERM', 'SIGKILL'] as const) {
    await given.more(100);
    const other = startWorker(given.cluster, 'b');
    await other.until(/task recovered/);
    await given.more(100);
    other.signal(signal);
    await other.exited;
  }
  one.signal('SIGTERM');
  expect(await one.exited).toBe(0);
  await runToEnd(given.cluster, 'a');
  const verdict = await verdictOn(given.cluster);
  expect(verdict.problems).toEqual([]);
  expect(verdict.unread).toBe(0);
});
