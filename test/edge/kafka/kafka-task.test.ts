/** A task whose ledger seems to lack what was committed: who has taken it over may have written it since it was read. */
import type { Admin } from 'kafkajs';
import { committedPositions } from '../../../src/edge/kafka/committed-positions';
import type { CommittedPositions } from '../../../src/edge/kafka/committed-positions';
import { KafkaTask } from '../../../src/edge/kafka/kafka-task';
import type { TaskSurroundings } from '../../../src/edge/kafka/kafka-task';
import { positionNote } from '../../../src/edge/position-note';

const note = (seq: number): string => positionNote({ logId: 'ab'.repeat(16), seq, hash: Buffer.alloc(32, seq) });

/** Whose offsets were committed with that entry. */
function given(seq: number) {
  const calls: string[] = [];
  const fetchOffsets: Admin['fetchOffsets'] = async () => [
    { topic: 'orders', partitions: [{ partition: 0, offset: '5', metadata: note(seq) }] },
  ];
  const committed: CommittedPositions = committedPositions({ fetchOffsets } as Partial<Admin> as Admin, {
    groupId: 'ledger',
    topics: [],
  });
  const around: Partial<TaskSurroundings> = {
    inputs: [],
    queueLimits: { records: 10, bytes: 1_000 },
    ends: { last: () => undefined, look: async () => LOOK, reaching: async () => LOOK },
    committed,
    group: {
      nextHeartbeat: async () => void calls.push('heartbeat'),
      seek: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    },
    producer: {
      fence: async () => void calls.push('fence'),
      commit: async () => 0,
      settle: async () => undefined,
      close: async () => undefined,
    },
    policies: { caughtUp: async () => undefined } as TaskSurroundings['policies'],
  };
  return { calls, task: new KafkaTask(0, around as TaskSurroundings) };
}

const LOOK = { atMs: 0, ends: new Map() };

it('that was taken over while it was recovered begins again, once the group says that it is still ours', async () => {
  const { calls, task } = given(6);
  await task.claim();
  await expect(task.seek({}, note(4))).rejects.toMatchObject({ name: 'Fault', retriable: true });
  await task.claim();
  expect(calls).toEqual(['fence', 'heartbeat', 'fence']);
  await expect(task.seek({}, note(6))).resolves.toBeUndefined();
});

it('that lacks it when it is read again was cut', async () => {
  const { task } = given(6);
  await task.claim();
  await expect(task.seek({}, note(4))).rejects.toMatchObject({ retriable: true });
  await task.claim();
  const again = task.seek({}, note(4));
  await expect(again).rejects.toMatchObject({ name: 'Fault', retriable: false });
  await expect(again).rejects.toThrow(/entry 6 .*ends with entry 4 .*it was cut or replaced/);
});
