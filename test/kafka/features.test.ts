/** A training table of a real cluster: rows of every task, answers beside the decisions that they answer, and nothing written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { changedPolicy, everybodyDrawn } from '../support/changed-policy';
import { tidewaiter } from '../support/cli';
import { clusterFixture } from './support/cluster-fixture';
import { runToEnd } from './support/workers';

jest.setTimeout(300_000);

const given = clusterFixture();

interface Told {
  readonly consignment: string;
  readonly flow: string;
  readonly generation: string;
  readonly revision: number;
  readonly arm: string;
  readonly modelPpm: number | null;
}
type Row = Readonly<Record<string, string>>;

it('of all tasks, with what was answered', async () => {
  const { cluster } = given;
  const policy = changedPolicy(cluster.folder, '9.0.0', everybodyDrawn);
  expect(tidewaiter('policy', 'activate', ...cluster.where, policy)).toMatchObject({ code: 0, err: '' });
  await given.more(300);
  await runToEnd(cluster, 'a');

  const lines = tidewaiter('decisions', ...cluster.where, '--last', '--json').out.trim().split('\n');
  const judged = lines.map((line) => JSON.parse(line) as Told).filter(({ modelPpm }) => modelPpm !== null);
  const asked = judged.filter(({ arm }) => arm === 'RANDOM').slice(0, 12);
  expect(asked).toHaveLength(12);
  const answers = asked.map(({ consignment, flow, generation, revision }, index) => ({
    type: 'outcome',
    header: { reference: consignment, documentId: 'answer', kind: 'WHOLE', version: 1, issueDateTime: new Date().toISOString() },
    ...{ agency: 'CUS', flow, generation: Date.parse(generation), revision, disposition: 'LIFTED', irregular: index % 2 === 0 },
  }));
  const file = join(cluster.folder, 'answers.ndjson');
  writeFileSync(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  const ingest = tidewaiter('ingest', ...cluster.where, '--data', join(cluster.folder, 'ingested'), '--format', 'events', file);
  expect(ingest.code).toBe(0);
  await runToEnd(cluster, 'a');

  const out = join(cluster.folder, 'table.csv');
  const more = ['--secret-file', cluster.secretFile, '--matured', '0s', '--references', 'clear', '--json', '--out', out];
  const made = tidewaiter('features', ...cluster.where, ...more);
  expect(made.code).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject({ certificate: true, labels: { irregular: 6, regular: 6 } });
  const rows = parse<Row>(readFileSync(out, 'utf8'), { columns: true });
  expect(new Set(rows.map(({ reference }) => reference))).toEqual(new Set(judged.map(({ consignment }) => consignment)));
  const labelled = rows.filter(({ label }) => label !== '').map(({ reference, label, arm }) => [reference, label, arm]);
  const expected = asked.map(({ consignment }, index) => [consignment, index % 2 === 0 ? '1' : '0', 'RANDOM']);
  expect(labelled.sort()).toEqual(expected.sort());
}); // prettier-ignore
