/** Packages in the user's cache, fetched once for all who need them; a fetch that was cut off counts for nothing. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock-file';

export const FETCH_TIMEOUT_MS = 10 * 60_000;

/** Fills a folder that it gets empty. */
export type Fetch = (folder: string) => Promise<void>;

/**
 * The folder of that name, for what `content` says that is in it: another content is another folder, so that nothing is ever
 * changed in place. Safe when several processes start at once; rejects with what `fetch` rejects with.
 */
export async function cachedFolder(name: string, content: readonly string[], fetch: Fetch): Promise<string> {
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'tidewaiter');
  mkdirSync(cache, { recursive: true });
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  const folder = join(cache, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) await withLock(`${folder}.lock`, FETCH_TIMEOUT_MS, () => fetchOnce(folder, fetch));
  return folder;
}

/** Under a name of its own until everything is there. */
async function fetchOnce(folder: string, fetch: Fetch): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(unfinished);
  try {
    await fetch(unfinished);
    // Two may have taken over a lock at the same moment: who is second has nothing to add.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
