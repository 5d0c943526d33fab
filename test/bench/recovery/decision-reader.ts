/** Who waits for decisions: reads what is committed, and knows when it came. */
import type { Consumer } from 'kafkajs';
import { clusterOf, UNCOMMITTED } from '../../../src/edge/kafka/client-cluster';
import { EndsAtOnce } from '../../../src/edge/kafka/ends-at-once';
import { DECISIONS_TOPIC } from '../../../src/edge/topics';
import { quietKafka } from '../../kafka/support/client';

export interface DecisionReader {
  /** The next record, whoever writes it and whether it is committed or not, has this offset or a later one. */
  end(): Promise<number>;
  /** Resolves when a decision from the offset on has been read. */
  readFrom(offset: number): Promise<void>;
  close(): Promise<void>;
}

/** Of the one partition that there is; from its end on. */
export async function readDecisions(bootstrapServers: string): Promise<DecisionReader> {
  const kafka = quietKafka(bootstrapServers);
  const ends = new EndsAtOnce(clusterOf(kafka, UNCOMMITTED), [DECISIONS_TOPIC]);
  const consumer: Consumer = kafka.consumer({ groupId: `reader-${process.hrtime.bigint()}`, maxWaitTimeInMs: 100 });
  let read = -1;
  let news: () => void = () => undefined;
  await consumer.connect();
  await consumer.subscribe({ topics: [DECISIONS_TOPIC], fromBeginning: false });
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.run({
    eachMessage: async ({ message }) => {
      read = Number(message.offset);
      news();
    },
  });
  await joined;
  return {
    end: async () => (await ends.ask()).get(DECISIONS_TOPIC)?.[0]?.end ?? 0,
    readFrom: async (offset) => {
      while (read < offset) await new Promise<void>((resolve) => (news = resolve));
    },
    close: async () => {
      await Promise.all([consumer.disconnect(), ends.close()]);
    },
  };
}
