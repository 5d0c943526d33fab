/** The service: works on every task that a log gives, each in a loop of its own, until it is told to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckpointMark, Log, Task } from './edge/ports';
import { Fault } from './edge/ports';
import type { LiveParts } from './engine/parts';
import type { Recovered, RecoverOptions } from './engine/recover';
import { recover } from './engine/recover';
import { SnapshotKeeper } from './engine/snapshot/snapshot-keeper';
import type { SnapshotObserver, SnapshotSettings } from './engine/snapshot/snapshot-keeper';
import type { TakenSnapshot } from './engine/snapshot/take-snapshot';
import type { RunnerSettings, Turn } from './runner';
import { makeRunner } from './runner';

/** What the service works with; `partsOf` opens the state of a task, which `release` closes. */
export interface ServiceParts {
  readonly log: Log;
  readonly partsOf: (task: Task) => Promise<LiveParts>;
  readonly release: (parts: LiveParts) => Promise<void>;
  /** Undefined: none are taken. */
  readonly snapshots?: SnapshotSettings | undefined;
}

/** Told what happens, for progress, logs and metrics: never more often than once a turn. */
export interface ServiceObserver {
  assigned(partition: number): void;
  /** The log took it away; `released` follows. */
  revoked(partition: number): void;
  recovering(partition: number, done: number, of: number): void;
  recovered(partition: number, recovered: Recovered, ms: number): void;
  turn(partition: number, turn: Turn, parts: LiveParts): void;
  /** A fault that may pass: the task begins again after so long. */
  failed(partition: number, fault: Fault, againInMs: number): void;
  released(partition: number): void;
  /** States packed so far, then the whole; once a chunk at most. */
  snapshotting(partition: number, done: number, of: number): void;
  snapshotTaken(partition: number, snapshot: TakenSnapshot, ms: number): void;
  /** The task goes on without it. */
  snapshotFailed(partition: number, error: unknown): void;
}

export interface ServiceSettings {
  readonly runner?: RunnerSettings;
  /** How long a task that fails again and again is begun anew, ms; 0: not at all. */
  readonly retryForMs: number;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

/** Resolves after `stop`, when every transaction in hand is finished and checkpoints are written. Rejects with a Fault. */
export async function serve(
  { log, partsOf, release, snapshots }: ServiceParts,
  settings: ServiceSettings,
  observer: ServiceObserver,
  stop: AbortSignal,
): Promise<void> {
  const working = new Map<number, { readonly ending: AbortController; readonly done: Promise<void> }>();
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  const begin = (task: Task): void => {
    const before = working.get(task.partition)?.done;
    const ending = new AbortController();
    const done = (async () => {
      // The state of a task is opened by one loop at a time.
      await before;
      const signal = AbortSignal.any([stop, ending.signal]);
      if (signal.aborted) return;
      observer.assigned(task.partition);
      await workOn(task, { partsOf, release, snapshots }, settings, observer, signal);
    })();
    done.catch(fail);
    working.set(task.partition, { ending, done });
  };
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stop.aborted) resolve('stopped');
    stop.addEventListener('abort', () => resolve('stopped'));
  });
  const events = log.tasks()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = events.next();
      next.catch(() => undefined);
      const event = await Promise.race([next, stopped, failed]);
      if (event === 'stopped' || event.done === true) break;
      if (event.value.kind === 'assigned') begin(event.value.task);
      else {
        observer.revoked(event.value.partition);
        working.get(event.value.partition)?.ending.abort();
      }
    }
  } finally {
    for (const { ending } of working.values()) ending.abort();
    await Promise.allSettled([...working.values()].map(({ done }) => done));
  }
  await Promise.all([...working.values()].map(({ done }) => done));
}

/** Claims, recovers and turns; again from the start after a fault that may pass. */
async function workOn(
  task: Task,
  { partsOf, release, snapshots }: Omit<ServiceParts, 'log'>,
  settings: ServiceSettings,
  observer: ServiceObserver,
  signal: AbortSignal,
): Promise<void> {
  const { partition } = task;
  const parts = await partsOf(task);
  const keeper = snapshots && new SnapshotKeeper(parts, snapshots, snapshotObserver(partition, observer));
  let failingSince: number | undefined;
  let waitMs = FIRST_WAIT_MS;
  let held: CheckpointMark | undefined;
  try {
    while (!signal.aborted) {
      try {
        await task.claim();
        const stands = (mark: CheckpointMark | undefined): void => void (held = mark);
        const runner = await recoveredRunner(parts, { held, stands }, settings, observer, keeper);
        held = runner.mark();
        while (!signal.aborted) {
          const turn = await runner.turn();
          held = runner.mark();
          // A turn that only waits proves nothing: what failed before it comes after it again.
          if (turn.batch !== undefined || (turn.idle && turn.stuck.length === 0)) {
            failingSince = undefined;
            waitMs = FIRST_WAIT_MS;
          }
          observer.turn(partition, turn, parts);
          await keeper?.betweenTurns({ mark: held, isIdle: turn.idle, drain: runner.drain });
        }
        await runner.drain();
      } catch (error) {
        if (!(error instanceof Fault) || !error.retriable) throw error;
        await keeper?.abandon();
        if (signal.aborted) return;
        failingSince ??= performance.now();
        if (performance.now() - failingSince >= settings.retryForMs) throw error;
        // With jitter, so that the tasks of a worker do not all come back at once.
        const againInMs = Math.round(waitMs * (0.5 + Math.random() / 2));
        observer.failed(partition, error, againInMs);
        await sleep(againInMs, undefined, { signal }).catch(() => undefined);
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
    }
  } finally {
    await keeper?.abandon();
    await release(parts);
    await task.close();
    observer.released(partition);
  }
}

async function recoveredRunner(
  parts: LiveParts,
  standing: Pick<RecoverOptions, 'held' | 'stands'>,
  settings: ServiceSettings,
  observer: ServiceObserver,
  keeper: SnapshotKeeper | undefined,
): Promise<ReturnType<typeof makeRunner>> {
  const { partition } = parts.task;
  const startedAt = performance.now();
  const progress = (done: number, of: number): void => observer.recovering(partition, done, of);
  const recovered = await recover(parts, { ...standing, progress });
  observer.recovered(partition, recovered, performance.now() - startedAt);
  keeper?.recovered(recovered);
  return makeRunner(parts, recovered, settings.runner);
}

function snapshotObserver(partition: number, observer: ServiceObserver): SnapshotObserver {
  return {
    progress: (done, of) => observer.snapshotting(partition, done, of),
    taken: (snapshot, ms) => observer.snapshotTaken(partition, snapshot, ms),
    failed: (error) => observer.snapshotFailed(partition, error),
  };
}
