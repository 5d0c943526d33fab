/** A table on disk for one run of a command: written in any order, read by key, and gone when it is closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { faultOf } from './lmdb-fault';
import { MAP_BYTES } from './lmdb-file';

export interface OrderedScratch {
  /** Keys of at most 1,900 bytes; one that is there already is written over. Throws a Fault. */
  readonly put: (key: string, value: Uint8Array) => void;
  /** Everything put so far, by the bytes of the keys. Throws a Fault. */
  readonly entries: () => Iterable<{ readonly key: string; readonly value: Uint8Array }>;
  readonly close: () => Promise<void>;
}

/** What waits in memory to be written: few enough to be small, many enough for a transaction to be cheap. */
const WAITING_COUNT = 4_000;
const WAITING_BYTES = 4 * 1024 * 1024;

/** Below the system's folder for temporary files, for nobody else to read. Throws a Fault. */
export function openOrderedScratch(name: string): OrderedScratch {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`));
  // What a crash leaves is never read: nothing has to reach the disk.
  const options = { path: directory, noSubdir: false, noSync: true, mapSize: MAP_BYTES } as const;
  const root = guarded(directory, () =>
    open<Buffer, Buffer>({ ...options, encoding: 'binary', keyEncoding: 'binary' }),
  );
  let waiting: (readonly [Buffer, Buffer])[] = [];
  let bytes = 0;
  const flush = (): void => {
    guarded(directory, () =>
      root.transactionSync(() => {
        for (const [key, value] of waiting) root.putSync(key, value);
      }),
    );
    waiting = [];
    bytes = 0;
  };
  return {
    put: (key, value) => {
      waiting.push([Buffer.from(key), Buffer.from(value)]);
      bytes += value.length;
      if (waiting.length >= WAITING_COUNT || bytes >= WAITING_BYTES) flush();
    },
    entries: function* () {
      flush();
      // A value is a window on LMDB's own pages.
      for (const { key, value } of root.getRange()) yield { key: key.toString('utf8'), value: Uint8Array.from(value) };
    },
    close: async () => {
      await root.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function guarded<A>(directory: string, action: () => A): A {
  try {
    return action();
  } catch (error) {
    throw faultOf(error, directory);
  }
}
