/**
 * What a broker answers to a fetch, read into records at once. kafkajs makes an object of nine fields, long numbers, texts
 * and buffers of every record before we make ours of it: some 7 % of what a busy worker allocates. And it takes some of what
 * was aborted for committed, and trips over names of headers (decision record 0034).
 */
import type { Batch } from 'kafkajs';
import { invariant } from '../../core/kernel/invariant';
import type { Answer } from './large-answer';
import { PackedRecords } from './packed-records';
import type { AbortedTransaction, RecordsRead } from './read-records';
import { readRecords } from './read-records';
import { int64 } from './record-cursor';

/** As kafkajs takes it from a decoder of its own, offsets in decimals. */
export interface FetchAnswer {
  readonly throttleTime: number;
  readonly clientSideThrottleTime: number;
  readonly errorCode: number;
  readonly sessionId: number;
  readonly responses: readonly { readonly topicName: string; readonly partitions: readonly PartitionAnswer[] }[];
}

interface PartitionAnswer {
  readonly partition: number;
  readonly errorCode: number;
  readonly highWatermark: string;
  readonly lastStableOffset: string;
  readonly lastStartOffset: string;
  /** None: what was aborted is not among the messages. */
  readonly abortedTransactions: readonly [];
  readonly preferredReadReplica: number;
  readonly messages: readonly FetchedRecords[];
}

/**
 * What kafkajs takes for one message: all records of one partition that one answer has brought, up to an offset. Where there
 * are none it is a control record to kafkajs, which moves on behind it and delivers nothing.
 */
export class FetchedRecords {
  readonly key = null;
  readonly value = null;
  readonly timestamp = '0';
  readonly attributes = 0;
  readonly headers = {};
  readonly offset: string;
  readonly isControlRecord: boolean;

  constructor(
    offset: number,
    readonly records: PackedRecords,
  ) {
    this.offset = String(offset);
    this.isControlRecord = records.length === 0;
  }
}

/** Of a batch that a consumer from `fetchingItself` was given. */
export function recordsOf({ messages }: Pick<Batch, 'messages'>): PackedRecords {
  const [first, second] = messages;
  invariant(first instanceof FetchedRecords && second === undefined, 'records are read by readRecords');
  return first.records;
}

/** The offset that a batch was fetched from, which kafkajs' types leave out. */
export function fetchedOffsetOf(batch: Batch): number {
  const { fetchedOffset } = batch as Batch & { readonly fetchedOffset: string };
  return Number(fetchedOffset);
}

/** Version 11 of the answer. Throws KafkaJSNonRetriableError as `readRecords` does, RangeError where it is cut off. */
export function decodeFetch({ bytes, shared }: Answer): FetchAnswer {
  const reader = new AnswerReader(bytes);
  const clientSideThrottleTime = reader.int32();
  const errorCode = reader.int16();
  const sessionId = reader.int32();
  const responses = reader.array(() => {
    const topicName = reader.text();
    return { topicName, partitions: reader.array(() => partitionOf(reader, topicName)) };
  });
  const messages = responses.flatMap(({ partitions }) => partitions.flatMap((one) => one.messages));
  const holders = messages.filter(({ records }) => records.length > 0);
  const done = shared(holders.length);
  for (const { records } of holders) records.done = done;
  // The broker has not throttled this request, but expects that the next one waits.
  return { throttleTime: 0, clientSideThrottleTime, errorCode, sessionId, responses };
}

function partitionOf(reader: AnswerReader, topic: string): PartitionAnswer {
  const partition = reader.int32();
  const errorCode = reader.int16();
  const [highWatermark, lastStableOffset, lastStartOffset] = [reader.int64(), reader.int64(), reader.int64()];
  const aborted = reader.array((): AbortedTransaction => {
    return { producerId: reader.int64(), firstOffset: reader.int64() };
  });
  const preferredReadReplica = reader.int32();
  const read = readRecords(topic, partition, reader.bytes(), aborted);
  return {
    partition,
    errorCode,
    highWatermark: String(highWatermark),
    lastStableOffset: String(lastStableOffset),
    lastStartOffset: String(lastStartOffset),
    abortedTransactions: [],
    preferredReadReplica,
    messages: messagesOf(read),
  };
}

/** kafkajs goes on behind the last message, and tells of a batch of control records alone from where to where it went. */
function messagesOf({ records, firstOffset, lastOffset }: RecordsRead): readonly FetchedRecords[] {
  const none = new PackedRecords(records.topic, records.partition);
  if (records.length === 0)
    return lastOffset < 0 ? [] : [new FetchedRecords(firstOffset, none), new FetchedRecords(lastOffset, none)];
  const last = records.offsetAt(records.length - 1);
  const all = new FetchedRecords(last, records);
  return last < lastOffset ? [all, new FetchedRecords(lastOffset, none)] : [all];
}

class AnswerReader {
  private at = 0;

  constructor(private readonly answer: Buffer) {}

  int16(): number {
    this.at += 2;
    return this.answer.readInt16BE(this.at - 2);
  }

  int32(): number {
    this.at += 4;
    return this.answer.readInt32BE(this.at - 4);
  }

  int64(): number {
    this.at += 8;
    return int64(this.answer, this.at - 8);
  }

  /** Also where there is none: of length -1. */
  array<A>(one: () => A): A[] {
    const all: A[] = [];
    for (let left = this.int32(); left > 0; left--) all.push(one());
    return all;
  }

  text(): string {
    return this.take(this.int16()).toString('utf8');
  }

  bytes(): Buffer {
    return this.take(this.int32());
  }

  private take(length: number): Buffer {
    const from = this.at;
    this.at += Math.max(0, length);
    if (this.at > this.answer.length) throw new RangeError('a fetch was answered in part');
    return this.answer.subarray(from, this.at);
  }
}
