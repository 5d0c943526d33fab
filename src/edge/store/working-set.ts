/** The state of one task as the pipeline sees it: what changed in memory, the rest in the checkpoint below it. */
import { timersOf, type Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import type { Stretch } from '../../core/join/stretch';
import type { CheckpointMark, ConsignmentCodec } from '../ports';
import type { DueLimit, Preparation, StateStore } from '../state-store';
import type { FrozenState, StoredState } from '../stored-state';
import type { DirtyLayer } from './dirty-layer';
import { stateFrom } from './held-bytes';
import type { Held } from './held-table';
import { dumped } from './dumped';
import { reuse, Slabs } from '../slabs';
import type { Checkpoint } from './checkpoint';
import { decoded, fillCheckpoint } from './fill-checkpoint';
import { firstTimers } from './due-timers';
import { Layers } from './layers';
import type { Seen } from './lately-seen';
import { LatelySeen } from './lately-seen';
import { gathering, PreparedChanges } from './prepared';
import { ReadCache } from './read-cache';
import type { StoreLimits } from './store-limits';
import { StoredDue } from './stored-due';
import { stretchOf } from './stretch';
import { TimerOverlay } from './timer-overlay';
import { WriteBehind } from './write-behind';

/** What a batch waits for a slow disk, until twice as much is dirty as should be: many short waits, not a long one. */
const PAUSE_MS = 50;

export class WorkingSet implements StateStore {
  private readonly layers: Layers;
  /** What the dirty layer's bytes stand in. */
  private readonly slabs = new Slabs();
  private readonly overlay = new TimerOverlay(
    (reference, time, what) =>
      this.layers.find(reference, ({ timers }, place) => timers.has(place, time, what)) === true,
  );
  private readonly read: ReadCache;
  private readonly seen = new LatelySeen();
  private readonly stored: StoredDue | undefined;
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
    this.layers = new Layers(limits);
    this.read = new ReadCache({ count: limits.cleanCount, bytes: limits.cleanBytes });
    const hasChanged = (reference: string): boolean => this.layers.has(reference);
    this.stored = base && new StoredDue(base, hasChanged, (reference) => this.unchanged(reference));
    this.writing = base && new WriteBehind(base, codec);
    this.frozenAt = monotonicMs();
    this.lastMark = base?.mark();
  }

  load(reference: string): Consignment | undefined {
    const { layer, place, stored } = this.seen.add(this.look(reference));
    if (layer === undefined) return stored;
    const held = layer.heldAt(place);
    return held && this.stateOf(reference, held);
  }

  put(changed: ReadonlyMap<string, Consignment | undefined>): void {
    const states = this.prepare();
    for (const [reference, state] of changed) states.add(reference, state);
    states.ready()();
  }

  prepare(): Preparation {
    const prepared = new PreparedChanges(this.layers.dirty);
    return gathering({
      hold: () => this.slabs.hold(),
      add: (reference, state) => {
        const seen = this.seen.take(reference) ?? this.look(reference);
        prepared.add(seen, this.heldOf(reference, state), state === undefined ? [] : timersOf(state));
      },
      ready: () => this.read.prepared(),
      put: () => this.take(prepared),
    });
  }

  private take(prepared: PreparedChanges): void {
    this.seen.clear();
    this.stored?.changed();
    const { references } = prepared;
    const { dirty } = this.layers;
    const changes = prepared.layer === dirty ? prepared : prepared.above(dirty, (reference) => this.look(reference));
    this.read.changed(references);
    changes.put(
      (reference) => this.layers.has(reference),
      (timer) => this.overlay.add(timer),
    );
    // In memory alone there is nothing below that a forgotten reference would have to hide.
    if (this.base !== undefined) this.writing?.keepUp(references.length);
    else
      for (const [index, reference] of references.entries()) if (prepared.isForgotten(index)) dirty.delete(reference);
  }

  due(until: DueLimit, limit: number): readonly Timer[] {
    const stored = this.stored?.due(until, limit) ?? [];
    return firstTimers([...this.overlay.due(until, limit), ...stored], limit);
  }

  earliestDeadline(): number | undefined {
    const changed = this.overlay.earliestDeadline();
    const stored = this.stored?.earliestDeadline();
    if (changed === undefined || stored === undefined) return changed ?? stored;
    return Math.min(changed, stored);
  }

  checkpoint(mark: CheckpointMark, force: boolean): Promise<void> | undefined {
    if (this.writing === undefined) {
      if (force) this.lastMark = mark;
      return force ? Promise.resolve() : undefined;
    }
    this.writing.throwFailure();
    const isFull = this.layers.isBeyond(1);
    const isTime = isFull || this.monotonicMs() - this.frozenAt >= this.limits.ageMs;
    if (force || (isTime && !this.layers.isWriting)) this.freezeDirty(this.writing, mark);
    if (force || this.layers.isBeyond(2)) return this.writing.idle();
    return this.layers.isWriting && this.layers.isBeyond(1.25) ? this.writing.idleWithin(PAUSE_MS) : undefined;
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
    this.stored?.reset();
    this.lastMark = mark;
  }

  stretch(after: string, to: string | undefined, limit: number): Stretch {
    return stretchOf(
      { after, to, limit },
      {
        stored: (asked) => this.base?.stretch(asked.after, asked.to, asked.limit) ?? [],
        layers: this.layers.all.map((layer) => layer.within.bind(layer)),
        decode: ({ reference, bytes }) => stateFrom(bytes, reference, this.codec),
      },
    );
  }

  dump(): Iterable<StoredState> {
    return dumped(this.base?.dump() ?? [], this.layers.all, this.codec);
  }

  /** At once where nothing is being written, so that what is put next is never lost to it. */
  clear(): Promise<void> {
    if (this.layers.isWriting && this.writing !== undefined) return this.writing.settled().then(() => this.clearNow());
    this.clearNow();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.writing?.settled();
    await this.base?.close();
  }

  private clearNow(): void {
    this.base?.clear();
    this.seen.clear();
    this.read.clear();
    this.layers.clear();
    this.overlay.clear();
    this.stored?.reset();
    this.lastMark = undefined;
  }

  /** Where a reference is found: what is loaded is put next. */
  private look(reference: string): Seen {
    const changed = this.layers.find(reference, (layer, place): Seen => ({
      reference,
      layer,
      place,
      stored: undefined,
    }));
    return changed ?? { reference, layer: undefined, place: 0, stored: this.unchanged(reference) };
  }

  private unchanged(reference: string): Consignment | undefined {
    if (this.base === undefined || this.read.isMissing(reference)) return undefined;
    const kept = this.read.get(reference);
    if (kept !== undefined) return kept;
    const due = this.stored?.state(reference);
    if (due !== undefined) return due;
    const bytes = this.base.get(reference);
    if (bytes !== undefined) return this.decodedOnce(reference, bytes);
    this.read.miss(reference);
    return undefined;
  }

  private freezeDirty(writing: WriteBehind, mark: CheckpointMark): void {
    const layer = this.layers.freeze();
    this.seen.clear();
    this.frozenAt = this.monotonicMs();
    const slabs = this.slabs.cut();
    writing.enqueue(layer, mark, () => {
      this.written(layer, mark);
      reuse(slabs);
    });
  }

  /** The checkpoint says now what the layer said. */
  private written(layer: DirtyLayer, mark: CheckpointMark): void {
    this.seen.clear();
    this.layers.written(layer);
    this.lastMark = mark;
    for (const [reference, state] of layer.objects()) if (!this.layers.has(reference)) this.read.keep(reference, state);
    this.stored?.reset();
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
