/** Whether a worker lives and is ready, from what it told: in its group, a policy in force, every task recovered. */
import type { Advance, WorkerStatus } from '../observer';

const MOST_REASONS = 20;

export interface Readiness {
  readonly group: (joined: boolean) => void;
  readonly policy: () => void;
  readonly assigned: (partition: number) => void;
  readonly lost: (partition: number) => void;
  readonly failed: (partition: number, retriable: boolean) => void;
  /** True when this begins a recovery. */
  readonly recovering: (advance: Advance) => boolean;
  /** True when no recovery was told to have begun. */
  readonly recovered: (partition: number) => boolean;
  readonly stopping: () => void;
  readonly status: () => WorkerStatus;
}

/** Undefined once the task works. */
type Waiting = { readonly why: string; readonly recovering: boolean } | undefined;

/** Live until a task failed for good; ready only with every one of its conditions met. */
export function makeReadiness(): Readiness {
  const tasks = new Map<number, Waiting>();
  const fatal = new Set<number>();
  const worker = { joined: false, policy: false, stopping: false };
  const wait = (partition: number, why: string, recovering = false): void => {
    tasks.set(partition, { why, recovering });
  };
  const isRecovering = (partition: number): boolean => tasks.get(partition)?.recovering === true;
  const reasons = (): readonly string[] => [
    ...[...fatal].map((partition) => `task ${partition}: failed for good`),
    ...(worker.stopping ? ['stopping'] : []),
    ...(worker.joined ? [] : ['not in the group']),
    ...(worker.policy ? [] : ['no policy in force']),
    ...[...tasks].flatMap(([partition, waiting]) => (waiting ? [`task ${partition}: ${waiting.why}`] : [])),
  ];
  return {
    group: (joined) => (worker.joined = joined),
    policy: () => (worker.policy = true),
    assigned: (partition) => wait(partition, 'starting'),
    lost: (partition) => tasks.delete(partition),
    failed: (partition, retriable) => {
      if (!retriable) fatal.add(partition);
      wait(partition, retriable ? 'failed, starts again' : 'stopped');
    },
    recovering: ({ partition, done, of }) => {
      const begins = !isRecovering(partition);
      wait(partition, `recovering, ${done} of ${of} entries`, true);
      return begins;
    },
    recovered: (partition) => {
      const untold = !isRecovering(partition);
      tasks.set(partition, undefined);
      return untold;
    },
    stopping: () => (worker.stopping = true),
    status: () => {
      const found = reasons();
      const left = found.length - MOST_REASONS;
      const told = left > 0 ? [...found.slice(0, MOST_REASONS), `and ${left} more`] : found;
      return { live: fatal.size === 0, ready: found.length === 0, reasons: told };
    },
  };
}
