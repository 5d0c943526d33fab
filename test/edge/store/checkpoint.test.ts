/** A checkpoint is never the truth: what cannot be used is cleared, and nothing about it stops the process. */
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../../src/edge/ports';
import type { StateStore } from '../../../src/edge/state-store';
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

  it('whose values were cut is cleared', async () => {
    await write();
    truncateSync(join(directory, 'values-1'), statSync(join(directory, 'values-1')).size - 1);
    await expectCleared();
  });

  it('whose values are gone is cleared', async () => {
    await write();
    rmSync(join(directory, 'values-1'));
    await expectCleared();
  });

  it('takes no notice of values that no index names', async () => {
    await write();
    const bytes = statSync(join(directory, 'values-1')).size;
    appendFileSync(join(directory, 'values-1'), 'what a kill left');
    writeFileSync(join(directory, 'values-2'), 'and here');
    mkdirSync(join(directory, 'values-77'));
    const store = await open();
    expect(store.mark()).toEqual(mark);
    expect(store.load('ORD:P:499')).toEqual(state('ORD:P:499', 499, [{ deadline: 499 }]));
    store.put(new Map([['a', state('a', 1, [])]]));
    await store.checkpoint({ ...mark, seq: 8 }, true);
    expect(store.load('a')).toEqual(state('a', 1, []));
    expect(store.load('ORD:P:499')).toEqual(state('ORD:P:499', 499, [{ deadline: 499 }]));
    await store.close();
    expect(statSync(join(directory, 'values-1')).size).toBe(bytes + JSON.stringify(state('a', 1, [])).length);
    expect([existsSync(join(directory, 'values-2')), existsSync(join(directory, 'values-77'))]).toEqual([false, false]);
  });

  it('gives back what was replaced, and reads on where somebody reads from a moment before', async () => {
    const sizes = { fileBytes: 50_000, slackBytes: 100_000 };
    const bytesOnDisk = (): number =>
      readdirSync(directory)
        .filter((name) => name.startsWith('values-'))
        .reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
    const store = await openStore(directory, owner, { codec: jsonCodec, ...sizes });
    const name = (n: number): string => `ORD:P:${n}`;
    const made = (n: number, seq: number): ReturnType<typeof state> => ({ ...state(name(n), 1, []), seq });
    const whole = Array.from({ length: 500 }, (_, n) => made(n, 1));
    store.put(new Map(whole.map((one) => [one.reference, one])));
    await store.checkpoint({ ...mark, seq: 1 }, true);
    const standing = bytesOnDisk();
    const before = store.freeze();
    const latest = new Map(whole.map((one) => [one.reference, one]));
    let most = 0;
    for (let seq = 2; seq <= 200; seq++) {
      for (let n = seq % 5; n < 500; n += 7) latest.set(name(n), made(n, seq));
      store.put(new Map([...latest].filter(([, one]) => one.seq === seq)));
      await store.checkpoint({ ...mark, seq }, true);
      most = Math.max(most, bytesOnDisk());
    }
    expect(most).toBeGreaterThan(2 * standing);
    expect(most).toBeLessThan(4 * standing + sizes.slackBytes);
    const frozen = [...(before?.states() ?? [])].map(({ bytes }) => jsonCodec.decode(bytes));
    expect(frozen).toHaveLength(500);
    expect(new Set(frozen.map(({ seq }) => seq))).toEqual(new Set([1]));
    before?.close();
    await store.close();
    const again = await openStore(directory, owner, { codec: jsonCodec, ...sizes });
    for (const [reference, one] of latest) expect(again.load(reference)).toEqual(one);
    await again.close();
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
