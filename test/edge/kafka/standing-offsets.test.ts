/** How long a last stable offset stands: since it was seen where it is with records behind it, and not a moment longer. */
import { standingOffsets } from '../../../src/edge/kafka/standing-offsets';
import type { TopicEnds } from '../../../src/edge/kafka/topic-ends';
import { clusterOf } from '../../../src/edge/kafka/client-cluster';
import { Kafka } from 'kafkajs';

const endsOf = (...ends: readonly number[]): TopicEnds => new Map([['orders', ends.map((end) => ({ low: 0, end }))]]);

/** Each step is a time and, by partition, where the log ends and where its last stable offset is. */
async function after(...steps: readonly (readonly [number, readonly number[], readonly number[]])[]) {
  let at = 0;
  let [whole, stable]: [readonly number[], readonly number[]] = [[], []];
  const standing = standingOffsets(
    async () => endsOf(...whole),
    async () => ({ ends: endsOf(...stable) }),
    () => at,
  );
  for (const step of steps) {
    [at, whole, stable] = step;
    await standing.look();
  }
  return [0, 1].map((partition) => standing.standingMs('orders', partition));
}

describe('a last stable offset', () => {
  it('that is the end stands for no time, however long nothing comes', async () => {
    expect(await after([1_000, [5, 0], [5, 0]], [90_000, [5, 0], [5, 0]])).toEqual([0, 0]);
  });

  it('stands from the look that first saw records behind it, in its own partition alone', async () => {
    expect(await after([1_000, [6, 9], [5, 9]])).toEqual([0, 0]);
    expect(await after([1_000, [6, 9], [5, 9]], [6_000, [8, 9], [5, 9]], [11_000, [8, 9], [5, 9]])).toEqual([
      10_000, 0,
    ]);
  });

  it('that goes on while transactions come and go stands for no time', async () => {
    expect(await after([1_000, [6, 0], [5, 0]], [6_000, [9, 0], [8, 0]])).toEqual([0, 0]);
  });

  it('begins anew when it stands again, and is forgotten when it has gone on', async () => {
    const stood = [1_000, [6, 0], [5, 0]] as const;
    expect(await after(stood, [6_000, [7, 0], [7, 0]])).toEqual([0, 0]);
    expect(await after(stood, [6_000, [7, 0], [7, 0]], [11_000, [8, 0], [7, 0]], [16_000, [8, 0], [7, 0]])).toEqual([
      5_000, 0,
    ]);
  });

  it('of a topic made anew that ends before it is not the one that stood', async () => {
    expect(await after([1_000, [6, 0], [5, 0]], [6_000, [3, 0], [2, 0]])).toEqual([0, 0]);
  });
});

it('is as it was known while brokers do not answer, and one look at a time is asked for', async () => {
  let at = 1_000;
  let asked = 0;
  let answer = async (): Promise<TopicEnds> => endsOf(6);
  const standing = standingOffsets(
    () => {
      asked++;
      return answer();
    },
    async () => ({ ends: endsOf(5) }),
    () => at,
  );
  await standing.look();
  at = 6_000;
  await Promise.all([standing.look(), standing.look()]);
  expect([asked, standing.standingMs('orders', 0)]).toEqual([2, 5_000]);
  at = 11_000;
  answer = () => Promise.reject(new Error('no broker answers'));
  await expect(standing.look()).rejects.toThrow('no broker answers');
  expect(standing.standingMs('orders', 0)).toBe(5_000);
  answer = async () => endsOf(6);
  await standing.look();
  expect(standing.standingMs('orders', 0)).toBe(10_000);
});

it('kafkajs still makes its connections where we tell it what to ask for', () => {
  expect(() => clusterOf(new Kafka({ brokers: ['127.0.0.1:1'] }))).not.toThrow();
  expect(() => clusterOf(Object.create(null) as Kafka)).toThrow('kafkajs is the version');
});
