/** Looks at the ends of inputs: one at a time, none that began before it was asked for, and none at another log. */
import type { Admin } from 'kafkajs';
import { KafkaJSConnectionError } from 'kafkajs';
import { inputEnds } from '../../../src/edge/kafka/input-ends';
import { endsOfTopics } from '../../../src/edge/kafka/topic-ends';

type Offsets = Awaited<ReturnType<Admin['fetchTopicOffsets']>>;
const offsetsAt = (...ends: readonly number[]): Offsets =>
  ends.map((end, partition) => ({ partition, offset: String(end), high: String(end), low: '0' }));

/** A cluster that answers when it is told to; `begun` are the wall clock times at which it was asked. */
function given(partitionCount = 1) {
  let wallMs = 100;
  const pending: ((answer: Offsets | Error) => void)[] = [];
  const fetchTopicOffsets = (): Promise<Offsets> =>
    new Promise((resolve, reject) => {
      pending.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  const admin = { fetchTopicOffsets } as Partial<Admin> as Admin;
  const ends = inputEnds(
    () => endsOfTopics(admin, ['orders']),
    partitionCount,
    () => wallMs,
  );
  return {
    ends,
    at: (ms: number) => void (wallMs = ms),
    asked: () => pending.length,
    answer: async (answer: Offsets | Error) => {
      pending.shift()?.(answer);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

it('says what was there, and when it was asked', async () => {
  const { ends, answer } = given();
  const look = ends.look();
  expect(ends.last()).toBeUndefined();
  await answer(offsetsAt(7));
  expect(await look).toEqual({ atMs: 100, ends: new Map([['orders', [{ low: 0, end: 7 }]]]) });
  expect(ends.last()).toBe(await look);
});

it('who asks while one is under way gets one that began later, and all of them the same', async () => {
  const { ends, answer, at, asked } = given();
  const first = ends.look();
  at(200);
  const [second, third] = [ends.look(), ends.look()];
  expect(asked()).toBe(1);
  at(300);
  await answer(offsetsAt(7));
  expect((await first).atMs).toBe(100);
  expect(asked()).toBe(1);
  await answer(offsetsAt(9));
  expect(await second).toMatchObject({ atMs: 300, ends: new Map([['orders', [{ low: 0, end: 9 }]]]) });
  expect(await third).toBe(await second);
});

it('one that fails is told to who asked for it, and not to who waits for the next', async () => {
  const { ends, answer } = given();
  const [first, second] = [ends.look(), ends.look()];
  const failed = expect(first).rejects.toMatchObject({ name: 'Fault', retriable: true });
  await answer(new KafkaJSConnectionError('connect ECONNREFUSED'));
  await failed;
  await answer(offsetsAt(9));
  expect((await second).ends.get('orders')).toEqual([{ low: 0, end: 9 }]);
});

it('a topic with another number of partitions is another log: nothing is taken from it', async () => {
  const { ends, answer } = given(2);
  const look = expect(ends.look()).rejects.toMatchObject({
    name: 'Fault',
    retriable: false,
    message: 'topic orders has 3 partitions now, not 2: this is another log',
  });
  await answer(offsetsAt(1, 1, 1));
  await look;
  expect(ends.last()).toBeUndefined();
});

describe('a look that reaches positions', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** A cluster that answers at once, each time with the next of these ends; the last one stays. */
  function ending(...seen: readonly number[]) {
    let nowMs = 0;
    let asked = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (nowMs += 500));
    const fetchTopicOffsets = async (): Promise<Offsets> => offsetsAt(seen[Math.min(asked++, seen.length - 1)] ?? 0);
    const admin = { fetchTopicOffsets } as Partial<Admin> as Admin;
    const ends = inputEnds(
      () => endsOfTopics(admin, ['orders']),
      1,
      () => 0,
    );
    return { reaching: () => ends.reaching(0, { orders: 7 }), asked: () => asked };
  }

  it('is waited for where a new leader does not know yet how far it is', async () => {
    const { reaching, asked } = ending(5, 6, 7);
    expect((await reaching()).ends.get('orders')).toEqual([{ low: 0, end: 7 }]);
    expect(asked()).toBe(3);
  });

  it('that does not come is a Fault that says where the topic ends', async () => {
    const { reaching, asked } = ending(6);
    await expect(reaching()).rejects.toMatchObject({
      name: 'Fault',
      retriable: false,
      message: 'topic orders/0 ends at 6, but was read up to 7: it was cut or replaced',
    });
    expect(asked()).toBeGreaterThan(5);
  });
});
