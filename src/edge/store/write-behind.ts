/** Writes frozen layers to the checkpoint one after the other, without holding up the loop that goes on above them. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { Fault, type CheckpointMark, type ConsignmentCodec } from '../ports';
import type { Checkpoint } from './checkpoint';
import type { DirtyLayer } from './dirty-layer';
import { PackedChanges } from './packed-changes';

/** Changes made ready before the event loop turns, at least: a few milliseconds. */
const READY_AT_ONCE = 500;
/** Made ready for each that changes meanwhile: a layer is ready long before the next one is full. */
const PACE = 3;

export class WriteBehind {
  private last: Promise<void> = Promise.resolve();
  private failure: Fault | undefined;
  /** Changed since the last ones were made ready. */
  private changed = 0;

  constructor(
    private readonly base: Pick<Checkpoint, 'write'>,
    private readonly codec: ConsignmentCodec,
  ) {}

  /** The layer must not change any more; `done` is called when it is on disk, never after a failure. */
  enqueue(layer: DirtyLayer, mark: CheckpointMark, done: () => void): void {
    this.last = this.last.then(() => this.write(layer, mark, done));
  }

  /** Tells how much the loop above has changed: a busy loop lets the event loop turn once per batch only. */
  keepUp(changed: number): void {
    this.changed += changed;
  }

  /** Resolves when everything that was enqueued is on disk; rejects with a Fault if any of it is not. */
  async idle(): Promise<void> {
    await this.last;
    this.throwFailure();
  }

  /** As idle, but not for longer. */
  async idleWithin(milliseconds: number): Promise<void> {
    await Promise.race([this.idle(), sleep(milliseconds, undefined, { ref: false })]);
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

  private async changesOf(layer: DirtyLayer): Promise<PackedChanges> {
    const changes = new PackedChanges();
    this.changed = 0;
    let pauseAt = READY_AT_ONCE;
    for (let place = 0; place < layer.end; place++) {
      this.addChange(changes, layer, place);
      if (changes.length < pauseAt) continue;
      await nextTurn();
      pauseAt += Math.max(READY_AT_ONCE, Math.ceil(PACE * this.changed));
      this.changed = 0;
    }
    return changes;
  }

  private addChange(changes: PackedChanges, layer: DirtyLayer, place: number): void {
    const reference = layer.referenceAt(place);
    if (reference === undefined) return;
    const index = changes.add(reference);
    const state = layer.held.objectAt(place);
    if (state === undefined) changes.values.copy(index, layer.held, place);
    else changes.values.set(index, this.codec.encode(state));
    // Most changes leave the timers as they are: then their pages stay untouched.
    if (!layer.oldTimers.isAs(place, layer.timers, place)) changes.wait(index, layer.oldTimers, layer.timers, place);
  }
}
