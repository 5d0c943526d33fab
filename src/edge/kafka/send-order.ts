/** In which requests records go to their partitions: few, and a consignment's documents in the order they were given. */
import { partitionOf } from '../murmur2';
import type { NewRecord } from '../ports';
import { INPUT_TOPICS } from '../topics';
import { isTooMuch, requestBytesOf } from './send-records';

/** One request: records of one partition, by their places in what was given. */
export interface Chunk {
  readonly topic: string;
  readonly partition: number;
  readonly places: readonly number[];
}

/** What may be sent at the same time, each an own sequence of requests. */
export type Wave = readonly (readonly Chunk[])[];

const RANKS = new Map(INPUT_TOPICS.map(({ topic }, index) => [topic, index]));

/**
 * The requests for some of the records, wave by wave: a wave is to be in the log before the next one is sent. Within one a
 * partition is written topic by topic; whatever of a consignment would come too early so waits for the next wave.
 */
export function wavesOf(
  records: readonly NewRecord[],
  places: readonly number[],
  partitionCount: number,
): readonly Wave[] {
  const waves: number[][][][] = [];
  const lastByKey = new Map<string, { readonly wave: number; readonly rank: number }>();
  for (const place of places) {
    const record = records[place];
    if (record === undefined) continue;
    const key = Buffer.from(record.key).toString('latin1');
    const rank = RANKS.get(record.topic) ?? RANKS.size;
    const last = lastByKey.get(key) ?? { wave: 0, rank };
    const wave = rank >= last.rank ? last.wave : last.wave + 1;
    lastByKey.set(key, { wave, rank });
    const partition = partitionOf(record.key, partitionCount);
    (((waves[wave] ??= [])[partition] ??= [])[rank] ??= []).push(place);
  }
  return waves.map((partitions) =>
    partitions.flatMap((topics, partition) => [topics.flatMap((found) => chunksOf(records, found, partition))]),
  );
}

function chunksOf(records: readonly NewRecord[], places: readonly number[], partition: number): readonly Chunk[] {
  const chunks: { topic: string; partition: number; places: number[] }[] = [];
  let bytes = 0;
  for (const place of places) {
    const record = records[place];
    if (record === undefined) continue;
    const size = requestBytesOf(record);
    const last = chunks.at(-1);
    if (last === undefined || isTooMuch(last.places.length + 1, bytes + size)) {
      chunks.push({ topic: record.topic, partition, places: [place] });
      bytes = size;
    } else {
      last.places.push(place);
      bytes += size;
    }
  }
  return chunks;
}
