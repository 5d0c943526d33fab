/**
 * What a transaction writes as one Produce request, in one buffer. kafkajs makes an encoder of its own for each record and
 * each number of it: where a task does nothing else, a tenth of its time.
 */
import { encoded } from './client-cluster';
import type { ClientBroker, ProduceOptions, RequestOfClient } from './client-cluster';
import { standInFor } from './large-body';
import { batchBytes, writeBatch } from './record-batch';

/** The first version of the request that knows transactions; kafkajs knows those up to 7, which are written alike. */
const FIRST_VERSION = 3;
const TIMEOUT_MS = 30_000;

/** The same broker, but its Produce requests are put into bytes here. What it answers is read by kafkajs as ever. */
export function producingItself(broker: ClientBroker): ClientBroker {
  const lookupRequest: ClientBroker['lookupRequest'] = (apiKey, definition) => {
    const protocol = broker.lookupRequest(apiKey, definition);
    return (options) => {
      const made = protocol(options);
      if (made.request.apiVersion < FIRST_VERSION) return made;
      const encode: RequestOfClient['encode'] = () =>
        Promise.resolve(encoded(standInFor(payloadOf(options, Date.now()))));
      return { ...made, request: { ...made.request, encode } };
    };
  };
  return Object.create(broker, { lookupRequest: { value: lookupRequest } }) as ClientBroker;
}

/** transactional_id acks timeout [topic [partition records]], Produce request versions 3 to 8. */
function payloadOf(options: ProduceOptions, timestampMs: number): Buffer {
  const { transactionalId, acks, topicData } = options;
  const into = Buffer.allocUnsafe(payloadBytes(options));
  let at = writeText(into, 0, transactionalId);
  at = into.writeInt16BE(acks, at);
  at = into.writeInt32BE(TIMEOUT_MS, at);
  at = into.writeInt32BE(topicData.length, at);
  for (const { topic, partitions } of topicData) {
    at = writeText(into, at, topic);
    at = into.writeInt32BE(partitions.length, at);
    for (const { partition, firstSequence, messages } of partitions) {
      at = into.writeInt32BE(partition, at);
      const begin = at + 4;
      const end = writeBatch(into, begin, { ...options, firstSequence, timestampMs }, messages);
      into.writeInt32BE(end - begin, at);
      at = end;
    }
  }
  return into;
}

function payloadBytes({ transactionalId, topicData }: ProduceOptions): number {
  let bytes = textBytes(transactionalId) + 2 + 4 + 4;
  for (const { topic, partitions } of topicData) {
    bytes += textBytes(topic) + 4;
    for (const { messages } of partitions) bytes += 4 + 4 + batchBytes(messages);
  }
  return bytes;
}

function textBytes(text: string): number {
  return 2 + Buffer.byteLength(text);
}

function writeText(into: Buffer, at: number, text: string): number {
  const next = into.writeInt16BE(Buffer.byteLength(text), at);
  return next + into.write(text, next);
}
