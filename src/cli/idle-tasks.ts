/** Which tasks of a worker have found nothing to do. */
import type { Turn } from '../runner';

export interface IdleTasks {
  begins(partition: number): void;
  turned(partition: number, turn: Pick<Turn, 'idle' | 'stuck'>): void;
  ended(partition: number): void;
  /** Is there more than one? */
  areSeveral(): boolean;
}

/** `allIdle` is called after each turn that leaves none with anything to do. */
export function idleTasks(allIdle: () => void): IdleTasks {
  const idle = new Map<number, boolean>();
  return {
    begins: (partition) => void idle.set(partition, false),
    turned: (partition, turn) => {
      idle.set(partition, turn.idle && turn.stuck.length === 0);
      if ([...idle.values()].every((one) => one)) allIdle();
    },
    ended: (partition) => void idle.delete(partition),
    areSeveral: () => idle.size > 1,
  };
}
