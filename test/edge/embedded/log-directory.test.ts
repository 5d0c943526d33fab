/** Which directories are a log, which can become one, and which are refused with what message. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { openAppender, openLog, openReader } from '../../../src/edge/embedded/embedded-log';
import { Fault, UsageError } from '../../../src/edge/ports';

const text = (value: string): { topic: string; key: Buffer; headers: []; value: Buffer } => {
  return { topic: 'orders', key: Buffer.from('k'), headers: [], value: Buffer.from(value) };
};

describe('a log directory', () => {
  let parent = '';
  let directory = '';
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'tw-directory-'));
    directory = join(parent, 'a.b', 'log.d');
  });
  afterEach(() => rmSync(parent, { recursive: true }));
  const make = async (count = 1): Promise<void> => {
    const appender = openAppender(directory);
    appender.append((tx) => {
      for (let n = 0; n < count; n++) tx.append(text(`v${n}`.padEnd(200)), undefined);
    });
    await appender.close();
  };
  const expectUsage = (act: () => unknown, message: RegExp): void => {
    expect(act).toThrow(UsageError);
    expect(act).toThrow(message);
  };

  it('is made by who appends or runs, not by who reads', async () => {
    expectUsage(() => openReader(directory), /expected a log, found none/);
    await make();
    const reader = openReader(directory);
    expect(reader.end('orders', 0)).toBe(1);
    await reader.close();
    expect(readdirSync(directory)).toEqual(['log']);
  });

  it('is not made among files of others', () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'holiday.jpg'), '');
    expectUsage(() => openAppender(directory), /expected a log or an empty directory, found holiday\.jpg/);
    expect(readdirSync(directory)).toEqual(['holiday.jpg']);
  });

  it('is a directory', () => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => openAppender(join(parent, 'file'))).toThrow(Fault);
    expect(() => openReader(join(parent, 'file'))).toThrow(Fault);
  });

  it('holds an LMDB file', () => {
    mkdirSync(join(directory, 'log'), { recursive: true });
    writeFileSync(join(directory, 'log', 'data.mdb'), 'something else'.repeat(1_000));
    expectUsage(() => openAppender(directory), /expected an LMDB file, found something else/);
    expectUsage(() => openReader(directory), /expected an LMDB file/);
  });

  it("is not another program's environment", async () => {
    const foreign = open({ path: join(directory, 'log'), noSubdir: false, overlappingSync: false });
    await foreign.put('theirs', 1);
    await foreign.close();
    expectUsage(() => openAppender(directory), /found another LMDB environment/);
    expectUsage(() => openReader(directory), /found another LMDB environment/);
  });

  it('of a newer format is refused', async () => {
    await make();
    const root = open({ path: join(directory, 'log'), noSubdir: false, overlappingSync: false });
    root.openDB<number, string>('meta', { encoding: 'json' }).putSync('format', 2);
    await root.close();
    expectUsage(() => openAppender(directory), /expected a log of format 1, found format 2/);
    expectUsage(() => openReader(directory), /found format 2/);
    await expect(openLog(directory, { inputs: [] })).rejects.toThrow(UsageError);
  });

  it('keeps its number of partitions', async () => {
    await openAppender(directory, { partitionCount: 3 }).close();
    expectUsage(() => openAppender(directory, { partitionCount: 2 }), /expected 2 partitions, found a log with 3/);
    const appender = openAppender(directory);
    expect(appender.identity.partitionCount).toBe(3);
    await appender.close();
  });

  it('whose file was cut is a fault that does not heal', async () => {
    await make(20_000);
    const file = join(directory, 'log', 'data.mdb');
    truncateSync(file, readFileSync(file).length - 1_100_000);
    expect(() => openReader(directory)).toThrow(/bytes are missing at its end/);
    expect(() => openAppender(directory)).toThrow(Fault);
  });

  it('takes a hundred thousand records within seconds', async () => {
    const appender = openAppender(directory, { clockMode: 'LOG' });
    const value = Buffer.alloc(300, 1);
    for (let chunk = 0; chunk < 10; chunk++) {
      appender.append((tx) => {
        for (let n = 0; n < 10_000; n++) tx.append({ ...text(''), key: Buffer.from(`ORD:P:${n}`), value }, chunk);
      });
    }
    expect(appender.end('orders', 0)).toBe(100_000);
    let bytes = 0;
    for (const stored of appender.read('orders', 0, 0, Infinity)) bytes += stored.value.length;
    expect(bytes).toBe(100_000 * 300);
    await appender.close();
  });
});
