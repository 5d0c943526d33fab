/** What an append does when brokers fail: the rest again by a new producer, or an end that names what is missing. */
import { KafkaJSConnectionError, KafkaJSProtocolError, type Kafka, type ProducerRecord } from 'kafkajs';
import { recordProducer } from '../../../src/edge/kafka/record-producer';
import { AppendFault } from '../../../src/edge/ingest-ports';
import type { Fault, NewRecord } from '../../../src/edge/ports';

const record = (topic: string, key: string): NewRecord => ({
  topic,
  key: Buffer.from(key),
  headers: [{ key: 'h', value: Buffer.from('v') }],
  value: Buffer.from(`${topic} ${key}`),
});

interface Scripted {
  readonly kafka: Kafka;
  /** `<producer>: <topic> <values>` of every call, whatever came of it. */
  readonly calls: string[];
}

/** A client whose nth call, from 0, throws what the script has for it. */
function scripted(script: Readonly<Record<number, Error>>): Scripted {
  const calls: string[] = [];
  let producers = 0;
  const producer = () => {
    const own = ++producers;
    return {
      connect: async () => undefined,
      disconnect: async () => undefined,
      send: async ({ topic, messages, acks }: ProducerRecord) => {
        expect(acks).toBe(-1);
        const partitions = new Set(messages.map(({ partition }) => partition));
        expect(partitions.size).toBe(1);
        const error = script[calls.length];
        calls.push(`${own}: ${topic} ${messages.map(({ key }) => String(key)).join(',')}`);
        if (error !== undefined) throw error;
        return [{ baseOffset: '0' }];
      },
    };
  };
  return { kafka: { producer } as unknown as Kafka, calls };
}

const away = new KafkaJSConnectionError('connection refused');
const refused = new KafkaJSProtocolError(
  Object.assign(new Error('not authorized'), { type: 'TOPIC_AUTHORIZATION_FAILED', code: 29 }),
);

function producerOn({ kafka }: Scripted, change: { readonly retryForMs?: number; readonly signal?: AbortSignal } = {}) {
  const told: string[] = [];
  const waiting = ({ message }: Fault): void => void told.push(message);
  const signal = new AbortController().signal;
  return {
    told,
    producer: recordProducer({ kafka, partitionCount: 1, retryForMs: 60_000, signal, waiting, ...change }),
  };
}

it('after an outage a new producer sends what is not known to be there, and nothing else', async () => {
  const client = scripted({ 1: away });
  const { producer, told } = producerOn(client);
  await producer.append([record('orders', 'a'), record('payments', 'a'), record('logistics', 'a')]);
  expect(client.calls).toEqual(['1: orders a', '1: payments a', '2: payments a', '2: logistics a']);
  expect(told).toEqual(['writing to the cluster: connection refused']);
});

it('what brokers refuse for good is not tried again; what is missing is named', async () => {
  const client = scripted({ 1: refused });
  const { producer, told } = producerOn(client);
  const append = producer.append([record('orders', 'a'), record('payments', 'a'), record('orders', 'b')]);
  const fault: unknown = await append.catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AppendFault);
  expect(fault).toMatchObject({ missing: [1], retriable: false });
  expect((fault as Error).message).toContain('TOPIC_AUTHORIZATION_FAILED');
  expect([client.calls, told]).toEqual([['1: orders a,b', '1: payments a'], []]);
});

it('ends when the time is over, or somebody interrupts', async () => {
  const records = [record('orders', 'a')];
  const late = producerOn(scripted({ 0: away }), { retryForMs: 0 });
  await expect(late.producer.append(records)).rejects.toMatchObject({ missing: [0], retriable: true });
  const client = scripted({ 0: away, 1: away, 2: away });
  const stop = new AbortController();
  const interrupted = producerOn(client, { signal: stop.signal });
  const append = interrupted.producer.append(records);
  setTimeout(() => stop.abort(), 20);
  await expect(append).rejects.toMatchObject({ missing: [0] });
  expect(client.calls).toHaveLength(2);
});

it('a bug is no outage', async () => {
  const { producer } = producerOn(scripted({ 0: new TypeError('a bug') }));
  await expect(producer.append([record('orders', 'a')])).rejects.toThrow(TypeError);
});
