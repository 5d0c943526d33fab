/**
 * Gives back the disk space of values that were replaced. Once files may hold more than twice what stands, a walk over the index
 * counts what stands in each; a second one moves it out of those that are mostly dead, which then go. Both in stretches, one
 * after each write, longer than what was written.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Indexed } from './checkpoint-index';
import type { Place } from './place';
import type { ValueFile } from './value-append';

/** A checkpoint as it is walked over. */
export interface Shelves {
  /** All value files, the one that is written last at the end. */
  readonly files: () => readonly ValueFile[];
  /** The next ones by key, from the first where there is no key. */
  readonly after: (key: Buffer | undefined, limit: number) => readonly Indexed[];
  readonly read: (place: Place) => Uint8Array;
  /** Puts them behind all others; the index names their new places when it resolves. */
  readonly move: (values: readonly Moved[]) => Promise<void>;
  /** Nothing in them stands. */
  readonly forget: (files: ReadonlySet<number>) => Promise<void>;
}

export interface Moved {
  readonly key: Buffer;
  readonly value: Uint8Array;
}

/** Visited before the event loop turns: a millisecond. */
const SLICE = 1_000;
const VISITS_PER_WRITTEN = 4;
/** Changes after which less may stand, for each value that was counted. */
const CHANGES_PER_COUNTED = 2;
/** What is moved in one transaction. */
const MOVED_BYTES = 4 * 1024 * 1024;

/** One walk; `emptied` are the files that it moves everything out of, undefined while it only counts. */
interface Walk {
  last: Buffer | undefined;
  visited: number;
  readonly standing: Map<number, number>;
  readonly emptied: ReadonlySet<number> | undefined;
}

export class Tidying {
  private walk: Walk | undefined;
  /** What stood when it was counted last, bytes. */
  private counted = 0;
  /** So many changes later it is counted again. */
  private changesLeft = 0;

  constructor(
    private readonly shelves: Shelves,
    private readonly slackBytes: number,
    private readonly slice = SLICE,
  ) {}

  /** After so many values were written, before others are. Rejects as the shelves do. */
  async step(written: number): Promise<void> {
    this.changesLeft -= written;
    this.walk ??= this.isWanted() ? startOf(undefined) : undefined;
    let left = VISITS_PER_WRITTEN * Math.max(this.slice, written);
    while (this.walk !== undefined && left > 0) {
      const visited = await this.stretch(this.walk, left);
      left -= visited.count;
      if (visited.isEnd) this.walk = await this.ended(this.walk);
    }
  }

  /** What was replaced or forgotten is all gone: what stands is not known. */
  reset(): void {
    this.walk = undefined;
    this.counted = 0;
    this.changesLeft = 0;
  }

  private isWanted(): boolean {
    const total = this.shelves.files().reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= this.slackBytes) return false;
    return this.changesLeft < 0 || total > 2 * this.counted + this.slackBytes;
  }

  private async stretch(walk: Walk, most: number): Promise<{ readonly count: number; readonly isEnd: boolean }> {
    const moved: Moved[] = [];
    let bytes = 0;
    let count = 0;
    let isEnd = false;
    while (count < most && bytes < MOVED_BYTES && !isEnd) {
      const entries = this.shelves.after(walk.last, this.slice);
      for (const { key, place } of entries) {
        walk.standing.set(place.file, (walk.standing.get(place.file) ?? 0) + place.length);
        if (walk.emptied?.has(place.file) !== true) continue;
        moved.push({ key, value: this.shelves.read(place) });
        bytes += place.length;
      }
      walk.last = entries.at(-1)?.key ?? walk.last;
      walk.visited += entries.length;
      count += entries.length;
      isEnd = entries.length < this.slice;
      await nextTurn();
    }
    if (moved.length > 0) await this.shelves.move(moved);
    return { count, isEnd };
  }

  /** The walk that follows it. */
  private async ended({ visited, standing, emptied }: Walk): Promise<Walk | undefined> {
    if (emptied !== undefined) {
      await this.shelves.forget(emptied);
      return undefined;
    }
    this.counted = [...standing.values()].reduce((sum, bytes) => sum + bytes, 0);
    this.changesLeft = CHANGES_PER_COUNTED * visited;
    // Whatever is written goes behind the last one.
    const candidates = this.shelves.files().slice(0, -1);
    const dead = candidates.filter(({ id, bytes }) => 2 * (standing.get(id) ?? 0) < bytes);
    return dead.length === 0 ? undefined : startOf(new Set(dead.map(({ id }) => id)));
  }
}

function startOf(emptied: ReadonlySet<number> | undefined): Walk {
  return { last: undefined, visited: 0, standing: new Map(), emptied };
}
