/** `tidewaiter model shadow`: reads a ledger beside the service, and writes what another model makes of each decision. */
import { setTimeout as sleep } from 'node:timers/promises';
import { hex } from '../core/kernel/hex';
import { UsageError } from '../edge/ports';
import type { Challenger, ShadowWriter } from '../engine/shadow/shadow-watch';
import { challengerOf, shadowWatch } from '../engine/shadow/shadow-watch';
import type { VerifyReport } from '../engine/verify';
import { beginVerify } from '../engine/verify';
import { loadFrom } from '../wire';
import { progressLine } from './progress';
import type { Reading, ReadingOptions } from './reading-options';
import { reading } from './reading';
import { replaying } from './replay';
import type { ShadowWriters } from './shadow-writers';
import { stopSignals } from './stop-signals';
import { MODEL_SHADOW_TOPIC } from '../edge/topics';

export interface ModelShadowOptions extends ReadingOptions {
  /** A policy folder with a model. */
  readonly challenger: string;
  /** The file, of the embedded runtime. */
  readonly out?: string | undefined;
  /** Waits for what is decided next, until it is told to stop. */
  readonly follow: boolean;
  readonly json: boolean;
}

const LOOK_AGAIN_MS = 1_000;

/** Resolves to 1 where a ledger differs from what is recomputed, else to 0. Rejects with UsageError or a Fault. */
export async function modelShadowCommand(options: ModelShadowOptions): Promise<number> {
  const { runtime, out } = options;
  if ((runtime === 'kafka') === (out !== undefined))
    throw new UsageError(
      runtime === 'kafka'
        ? `--out: expected none, a cluster has the topic ${MODEL_SHADOW_TOPIC}`
        : '--out: expected a file: a data directory has one runner, who alone may write to its log',
    );
  const challenger = challengerOf(loadFrom(options.challenger));
  const signals = stopSignals();
  try {
    return await reading({ ...options, beside: [MODEL_SHADOW_TOPIC] }, async (found) => {
      const writers = await writersOf(options, found, challenger);
      try {
        return await follow(found, options, challenger, writers, signals.signal);
      } finally {
        await writers.close();
      }
    });
  } finally {
    signals.release();
  }
}

async function writersOf(options: ModelShadowOptions, found: Reading, challenger: Challenger): Promise<ShadowWriters> {
  const { fileWriters, topicWriters } = await import('./shadow-writers.js');
  return options.out === undefined ? topicWriters(options, found, challenger) : fileWriters(options.out, challenger);
}

/** All tasks at once: each has a ledger of its own, and none waits for another. */
async function follow(
  found: Reading,
  options: ModelShadowOptions,
  challenger: Challenger,
  writers: ShadowWriters,
  stop: AbortSignal,
): Promise<number> {
  const partitions = [...Array(found.log.identity.partitionCount).keys()];
  const progress = progressLine();
  const followed: Followed[] = [];
  try {
    if (options.follow) {
      followed.push(
        ...(await Promise.all(partitions.map((one) => followTask(found, one, options, challenger, writers, stop)))),
      );
    } else {
      for (const partition of partitions) {
        if (stop.aborted) break;
        const show = (done: number, of: number): void =>
          progress.show(`task ${partition}: read ${done} of ${of} entries`);
        followed.push(await followTask(found, partition, options, challenger, writers, stop, show));
      }
    }
  } finally {
    progress.clear();
  }
  const differences = followed.reduce((total, { report }) => total + report.findingCount, 0);
  const written = followed.reduce((total, one) => total + one.written, 0);
  const { model } = challenger;
  const told = { model, digest: hex(challenger.digest), written, differences };
  process.stdout.write(
    options.json
      ? `${JSON.stringify(told)}\n`
      : `model ${model} ${told.digest.slice(0, 12)}: ${written} decisions scored${differences === 0 ? '' : `; ${differences} differences between ledger and log: see verify`}\n`,
  );
  return differences === 0 ? 0 : 1;
}

interface Followed {
  readonly report: VerifyReport;
  readonly written: number;
}

async function followTask(
  found: Reading,
  partition: number,
  options: ModelShadowOptions,
  challenger: Challenger,
  writers: ShadowWriters,
  stop: AbortSignal,
  show: (done: number, of: number) => void = () => undefined,
): Promise<Followed> {
  const writer: ShadowWriter = await writers.of(partition);
  return replaying(found, partition, options, async (parts) => {
    const { watch, flush, written } = shadowWatch(challenger, writer);
    const verification = await beginVerify(found.log, { ...parts, watch });
    const advance = async (): Promise<void> => {
      await found.policies.refresh();
      await verification.advance(show, stop);
      await flush();
    };
    await advance();
    if (!stop.aborted) checkSame(verification.report(), writer, partition);
    while (options.follow && !stop.aborted) {
      await sleep(LOOK_AGAIN_MS, undefined, { signal: stop }).catch(() => undefined);
      await advance();
    }
    return { report: verification.report(), written: written() };
  });
}

/** What was said of entries that are not there was said of another log. */
function checkSame({ entries }: VerifyReport, { standing }: ShadowWriter, partition: number): void {
  if (standing.entry <= entries) return;
  throw new UsageError(
    `task ${partition}: expected at least ${standing.entry} ledger entries, of which the challenger has spoken, found ${entries}`,
  );
}
