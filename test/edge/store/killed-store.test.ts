/** kill -9 in the middle of a checkpoint: the one before it or the whole new one is there, never a mixture. */
import { spawn } from 'node:child_process';
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
      const store = await openStore(directory, { logId: 'ab', fold: 1 }, { codec: jsonCodec });
      const seq = store.mark()?.seq ?? 0;
      expect(seq).toBeGreaterThan(last);
      last = seq;
      const states = [...store.dump()].map(({ bytes }) => jsonCodec.decode(bytes).seq);
      expect([states.length, new Set(states)]).toEqual([2_000, new Set([seq])]);
      const due = store.due({ time: 1e12, reference: undefined }, 10_000);
      expect([due.length, new Set(due.map((timer) => timer.time))]).toEqual([2_000, new Set([seq])]);
      await store.close();
    }
  }, 20_000);
});
