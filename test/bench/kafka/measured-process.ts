/** A program under measurement: a worker of ours or the peer, with what it says and what it uses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchUsage } from './process-usage';
import type { Usage } from './process-usage';

const SAY_WITHIN_MS = 120_000;

export interface MeasuredProcess {
  readonly pid: number;
  readonly said: () => string;
  /** Up to now, or up to its end. */
  readonly usage: () => Usage;
  /** Resolves when it has said so often what matches; rejects when it ends before. */
  until(said: RegExp, times?: number): Promise<void>;
  /** Resolves when it has ended well. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

export function startMeasured(command: string, args: readonly string[]): MeasuredProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} does not start`);
  let said = '';
  const hear = (bytes: Buffer): void => {
    said += bytes.toString('utf8');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const usage = watchUsage(pid);
  const closed = once(child, 'close').then(() => usage.stop());
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid,
    said: () => said,
    usage: usage.last,
    until: async (pattern, times = 1) => {
      const every = new RegExp(pattern, `${pattern.flags}g`);
      const until = performance.now() + SAY_WITHIN_MS;
      while ((said.match(every)?.length ?? 0) < times) {
        if (!isRunning() || performance.now() > until)
          throw new Error(`${command} did not say ${pattern}: ${said.slice(-2_000)}`);
        await sleep(5);
      }
    },
    ended: async () => {
      await closed;
      if (child.exitCode !== 0)
        throw new Error(`${command}: exit ${child.exitCode ?? 'by signal'}: ${said.slice(-2_000)}`);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
