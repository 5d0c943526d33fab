/** Runs the built command line as a user would: in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(__dirname, '..', '..', 'dist', 'cli.js');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Waits for the command to end. */
export function tidewaiter(...args: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts the command and lets it run; what it says of an end before its time is in `said`. */
export function startTidewaiter(...args: readonly string[]): {
  readonly running: ChildProcess;
  readonly said: () => string;
} {
  const running = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { running, said: () => said };
}

/** The fields that the order property compares, of the last decision of every consignment and flow. */
export function lastDecisions(data: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const line of decisionLines(data)) {
    const decision = JSON.parse(line) as Record<string, unknown>;
    const { consignment, flow, outcome, measure, agencies, points, reasons, unknowns, missing, arm } = decision;
    last.set(
      `${String(consignment)} ${String(flow)}`,
      JSON.stringify({ outcome, measure, agencies, points, reasons, unknowns, missing, arm }),
    );
  }
  return last;
}

/** Every decision published, one JSON object a line. */
export function decisionLines(data: string): readonly string[] {
  return tidewaiter('decisions', '--data', data, '--json')
    .out.split('\n')
    .filter((line) => line !== '');
}
