/** An embedded log between processes: appending beside a runner, one runner only, and kill -9 at any moment. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAppender, openLog, openReader } from '../../src/edge/embedded/embedded-log';
import type { LogRecord } from '../../src/edge/ports';
import { record, valueOf, valuesOf } from './support/records';
import { taskOf } from './support/runtimes';
import { spawnChild, type Child } from './support/spawn-child';

const limits = { maxRecords: 1_000, maxBytes: 1e7 };

describe('an embedded log between processes', () => {
  let directory = '';
  const children: Child[] = [];
  const start = (...args: readonly string[]): Child => {
    const child = spawnChild(...args);
    children.push(child);
    return child;
  };
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'tw-process-'))));
  afterEach(async () => {
    for (const child of children.splice(0)) await child.kill();
    rmSync(directory, { recursive: true });
  });

  it('shows what another process appends soon after, in order and without gaps', async () => {
    const log = await openLog(directory, { inputs: ['orders'] });
    const task = await taskOf(log);
    const child = start('append', directory, '40');
    const seen: LogRecord[] = [];
    const delays: number[] = [];
    while (seen.length < 40) {
      const { records } = await task.poll(limits, 5_000);
      const now = performance.timeOrigin + performance.now();
      expect(records.length).toBeGreaterThan(0);
      for (const stored of records) delays.push(now - Number(valueOf(stored)));
      seen.push(...records);
    }
    expect(seen.map((stored) => stored.offset)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    // The machine may be busy with other tests: the median counts.
    expect(delays.sort((a, b) => a - b)[20]).toBeLessThan(25);
    expect((await child.exited).code).toBe(0);
    await log.close();
  }, 20_000);

  it('admits one runner, and says who it is', async () => {
    const child = start('run', directory);
    expect((await child.lines.next()).value).toBe('running');
    const second = openLog(directory, { inputs: ['orders'] });
    await expect(second).rejects.toThrow(`another runner (pid ${child.pid ?? 0}) works on this directory`);
    const third = await start('run', directory).exited;
    expect(third.code).toBe(1);
    expect(third.stderr).toContain(`another runner (pid ${child.pid ?? 0})`);
    openAppender(directory).append((tx) => tx.append(record('orders', 'k', 'x'), undefined));
    expect((await child.lines.next()).value).toBe('0');
    const reader = openReader(directory);
    expect(valuesOf(reader.read('decisions', 0, 0, 9))).toEqual(['d0']);
    await reader.close();
  }, 20_000);

  it('leaves no lock and no half transaction behind, whenever a runner is killed', async () => {
    const appender = openAppender(directory);
    const add = (count: number): void =>
      appender.append((tx) => {
        for (let n = 0; n < count; n++) tx.append(record('orders', `k${n}`, 'x'.repeat(500)), undefined);
      });
    for (let round = 0; round < 4; round++) {
      add(2_000);
      const child = start('run', directory);
      expect((await child.lines.next()).value).toBe('running');
      for (let commits = 0; commits < 3 + round; commits++) await child.lines.next();
      await child.kill();
      expectWhole(round);
    }
    const log = await openLog(directory, { inputs: ['orders'] });
    const { records } = await (await taskOf(log)).poll(limits, 0);
    expect(records[0]?.offset).toBe(log.positions(0)['orders']);
    await log.close();
    await appender.close();
    expect(existsSync(join(directory, 'run.sock'))).toBe(false);
  }, 30_000);

  /** Ledger, outputs and positions agree to the last record. */
  function expectWhole(round: number): void {
    const reader = openReader(directory);
    let to = 0;
    let outputs = 0;
    for (const stored of reader.read('ledger', 0, 0, Infinity)) {
      const entry = JSON.parse(valueOf(stored)) as { to: number; offsets: number[] };
      expect(entry.offsets).toHaveLength(2 * (entry.to - to));
      outputs += entry.offsets.length;
      to = entry.to;
    }
    expect(to).toBeGreaterThan(round * 10);
    expect(reader.positions(0)).toEqual({ orders: to });
    expect([reader.end('decisions', 0), reader.end('agency', 0)]).toEqual([outputs / 2, outputs / 2]);
    expect(valuesOf(reader.read('decisions', 0, 0, Infinity))).toEqual(Array.from({ length: to }, (_, n) => `d${n}`));
    void reader.close();
  }
});
