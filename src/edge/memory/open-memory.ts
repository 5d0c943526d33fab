/** What `ingest` remembers of a log on a cluster, on the machine that ingests: one small LMDB environment, one process at a time. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { holdSocket } from '../held-socket';
import { faultOf } from '../lmdb-fault';
import { isLmdbFileThere, MAP_BYTES } from '../lmdb-file';
import type { IngestMemory } from '../ingest-ports';
import { Fault, UsageError } from '../ports';

const FORMAT = 1;
const FOLDER = 'ingest';
const HELD_AS = { file: 'ingest.sock', holder: 'ingest' };

/**
 * Makes the memory where there is none. Rejects with UsageError if it is another log's or another process works with it,
 * with a Fault if it cannot be read or written.
 */
export async function openMemory(directory: string, logId: string): Promise<IngestMemory> {
  const path = join(directory, FOLDER);
  const guarded = <A>(work: () => A): A => {
    try {
      return work();
    } catch (error) {
      throw faultOf(error, path);
    }
  };
  guarded(() => checkDirectory(directory, path));
  const release = await holdSocket(directory, HELD_AS);
  try {
    return guarded(() => {
      const { root, meta, entries } = openDatabases(path);
      const epoch = claim(root, meta, directory, logId);
      return {
        recall: (key) => guarded(() => entries.get(key)),
        remember: (added) =>
          guarded(() => {
            root.transactionSync(() => {
              if (meta.get('epoch') !== epoch) throw new Fault(`${path}: another ingest has taken it over`, false);
              for (const [key, value] of added) entries.putSync(key, value);
            });
          }),
        close: async () => {
          await root.close();
          await release();
        },
      };
    });
  } catch (error) {
    await release();
    throw error;
  }
}

interface Databases {
  readonly root: RootDatabase<unknown, string>;
  readonly meta: Database<unknown, string>;
  readonly entries: Database<string, string>;
}

function checkDirectory(directory: string, path: string): void {
  if (existsSync(join(directory, 'log', 'data.mdb')))
    throw new UsageError(`${directory}: expected the memory of what is ingested into a cluster, found an embedded log`);
  mkdirSync(path, { recursive: true });
  isLmdbFileThere(join(path, 'data.mdb'));
}

function openDatabases(path: string): Databases {
  const root: RootDatabase<unknown, string> = open({
    path,
    // The directory may have a dot in its name without being a file.
    noSubdir: false,
    maxDbs: 3,
    mapSize: MAP_BYTES,
    // With overlapping sync a commit could return before it is on the disk.
    overlappingSync: false,
  });
  const meta: Database<unknown, string> = root.openDB('meta', { encoding: 'json' });
  return { root, meta, entries: root.openDB('entries', { encoding: 'string' }) };
}

/** The memory belongs to the log it was begun for, and to who opened it last. */
function claim(root: Databases['root'], meta: Databases['meta'], directory: string, logId: string): number {
  let epoch = 0;
  let found: { readonly format: unknown; readonly logId: unknown } | undefined;
  root.transactionSync(() => {
    if (meta.get('format') === undefined) {
      meta.putSync('format', FORMAT);
      meta.putSync('logId', logId);
    }
    found = { format: meta.get('format'), logId: meta.get('logId') };
    const last = meta.get('epoch');
    epoch = (typeof last === 'number' ? last : 0) + 1;
    if (found.format === FORMAT && found.logId === logId) meta.putSync('epoch', epoch);
  });
  if (found?.format === FORMAT && found.logId === logId) return epoch;
  void root.close();
  if (found?.format !== FORMAT)
    throw new UsageError(`${directory}: expected a memory of format ${FORMAT}, found ${String(found?.format)}`);
  throw new UsageError(
    `${directory}: expected the memory of log ${logId}, found that of log ${String(found.logId)}; give each cluster its own --data`,
  );
}
