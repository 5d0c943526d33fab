/** A child process that never outlives us, however we end: a shell beside it kills it when our end of a pipe closes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './lock-file';

// $0 is where the output goes; says the child's process id, exits with its code.
const KEEPER = `exec 3<&0
"$@" 3<&- </dev/null >>"$0" 2>&1 &
child=$!
echo "$child"
{ cat <&3; kill -KILL "$child"; } >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$child"
code=$?
kill "$watch"
exit "$code"`;

export interface KeptProcess {
  /** Of the program itself, not of the shell beside it. */
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** Resolves when it has ended, by whatever. */
  readonly ended: Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** SIGTERM, and SIGKILL after so many milliseconds. */
  readonly stop: (graceMs: number) => Promise<void>;
  /** The last lines that it wrote. */
  readonly lastWords: () => string;
}

/** Starts a program in a session of its own, so that Ctrl-C reaches only us; its output is appended to a file. */
export async function keepProcess(command: readonly string[], cwd: string, outputFile: string): Promise<KeptProcess> {
  const shell = spawn('/bin/sh', ['-c', KEEPER, outputFile, ...command], {
    cwd,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let running = true;
  const ended = once(shell, 'exit').then(() => {
    running = false;
    shell.stdin.destroy();
  });
  // The shell may be gone when we let go of it.
  shell.stdin.on('error', () => undefined);
  const [line] = (await once(createInterface({ input: shell.stdout }), 'line')) as [string];
  const pid = Number(line);
  const signal = (name: NodeJS.Signals): void => {
    // The shell notices the end of the program a moment later than it comes.
    if (running && isRunning(pid)) process.kill(pid, name);
  };
  return {
    pid,
    isRunning: () => running,
    ended,
    signal,
    stop: async (graceMs) => {
      signal('SIGTERM');
      await Promise.race([ended, sleep(graceMs, undefined, { ref: false })]);
      signal('SIGKILL');
      await ended;
    },
    lastWords: () => lastWordsIn(outputFile),
  };
}

/** Without the places in the code, which would be all that is left. */
function lastWordsIn(outputFile: string): string {
  if (!existsSync(outputFile)) return '';
  const lines = readFileSync(outputFile, 'utf8').trim().split('\n');
  return lines
    .filter((line) => !/^\s+(at |\.\.\. )/.test(line))
    .slice(-15)
    .join('\n');
}

/** Asks every 100 ms until the answer is true. Rejects when the process ends first, or after so many milliseconds. */
export async function untilAnswers(
  name: string,
  kept: KeptProcess,
  answers: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (!(await answers())) {
    if (!kept.isRunning()) throw new Error(`${name} has ended:\n${kept.lastWords()}`);
    if (performance.now() > until)
      throw new Error(`${name} does not answer within ${timeoutMs} ms:\n${kept.lastWords()}`);
    await sleep(100);
  }
}
