/** The part of a consumer that groups and readers use: a test hands over batches as kafkajs does, event after callback. */
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { FetchedRecords } from '../../../../src/edge/kafka/fetch-response';
import type { FetchedBatch } from '../../../../src/edge/kafka/input-queue';

const EVENTS = {
  GROUP_JOIN: 'join',
  CRASH: 'crash',
  REBALANCING: 'rebalancing',
  HEARTBEAT: 'heartbeat',
  END_BATCH_PROCESS: 'end-batch',
} as const;

export class FakeConsumer {
  readonly told: string[] = [];
  readonly resolved: string[] = [];
  readonly kafka: Kafka;
  private readonly listeners = new Map<string, ((event: { payload: object }) => void)[]>();
  private eachBatch: (payload: EachBatchPayload) => Promise<void> = async () => undefined;

  /** `onRun` is called when the consumer is told to run: it joins there. */
  constructor(onRun: (consumer: FakeConsumer) => void) {
    const tell =
      (what: string) =>
      ({ topic, offset }: { topic: string; offset: string }): void => {
        this.told.push(`${what} ${topic} ${offset}`);
      };
    const consumer = {
      events: EVENTS,
      on: (name: string, listener: (event: { payload: object }) => void) => {
        this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
      },
      connect: async () => undefined,
      subscribe: async () => undefined,
      run: async ({ eachBatch }: { eachBatch: (payload: EachBatchPayload) => Promise<void> }) => {
        this.eachBatch = eachBatch;
        onRun(this);
      },
      seek: tell('seek'),
      pause: () => undefined,
      resume: () => undefined,
      disconnect: async () => undefined,
    };
    const unused = (): never => {
      throw new Error('nothing is asked of a cluster here');
    };
    const kafka = { consumer: () => consumer as unknown as Consumer, [Symbol('private:Kafka:createCluster')]: unused };
    this.kafka = kafka as unknown as Kafka;
  }

  emit(name: keyof typeof EVENTS, payload: object = {}): void {
    for (const listener of this.listeners.get(EVENTS[name]) ?? []) listener({ payload });
  }

  /** A batch without records never reaches the callback; the event comes in any case. */
  async fetches(topic: string, { fetchedOffset, lastOffset, records }: FetchedBatch): Promise<void> {
    const last = [...records].at(-1);
    const messages = last === undefined ? [] : [new FetchedRecords(last.offset, records)];
    const batch = {
      topic,
      partition: 0,
      fetchedOffset: String(fetchedOffset),
      messages,
      lastOffset: () => `${lastOffset}`,
    };
    const resolveOffset = (offset: string): void => void this.resolved.push(offset);
    if (messages.length > 0) await this.eachBatch({ batch, resolveOffset } as unknown as EachBatchPayload);
    const offsets = { firstOffset: String(fetchedOffset), lastOffset: String(lastOffset) };
    this.emit('END_BATCH_PROCESS', { topic, partition: 0, batchSize: messages.length, ...offsets });
  }
}
