/** Opens the state of a task: over a checkpoint in a directory, or in memory alone for verify and tests. */
import type { ConsignmentCodec, StateStore } from '../ports';
import { Checkpoint } from './checkpoint';
import type { CheckpointOwner } from './checkpoint-mark';
import { WorkingSet, type StoreLimits } from './working-set';

const MEGABYTE = 1024 * 1024;

/**
 * Large slices make random puts cheap, but one is handed over at once (some 20 ms), and as much again is dirty in memory
 * while a disk takes seconds for it. What was read is kept for as long as it takes to put it: what is kept longer is copied
 * by every collection of garbage, which costs as much as to read it again.
 */
const defaultLimits: StoreLimits = {
  dirtyCount: 8_000,
  dirtyBytes: 32 * MEGABYTE,
  ageMs: 10_000,
  cleanCount: 2_000,
  cleanBytes: 12 * MEGABYTE,
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
