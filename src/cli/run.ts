/** `tidewaiter run`: the service on a data directory, with progress on a terminal; drains on SIGTERM and SIGINT. */
import { serve } from '../service';
import type { RunOptions } from '../wire';
import { wireRun } from '../wire';
import { passOwnTests } from './own-tests';
import { runProgress } from './run-progress';
import { stopSignals } from './stop-signals';

export interface RunCommandOptions extends RunOptions {
  /** Stop when everything is read and nothing is due. */
  readonly untilIdle: boolean;
  /** Then move the clock by so much, ms, and go on until idle again. */
  readonly advanceMs: number;
}

/** Resolves to the exit code; UsageError and Fault reject. */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  const stop = stopSignals();
  try {
    const { log, parts, close } = await wireRun(options, passOwnTests);
    try {
      let toAdvanceMs = options.advanceMs;
      const { observer, finish } = runProgress(() => {
        if (!options.untilIdle) return;
        if (toAdvanceMs === 0) stop.stop();
        else log.advanceClock(toAdvanceMs);
        toAdvanceMs = 0;
      });
      // The one task of a directory is open already, and its state is closed with the log.
      const service = { log, partsOf: async () => parts, release: async () => undefined };
      await serve(service, { retryForMs: 0 }, observer, stop.signal);
      finish();
      return 0;
    } finally {
      await close();
    }
  } finally {
    stop.release();
  }
}
