/** Where topics begin and end for who reads only what is committed. */
import type { Admin } from 'kafkajs';
import { Fault } from '../ports';
import { kafkaCall } from './kafka-fault';

/** Offsets of one partition: of the first record that is there, and behind the last that can be read (last stable). */
export interface PartitionEnds {
  readonly low: number;
  readonly end: number;
}

/** By topic, then by partition. */
export type TopicEnds = ReadonlyMap<string, readonly PartitionEnds[]>;

/** Rejects with a Fault. */
export async function endsOfTopics(admin: Admin, topics: readonly string[]): Promise<TopicEnds> {
  return new Map(await Promise.all(topics.map(async (topic) => [topic, await topicEnds(admin, topic)] as const)));
}

/** By partition. The client asks for committed records, so that its high watermarks are last stable offsets. */
export async function topicEnds(admin: Admin, topic: string): Promise<readonly PartitionEnds[]> {
  const found = await kafkaCall(`asking where topic ${topic} ends`, () => offsetsOf(admin, topic));
  const ends: PartitionEnds[] = [];
  for (const { partition, low, high } of found) ends[partition] = { low: Number(low), end: Number(high) };
  return ends;
}

/** Rejects with a Fault where the topic has no such partition, or no broker answers. */
export async function partitionEnds(admin: Admin, topic: string, partition: number): Promise<PartitionEnds> {
  const ends = (await topicEnds(admin, topic))[partition];
  if (ends === undefined) throw new Fault(`topic ${topic} has no partition ${partition}`, false);
  return ends;
}

const TRIES = 3;

/** Asked of several topics at a time kafkajs may forget one that another's answer does not tell of, and trips over it. */
async function offsetsOf(admin: Admin, topic: string): ReturnType<Admin['fetchTopicOffsets']> {
  for (let tries = 1; ; tries++) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      if (tries === TRIES) {
        const what = `asking where topic ${topic} ends: the client knows of no partition`;
        throw new Fault(what, true, { cause: error });
      }
    }
  }
}
