/** A task's state on local disk: consignments, their timers and the ledger entry they stand at, written all at once. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RangeOptions, type RootDatabase } from 'lmdb';
import { completeLmdbFile, inspectLmdbFile, MAP_BYTES } from '../lmdb-file';
import { faultOf } from '../lmdb-fault';
import type { CheckpointMark } from '../ports';
import type { FrozenState, StoredState } from '../stored-state';
import type { Change } from './change';
import { decodeMark, encodeMark, type CheckpointOwner } from './checkpoint-mark';
import { isStorable, referenceKey } from './timer-bytes';

const DATA_FILE = 'data.mdb';

export class Checkpoint {
  readonly deadlines: Database<Buffer, Buffer>;
  readonly otherTimers: Database<Buffer, Buffer>;
  private readonly states: Database<Buffer, Buffer>;
  private readonly meta: Database<unknown, string>;

  /** Takes the environment as it is; `open` decides whether it can be used. */
  constructor(
    private readonly directory: string,
    private readonly owner: CheckpointOwner,
    private readonly root: RootDatabase<unknown, string>,
  ) {
    const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
    this.states = root.openDB('states', binary);
    this.deadlines = root.openDB('deadlines', binary);
    this.otherTimers = root.openDB('timers', binary);
    this.meta = root.openDB('meta', { encoding: 'json' });
  }

  /** What is foreign, damaged or of another fold is cleared: the log has it all. Throws a Fault if that fails too. */
  static async open(directory: string, owner: CheckpointOwner): Promise<Checkpoint> {
    try {
      if (isUsable(directory)) {
        const found = openOrUndefined(directory, owner);
        if (found?.isOwn() === true) return found;
        await found?.close();
      }
      for (const name of [DATA_FILE, 'lock.mdb']) rmSync(join(directory, name), { recursive: true, force: true });
      return new Checkpoint(directory, owner, openEnvironment(directory));
    } catch (error) {
      throw faultOf(error, directory);
    }
  }

  mark(): CheckpointMark | undefined {
    return decodeMark(this.meta.get('mark'), this.owner);
  }

  get(reference: string): Buffer | undefined {
    // A rejected record may name what can be no reference.
    if (!isStorable(reference)) return undefined;
    try {
      return this.states.get(referenceKey(reference));
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  /** All states by reference bytes. */
  dump(): Iterable<StoredState> {
    return statesIn(this.states, {});
  }

  /** Up to `limit` states by reference bytes, after one reference (exclusive, empty: from the first) up to another (inclusive). */
  stretch(after: string, to: string | undefined, limit: number): StoredState[] {
    const start = after === '' ? {} : { start: referenceKey(after), exclusiveStart: true };
    const end = to === undefined ? {} : { end: referenceKey(to), inclusiveEnd: true };
    const most = limit === Infinity ? {} : { limit };
    try {
      return [...statesIn(this.states, { ...start, ...end, ...most })];
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  /** Reads go on from one moment's pages, which LMDB does not use again before `close`. */
  freeze(): FrozenState | undefined {
    const transaction = this.root.useReadTransaction();
    const mark = decodeMark(this.meta.get('mark', { transaction }), this.owner);
    if (mark === undefined) {
      transaction.done();
      return undefined;
    }
    return {
      mark,
      count: this.states.getKeysCount({ transaction }),
      states: () => statesIn(this.states, { transaction }),
      close: () => transaction.done(),
    };
  }

  /**
   * All changes and the mark in one transaction of LMDB's own thread; on the disk when it resolves. A kill leaves the
   * checkpoint before it. Without a mark it is one that nobody starts from. Rejects with a Fault.
   */
  async write(changes: readonly Change[], mark: CheckpointMark | undefined): Promise<void> {
    try {
      await this.states.batch(() => {
        for (const change of changes) this.apply(change);
        if (mark !== undefined) watch(this.meta.put('mark', encodeMark(mark, this.owner)));
      });
      // Else a read in this turn of the event loop could still see the state before.
      this.root.resetReadTxn();
      completeLmdbFile(join(this.directory, DATA_FILE));
    } catch (error) {
      throw faultOf(await commitErrorOf(error), this.directory);
    }
  }

  clear(): void {
    try {
      this.root.transactionSync(() => {
        for (const database of [this.states, this.deadlines, this.otherTimers]) database.clearSync();
        this.meta.clearSync();
      });
    } catch (error) {
      throw faultOf(error, this.directory);
    }
  }

  async close(): Promise<void> {
    await this.root.close();
  }

  private apply({ key, value, oldMoments, newMoments }: Change): void {
    if (value === undefined) watch(this.states.remove(key));
    else watch(this.states.put(key, value));
    for (const moment of oldMoments) watch(this.databaseOf(moment.isDeadline).remove(moment.key));
    for (const moment of newMoments) watch(this.databaseOf(moment.isDeadline).put(moment.key, moment.value));
  }

  private databaseOf(isDeadline: boolean): Database<Buffer, Buffer> {
    return isDeadline ? this.deadlines : this.otherTimers;
  }

  /** Empty, or with a mark of this log and fold. */
  private isOwn(): boolean {
    return this.mark() !== undefined || this.states.getKeysCount({ limit: 1 }) === 0;
  }
}

function* statesIn(states: Database<Buffer, Buffer>, options: RangeOptions): Generator<StoredState> {
  for (const { key, value } of states.getRange(options)) yield { reference: key.toString('utf8'), bytes: value };
}

/** The batch reports a failure once; the promises of its parts would report it again, to nobody. */
function watch(part: PromiseLike<unknown>): void {
  part.then(undefined, () => undefined);
}

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

/** LMDB maps the file, so that a cut one would kill the process: it must be whole before LMDB sees it. */
function isUsable(directory: string): boolean {
  try {
    const file = inspectLmdbFile(join(directory, DATA_FILE));
    return file.kind === 'absent' || (file.kind === 'lmdb' && file.missingBytes === 0);
  } catch {
    return false;
  }
}

function openOrUndefined(directory: string, owner: CheckpointOwner): Checkpoint | undefined {
  try {
    return new Checkpoint(directory, owner, openEnvironment(directory));
  } catch {
    return undefined;
  }
}

function openEnvironment(path: string): RootDatabase<unknown, string> {
  return open({ path, noSubdir: false, maxDbs: 5, overlappingSync: false, mapSize: MAP_BYTES });
}
