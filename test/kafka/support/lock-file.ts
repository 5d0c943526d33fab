/** One process at a time: a lock file with the holder's process id, taken over when the holder is gone. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;

/** Runs `work` alone. A lock older than `longestMs`, or whose holder does not run any more, is nobody's. */
export async function withLock<A>(path: string, longestMs: number, work: () => Promise<A>): Promise<A> {
  while (!take(path)) {
    if (isAbandoned(path, longestMs)) rmSync(path, { force: true });
    else await sleep(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path: string, longestMs: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const ageMs = Date.now() - stat.mtimeMs;
  const holder = Number(readFileSync(path, 'utf8'));
  // Between taking and writing the file is empty for a moment.
  if (!Number.isInteger(holder) || holder === 0) return ageMs > 5_000;
  return ageMs > longestMs || !isRunning(holder);
}

/** Whether there is a process of that id, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
