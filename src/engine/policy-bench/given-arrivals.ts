/** The documents that a policy is measured on: of a log, of event lines, or generated ones; bounded by consignments. */
import * as E from 'fp-ts/Either';
import type { Arrival } from '../../core/events/arrival';
import type { Content } from '../../core/events/document';
import { makeDecode } from '../../edge/avro/decode';
import { makeEncoder } from '../../edge/avro/encode';
import { fromPlain } from '../../edge/avro/normalise';
import { builtInWriterSchemas } from '../../edge/avro/writer-schemas';
import { eventReader } from '../../edge/ingest/read-events';
import type { Decode, LogReader } from '../../edge/ports';
import { sha256 } from '../../edge/sha256';
import { INPUT_TOPICS, topicOf } from '../../edge/topics';

/** In order of append time. `unreadable`: lines or records that are no document, and are left out. */
export interface Given {
  readonly arrivals: readonly Arrival[];
  readonly unreadable: number;
}

/** Of the consignments named first, so many at most, with all that comes of them. */
class Taken {
  private readonly references = new Set<string>();
  readonly arrivals: Arrival[] = [];
  unreadable = 0;

  constructor(private readonly limit: number) {}

  take(incoming: ReturnType<Decode>): void {
    if (!incoming.accepted) {
      this.unreadable++;
      return;
    }
    if (!this.references.has(incoming.reference)) {
      if (this.references.size >= this.limit) return;
      this.references.add(incoming.reference);
    }
    this.arrivals.push(incoming);
  }

  given(): Given {
    return { arrivals: this.arrivals.sort((a, b) => a.appendTime - b.appendTime), unreadable: this.unreadable };
  }
}

/** Events as `generate` writes them, one a line, in pieces of any size; appended when they say they were issued. */
export function arrivalsOfEvents(pieces: Iterable<Uint8Array>, limit: number): Given {
  const schemas = builtInWriterSchemas();
  const [encoder, decode] = [makeEncoder(schemas), makeDecode(schemas, sha256)];
  const reader = eventReader(fromPlain, 'order');
  const taken = new Taken(limit);
  let offset = 0;
  let appendTime = 0;
  const take = (found: ReturnType<typeof reader.push>): void => {
    for (const one of found) {
      const value = 'code' in one ? undefined : encoder.document(one.type, one.body);
      if ('code' in one || value === undefined || E.isLeft(value)) {
        taken.unreadable++;
        continue;
      }
      const { reference, issueDateTime } = one.body['header'] as Content;
      appendTime = typeof issueDateTime === 'number' ? issueDateTime : appendTime;
      const key = Buffer.from(typeof reference === 'string' ? reference : '');
      const record = { topic: topicOf(one.type), partition: 0, offset: offset++, appendTime, key, headers: [] };
      taken.take(decode({ ...record, value: Buffer.from(value.right) }));
    }
  };
  for (const piece of pieces) take(reader.push(piece));
  take(reader.end());
  return taken.given();
}

/** All input records of a log. Rejects with a Fault where it cannot be read. */
export async function arrivalsOfLog(log: LogReader, decode: Decode, limit: number): Promise<Given> {
  const taken = new Taken(limit);
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    for (const { topic } of INPUT_TOPICS) {
      for await (const piece of task.read(topic, 0, await task.end(topic))) {
        for (const record of piece) taken.take(decode(record));
      }
    }
  }
  return taken.given();
}
