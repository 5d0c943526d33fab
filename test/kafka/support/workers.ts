/** Worker processes of a test: started as an operator starts them, stopped, killed, and stopped in their tracks. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { GivenCluster } from './given-cluster';
import type { KillPoint } from './kill-points';

const ROOT = join(__dirname, '..', '..', '..');
const RUN_TS = ['-r', join(ROOT, 'test', 'contract', 'support', 'run-ts.cjs')];

export interface Worker {
  readonly name: string;
  readonly said: () => string;
  /** Exit code, null after a signal. */
  readonly exited: Promise<number | null>;
  readonly isRunning: () => boolean;
  signal(signal: NodeJS.Signals): void;
  /** Resolves when it has said it; rejects when it ends before. */
  until(said: RegExp, timeoutMs?: number): Promise<void>;
}

/** `name` is also whose state it has. */
export function startWorker(cluster: GivenCluster, name: string, ...more: readonly string[]): Worker {
  const { where, secretFile, stateOf } = cluster;
  const times = ['--session-timeout', '3s', '--transaction-timeout', '10s'];
  const own = ['run', ...where, '--data', stateOf(name), '--secret-file', secretFile, ...times, ...more];
  return watched(name, spawn(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...own], { stdio: 'pipe' }));
}

/** Works until there is nothing left to do. */
export async function runToEnd(cluster: GivenCluster, name: string): Promise<Worker> {
  const worker = startWorker(cluster, name, '--until-idle');
  const code = await worker.exited;
  if (code !== 0) throw new Error(`worker ${name}: exit ${code ?? 'by signal'}: ${worker.said().slice(-2_000)}`);
  return worker;
}

/** Kills itself the nth time that it comes to a point. */
export function startStruckWorker(cluster: GivenCluster, name: string, point: KillPoint, nth: number): Worker {
  const { harness, secretFile, stateOf } = cluster;
  const orders = { brokers: harness.bootstrapServers, data: stateOf(name), secretFile, point, nth };
  const program = join(__dirname, 'struck-worker.ts');
  return watched(name, spawn(process.execPath, [...RUN_TS, program, JSON.stringify(orders)], { stdio: 'pipe' }));
}

/** The value of a metric as `/metrics` has it, labels and all; undefined where it is not there. Needs `--http`. */
export async function metricOf(worker: Worker, series: string): Promise<number | undefined> {
  const [, address, port] = /"address":"([^"]+)","port":(\d+)[^\n]*"listening"/.exec(worker.said()) ?? [];
  const text = await (await fetch(`http://${address ?? ''}:${port ?? ''}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

const running = new Set<ChildProcess>();

/** Those of tests that failed: their brokers are gone, and the test run would wait for them. */
export function killLeftOver(): void {
  for (const child of running) child.kill('SIGKILL');
}

function watched(name: string, child: ChildProcess): Worker {
  running.add(child);
  let said = '';
  child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  const exited = once(child, 'close').then(([code]) => {
    running.delete(child);
    return typeof code === 'number' ? code : null;
  });
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    name,
    said: () => said,
    exited,
    isRunning,
    signal: (signal) => void child.kill(signal),
    until: async (pattern, timeoutMs = 60_000) => {
      const until = performance.now() + timeoutMs;
      while (!pattern.test(said)) {
        if (!isRunning() || performance.now() > until)
          throw new Error(`worker ${name} did not say ${pattern}: ${said.slice(-2_000)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
