/** kill -9 in the middle of a checkpoint, or no room for it: the one before it or the whole new one is there, never a mixture. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/edge/store/open-store';
import { jsonCodec } from './support/states';

const runTs = join(__dirname, '..', '..', 'contract', 'support', 'run-ts.cjs');
const program = join(__dirname, 'support', 'checkpoint-child.ts');

describe('a killed store', () => {
  let directory = '';
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'tw-killed-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it('leaves one checkpoint whole', async () => {
    let last = 0;
    for (const delayMs of [3, 10, 17, 25]) {
      const child = spawn(process.execPath, ['-r', runTs, program, directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.kill('SIGKILL');
      await once(child, 'close');
      const seq = await wholeCheckpoint();
      expect(seq).toBeGreaterThan(last);
      last = seq;
    }
  }, 20_000);

  it.each([2_000, 3_000])(
    'that finds no room beyond %i blocks says so, and leaves one checkpoint whole',
    async (blocks) => {
      // What is larger than that cannot be written; the shell counts 512 or 1,024 bytes.
      const line = `ulimit -f ${blocks}; exec "$0" -r "$1" "$2" "$3"`;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, runTs, program, directory], {
        encoding: 'utf8',
        env: { ...process.env, FILE_BYTES: '1000000000' },
        timeout: 15_000,
        killSignal: 'SIGKILL',
      });
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/Fault: the checkpoint cannot be written: .*(EFBIG|full)/),
      ]);
      const said = stdout.trim().split('\n').map(Number);
      expect(said.length).toBeGreaterThan(0);
      expect(await wholeCheckpoint()).toBe(said.at(-1));
    },
    20_000,
  );

  /** Its number, which all of it says. */
  async function wholeCheckpoint(): Promise<number> {
    const store = await openStore(directory, { logId: 'ab', fold: 1 }, { codec: jsonCodec });
    const seq = store.mark()?.seq ?? 0;
    const states = [...store.dump()].map(({ bytes }) => jsonCodec.decode(bytes).seq);
    expect([states.length, new Set(states)]).toEqual([2_000, new Set([seq])]);
    const due = store.due({ time: 1e12, reference: undefined }, 10_000);
    expect([due.length, new Set(due.map((timer) => timer.time))]).toEqual([2_000, new Set([seq])]);
    await store.close();
    return seq;
  }
});
