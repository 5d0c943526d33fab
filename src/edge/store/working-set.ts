/** The state of one task as the pipeline sees it: what changed in memory, the rest in the checkpoint below it. */
import { timersOf, type Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { compareText } from '../../core/kernel/compare-text';
import { Fault, type CheckpointMark, type ConsignmentCodec, type DueLimit, type StateStore } from '../ports';
import { CleanCache } from './clean-cache';
import type { Change, Checkpoint } from './checkpoint';
import { firstTimers } from './due-timers';
import { StoredTimers } from './stored-timers';
import { TimerOverlay } from './timer-overlay';

/** When a checkpoint is written, and how much is kept beside it. */
export interface StoreLimits {
  readonly dirtyCount: number;
  readonly dirtyBytes: number;
  readonly ageMs: number;
  readonly cleanCount: number;
}

interface Dirty {
  state: Consignment | undefined;
  bytes: number;
  /** What the checkpoint holds for it, to be taken out with the next one. */
  readonly storedTimers: readonly Timer[];
}

export class WorkingSet implements StateStore {
  private readonly dirty = new Map<string, Dirty>();
  private readonly overlay = new TimerOverlay();
  private readonly clean: CleanCache<Consignment>;
  private readonly stored: readonly [StoredTimers, StoredTimers] | undefined;
  /** Looked for and not found since the last put: most of what is put next is new. */
  private readonly missed = new Set<string>();
  private dirtyBytes = 0;
  private writtenAt: number;
  private lastMark: CheckpointMark | undefined;

  /** Without a checkpoint everything stays in memory. */
  constructor(
    private readonly codec: ConsignmentCodec,
    private readonly limits: StoreLimits,
    private readonly monotonicMs: () => number,
    private readonly base: Checkpoint | undefined,
  ) {
    this.clean = new CleanCache(limits.cleanCount);
    const hasChanged = (reference: string): boolean => this.dirty.has(reference);
    this.stored = base && [
      new StoredTimers(base.deadlines, hasChanged),
      new StoredTimers(base.otherTimers, hasChanged),
    ];
    this.writtenAt = monotonicMs();
    this.lastMark = base?.mark();
  }

  load(reference: string): Consignment | undefined {
    const changed = this.dirty.get(reference);
    if (changed !== undefined) return changed.state;
    if (this.base === undefined) return undefined;
    const kept = this.clean.get(reference);
    if (kept !== undefined) return kept;
    const bytes = this.base.get(reference);
    if (bytes === undefined) {
      this.missed.add(reference);
      return undefined;
    }
    const state = this.decode(reference, bytes);
    this.clean.set(reference, state);
    return state;
  }

  put(changed: ReadonlyMap<string, Consignment | undefined>): void {
    for (const [reference, state] of changed) this.putOne(reference, state);
    this.missed.clear();
  }

  due(until: DueLimit, limit: number): readonly Timer[] {
    const sources = [...this.overlay.due(until, limit)];
    for (const timers of this.stored ?? []) sources.push(timers.due(until, limit));
    return firstTimers(sources, limit);
  }

  earliestDeadline(): number | undefined {
    const changed = this.overlay.earliestDeadline();
    const stored = this.stored?.[0].earliest();
    if (changed === undefined || stored === undefined) return changed ?? stored;
    return Math.min(changed, stored);
  }

  checkpoint(mark: CheckpointMark, force: boolean): void {
    const isFull = this.dirty.size >= this.limits.dirtyCount || this.dirtyBytes >= this.limits.dirtyBytes;
    const isTime = isFull || this.monotonicMs() - this.writtenAt >= this.limits.ageMs;
    if (!force && (!isTime || this.base === undefined)) return;
    this.lastMark = mark;
    if (this.base === undefined) return;
    this.base.write(this.changesInOrder(), mark);
    for (const [reference, { state }] of this.dirty) if (state !== undefined) this.clean.set(reference, state);
    this.forgetChanges();
  }

  mark(): CheckpointMark | undefined {
    return this.lastMark;
  }

  *dump(): Iterable<{ readonly reference: string; readonly bytes: Uint8Array }> {
    const changed = [...this.dirty.keys()].sort(compareText);
    let next = 0;
    const changedBefore = function* (this: WorkingSet, end: string | undefined) {
      for (let reference = changed[next]; reference !== undefined; reference = changed[++next]) {
        if (end !== undefined && compareText(reference, end) > 0) return;
        const state = this.dirty.get(reference)?.state;
        if (state !== undefined) yield { reference, bytes: this.codec.encode(state) };
      }
    }.bind(this);
    for (const stored of this.base?.dump() ?? []) {
      yield* changedBefore(stored.reference);
      if (!this.dirty.has(stored.reference)) yield stored;
    }
    yield* changedBefore(undefined);
  }

  clear(): void {
    this.base?.clear();
    this.clean.clear();
    this.forgetChanges();
    this.lastMark = undefined;
  }

  async close(): Promise<void> {
    await this.base?.close();
  }

  private putOne(reference: string, state: Consignment | undefined): void {
    let entry = this.dirty.get(reference);
    if (entry === undefined) {
      const before = this.missed.has(reference) ? undefined : this.load(reference);
      entry = { state, bytes: 0, storedTimers: before === undefined ? [] : timersOf(before) };
      this.dirty.set(reference, entry);
      this.clean.delete(reference);
    }
    const bytes = state === undefined ? 0 : bodyBytesOf(state);
    this.dirtyBytes += bytes - entry.bytes;
    entry.bytes = bytes;
    entry.state = state;
    // In memory alone there is nothing below that a forgotten reference would have to hide.
    if (state === undefined && this.base === undefined) this.dirty.delete(reference);
    this.overlay.set(reference, state === undefined ? [] : timersOf(state));
  }

  private decode(reference: string, bytes: Uint8Array): Consignment {
    try {
      return this.codec.decode(bytes);
    } catch (cause) {
      const message = `the checkpoint's state of ${reference} cannot be read; remove the checkpoint, the log has it all`;
      throw cause instanceof Fault ? cause : new Fault(message, false, { cause });
    }
  }

  /** By reference: neighbours in the database are written one after the other. */
  private changesInOrder(): Change[] {
    const references = [...this.dirty.keys()].sort(compareText);
    const changes: Change[] = [];
    for (const reference of references) {
      const { state, storedTimers } = this.dirty.get(reference) ?? {};
      const bytes = state === undefined ? undefined : this.codec.encode(state);
      const newTimers = state === undefined ? [] : timersOf(state);
      changes.push({ reference, bytes, oldTimers: storedTimers ?? [], newTimers });
    }
    return changes;
  }

  private forgetChanges(): void {
    this.dirty.clear();
    this.dirtyBytes = 0;
    this.overlay.clear();
    for (const timers of this.stored ?? []) timers.reset();
    this.writtenAt = this.monotonicMs();
  }
}

/** A measure of what a state weighs: its documents as they came. */
function bodyBytesOf(state: Consignment): number {
  let bytes = 0;
  for (const document of state.documents) for (const version of document.versions) bytes += version.body.length;
  return bytes;
}
