/** Writes records inside one write transaction of an embedded log, and keeps the ends of its topics. */
import { invariant } from '../../core/kernel/invariant';
import type { Environment } from './environment';
import { endName, endOf, putMeta, topicsOf } from './log-meta';
import { KEY_BYTES, recordEncoder, writeRecordKey, type StoredRecord } from './record-bytes';

const keyBytes = Buffer.alloc(KEY_BYTES);
const encode = recordEncoder();

/** Where a record goes. */
interface Target {
  readonly topic: string;
  readonly partition: number;
  readonly appendTime: number;
}

export interface RecordWriter {
  /** Writes the record at the end of its topic and returns its offset. */
  write(target: Target, record: StoredRecord): number;
  /** Stores the new ends and topics; the last thing before the transaction ends. */
  finish(): void;
}

/** Only valid inside the transaction it is made in. */
export function recordWriter(environment: Environment): RecordWriter {
  const topics = [...topicsOf(environment)];
  const knownTopics = topics.length;
  const endByName = new Map<string, { topicIndex: number; partition: number; end: number }>();

  const place = (topic: string, partition: number): { topicIndex: number; partition: number; end: number } => {
    const name = `${partition}:${topic}`;
    let found = endByName.get(name);
    if (found === undefined) {
      let topicIndex = topics.indexOf(topic);
      if (topicIndex < 0) topicIndex = topics.push(topic) - 1;
      invariant(topicIndex <= 0xffff, 'a log has at most 65536 topics');
      found = { topicIndex, partition, end: endOf(environment, topicIndex, partition) };
      endByName.set(name, found);
    }
    return found;
  };

  return {
    write({ topic, partition, appendTime }, record) {
      const at = place(topic, partition);
      const offset = at.end++;
      writeRecordKey(keyBytes, at.topicIndex, partition, offset);
      environment.records.putSync(keyBytes, encode(record, appendTime));
      return offset;
    },
    finish() {
      if (topics.length > knownTopics) putMeta(environment, 'topics', topics);
      for (const { topicIndex, partition, end } of endByName.values()) {
        putMeta(environment, endName(topicIndex, partition), end);
      }
    },
  };
}
