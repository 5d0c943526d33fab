/** A checkpoint is never the truth: what cannot be used is cleared, and nothing about it stops the process. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault, type StateStore } from '../../../src/edge/ports';
import { openStore } from '../../../src/edge/store/open-store';
import { jsonCodec, state } from './support/states';

const owner = { logId: '01'.repeat(16), fold: 3 };
const mark = { logId: owner.logId, seq: 7, hash: Buffer.alloc(32, 5), offset: 12 };

describe('a checkpoint', () => {
  let parent = '';
  let directory = '';
  let dataFile = '';
  const open = (of = owner): Promise<StateStore> => openStore(directory, of, { codec: jsonCodec });
  const write = async (): Promise<void> => {
    const store = await open();
    const states = Array.from(
      { length: 500 },
      (_, n) => [`ORD:P:${n}`, state(`ORD:P:${n}`, n, [{ deadline: n }])] as const,
    );
    store.put(new Map(states));
    await store.checkpoint(mark, true);
    await store.close();
  };
  const expectCleared = async (of = owner): Promise<void> => {
    const store = await open(of);
    expect(store.mark()).toBeUndefined();
    expect([...store.dump()]).toEqual([]);
    expect(store.earliestDeadline()).toBeUndefined();
    store.put(new Map([['b', state('b', 1, [])]]));
    await store.checkpoint({ ...mark, logId: of.logId, seq: 8 }, true);
    expect(store.mark()?.seq).toBe(8);
    await store.close();
  };
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'tw-checkpoint-'));
    directory = join(parent, 'state', '0');
    dataFile = join(directory, 'data.mdb');
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('is found again with its mark', async () => {
    await write();
    const store = await open();
    expect(store.mark()).toEqual(mark);
    expect([...store.dump()]).toHaveLength(500);
    expect(store.earliestDeadline()).toBe(0);
    await store.close();
  });

  it('of another log is cleared', async () => {
    await write();
    await expectCleared({ ...owner, logId: '02'.repeat(16) });
  });

  it('of another fold is cleared', async () => {
    await write();
    await expectCleared({ ...owner, fold: 4 });
  });

  it('that is no LMDB file is cleared', async () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(dataFile, 'hello '.repeat(5_000));
    await expectCleared();
  });

  it.each([0, 10, 4_096, 40_960])('that was cut to %i bytes is cleared', async (size) => {
    await write();
    truncateSync(dataFile, size);
    await expectCleared();
  });

  it('whose header was overwritten is cleared', async () => {
    await write();
    const bytes = readFileSync(dataFile);
    bytes.fill(0xff, 0, 8_192);
    writeFileSync(dataFile, bytes);
    await expectCleared();
  });

  it('in a place that cannot be a directory is a fault', async () => {
    writeFileSync(join(parent, 'state'), 'a file');
    await expect(open()).rejects.toThrow(Fault);
  });

  it('that cannot be read is cleared', async () => {
    await write();
    chmodSync(dataFile, 0);
    // The superuser reads everything.
    if (process.getuid?.() === 0) {
      const store = await open();
      expect(store.mark()).toEqual(mark);
      await store.close();
    } else await expectCleared();
  });

  it('whose state cannot be decoded is a fault that says what to do', async () => {
    await write();
    const decode = (): never => {
      throw new Error('truncated buffer');
    };
    const store = await openStore(directory, owner, { codec: { ...jsonCodec, decode } });
    expect(() => store.load('ORD:P:1')).toThrow(/ORD:P:1 cannot be read; remove the checkpoint/);
    await store.close();
  });
});
