/** What a task's checkpoint takes on disk: its index and its values. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes, below a data directory. */
export function checkpointBytesOf(data, task = 0) {
  const directory = join(data, 'state', String(task));
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}
