/** `tidewaiter policy new`: a policy folder to start from, which loads at once. */
import type { Writable } from 'node:stream';
import { makePolicy } from '../edge/policy/new-policy';
import type { Beginning } from '../edge/policy/new-policy';
import { loadFrom } from '../wire';
import { writeLines } from './write-lines';

export interface NewOptions {
  readonly from: Beginning;
  readonly id?: string | undefined;
}

/** Resolves to 0. Rejects with UsageError (a folder that is not empty, an id that is none); nothing is written then. */
export async function newCommand(
  folder: string,
  { from, id }: NewOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const files = makePolicy({ folder, from, id });
  const { file, rules, tables, lists } = loadFrom(folder);
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const counts = [
    count(file.flows.length, 'flow'),
    count(rules.size - rows, 'rule'),
    `${count(tables.size, 'table')} of ${count(rows, 'row')}`,
    count(lists.size, 'list'),
  ];
  await writeLines(
    [
      `Policy ${file.id} in ${folder}: ${counts.join(', ')}; ${count(files.length, 'file')}`,
      'Open the folder in an editor, then:',
      `  tidewaiter policy check ${folder}`,
      `  tidewaiter policy test ${folder}`,
      `  tidewaiter policy activate --data data ${folder}`,
    ],
    output,
  );
  return 0;
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}
