/** All records of a topic's one partition, for topics that are small and read as a whole. */
import type { Admin, Batch, Consumer, Kafka } from 'kafkajs';
import { Fault } from '../ports';
import type { LogRecord } from '../ports';
import { recordsOf } from './fetch-response';
import { fetchingItself } from './fetching-itself';
import { kafkaCall } from './kafka-fault';
import { IMPATIENT, throwAway, throwAwayGroup } from './throw-away-group';
import { partitionEnds } from './topic-ends';

/** What the auditor's commands read with, and the administrator's: topology/topics.yaml lets auditors make such groups. */
const AUDIT_GROUPS = 'tidewaiter-audit';
const MAX_RECORDS = 100_000;
const TIMEOUT_MS = 60_000;

/**
 * Up to where it ended when it was called, committed records only. Rejects with a Fault. kafkajs fetches only for groups,
 * so that a group of one comes and goes.
 */
export async function readPartition(
  kafka: Kafka,
  admin: Admin,
  topic: string,
  groupPrefix = AUDIT_GROUPS,
): Promise<readonly LogRecord[]> {
  const what = `reading topic ${topic} in a group ${groupPrefix}-*`;
  const { low, end } = await partitionEnds(admin, topic, 0);
  if (low === end) return [];
  const groupId = throwAwayGroup(groupPrefix);
  const consumer = fetchingItself(kafka).consumer({ groupId, ...IMPATIENT });
  let late: NodeJS.Timeout | undefined;
  try {
    return await kafkaCall(what, async () => {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      return await new Promise<readonly LogRecord[]>((resolve, reject) => {
        late = setTimeout(() => reject(new Fault(`${what}: not done within ${TIMEOUT_MS} ms`, true)), TIMEOUT_MS);
        collect(consumer, end, resolve, reject);
      });
    });
  } finally {
    clearTimeout(late);
    await throwAway(admin, consumer, groupId);
  }
}

function collect(
  consumer: Consumer,
  end: number,
  resolve: (records: readonly LogRecord[]) => void,
  reject: (error: Error) => void,
): void {
  const records: LogRecord[] = [];
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) reject(payload.error);
  });
  // Batches without records, only control records among them, come here as well.
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    if (Number(payload.lastOffset) >= end - 1) resolve(records);
  });
  const eachBatch = async ({ batch }: { batch: Batch }): Promise<void> => {
    for (const record of recordsOf(batch)) if (record.offset < end) records.push(record);
    if (records.length > MAX_RECORDS) reject(new Fault(`more than ${MAX_RECORDS} records in one partition`, false));
  };
  consumer.run({ autoCommit: false, eachBatch }).catch(reject);
}
