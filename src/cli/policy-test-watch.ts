/** Runs a policy's tests again whenever a file in its folder changes, and says what is different from the last time. */
import { watch } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Scenario } from '../edge/policy/tests/read-scenarios';
import { UsageError } from '../edge/ports';
import type { TestResult } from '../engine/policy-tests/run-policy-tests';
import { loadFrom } from '../wire';
import { runOwnTests } from './own-tests';
import { failureLines, resultLine, summaryLine } from './policy-test-text';
import { stopSignals } from './stop-signals';
import { writeLines } from './write-lines';

/** Editors write a file in several steps. */
const QUIET_MS = 100;

/** Results by test: what each came to. */
type Seen = ReadonlyMap<string, string>;

/** Resolves to 0 when it is asked to stop; a policy that is refused is told, and awaited to become better. */
export async function watchTests(
  folder: string,
  isMeant: (scenario: Scenario) => boolean,
  output: Writable,
): Promise<number> {
  loadFrom(folder);
  const stop = stopSignals();
  const changes = changesIn(folder, stop.signal);
  try {
    let seen: Seen = new Map();
    do {
      const { lines, now } = await runOnce(folder, isMeant, seen);
      await writeLines(lines, output);
      seen = now;
    } while (await changes.next());
    return 0;
  } finally {
    stop.release();
  }
}

async function runOnce(
  folder: string,
  isMeant: (scenario: Scenario) => boolean,
  seen: Seen,
): Promise<{ readonly lines: readonly string[]; readonly now: Seen }> {
  try {
    const run = await runOwnTests(folder, loadFrom(folder), { isMeant });
    const now = new Map(run.results.map((result) => [keyOf(result), wordOf(result)]));
    const changed = run.results.filter((result) => seen.get(keyOf(result)) !== wordOf(result));
    const gone = [...seen.keys()].filter((key) => !now.has(key)).map((key) => `gone ${key}`);
    const lines = changed.flatMap((result) =>
      result.passed ? [resultLine(result)] : [resultLine(result), ...failureLines(result, folder)],
    );
    return { lines: [...lines, ...gone, summaryLine(run)], now };
  } catch (error) {
    if (error instanceof UsageError) return { lines: [error.message], now: seen };
    throw error;
  }
}

function keyOf({ scenario }: TestResult): string {
  return `${scenario.file}: ${scenario.title}`;
}

function wordOf({ passed, differences }: TestResult): string {
  return passed ? 'passed' : differences.map(({ message }) => message).join('\n');
}

/** `next` waits for a change that is followed by quiet; false once it is asked to stop. */
function changesIn(folder: string, signal: AbortSignal): { readonly next: () => Promise<boolean> } {
  let isChanged = false;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake();
    }, QUIET_MS);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    wake();
  });
  return {
    next: async () => {
      while (!isChanged && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      isChanged = false;
      return !signal.aborted;
    },
  };
}
