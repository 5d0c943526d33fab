/** What every producer of ours has in common: how hard it tries, how much goes into a request, where the records got to. */
import type { Message, Producer } from 'kafkajs';
import { Fault } from '../ports';
import type { NewRecord } from '../ports';

/**
 * Some ten seconds, for as long as a leader needs to move. kafkajs' first wait of 300 ms after CONCURRENT_TRANSACTIONS would
 * cost a task most of its throughput.
 */
export const SEND_RETRY = { initialRetryTime: 5, multiplier: 1.5, maxRetryTime: 500, retries: 30 };

/** One request is one record batch, which brokers take up to 1 MiB by default; a larger record goes alone. */
const REQUEST_BYTES = 900_000;
const REQUEST_RECORDS = 5_000;
/** Of what stands around a record's key and value in a batch, for each of its headers too. */
const OVERHEAD_BYTES = 60;

/** Is a request of so many records and bytes more than one should be? */
export function isTooMuch(records: number, bytes: number): boolean {
  return bytes > REQUEST_BYTES || records > REQUEST_RECORDS;
}

/** What a record takes in a request, bytes, estimated. */
export function requestBytesOf({ key, value, headers }: NewRecord): number {
  const stated = headers.reduce((sum, header) => sum + header.key.length + header.value.length + OVERHEAD_BYTES, 0);
  return key.length + value.length + stated + OVERHEAD_BYTES;
}

export function messageOf({ key, value, headers }: NewRecord, partition: number): Message {
  const message = { key: bufferOf(key), value: bufferOf(value), partition };
  if (headers.length === 0) return message;
  return { ...message, headers: Object.fromEntries(headers.map((header) => [header.key, bufferOf(header.value)])) };
}

/**
 * To all replicas in sync; resolves to the offset of the first. One partition a call: over several leaders a record could be
 * lost, or written twice, when one of them moves. Rejects as kafkajs does, or with a Fault.
 */
export async function sendRecords(
  producer: Pick<Producer, 'send'>,
  topic: string,
  messages: Message[],
): Promise<number> {
  const [written] = await producer.send({ topic, acks: -1, messages });
  const offset = Number(written?.baseOffset ?? -1);
  if (offset < 0) throw new Fault(`topic ${topic}: the broker gave no offset for what was written`, true);
  return offset;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
