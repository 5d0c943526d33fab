/** What comes on input topics and is no document. */
import { randomBytes } from 'node:crypto';
import type { Message, Transaction } from 'kafkajs';
import { quietKafka } from './client';

/** Headers called as what every object has: of a client that keeps headers in one, it made functions of their values. */
const ODD_HEADERS = { constructor: 'a', toString: ['b', 'c'], '1': 'd', '': 'e' };
/** What a control record that aborts a transaction has for a key. */
const ABORT_KEY = Buffer.alloc(4);

/** No value, no key, no Avro, a key that lies, headers. */
export function garbage(partition: number): Message[] {
  return [
    { key: 'ORD:P:1', value: null, partition },
    { key: null, value: Buffer.from('no document'), partition },
    { key: Buffer.from([0xff, 0xfe]), value: randomBytes(5_000), partition },
    { key: 'x', value: Buffer.concat([Buffer.from([0, 0, 0, 0, 1]), randomBytes(40)]), partition, headers: { a: 'b' } },
    { key: 'y', value: Buffer.from('odd headers'), partition, headers: ODD_HEADERS },
    { key: ABORT_KEY, value: Buffer.from('no marker'), partition },
    { key: '', value: Buffer.alloc(0), partition },
    { key: 'k'.repeat(3_000), value: Buffer.alloc(900_000, 1), partition },
  ];
}

/** A transaction over every input partition that is aborted after so many bytes each. */
export async function abortedInput(
  bootstrapServers: string,
  topics: readonly string[],
  partitions: number,
  bytes: number,
): Promise<void> {
  const { open, abort } = await strangersTransaction(bootstrapServers);
  for (const topic of topics) {
    for (let partition = 0; partition < partitions; partition++) {
      for (let left = bytes; left > 0; left -= 500_000) {
        const value = randomBytes(Math.min(left, 500_000));
        await open.send({ topic, messages: [{ key: 'aborted', value, partition }] });
      }
    }
  }
  await abort();
}

/** A transaction with one record on one partition; what is behind it nobody reads until it is aborted. */
export async function openInput(
  bootstrapServers: string,
  topic: string,
  partition: number,
): Promise<{ readonly abort: () => Promise<void> }> {
  const { open, abort } = await strangersTransaction(bootstrapServers);
  await open.send({ topic, messages: [{ key: 'open', value: randomBytes(50), partition }] });
  return { abort };
}

async function strangersTransaction(
  bootstrapServers: string,
): Promise<{ readonly open: Transaction; readonly abort: () => Promise<void> }> {
  const producer = quietKafka(bootstrapServers).producer({
    transactionalId: `stranger-${process.hrtime.bigint()}`,
    maxInFlightRequests: 1,
    createPartitioner: () => (args) => args.message.partition ?? 0,
  });
  await producer.connect();
  const open = await producer.transaction();
  const abort = async (): Promise<void> => {
    await open.abort();
    await producer.disconnect();
  };
  return { open, abort };
}
