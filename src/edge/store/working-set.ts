/** The state of one task as the pipeline sees it: what changed in memory, the rest in the checkpoint below it. */
import { timersOf, type Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import type { Stretch } from '../../core/join/stretch';
import type { CheckpointMark, ConsignmentCodec, DueLimit, StateStore } from '../ports';
import type { FrozenState, StoredState } from '../stored-state';
import type { Dirty, Held } from './dirty-layer';
import { DirtyLayer } from './dirty-layer';
import { stateFrom } from './held-bytes';
import { dumped } from './dumped';
import { reuse, Slabs } from '../slabs';
import type { Checkpoint } from './checkpoint';
import { decoded, fillCheckpoint } from './fill-checkpoint';
import { firstTimers } from './due-timers';
import type { Below, Prepared } from './prepared';
import { NO_TIMERS, NOTHING_BELOW, take } from './prepared';
import { ReadCache } from './read-cache';
import type { StoreLimits } from './store-limits';
import { StoredTimers } from './stored-timers';
import { stretchOf } from './stretch';
import { TimerOverlay } from './timer-overlay';
import { WriteBehind } from './write-behind';

/** What a batch waits for a slow disk, until twice as much is dirty as should be: many short waits, not a long one. */
const PAUSE_MS = 50;

export class WorkingSet implements StateStore {
  private dirty = new DirtyLayer();
  /** What is being written, oldest first: it hides what the checkpoint says until that is there. */
  private readonly frozen: DirtyLayer[] = [];
  /** What the dirty layer's bytes stand in. */
  private readonly slabs = new Slabs();
  private readonly overlay = new TimerOverlay((reference) => this.changed(reference)?.timers);
  private readonly read: ReadCache;
  private readonly stored: readonly [StoredTimers, StoredTimers] | undefined;
  private readonly writing: WriteBehind | undefined;
  private frozenAt: number;
  private lastMark: CheckpointMark | undefined;

  /** Without a checkpoint everything stays in memory. */
  constructor(
    private readonly codec: ConsignmentCodec,
    private readonly limits: StoreLimits,
    private readonly monotonicMs: () => number,
    private readonly base: Checkpoint | undefined,
  ) {
    this.read = new ReadCache({ count: limits.cleanCount, bytes: limits.cleanBytes });
    const hasChanged = (reference: string): boolean => this.changed(reference) !== undefined;
    this.stored = base && [
      new StoredTimers(base.deadlines, hasChanged),
      new StoredTimers(base.otherTimers, hasChanged),
    ];
    this.writing = base && new WriteBehind(base, codec);
    this.frozenAt = monotonicMs();
    this.lastMark = base?.mark();
  }

  load(reference: string): Consignment | undefined {
    const changed = this.changed(reference);
    if (changed !== undefined) return changed.held === undefined ? undefined : this.stateOf(reference, changed.held);
    return this.unchanged(reference);
  }

  private unchanged(reference: string): Consignment | undefined {
    if (this.base === undefined) return undefined;
    const kept = this.read.get(reference);
    if (kept !== undefined) return kept;
    const bytes = this.base.get(reference);
    if (bytes !== undefined) return this.decodedOnce(reference, bytes);
    this.read.miss(reference);
    return undefined;
  }

  put(changed: ReadonlyMap<string, Consignment | undefined>): void {
    this.prepare(changed)();
  }

  prepare(changed: ReadonlyMap<string, Consignment | undefined>): () => void {
    const layer = this.dirty;
    const prepared: Prepared[] = [];
    // What nothing has changed in is never put.
    const release = changed.size > 0 ? this.slabs.hold() : undefined;
    for (const [reference, state] of changed) {
      const known = layer.find(reference);
      const before = known === undefined ? this.below(reference) : NOTHING_BELOW;
      const held = this.heldOf(reference, state);
      prepared.push({ reference, known, held, timers: state === undefined ? NO_TIMERS : timersOf(state), before });
    }
    this.read.prepared();
    return () => {
      release?.();
      this.read.changed(prepared);
      take(prepared, layer, this.dirty, this.overlay);
      // In memory alone there is nothing below that a forgotten reference would have to hide.
      if (this.base !== undefined) this.writing?.keepUp(prepared.length);
      else for (const { reference, held } of prepared) if (held === undefined) this.dirty.delete(reference);
    };
  }

  /** The timers of what is to change, and is not in the dirty layer. */
  private below(reference: string): Below {
    if (this.read.isMissing(reference)) return NOTHING_BELOW;
    const frozen = this.inFrozen(reference);
    if (frozen !== undefined) return { stored: frozen.timers, standing: frozen.timers };
    const before = this.unchanged(reference);
    return before === undefined ? NOTHING_BELOW : { stored: timersOf(before), standing: NO_TIMERS };
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

  checkpoint(mark: CheckpointMark, force: boolean): Promise<void> | undefined {
    if (this.writing === undefined) {
      if (force) this.lastMark = mark;
      return force ? Promise.resolve() : undefined;
    }
    this.writing.throwFailure();
    const isFull = this.isDirtyBeyond(1);
    const isTime = isFull || this.monotonicMs() - this.frozenAt >= this.limits.ageMs;
    if (force || (isTime && this.frozen.length === 0)) this.freezeDirty(this.writing, mark);
    if (force || this.isDirtyBeyond(2)) return this.writing.idle();
    return this.frozen.length > 0 && this.isDirtyBeyond(1.25) ? this.writing.idleWithin(PAUSE_MS) : undefined;
  }

  mark(): CheckpointMark | undefined {
    return this.lastMark;
  }

  freeze(): FrozenState | undefined {
    return this.base?.freeze();
  }

  async fill(pieces: AsyncIterable<readonly StoredState[]>, mark: CheckpointMark): Promise<void> {
    await this.clear();
    try {
      if (this.base !== undefined) await fillCheckpoint(this.base, this.codec, pieces, mark);
      else for await (const piece of pieces) this.put(decoded(piece, this.codec));
    } catch (error) {
      await this.clear();
      throw error;
    }
    for (const timers of this.stored ?? []) timers.reset();
    this.lastMark = mark;
  }

  stretch(after: string, to: string | undefined, limit: number): Stretch {
    return stretchOf(
      { after, to, limit },
      {
        stored: (asked) => this.base?.stretch(asked.after, asked.to, asked.limit) ?? [],
        layers: [...this.frozen, this.dirty].map((layer) => layer.within.bind(layer)),
        decode: ({ reference, bytes }) => stateFrom(bytes, reference, this.codec),
      },
    );
  }

  dump(): Iterable<StoredState> {
    return dumped(this.base?.dump() ?? [], [...this.frozen, this.dirty], this.codec);
  }

  /** At once where nothing is being written, so that what is put next is never lost to it. */
  clear(): Promise<void> {
    if (this.frozen.length > 0 && this.writing !== undefined) return this.writing.settled().then(() => this.clearNow());
    this.clearNow();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.writing?.settled();
    await this.base?.close();
  }

  private clearNow(): void {
    this.base?.clear();
    this.read.clear();
    this.frozen.length = 0;
    this.dirty = new DirtyLayer();
    this.overlay.clear();
    for (const timers of this.stored ?? []) timers.reset();
    this.lastMark = undefined;
  }

  /** What the newest layer that has it says. */
  private changed(reference: string): Dirty | undefined {
    return this.dirty.find(reference) ?? this.inFrozen(reference);
  }

  private inFrozen(reference: string): Dirty | undefined {
    for (let at = this.frozen.length - 1; at >= 0; at--) {
      const found = this.frozen[at]?.find(reference);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private isDirtyBeyond(times: number): boolean {
    const { dirtyCount, dirtyBytes } = this.limits;
    return this.dirty.size >= times * dirtyCount || this.dirty.bytes >= times * dirtyBytes;
  }

  private freezeDirty(writing: WriteBehind, mark: CheckpointMark): void {
    const layer = this.dirty;
    this.frozen.push(layer);
    this.dirty = new DirtyLayer();
    this.frozenAt = this.monotonicMs();
    const slabs = this.slabs.cut();
    writing.enqueue(layer, mark, () => {
      this.written(layer, mark);
      reuse(slabs);
    });
  }

  /** The checkpoint says now what the layer said. */
  private written(layer: DirtyLayer, mark: CheckpointMark): void {
    this.frozen.splice(this.frozen.indexOf(layer), 1);
    this.lastMark = mark;
    for (const [reference, state] of layer.objects())
      if (this.changed(reference) === undefined) this.read.keep(reference, state);
    for (const timers of this.stored ?? []) timers.reset();
  }

  private heldOf(reference: string, state: Consignment | undefined): Held | undefined {
    if (this.base === undefined) return state;
    this.read.forget(reference);
    return state === undefined || this.limits.holds === 'objects' ? state : this.codec.encode(state, this.slabs);
  }

  private stateOf(reference: string, held: Held): Consignment {
    if (!(held instanceof Uint8Array)) return held;
    return this.read.get(reference) ?? this.decodedOnce(reference, held);
  }

  /** Kept, as what is read is put next, which asks for what was there before. */
  private decodedOnce(reference: string, bytes: Uint8Array): Consignment {
    const state = stateFrom(bytes, reference, this.codec);
    this.read.keep(reference, state);
    return state;
  }
}
