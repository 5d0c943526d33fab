/**
 * A task's state on local disk: consignments, their timers and the ledger entry they stand at, written all at once. What they
 * are stands in value files, where it stands and everything else in an index beside them.
 */
import { mkdirSync } from 'node:fs';
import type { Database, RangeOptions } from 'lmdb';
import { errorCodeOf } from '../error-code';
import { faultOf } from '../lmdb-fault';
import type { CheckpointMark } from '../ports';
import type { FrozenState, StoredState } from '../stored-state';
import { CheckpointIndex, NOWHERE, type Indexed } from './checkpoint-index';
import { decodeMark, encodeMark, type CheckpointOwner } from './checkpoint-mark';
import { PackedChanges } from './packed-changes';
import type { Place } from './place';
import type { ValueLimits } from './store-limits';
import { Tidying, type Moved } from './tidying';
import { isStorable, referenceKey } from './timer-bytes';
import { decodeFiles, encodeFiles } from './value-file-notes';
import { ValueFiles } from './value-files';

export class Checkpoint {
  readonly deadlines: Database<Buffer, Buffer>;
  readonly otherTimers: Database<Buffer, Buffer>;
  private readonly tidying: Tidying;

  private constructor(
    private readonly directory: string,
    private readonly owner: CheckpointOwner,
    private readonly index: CheckpointIndex,
    private readonly values: ValueFiles,
    { slackBytes }: ValueLimits,
  ) {
    this.deadlines = index.deadlines;
    this.otherTimers = index.otherTimers;
    const shelves = {
      files: () => values.list,
      after: (key: Buffer | undefined, limit: number) => this.placesAfter(key, limit),
      read: (place: Place) => values.read(place),
      move: (moved: readonly Moved[]) => this.put(movedChanges(moved), {}),
      forget: (files: ReadonlySet<number>) => this.forget(files),
    };
    this.tidying = new Tidying(shelves, slackBytes);
  }

  /** What is foreign, damaged or of another fold is cleared: the log has it all. Throws a Fault if that fails too. */
  static async open(directory: string, owner: CheckpointOwner, limits: ValueLimits): Promise<Checkpoint> {
    try {
      mkdirSync(directory, { recursive: true });
      const found = CheckpointIndex.isWhole(directory) ? await Checkpoint.found(directory, owner, limits) : undefined;
      if (found !== undefined) return found;
      CheckpointIndex.remove(directory);
      return new Checkpoint(
        directory,
        owner,
        CheckpointIndex.open(directory),
        ValueFiles.anew(directory, limits.fileBytes),
        limits,
      );
    } catch (error) {
      throw faultOf(error, directory);
    }
  }

  /** Undefined if it cannot be used. */
  private static async found(
    directory: string,
    owner: CheckpointOwner,
    limits: ValueLimits,
  ): Promise<Checkpoint | undefined> {
    let index: CheckpointIndex | undefined;
    try {
      index = CheckpointIndex.open(directory);
      const isOwn = decodeMark(index.note('mark'), owner) !== undefined || index.count({ limit: 1 }) === 0;
      const named = decodeFiles(index.note('values'));
      const values = isOwn ? ValueFiles.open(directory, limits.fileBytes, named) : undefined;
      if (values !== undefined) return new Checkpoint(directory, owner, index, values, limits);
      await index.close();
    } catch (error) {
      await index?.close();
      // Nothing is wrong with it.
      if (outOfHandles.has(errorCodeOf(error))) throw error;
    }
    return undefined;
  }

  mark(): CheckpointMark | undefined {
    return decodeMark(this.index.note('mark'), this.owner);
  }

  get(reference: string): Buffer | undefined {
    // A rejected record may name what can be no reference.
    if (!isStorable(reference)) return undefined;
    try {
      const place = this.index.placeOf(referenceKey(reference));
      return place && this.values.read(place);
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  /** All states by reference bytes. */
  *dump(): Iterable<StoredState> {
    const release = this.values.hold();
    try {
      yield* this.statesIn({});
    } finally {
      release();
    }
  }

  /** Up to `limit` states by reference bytes, after one reference (exclusive, empty: from the first) up to another (inclusive). */
  stretch(after: string, to: string | undefined, limit: number): StoredState[] {
    const start = after === '' ? {} : { start: referenceKey(after), exclusiveStart: true };
    const end = to === undefined ? {} : { end: referenceKey(to), inclusiveEnd: true };
    const most = limit === Infinity ? {} : { limit };
    try {
      return [...this.statesIn({ ...start, ...end, ...most })];
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  /** Reads go on from one moment: neither pages nor files of it are used again before `close`. */
  freeze(): FrozenState | undefined {
    const transaction = this.index.readTransaction();
    const mark = decodeMark(this.index.note('mark', transaction), this.owner);
    if (mark === undefined) {
      transaction.done();
      return undefined;
    }
    const release = this.values.hold();
    return {
      mark,
      count: this.index.count({ transaction }),
      states: () => this.statesIn({ transaction }),
      close: () => {
        transaction.done();
        release();
      },
    };
  }

  /**
   * All changes and the mark at once; on the disk when it resolves. A kill leaves the checkpoint before it. Without a mark it is
   * one that nobody starts from. Rejects with a Fault.
   */
  async write(changes: PackedChanges, mark: CheckpointMark | undefined): Promise<void> {
    try {
      await this.put(changes, mark === undefined ? {} : { mark: encodeMark(mark, this.owner) });
      if (mark !== undefined) await this.tidying.step(changes.length);
    } catch (error) {
      throw faultOf(await commitErrorOf(error), this.directory);
    }
  }

  clear(): void {
    try {
      this.index.clear();
      this.values.clear();
      this.tidying.reset();
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  async close(): Promise<void> {
    await this.index.close();
    this.values.close();
  }

  private async put(changes: PackedChanges, notes: Readonly<Record<string, unknown>>): Promise<void> {
    const { placeAt, files, settle } = await this.values.append(changes);
    await this.index.write(changes, placeAt, { ...notes, values: encodeFiles(files) });
    settle();
  }

  private async forget(ids: ReadonlySet<number>): Promise<void> {
    await this.index.write(new PackedChanges(), NOWHERE, { values: encodeFiles(this.values.without(ids)) });
    this.values.drop(ids);
  }

  private placesAfter(key: Buffer | undefined, limit: number): readonly Indexed[] {
    return [...this.index.places(key === undefined ? { limit } : { start: key, exclusiveStart: true, limit })];
  }

  private *statesIn(options: RangeOptions): Generator<StoredState> {
    for (const { key, place } of this.index.places(options))
      yield { reference: key.toString('utf8'), bytes: this.values.read(place) };
  }
}

/** As they were, at another place. */
function movedChanges(moved: readonly Moved[]): PackedChanges {
  const changes = new PackedChanges();
  for (const { key, value } of moved) changes.values.set(changes.addKey(key), value);
  return changes;
}

const outOfHandles = new Set<unknown>(['EMFILE', 'ENFILE']);

/** What made a commit fail: lmdb-js rejects with a general error that holds a promise of it. */
async function commitErrorOf(error: unknown): Promise<unknown> {
  if (typeof error !== 'object' || error === null || !('commitError' in error)) return error;
  try {
    await error.commitError;
    return error;
  } catch (cause) {
    return cause;
  }
}
