/** When a task's snapshots are taken: now and then, one at a time in a worker, in the background of the loop. */
import type { CheckpointMark } from '../../edge/ports';
import type { SnapshotWriter } from '../../edge/snapshot-writer';
import type { LiveParts } from '../parts';
import type { Recovered } from '../recover';
import { MANY_ENTRIES } from './starting-point';
import { takeSnapshot } from './take-snapshot';
import type { TakenSnapshot } from './take-snapshot';

/** Where nothing has changed the last one stays good, but retention takes it some day. */
const UNCHANGED_TIMES = 4;
/** After a failure. */
const AGAIN_AFTER_MS = 60_000;

/** Of all tasks of a worker. */
export interface SnapshotSettings {
  readonly everyMs: number;
  readonly writerOf: (partition: number) => Promise<SnapshotWriter>;
  /** Is one being taken? */
  readonly taking: { busy: boolean };
}

export interface SnapshotObserver {
  progress(done: number, of: number): void;
  taken(snapshot: TakenSnapshot, ms: number): void;
  /** The task goes on, and it is tried again later. */
  failed(error: unknown): void;
}

/** A task as it stands between two turns. */
interface Between {
  readonly mark: CheckpointMark;
  readonly isIdle: boolean;
  /** Writes the checkpoint. */
  readonly drain: () => Promise<void>;
}

export class SnapshotKeeper {
  private previous = { offset: -1, seq: 0 };
  private dueAtMs = 0;
  private underway: { readonly done: Promise<void>; readonly ending: AbortController } | undefined;

  constructor(
    private readonly parts: Pick<LiveParts, 'task' | 'store' | 'clock' | 'uncited'>,
    private readonly settings: SnapshotSettings,
    private readonly observer: SnapshotObserver,
  ) {}

  /** What is on the log says when the next one is due: at once where it would have spared a long fold. */
  recovered({ folded, snapshots: { newest } }: Pick<Recovered, 'folded' | 'snapshots'>): void {
    if (newest !== undefined) this.previous = { offset: newest.offset, seq: newest.header.seq };
    const last = newest === undefined || folded >= MANY_ENTRIES ? -Infinity : newest.finishedAtMs;
    this.dueAtMs = last + this.settings.everyMs;
  }

  /** Begins one if it is time for it. What it returns is to be awaited before the next turn. */
  async betweenTurns({ mark, isIdle, drain }: Between): Promise<void> {
    const { taking, everyMs } = this.settings;
    if (this.underway !== undefined || taking.busy || this.nowMs() < this.dueAtMs) return;
    // A busy task's checkpoint moves by itself, and is written without holding up the loop.
    if (isIdle && (this.parts.store.mark()?.seq ?? 0) < mark.seq) await drain();
    const seq = this.parts.store.mark()?.seq ?? 0;
    if (seq === 0) return;
    if (seq === this.previous.seq && this.nowMs() < this.dueAtMs + (UNCHANGED_TIMES - 1) * everyMs) return;
    const ending = new AbortController();
    taking.busy = true;
    const done = this.take(ending.signal).finally(() => {
      taking.busy = false;
      this.underway = undefined;
    });
    this.underway = { done, ending };
  }

  /** Resolves when nothing reads the store any more. */
  async abandon(): Promise<void> {
    this.underway?.ending.abort();
    await this.underway?.done;
  }

  private async take(signal: AbortSignal): Promise<void> {
    const { task, store, uncited } = this.parts;
    const beganMs = performance.now();
    const frozen = store.freeze();
    if (frozen === undefined) return;
    const { partition } = task;
    let writer: SnapshotWriter | undefined;
    try {
      writer = await this.settings.writerOf(partition);
      const what = { partition, frozen, previous: this.previous.offset };
      const taken = await takeSnapshot(what, writer, (done, of) => this.observer.progress(done, of), signal);
      if (taken === undefined) return;
      this.previous = { offset: taken.offset, seq: taken.seq };
      this.dueAtMs = this.nowMs() + this.settings.everyMs;
      if (uncited !== undefined) uncited.snapshot = { seq: taken.seq, digest: taken.digest };
      this.observer.taken(taken, performance.now() - beganMs);
    } catch (error) {
      this.dueAtMs = this.nowMs() + Math.min(AGAIN_AFTER_MS, this.settings.everyMs);
      this.observer.failed(error);
    } finally {
      frozen.close();
      await writer?.close().catch(() => undefined);
    }
  }

  private nowMs(): number {
    return this.parts.clock.wallMs();
  }
}
