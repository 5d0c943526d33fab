/** Writes frozen layers to the checkpoint one after the other, without holding up the loop that goes on above them. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { timersOf, type Timer } from '../../core/join/timers';
import { Fault, type CheckpointMark, type ConsignmentCodec } from '../ports';
import type { Change, Checkpoint } from './checkpoint';
import type { DirtyLayer } from './dirty-layer';
import { areSameTimers } from './due-timers';

/** How many states are encoded before the event loop turns: a few milliseconds. */
const ENCODE_AT_ONCE = 500;

export class WriteBehind {
  private last: Promise<void> = Promise.resolve();
  private failure: Fault | undefined;

  constructor(
    private readonly base: Checkpoint,
    private readonly codec: ConsignmentCodec,
  ) {}

  /** The layer must not change any more; `done` is called when it is on disk, never after a failure. */
  enqueue(layer: DirtyLayer, mark: CheckpointMark, done: () => void): void {
    this.last = this.last.then(() => this.write(layer, mark, done));
  }

  /** Resolves when everything that was enqueued is on disk; rejects with a Fault if any of it is not. */
  async idle(): Promise<void> {
    await this.last;
    this.throwFailure();
  }

  /** As idle, but does not say how it went. */
  async settled(): Promise<void> {
    await this.last;
  }

  /** A write that failed leaves the checkpoint behind for good: the process has to stop and fold again. */
  throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private async write(layer: DirtyLayer, mark: CheckpointMark, done: () => void): Promise<void> {
    if (this.failure !== undefined) return;
    try {
      await this.base.write(await this.changesOf(layer), mark);
      done();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      this.failure = new Fault(`the checkpoint cannot be written: ${message}`, false, { cause });
    }
  }

  /** In order of references: neighbours in the database are written one after the other. */
  private async changesOf(layer: DirtyLayer): Promise<Change[]> {
    const entries = [...layer.states()].sort(([a], [b]) => (a < b ? -1 : 1));
    const changes: Change[] = [];
    for (const [reference, state] of entries) {
      const bytes = state === undefined ? undefined : this.codec.encode(state);
      const newTimers = state === undefined ? [] : timersOf(state);
      changes.push({ reference, bytes, ...changedTimers(layer.oldTimers(reference), newTimers) });
      if (changes.length % ENCODE_AT_ONCE === 0) await nextTurn();
    }
    return changes;
  }
}

/** Most changes leave the timers as they are: then their pages stay untouched. */
function changedTimers(
  oldTimers: readonly Timer[],
  newTimers: readonly Timer[],
): Pick<Change, 'oldTimers' | 'newTimers'> {
  return areSameTimers(oldTimers, newTimers) ? { oldTimers: [], newTimers: [] } : { oldTimers, newTimers };
}
