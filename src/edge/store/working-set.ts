/** The state of one task as the pipeline sees it: what changed in memory, the rest in the checkpoint below it. */
import { timersOf, type Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { compareText } from '../../core/kernel/compare-text';
import type { Stretch } from '../../core/join/stretch';
import type { CheckpointMark, ConsignmentCodec, DueLimit, StateStore } from '../ports';
import type { FrozenState, StoredState } from '../stored-state';
import { CleanCache } from './clean-cache';
import type { Dirty, Held } from './dirty-layer';
import { DirtyLayer } from './dirty-layer';
import { bytesOf, stateFrom } from './held-bytes';
import type { Checkpoint } from './checkpoint';
import { decoded, fillCheckpoint } from './fill-checkpoint';
import { areSameTimers, firstTimers } from './due-timers';
import { weightOf } from './state-weight';
import type { StoreLimits } from './store-limits';
import { StoredTimers } from './stored-timers';
import { stretchOf } from './stretch';
import { TimerOverlay } from './timer-overlay';
import { WriteBehind } from './write-behind';

/** What a batch waits for a slow disk, until twice as much is dirty as should be: many short waits, not a long one. */
const PAUSE_MS = 50;

const NO_TIMERS: readonly Timer[] = [];

export class WorkingSet implements StateStore {
  private dirty = new DirtyLayer();
  /** What is being written, oldest first: it hides what the checkpoint says until that is there. */
  private readonly frozen: DirtyLayer[] = [];
  private readonly overlay = new TimerOverlay((reference) => this.changed(reference)?.timers);
  /** What was read lately, as it stands in the checkpoint or in a layer above it. */
  private readonly clean: CleanCache<Consignment>;
  private readonly stored: readonly [StoredTimers, StoredTimers] | undefined;
  private readonly writing: WriteBehind | undefined;
  /** Looked for and not found since the last put: most of what is put next is new. */
  private readonly missed = new Set<string>();
  private frozenAt: number;
  private lastMark: CheckpointMark | undefined;

  /** Without a checkpoint everything stays in memory. */
  constructor(
    private readonly codec: ConsignmentCodec,
    private readonly limits: StoreLimits,
    private readonly monotonicMs: () => number,
    private readonly base: Checkpoint | undefined,
  ) {
    this.clean = new CleanCache({ count: limits.cleanCount, bytes: limits.cleanBytes }, weightOf);
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
    if (this.base === undefined) return undefined;
    const kept = this.clean.get(reference);
    if (kept !== undefined) return kept;
    const bytes = this.base.get(reference);
    if (bytes !== undefined) return this.decodedOnce(reference, bytes);
    this.missed.add(reference);
    return undefined;
  }

  put(changed: ReadonlyMap<string, Consignment | undefined>): void {
    for (const [reference, state] of changed) {
      const entry = this.dirty.find(reference) ?? this.taken(reference);
      this.dirty.set(entry, this.heldOf(reference, state));
      const timers = state === undefined ? NO_TIMERS : timersOf(state);
      if (!areSameTimers(entry.timers, timers)) {
        entry.timers = timers;
        this.overlay.add(timers);
      }
      // In memory alone there is nothing below that a forgotten reference would have to hide.
      if (state === undefined && this.base === undefined) this.dirty.delete(reference);
    }
    this.missed.clear();
    this.writing?.keepUp(changed.size);
  }

  /** Into what changes, with the timers it has below. */
  private taken(reference: string): Dirty {
    if (this.missed.has(reference)) return this.dirty.begin(reference, NO_TIMERS);
    const frozen = this.changed(reference);
    if (frozen !== undefined) return this.dirty.begin(reference, frozen.timers, frozen.timers);
    const before = this.load(reference);
    return this.dirty.begin(reference, before === undefined ? NO_TIMERS : timersOf(before));
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

  *dump(): Iterable<StoredState> {
    const changed = new Map<string, Held | undefined>();
    for (const layer of [...this.frozen, this.dirty]) for (const entry of layer.states()) changed.set(...entry);
    const order = [...changed.keys()].sort(compareText);
    let next = 0;
    for (const stored of this.base?.dump() ?? []) {
      for (; next < order.length && compareText(order[next] ?? '', stored.reference) <= 0; next++) {
        yield* this.encoded(order[next] ?? '', changed);
      }
      if (!changed.has(stored.reference)) yield stored;
    }
    for (; next < order.length; next++) yield* this.encoded(order[next] ?? '', changed);
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
    this.clean.clear();
    this.missed.clear();
    this.frozen.length = 0;
    this.dirty = new DirtyLayer();
    this.overlay.clear();
    for (const timers of this.stored ?? []) timers.reset();
    this.lastMark = undefined;
  }

  /** What the newest layer that has it says. */
  private changed(reference: string): Dirty | undefined {
    let found = this.dirty.find(reference);
    for (let at = this.frozen.length - 1; found === undefined && at >= 0; at--)
      found = this.frozen[at]?.find(reference);
    return found;
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
    writing.enqueue(layer, mark, () => this.written(layer, mark));
  }

  /** The checkpoint says now what the layer said. */
  private written(layer: DirtyLayer, mark: CheckpointMark): void {
    this.frozen.splice(this.frozen.indexOf(layer), 1);
    this.lastMark = mark;
    for (const [reference, state] of layer.objects())
      if (this.changed(reference) === undefined) this.clean.set(reference, state);
    for (const timers of this.stored ?? []) timers.reset();
  }

  private *encoded(reference: string, changed: ReadonlyMap<string, Held | undefined>) {
    const held = changed.get(reference);
    if (held !== undefined) yield { reference, bytes: bytesOf(held, this.codec) };
  }

  private heldOf(reference: string, state: Consignment | undefined): Held | undefined {
    if (this.base === undefined) return state;
    this.clean.delete(reference);
    return state === undefined || this.limits.holds === 'objects' ? state : this.codec.encode(state);
  }

  private stateOf(reference: string, held: Held): Consignment {
    if (!(held instanceof Uint8Array)) return held;
    return this.clean.get(reference) ?? this.decodedOnce(reference, held);
  }

  /** Kept, as what is read is put next, which asks for what was there before. */
  private decodedOnce(reference: string, bytes: Uint8Array): Consignment {
    const state = stateFrom(bytes, reference, this.codec);
    this.clean.set(reference, state);
    return state;
  }
}
