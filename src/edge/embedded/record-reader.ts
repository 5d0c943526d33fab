/** Reads committed records of an embedded log by topic, partition and offset, while others append to it. */
import { Fault, type LogRecord } from '../ports';
import { faultOf } from '../lmdb-fault';
import type { Environment } from './environment';
import { endOf, topicsOf } from './log-meta';
import { decodeRecord, KEY_BYTES, writeRecordKey } from './record-bytes';

const keyBytes = Buffer.alloc(KEY_BYTES);

export interface RecordReader {
  /** Lets everything that is read until the event loop turns see the newest state, and one and the same. */
  refresh(): void;
  /** Undefined while the topic does not exist. */
  topicIndex(topic: string): number | undefined;
  /** First offset not yet used. */
  end(topic: string, partition: number): number;
  /** The record at an offset below the end. Throws a Fault if it is missing or damaged. */
  at(topic: string, partition: number, offset: number): LogRecord;
  range(topic: string, partition: number, from: number, to: number): Iterable<LogRecord>;
}

export function recordReader(environment: Environment): RecordReader {
  let topics: readonly string[] = [];

  const topicIndex = (topic: string): number | undefined => {
    let index = topics.indexOf(topic);
    if (index < 0) {
      topics = topicsOf(environment);
      index = topics.indexOf(topic);
    }
    return index < 0 ? undefined : index;
  };

  const end = (topic: string, partition: number): number => {
    const index = topicIndex(topic);
    return index === undefined ? 0 : endOf(environment, index, partition);
  };

  const at = (topic: string, partition: number, offset: number): LogRecord => {
    writeRecordKey(keyBytes, topicIndex(topic) ?? 0, partition, offset);
    const where = (): string => `${environment.directory}: record ${offset} of ${topic}/${partition}`;
    const bytes = getRecord(environment, where);
    if (bytes === undefined) throw new Fault(`${where()} is missing: the log is damaged`, false);
    try {
      return decodeRecord(bytes, topic, partition, offset);
    } catch (cause) {
      throw new Fault(`${where()} cannot be read: the log is damaged`, false, { cause });
    }
  };

  return {
    refresh: () => environment.root.resetReadTxn(),
    topicIndex,
    end,
    at,
    *range(topic, partition, from, to) {
      environment.root.resetReadTxn();
      const last = Math.min(to, end(topic, partition));
      for (let offset = Math.max(0, from); offset < last; offset++) yield at(topic, partition, offset);
    },
  };
}

function getRecord(environment: Environment, where: () => string): Buffer | undefined {
  try {
    // What LMDB gives is longer than its `length` says, and good until the next read. A copy out of the pool costs a
    // quarter of a buffer of its own.
    const found = environment.records.getBinaryFast(keyBytes);
    if (found === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(found.length);
    bytes.set(new Uint8Array(found.buffer, found.byteOffset, found.length));
    return bytes;
  } catch (error) {
    throw faultOf(error, where());
  }
}
