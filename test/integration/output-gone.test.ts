/** The command line beside a reader that has gone, and before a device that is full. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(__dirname, '..', '..', 'dist', 'cli.js');

function shell(line: string): { readonly status: number | null; readonly err: string } {
  const { status, stderr } = spawnSync('sh', ['-c', line], {
    encoding: 'utf8',
    env: { ...process.env, TIDEWAITER: `${process.execPath} ${CLI}` },
  });
  return { status, err: stderr };
}

it.each(['--help', 'run --help', '--version'])('%s says nothing of a reader that has gone', (what) => {
  expect(shell(`{ $TIDEWAITER ${what}; echo "exit $?" >&2; } | true`)).toEqual({ status: 0, err: 'exit 0\n' });
});

it('fails where help cannot be written', () => {
  expect(shell('$TIDEWAITER --help > /dev/full').status).toBe(3);
});
