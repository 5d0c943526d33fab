/** Who works on which task: each task once, evenly, where it was or where its state is, whoever asks in whatever order. */
import fc from 'fast-check';
import { AssignerProtocol } from 'kafkajs';
import type { Cluster } from 'kafkajs';
import type { Belongings, Member } from '../../../src/edge/kafka/co-partitioned';
import { assignTasks, coPartitioned } from '../../../src/edge/kafka/co-partitioned';

const taskCount = fc.nat(24);
/** What members say of themselves may be old, or of another log. */
const stated = fc.array(fc.integer({ min: -2, max: 30 }), { maxLength: 12 });
const members: fc.Arbitrary<readonly Member[]> = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), running: stated, stored: stated }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 7 },
);
const sorted = (assigned: ReturnType<typeof assignTasks>): (readonly [string, readonly number[]])[] =>
  [...assigned]
    .map(([id, tasks]) => [id, [...tasks].sort((a, b) => a - b)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

it('each task goes to one member, and no member has two more than another', () => {
  fc.assert(
    fc.property(members, taskCount, (all, count) => {
      const assigned = [...assignTasks(all, count).values()];
      expect(assigned.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, task) => task));
      const sizes = assigned.map(({ length }) => length);
      expect(assigned).toHaveLength(all.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

it('the order of members means nothing', () => {
  const shuffled = members.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, taskCount, ([one, other], count) => {
      expect(sorted(assignTasks(other, count))).toEqual(sorted(assignTasks(one, count)));
    }),
  );
});

it('nothing moves where everybody runs what was assigned', () => {
  fc.assert(
    fc.property(members, taskCount, (all, count) => {
      const first = assignTasks(all, count);
      const again = assignTasks(
        all.map((member) => ({ ...member, running: first.get(member.id) ?? [] })),
        count,
      );
      expect(sorted(again)).toEqual(sorted(first));
    }),
  );
});

it('a member keeps of what it runs at least an even share, whoever comes', () => {
  fc.assert(
    fc.property(members, fc.array(fc.nat(6), { maxLength: 24 }), (all, owners) => {
      const running = all.map((_, index) => owners.flatMap((owner, task) => (owner === index ? task : [])));
      const assigned = assignTasks(
        all.map((member, index) => ({ ...member, running: running[index] ?? [] })),
        owners.length,
      );
      const share = Math.floor(owners.length / all.length);
      all.forEach(({ id }, index) => {
        const own = running[index] ?? [];
        const kept = (assigned.get(id) ?? []).filter((task) => own.includes(task));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(own.length, share));
      });
    }),
  );
});

it('what runs stays; what is free goes to its checkpoint', () => {
  const running = { id: 'b', running: [0, 1], stored: [2, 3] };
  const stored = { id: 'a', running: [], stored: [0, 1, 3] };
  expect(sorted(assignTasks([stored, running], 4))).toEqual([
    ['a', [2, 3]],
    ['b', [0, 1]],
  ]);
});

describe('the assigner', () => {
  const cluster = { findTopicPartitionMetadata: () => Array.from({ length: 4 }) } as unknown as Cluster;
  const assignerOf = (belongings: Belongings) =>
    coPartitioned(
      ['orders', 'payments'],
      'policies',
      () => belongings,
    )({ cluster } as Parameters<ReturnType<typeof coPartitioned>>[0]);
  const topics = ['orders', 'payments', 'policies'];
  const metadataOf = (belongings: Belongings): Buffer => assignerOf(belongings).protocol({ topics }).metadata;
  const foreign = (userData: string): Buffer =>
    AssignerProtocol.MemberMetadata.encode({ version: 1, topics, userData: Buffer.from(userData) });
  const assign = async (given: Readonly<Record<string, Buffer>>) => {
    const all = Object.entries(given).map(([memberId, memberMetadata]) => ({ memberId, memberMetadata }));
    const assigned = await assignerOf({ running: [], stored: [] }).assign({ members: all, topics });
    return assigned.map(({ memberId, memberAssignment }) => [
      memberId,
      AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment,
    ]);
  };

  it('gives a task of all inputs to one member, and the topic of all to each', async () => {
    const given = { a: metadataOf({ running: [], stored: [3] }), b: metadataOf({ running: [2], stored: [] }) };
    expect(await assign(given)).toEqual([
      ['a', { orders: [3, 0], payments: [3, 0], policies: [0] }],
      ['b', { orders: [2, 1], payments: [2, 1], policies: [0] }],
    ]);
  });

  it.each(['', 'null', '[]', '{"running":7,"stored":["x",1.5]}', '{"running":'])(
    'takes a member that says %j for one without anything',
    async (userData) => {
      const given = { a: foreign(userData), b: metadataOf({ running: [0, 1], stored: [] }) };
      expect((await assign(given)).map(([id, found]) => [id, (found as Record<string, number[]>)['orders']])).toEqual([
        ['a', [2, 3]],
        ['b', [0, 1]],
      ]);
    },
  );
});
