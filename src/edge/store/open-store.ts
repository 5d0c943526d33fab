/** Opens the state of a task: over a checkpoint in a directory, or in memory alone for verify and tests. */
import type { ConsignmentCodec, StateStore } from '../ports';
import { Checkpoint } from './checkpoint';
import type { CheckpointOwner } from './checkpoint-mark';
import { WorkingSet, type StoreLimits } from './working-set';

/**
 * Large slices make random puts cheap, but hold the loop up while they are written; `cleanCount` is the size of one of
 * the two generations that are kept.
 */
const defaultLimits: StoreLimits = {
  dirtyCount: 20_000,
  dirtyBytes: 64 * 1024 * 1024,
  ageMs: 10_000,
  cleanCount: 20_000,
};

export interface StoreOptions extends Partial<StoreLimits> {
  readonly codec: ConsignmentCodec;
  readonly monotonicMs?: () => number;
}

/**
 * One directory per task, whose checkpoint is cleared if it is not this log's and fold's. Rejects with a Fault if the
 * directory cannot be written.
 */
export async function openStore(directory: string, owner: CheckpointOwner, options: StoreOptions): Promise<StateStore> {
  return storeOver(await Checkpoint.open(directory, owner), options);
}

export function memoryStore(codec: ConsignmentCodec): StateStore {
  return storeOver(undefined, { codec });
}

function storeOver(base: Checkpoint | undefined, options: StoreOptions): StateStore {
  const { codec, monotonicMs = () => performance.now(), ...limits } = options;
  return new WorkingSet(codec, { ...defaultLimits, ...limits }, monotonicMs, base);
}
