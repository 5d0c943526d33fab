/** Two runners never both commit to one directory: the socket keeps the second away, the epoch stops the first. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '../../../src/edge/embedded/embedded-log';
import { socketPathOf } from '../../../src/edge/held-socket';
import { UsageError, type Log, type Task } from '../../../src/edge/ports';

const entry = { topic: 'ledger', key: Buffer.alloc(0), headers: [], value: Buffer.from('e') };

async function firstTask(log: Log): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Error('no task');
}

describe('the runner of a directory', () => {
  let directory = '';
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'tw-runner-'))));
  afterEach(() => rmSync(directory, { recursive: true }));
  const open = (): ReturnType<typeof openLog> => openLog(directory, { inputs: ['orders'] });

  it('is alone while it is open, and not any longer', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(UsageError);
    await expect(open()).rejects.toThrow(`another runner (pid ${process.pid}) works on this directory: ${directory}`);
    await first.close();
    await (await open()).close();
  });

  it('stops at its next commit, writing nothing, when another one has taken over in spite of the socket', async () => {
    const first = await open();
    const task = await firstTask(first);
    rmSync(join(directory, 'run.sock'));
    const second = await open();
    const commit = task.commit({ outputs: [], ledger: () => entry, positions: { orders: 0 } });
    await expect(commit).rejects.toMatchObject({ name: 'Fault', retriable: false });
    await expect(commit).rejects.toThrow(/another runner has taken over \(epoch 2, ours 1\)/);
    expect(second.end('ledger', 0)).toBe(0);
    await (await firstTask(second)).commit({ outputs: [], ledger: () => entry, positions: { orders: 0 } });
    expect(second.end('ledger', 0)).toBe(1);
    await second.close();
    await first.close();
  });

  it('takes the place of a dead one', async () => {
    const path = join(directory, 'run.sock');
    // The file of a socket that nobody listens to any more, as a killed process leaves it.
    const dead = createServer().listen(path);
    await new Promise((resolve) => dead.once('listening', resolve));
    renameSync(path, `${path}.kept`);
    await new Promise((resolve) => dead.close(resolve));
    renameSync(`${path}.kept`, path);
    expect(existsSync(path)).toBe(true);
    const log = await open();
    await log.close();
    expect(existsSync(path)).toBe(false);
  });

  it('finds another one even where the path is too long for a socket', async () => {
    directory = join(directory, 'x'.repeat(120));
    mkdirSync(directory);
    expect(socketPathOf(directory, 'run.sock')).toMatch(/tidewaiter-[0-9a-f]{16}\.sock$/);
    const first = await open();
    expect(readdirSync(directory)).toEqual(['log']);
    await expect(open()).rejects.toThrow(/another runner/);
    await first.close();
    expect(existsSync(socketPathOf(directory, 'run.sock'))).toBe(false);
    directory = join(directory, '..');
  });
});
