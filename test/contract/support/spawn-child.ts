/** Starts a child process of the contract suite and listens to what it says. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  readonly pid: number | undefined;
  /** Lines of stdout as they come; ends with the process. */
  readonly lines: AsyncIterator<string>;
  kill(): Promise<void>;
  /** Exit code and stderr. */
  readonly exited: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

export function spawnChild(...args: readonly string[]): Child {
  const child = spawn(process.execPath, ['-r', join(__dirname, 'run-ts.cjs'), join(__dirname, 'child.ts'), ...args]);
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString('utf8')));
  const exited = once(child, 'close').then(([code]) => ({ code: typeof code === 'number' ? code : null, stderr }));
  return {
    pid: child.pid,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    exited,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
