/** Opens the state of a task: over a checkpoint in a directory, or in memory alone for verify and tests. */
import type { ConsignmentCodec } from '../ports';
import type { StateStore } from '../state-store';
import { Checkpoint } from './checkpoint';
import type { CheckpointOwner } from './checkpoint-mark';
import { runLimits, type StoreLimits } from './store-limits';
import { WorkingSet } from './working-set';

export interface StoreOptions extends Partial<StoreLimits> {
  readonly codec: ConsignmentCodec;
  readonly monotonicMs?: () => number;
}

/**
 * One directory per task, whose checkpoint is cleared if it is not this log's and fold's. Rejects with a Fault if the
 * directory cannot be written.
 */
export async function openStore(directory: string, owner: CheckpointOwner, options: StoreOptions): Promise<StateStore> {
  return storeOver(await Checkpoint.open(directory, owner, { ...runLimits, ...options }), options);
}

export function memoryStore(codec: ConsignmentCodec): StateStore {
  return storeOver(undefined, { codec });
}

function storeOver(base: Checkpoint | undefined, options: StoreOptions): StateStore {
  const { codec, monotonicMs = () => performance.now(), ...limits } = options;
  return new WorkingSet(codec, { ...runLimits, ...limits }, monotonicMs, base);
}
