/** What LMDB has of a checkpoint: where each state stands, when it is looked at, and notes; what is written at once is one transaction. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RangeOptions, type RootDatabase, type Transaction } from 'lmdb';
import { completeLmdbFile, inspectLmdbFile, MAP_BYTES } from '../lmdb-file';
import { DEADLINE, MOMENTS, NO_TIME } from './moments';
import type { PackedChanges } from './packed-changes';
import { readPlace, type Place } from './place';
import { timerKey } from './timer-bytes';

const DATA_FILE = 'data.mdb';
const LOCK_FILE = 'lock.mdb';

/** Where the state of one key stands. */
export interface Indexed {
  readonly key: Buffer;
  readonly place: Place;
}

/** Of a moment the key says all. */
const NOTHING = Buffer.alloc(1);

/** Where nothing is put. */
export const NOWHERE = (): undefined => undefined;

export class CheckpointIndex {
  readonly deadlines: Database<Buffer, Buffer>;
  readonly otherTimers: Database<Buffer, Buffer>;
  private readonly states: Database<Buffer, Buffer>;
  private readonly notes: Database<unknown, string>;

  private constructor(
    private readonly file: string,
    private readonly root: RootDatabase<unknown, string>,
  ) {
    const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
    this.states = root.openDB('states', binary);
    this.deadlines = root.openDB('deadlines', binary);
    this.otherTimers = root.openDB('timers', binary);
    this.notes = root.openDB('meta', { encoding: 'json' });
  }

  /** Makes one where there is none. Throws what LMDB throws on a file that it cannot use. */
  static open(directory: string): CheckpointIndex {
    const root: RootDatabase<unknown, string> = open({
      path: directory,
      noSubdir: false,
      maxDbs: 5,
      overlappingSync: false,
      mapSize: MAP_BYTES,
    });
    return new CheckpointIndex(join(directory, DATA_FILE), root);
  }

  /** LMDB maps the file, so that a cut one would kill the process: it must be whole before LMDB sees it. */
  static isWhole(directory: string): boolean {
    try {
      const file = inspectLmdbFile(join(directory, DATA_FILE));
      return file.kind === 'absent' || (file.kind === 'lmdb' && file.missingBytes === 0);
    } catch {
      return false;
    }
  }

  /** Throws as the file system does. */
  static remove(directory: string): void {
    for (const name of [DATA_FILE, LOCK_FILE]) rmSync(join(directory, name), { recursive: true, force: true });
  }

  note(name: string, transaction?: Transaction): unknown {
    return this.notes.get(name, transaction && { transaction });
  }

  placeOf(key: Buffer): Place | undefined {
    const found = this.states.getBinaryFast(key);
    return found && readPlace(found);
  }

  /** In the order of keys. */
  *places(options: RangeOptions): Generator<Indexed> {
    for (const { key, value } of this.states.getRange(options)) yield { key, place: readPlace(value) };
  }

  count(options: RangeOptions): number {
    return this.states.getKeysCount(options);
  }

  /** Reads of it see one moment, whose pages LMDB does not use again before it is done. */
  readTransaction(): Transaction {
    return this.root.useReadTransaction();
  }

  /**
   * In LMDB's own thread; on the disk when it resolves. A kill leaves what stood before. `placeAt` says where the value of a
   * change stands. Rejects as LMDB does.
   */
  async write(
    changes: PackedChanges,
    placeAt: (index: number) => Buffer | undefined,
    notes: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.states.batch(() => {
      for (const index of changes.order) this.apply(changes, index, placeAt(index));
      for (const [name, note] of Object.entries(notes)) watch(this.notes.put(name, note));
    });
    // Else a read in this turn of the event loop could still see what stood before.
    this.root.resetReadTxn();
    completeLmdbFile(this.file);
  }

  clear(): void {
    this.root.transactionSync(() => {
      for (const database of [this.states, this.deadlines, this.otherTimers]) database.clearSync();
      this.notes.clearSync();
    });
  }

  async close(): Promise<void> {
    await this.root.close();
  }

  /** Without a place the key is taken out. Moments are taken out before others are put in. */
  private apply(changes: PackedChanges, index: number, place: Buffer | undefined): void {
    const key = changes.keyAt(index);
    if (place === undefined) watch(this.states.remove(key));
    else watch(this.states.put(key, place));
    for (let kind = 0; kind < MOMENTS; kind++) {
      const moments = kind === DEADLINE ? this.deadlines : this.otherTimers;
      const before = changes.oldTime(index, kind);
      if (before !== NO_TIME) watch(moments.remove(timerKey(before, key)));
      const after = changes.newTime(index, kind);
      if (after !== NO_TIME) watch(moments.put(timerKey(after, key), NOTHING));
    }
  }
}

/** The batch reports a failure once; the promises of its parts would report it again, to nobody. */
function watch(part: PromiseLike<unknown>): void {
  part.then(undefined, () => undefined);
}
