/** A log whose memory stands beside it: numbers before they are used, knowledge once it is in the log, whatever fails between. */
import { AppendFault, type IngestMemory, type IngestTransaction } from '../../../src/edge/ingest-ports';
import type { NewRecord } from '../../../src/edge/ports';
import { remoteIngestLog } from '../../../src/engine/ingest/ingest-log';
import { learnMrn, numberOf, referenceOfMrn } from '../../../src/engine/ingest/memory';

const record: NewRecord = { topic: 'declarations', key: Buffer.from('k'), headers: [], value: Buffer.from('v') };

function given(fails: () => boolean) {
  const kept = new Map<string, string>();
  const done: string[] = [];
  const memory: IngestMemory = {
    recall: (key) => kept.get(key),
    remember: (entries) => {
      done.push(`keep ${[...entries.keys()].map((key) => key.split(':')[0]).join(' ')}`);
      for (const [key, value] of entries) kept.set(key, value);
    },
    close: async () => undefined,
  };
  const append = async (records: readonly NewRecord[]): Promise<void> => {
    done.push(`append ${records.length}`);
    if (fails()) throw new AppendFault('away', true, [0]);
  };
  return { done, memory, log: remoteIngestLog({ append, close: async () => undefined }, memory) };
}

const learned = (memory: IngestMemory): string | undefined =>
  referenceOfMrn({ recall: (key) => memory.recall(key), remember: () => undefined }, 'M');

/** Appends what stands for a message of that content; resolves to its number. */
const write =
  (content: string) =>
  (transaction: IngestTransaction): number => {
    const number = numberOf(transaction, ['DEC:GB:L'], content);
    learnMrn(transaction, 'M', 'DEC:GB:L');
    transaction.append(record, undefined);
    return number;
  };

it('keeps numbers, appends, then keeps what was learned', async () => {
  const { log, done, memory } = given(() => false);
  expect(await log.append(write('a'))).toBe(1);
  expect(done).toEqual(['keep number last', 'append 1', 'keep mrn']);
  expect(learned(memory)).toBe('DEC:GB:L');
});

it('sees within a transaction what it has just remembered', async () => {
  const { log } = given(() => false);
  expect(await log.append((transaction) => ['a', 'b', 'a'].map((content) => write(content)(transaction)))).toEqual([
    1, 2, 1,
  ]);
});

it('a record that was not acknowledged has its number for good, and teaches nothing', async () => {
  let fails = true;
  const { log, memory } = given(() => fails);
  await expect(log.append(write('a'))).rejects.toThrow('away');
  expect(learned(memory)).toBeUndefined();
  fails = false;
  expect(await log.append(write('b'))).toBe(2);
  expect(await log.append(write('a'))).toBe(1);
});

it('writes no memory for records that need none', async () => {
  const { log, done } = given(() => false);
  await log.append((transaction) => transaction.append(record, undefined));
  expect(done).toEqual(['append 1']);
});
