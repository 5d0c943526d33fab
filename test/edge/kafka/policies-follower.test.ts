/** The `policies` topic as a worker follows it: each record once, in order, and nobody goes on before all of them are here. */
import type { Admin } from 'kafkajs';
import { policiesFollower } from '../../../src/edge/kafka/policies-follower';
import type { LogRecord } from '../../../src/edge/ports';
import { POLICIES_TOPIC } from '../../../src/edge/topics';
import { recordAt } from './support/fetched';

afterEach(() => {
  jest.restoreAllMocks();
});

function followerOf(topicEnd: number) {
  const fetchTopicOffsets: Admin['fetchTopicOffsets'] = async () => [
    { partition: 0, offset: String(topicEnd), high: String(topicEnd), low: '0' },
  ];
  return policiesFollower({ fetchTopicOffsets } as Partial<Admin> as Admin);
}

const records = (...offsets: readonly number[]): readonly LogRecord[] => offsets.map((offset) => recordAt(offset));

async function offsetsIn(pieces: AsyncIterable<readonly LogRecord[]>): Promise<number[]> {
  const offsets: number[] = [];
  for await (const piece of pieces) offsets.push(...piece.map(({ offset }) => offset));
  return offsets;
}

it('what is delivered again after a rejoin is here once, and a batch without records moves on', async () => {
  const follower = followerOf(6);
  follower.accept(0, 2, records(0, 2));
  follower.accept(0, 3, records(0, 2, 3));
  follower.accept(0, 1, records(0));
  expect(follower.expected()).toBe(4);
  follower.accept(4, 5, []);
  expect([follower.expected(), await follower.end(POLICIES_TOPIC)]).toEqual([6, 6]);
  expect([follower.accept(7, 8, []), follower.accept(6, 5, []), follower.expected()]).toEqual([false, true, 6]);
  expect(await offsetsIn(follower.read(POLICIES_TOPIC, 0, 6))).toEqual([0, 2, 3]);
  expect(await offsetsIn(follower.read(POLICIES_TOPIC, 1, 3))).toEqual([2]);
  expect(await offsetsIn(follower.read(POLICIES_TOPIC, 4, 6))).toEqual([]);
});

it('is caught up when all that was there when it was asked is here', async () => {
  const follower = followerOf(3);
  let isDone = false;
  const caughtUp = follower.caughtUp().then(() => (isDone = true));
  follower.accept(0, 1, records(0, 1));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  follower.accept(2, 2, []);
  await caughtUp;
  expect(isDone).toBe(true);
  await expect(followerOf(0).caughtUp()).resolves.toBeUndefined();
});

it('that does not get there says how far it is, and may try again', async () => {
  const follower = followerOf(3);
  let nowMs = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (nowMs += 20_000));
  follower.accept(0, 0, records(0));
  await expect(follower.caughtUp()).rejects.toMatchObject({
    name: 'Fault',
    retriable: true,
    message: 'policies: read up to 1 of 3 so far',
  });
});
