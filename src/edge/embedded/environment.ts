/** The LMDB environment of a log directory: opened, created or refused with one message. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { isLmdbFileThere, MAP_BYTES } from '../lmdb-file';
import { faultOf } from '../lmdb-fault';
import { UsageError } from '../ports';

/** `create` makes a log where there is none; `read` changes nothing. */
export type Access = 'create' | 'read';

export interface Environment {
  readonly directory: string;
  readonly root: RootDatabase<unknown, string>;
  /** By topic, partition and offset. */
  readonly records: Database<Buffer, Buffer>;
  /** Who the log is, its clock and its ends, as JSON. */
  readonly meta: Database<unknown, string>;
  /** What `ingest` remembers beside the log. */
  readonly memory: Database<string, string>;
}

/** Names that a log directory may hold before its log exists. */
const ours = new Set(['log', 'state', 'run.sock']);
const DATABASES = 3;

/** Throws UsageError if the directory is not a log or not ours to make one in, Fault if it cannot be read or written. */
export function openEnvironment(directory: string, access: Access): Environment {
  const path = join(directory, 'log');
  try {
    checkDirectory(directory, path, access);
    return openDatabases(directory, path, access);
  } catch (error) {
    throw faultOf(error, path);
  }
}

/** Runs the action in one write transaction, flushed before this returns; an error thrown by the action undoes it. */
export function inTransaction<T>(environment: Environment, action: () => T): T {
  const results: T[] = [];
  try {
    environment.root.transactionSync(() => {
      results.push(action());
    });
  } catch (error) {
    throw faultOf(error, join(environment.directory, 'log'));
  }
  return results[0] as T;
}

function checkDirectory(directory: string, path: string, access: Access): void {
  if (access === 'create') mkdirSync(directory, { recursive: true });
  if (isLmdbFileThere(join(path, 'data.mdb'))) return;
  if (access === 'read') throw new UsageError(`${directory}: expected a log, found none; ingest and run make one`);
  const foreign = readdirSync(directory).filter((name) => !name.startsWith('.') && !ours.has(name));
  if (foreign.length === 0) return;
  const found = foreign.slice(0, 3).join(', ');
  throw new UsageError(`${directory}: expected a log or an empty directory, found ${found}`);
}

function openDatabases(directory: string, path: string, access: Access): Environment {
  const root: RootDatabase<unknown, string> = open({
    path,
    // The directory may have a dot in its name without being a file.
    noSubdir: false,
    maxDbs: 4,
    mapSize: MAP_BYTES,
    // With overlapping sync a commit could return before it is on the disk.
    overlappingSync: false,
    readOnly: access === 'read',
  });
  const records: Database<Buffer, Buffer> | undefined = root.openDB('records', {
    encoding: 'binary',
    keyEncoding: 'binary',
  });
  const meta: Database<unknown, string> | undefined = root.openDB('meta', { encoding: 'json' });
  const memory: Database<string, string> | undefined = root.openDB('memory', { encoding: 'string' });
  // A read-only open finds no database in an environment that somebody else made, or that is being made.
  const isOurs = isFound(records) && isFound(meta) && isFound(memory) && root.getKeysCount() === DATABASES;
  if (!isOurs) {
    void root.close();
    throw new UsageError(`${directory}: expected a log, found another LMDB environment`);
  }
  return { directory, root, records, meta, memory };
}

function isFound<T>(database: T | undefined): database is T {
  return database !== undefined;
}
