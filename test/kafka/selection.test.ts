/** Random checks on a real cluster: once their epoch has ended, every draw of every task is audited with its secret alone. */
import { setTimeout as passed } from 'node:timers/promises';
import { changedPolicy } from '../support/changed-policy';
import { tidewaiter } from '../support/cli';
import { clusterFixture } from './support/cluster-fixture';
import { runToEnd } from './support/workers';

jest.setTimeout(300_000);

const given = clusterFixture();

interface Epoch {
  readonly begin: string;
  readonly ended: boolean;
}
type Flow = Readonly<Record<'draws' | 'random', number>>;

it('of all tasks, while nothing is written', async () => {
  const { cluster } = given;
  const short = (text: string): string =>
    text.replace('epoch: 7d', 'epoch: 10s').replaceAll(/ppm: \d+/g, 'ppm: 300000');
  const policy = changedPolicy(cluster.folder, '9.0.0', short);
  expect(tidewaiter('policy', 'activate', ...cluster.where, policy)).toMatchObject({ code: 0, err: '' });
  await given.more(200);
  await runToEnd(cluster, 'a');
  await passed(11_000);
  await given.more(50);
  await runToEnd(cluster, 'a');

  const listed = tidewaiter('selection', 'epochs', ...cluster.where, '--json')
    .out.trim()
    .split('\n');
  const epochs = listed.map((line) => JSON.parse(line) as Epoch).filter(({ ended }) => ended);
  const flows = epochs.flatMap(({ begin }) => {
    const secret = ['--epoch', begin, '--secret-file', cluster.secretFile];
    const disclosed = tidewaiter('selection', 'disclose', ...cluster.where, ...secret, '--json');
    const { secret: digits } = JSON.parse(disclosed.out) as { readonly secret: string };
    const audit = ['selection', 'audit', ...cluster.where, '--epoch', begin, '--json', '--disclosed', digits];
    const { code, out, err } = tidewaiter(...audit);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return (JSON.parse(out) as { readonly flows: readonly Flow[] }).flows;
  });
  const sum = (what: keyof Flow): number => flows.reduce((total, flow) => total + flow[what], 0);
  expect(sum('draws')).toBeGreaterThan(150);
  expect(sum('random')).toBeGreaterThan(sum('draws') / 6);
  expect(sum('random')).toBeLessThan(sum('draws') / 2);
});
