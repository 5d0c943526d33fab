/** Who works on which task: partition p of every input goes to one member, and stays where its state is. */
import type { Assigner, Cluster, PartitionAssigner } from 'kafkajs';
import { makeAssigner, saidBy } from './assigner';

const NAME = 'tidewaiter-tasks';

/** What a member says of itself when it joins: tasks that it works on, and tasks that it has a checkpoint of. */
export interface Belongings {
  readonly running: readonly number[];
  readonly stored: readonly number[];
}

export interface Member extends Belongings {
  readonly id: string;
}

/**
 * Each task to one member, evenly: first those that are being worked on, then those with a checkpoint, then the rest to who
 * has least. The same members give the same answer in any order.
 */
export function assignTasks(members: readonly Member[], taskCount: number): ReadonlyMap<string, readonly number[]> {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const least = Math.floor(taskCount / Math.max(1, sorted.length));
  const given = new Map<string, number[]>(sorted.map(({ id }) => [id, []]));
  const free = new Set(Array.from({ length: taskCount }, (_, task) => task));
  let surplus = taskCount - least * sorted.length;
  const take = (id: string, task: number): void => {
    const own = given.get(id) ?? [];
    if (own.length === least) surplus--;
    own.push(task);
    free.delete(task);
  };
  const mayTake = (id: string): boolean => {
    const { length } = given.get(id) ?? [];
    return length < least || (length === least && surplus > 0);
  };
  for (const wanted of ['running', 'stored'] as const) {
    for (const member of sorted) {
      for (const task of [...member[wanted]].sort((a, b) => a - b)) {
        if (free.has(task) && mayTake(member.id)) take(member.id, task);
      }
    }
  }
  for (const task of [...free]) {
    const [first] = sorted.filter(({ id }) => mayTake(id)).sort((a, b) => lengthOf(given, a) - lengthOf(given, b));
    if (first !== undefined) take(first.id, task);
  }
  return given;
}

function lengthOf(given: ReadonlyMap<string, readonly number[]>, { id }: Member): number {
  return given.get(id)?.length ?? 0;
}

/** `everyones` is a topic that each member reads whole. */
export function coPartitioned(
  inputs: readonly string[],
  everyones: string,
  belongings: () => Belongings,
): PartitionAssigner {
  return ({ cluster }: { cluster: Cluster }): Assigner =>
    makeAssigner({
      name: NAME,
      said: () => written(belongings()),
      assign: (members) => {
        const stated = members.map((member) => ({ id: member.memberId, ...read(saidBy(member)) }));
        const count = Math.max(...inputs.map((topic) => cluster.findTopicPartitionMetadata(topic).length));
        const assignments = [...assignTasks(stated, count)].map(([id, tasks]) => {
          const own = Object.fromEntries(inputs.map((topic) => [topic, tasks]));
          return [id, { [everyones]: [0], ...own }] as const;
        });
        return new Map(assignments);
      },
    });
}

function written({ running, stored }: Belongings): Buffer {
  return Buffer.from(JSON.stringify({ running, stored }));
}

/** A member of another version says nothing that is understood: it has nothing then. */
function read(said: Buffer | undefined): Belongings {
  try {
    const stated = JSON.parse(said?.toString('utf8') ?? '') as { running?: unknown; stored?: unknown };
    return { running: tasksIn(stated.running), stored: tasksIn(stated.stored) };
  } catch {
    return { running: [], stored: [] };
  }
}

function tasksIn(stated: unknown): readonly number[] {
  return Array.isArray(stated) ? stated.filter((one): one is number => Number.isInteger(one)) : [];
}
