/** Reads one partition of any topics from wherever it is asked to, ahead of what is asked for next. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Assigner, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { LogRecord, PartitionReader } from '../ports';
import { makeAssigner } from './assigner';
import { kafkaCall, kafkaFault } from './kafka-fault';
import { beginsBehind, endsBefore } from './log-gap';
import { fetchedOffsetOf, recordsOf } from './fetch-response';
import { fetchingItself } from './fetching-itself';
import { ReadAhead } from './read-ahead';
import { IMPATIENT, throwAway, throwAwayGroup } from './throw-away-group';
import { partitionEnds } from './topic-ends';

const RETRY = { initialRetryTime: 50, maxRetryTime: 1_000, retries: 10 };
/** Records looked at before the end of a topic for the last one that is committed; more and more where there is none. */
const FIRST_WINDOW = 20;
const CLOSE_WITHIN_MS = 5_000;

export interface ReaderOptions {
  readonly kafka: Kafka;
  readonly admin: Admin;
  /** Each must exist. */
  readonly topics: readonly string[];
  readonly partition: number;
  /** Of the throw-away group that it reads with. */
  readonly groupPrefix: string;
}

/** Connects when something is read first. */
export class KafkaPartitionReader implements PartitionReader {
  readonly partition: number;
  private readonly streams: ReadonlyMap<string, ReadAhead>;
  private starting: Promise<Consumer> | undefined;
  private readonly groupId: string;

  constructor(private readonly options: ReaderOptions) {
    this.partition = options.partition;
    this.groupId = throwAwayGroup(options.groupPrefix);
    this.streams = new Map(options.topics.map((topic) => [topic, new ReadAhead(topic, options.partition)]));
  }

  async *read(topic: string, from: number, to: number): AsyncGenerator<readonly LogRecord[]> {
    const stream = this.streams.get(topic);
    if (stream === undefined || from >= to) return;
    if (!stream.reaches(from, to)) await this.checkRange(topic, from, to);
    const consumer = await this.started();
    if (!stream.has(from)) {
      stream.restart(from);
      this.tell(consumer, topic, from);
    }
    for (;;) {
      const piece = stream.take(from, to);
      if (piece.length > 0) {
        yield piece;
        continue;
      }
      if (stream.isPast(to)) return;
      if (stream.wantsMore()) consumer.resume([{ topic, partitions: [this.partition] }]);
      await stream.changed();
    }
  }

  async end(topic: string): Promise<number> {
    if (!this.streams.has(topic)) return 0;
    return (await partitionEnds(this.options.admin, topic, this.partition)).end;
  }

  async last(topic: string): Promise<LogRecord | undefined> {
    if (!this.streams.has(topic)) return undefined;
    const { low, end } = await partitionEnds(this.options.admin, topic, this.partition);
    for (let window = FIRST_WINDOW; ; window *= 10) {
      const from = Math.max(low, end - window);
      let last: LogRecord | undefined;
      for await (const piece of this.read(topic, from, end)) last = piece.at(-1) ?? last;
      if (last !== undefined || from === low) return last;
    }
  }

  async close(): Promise<void> {
    // Brokers that are away never let it start.
    const consumer = await Promise.race([
      this.starting?.catch(() => undefined),
      sleep(CLOSE_WITHIN_MS, undefined, { ref: false }),
    ]);
    this.starting = undefined;
    if (consumer === undefined) return;
    await throwAway(this.options.admin, consumer, this.groupId);
  }

  private async checkRange(topic: string, from: number, to: number): Promise<void> {
    const { low, end } = await partitionEnds(this.options.admin, topic, this.partition);
    if (from < low) throw beginsBehind(topic, this.partition, low, from);
    if (to > end) throw endsBefore(topic, this.partition, end, to);
    this.streams.get(topic)?.ends(end);
  }

  private started(): Promise<Consumer> {
    this.starting ??= this.start();
    return this.starting;
  }

  private async start(): Promise<Consumer> {
    const { kafka, topics } = this.options;
    const consumer = fetchingItself(kafka).consumer({
      groupId: this.groupId,
      maxWaitTimeInMs: 50,
      partitionAssigners: [onlyPartition(topics, this.partition)],
      retry: RETRY,
      ...IMPATIENT,
    });
    const joined = new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.GROUP_JOIN, () => {
        this.rejoined(consumer);
        resolve();
      });
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (payload.restart) return;
        const fault = kafkaFault('reading', payload.error);
        for (const stream of this.streams.values()) stream.fail(fault instanceof Error ? fault : payload.error);
        reject(payload.error);
      });
    });
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
      const { topic, batchSize, firstOffset, lastOffset } = payload;
      const stream = this.streams.get(topic);
      // It comes after `eachBatch` too, which has said all of what has records.
      if (stream === undefined || batchSize > 0) return;
      if (!stream.skip(Number(firstOffset), Number(lastOffset))) this.tell(consumer, topic, stream.expected());
    });
    await kafkaCall('reading', async () => {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      const eachBatch = (payload: EachBatchPayload): Promise<void> => this.eachBatch(consumer, payload);
      await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
      await joined;
    });
    return consumer;
  }

  /** Its synchronous part runs before the next fetch. */
  private rejoined(consumer: Consumer): void {
    for (const [topic, stream] of this.streams) {
      consumer.seek({ topic, partition: this.partition, offset: String(stream.expected()) });
      if (!stream.wantsMore()) consumer.pause([{ topic, partitions: [this.partition] }]);
    }
  }

  private tell(consumer: Consumer, topic: string, offset: number): void {
    consumer.seek({ topic, partition: this.partition, offset: String(offset) });
    consumer.resume([{ topic, partitions: [this.partition] }]);
  }

  private async eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic } = batch;
    const stream = this.streams.get(topic);
    if (stream === undefined) return;
    if (!stream.accept(fetchedOffsetOf(batch), Number(batch.lastOffset()), recordsOf(batch))) {
      this.tell(consumer, topic, stream.expected());
      return;
    }
    const last = batch.messages.at(-1);
    if (last !== undefined) payload.resolveOffset(last.offset);
    if (!stream.wantsMore()) consumer.pause([{ topic, partitions: [this.partition] }]);
  }
}

/** A group of one, which takes one partition of each topic. */
function onlyPartition(topics: readonly string[], partition: number): () => Assigner {
  const own = Object.fromEntries(topics.map((topic) => [topic, [partition]]));
  const assign: Parameters<typeof makeAssigner>[0]['assign'] = (members) =>
    new Map(members.map(({ memberId }) => [memberId, own]));
  return () => makeAssigner({ name: 'tidewaiter-one', assign });
}
