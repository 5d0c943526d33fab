/** `tidewaiter run`: the service on a data directory, with progress on a terminal; drains on SIGTERM and SIGINT. */
import type { Turn } from '../runner';
import { makeRunner } from '../runner';
import { recover } from '../engine/recover';
import type { RunOptions, RunWiring } from '../wire';
import { wireRun } from '../wire';
import { peakMegabytes, progressLine } from './progress';

export interface RunCommandOptions extends RunOptions {
  /** Stop when everything is read and nothing is due. */
  readonly untilIdle: boolean;
  /** Then move the clock by so much, ms, and go on until idle again. */
  readonly advanceMs: number;
}

interface Totals {
  records: number;
  decisions: number;
  rejections: number;
  entries: number;
}

/** Resolves to the exit code; UsageError and Fault reject. */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  const stop = stopSignals();
  const wiring = await wireRun(options);
  try {
    const progress = progressLine();
    const recovered = await recover(wiring.parts, {
      progress: (done, of) => progress.show(`recovering: ${done} of ${of} ledger entries`),
    });
    if (recovered.folded > 0)
      progress.say(`recovered at entry ${recovered.last?.entry.seq ?? 0}: ${recovered.folded} entries folded`);
    const totals: Totals = { records: 0, decisions: 0, rejections: 0, entries: 0 };
    const startedAt = performance.now();
    const runner = makeRunner(wiring.parts, recovered);
    await untilIdle(runner, options, wiring, stop, totals, progress);
    await runner.drain();
    const seconds = (performance.now() - startedAt) / 1000;
    const rate = Math.round(totals.records / Math.max(seconds, 0.001));
    progress.say(
      `${totals.records} records, ${totals.decisions} decisions, ${totals.rejections} rejections in ${totals.entries} entries, ` +
        `${seconds.toFixed(1)} s, ${rate} records/s, ${peakMegabytes()} MB at most`,
    );
    return 0;
  } finally {
    await wiring.close();
    stop.release();
  }
}

async function untilIdle(
  runner: ReturnType<typeof makeRunner>,
  options: RunCommandOptions,
  wiring: RunWiring,
  stop: StopSignals,
  totals: Totals,
  progress: ReturnType<typeof progressLine>,
): Promise<void> {
  let toAdvanceMs = options.advanceMs;
  while (!stop.asked()) {
    const turn = await runner.turn();
    count(totals, turn);
    if (turn.forced.length > 0) {
      progress.say(
        `forced: entry ${turn.seq} passed over unread records of ${turn.forced.join(', ')}, which does not go on`,
      );
    }
    if (!turn.idle) {
      progress.show(`${totals.records} records, ${totals.decisions} decisions, entry ${turn.seq}`);
      continue;
    }
    if (!options.untilIdle || turn.stuck.length > 0) continue;
    if (toAdvanceMs === 0) return;
    wiring.log.advanceClock(toAdvanceMs);
    toAdvanceMs = 0;
  }
}

function count(totals: Totals, turn: Turn): void {
  if (turn.idle) return;
  totals.records += turn.records;
  totals.decisions += turn.decisions;
  totals.rejections += turn.rejections;
  totals.entries++;
}

interface StopSignals {
  readonly asked: () => boolean;
  readonly release: () => void;
}

/** The transaction in hand is finished before anything stops. */
function stopSignals(): StopSignals {
  let asked = false;
  const ask = (): void => {
    asked = true;
  };
  process.on('SIGTERM', ask);
  process.on('SIGINT', ask);
  return {
    asked: () => asked,
    release: () => {
      process.off('SIGTERM', ask);
      process.off('SIGINT', ask);
    },
  };
}
