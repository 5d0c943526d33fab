/** A challenger on a real cluster: one record for each decision, on the task's partition, also after it was stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { tidewaiter } from '../support/cli';
import { shopWithModel } from '../support/small-model';
import { withAdmin } from './support/client';
import { clusterFixture } from './support/cluster-fixture';
import { runToEnd } from './support/workers';

jest.setTimeout(300_000);

const given = clusterFixture();
const CLI = join(__dirname, '../../dist/cli.js');

interface Told {
  readonly written: number;
  readonly differences: number;
}
interface Report {
  readonly models: readonly { readonly flow: string; readonly scored: number }[];
  readonly challengers: readonly { readonly flow: string; readonly both: number; readonly neither: number }[];
}

/** Records in each partition. */
async function ends(): Promise<readonly number[]> {
  const { bootstrapServers } = given.cluster.harness;
  const offsets = await withAdmin(bootstrapServers, (admin) => admin.fetchTopicOffsets('model-shadow'));
  return offsets.toSorted((a, b) => a.partition - b.partition).map(({ high }) => Number(high));
}

const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

function done<A>(...args: readonly string[]): A {
  const { code, out, err } = tidewaiter(...args);
  expect({ code: code === 1 ? 0 : code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as A;
}

it('scores what every task decides, once', async () => {
  const { cluster } = given;
  const { where, folder } = cluster;
  const challenger = shopWithModel(folder, '2', { id: 'other', packages: 2 });
  const shadow = ['model', 'shadow', ...where, '--challenger', challenger, '--json'];
  expect(tidewaiter('policy', 'activate', ...where, shopWithModel(folder, '1'))).toMatchObject({ code: 0, err: '' });
  await given.more(100);
  await runToEnd(cluster, 'a');

  const first = done<Told>(...shadow);
  expect(first).toMatchObject({ written: total(await ends()), differences: 0 });
  expect(first.written).toBeGreaterThan(50);
  expect((await ends()).filter((end) => end > 0).length).toBeGreaterThan(1);
  expect(done<Told>(...shadow)).toMatchObject({ written: 0 });

  const follower = spawn(process.execPath, [CLI, ...shadow, '--follow'], { stdio: 'pipe' });
  let said = '';
  follower.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await given.more(50);
  await runToEnd(cluster, 'a');
  for (let tries = 0; tries < 100 && total(await ends()) <= first.written; tries++) await passed(200);
  await passed(3_000);
  follower.kill('SIGTERM');
  const [code] = (await once(follower, 'close')) as [number | null];
  expect({ code, written: (JSON.parse(said) as Told).written }).toEqual({
    code: 0,
    written: total(await ends()) - first.written,
  });
  expect(done<Told>(...shadow)).toMatchObject({ written: 0 });

  const page = join(folder, 'models.html');
  const report = done<Report>('model', 'report', ...where, '--challenger', 'topic', '--out', page, '--json');
  const decisions = tidewaiter('decisions', ...where, '--flow', 'shop', '--json')
    .out.trim()
    .split('\n').length;
  const [of] = report.challengers;
  expect(report.models).toMatchObject([{ flow: 'shop' }]);
  expect([of?.flow, (of?.both ?? 0) + (of?.neither ?? 0)]).toEqual(['shop', total(await ends())]);
  expect(total(await ends())).toBeLessThanOrEqual(decisions);
  expect(readFileSync(page, 'utf8')).toContain('challenger other');
  expect(tidewaiter('verify', ...where, '--secret-file', cluster.secretFile).code).toBe(0);
});
