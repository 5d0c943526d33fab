/** `tidewaiter model shadow`: reads a ledger beside the service, and writes what another model makes of each decision. */
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { hex } from '../core/kernel/hex';
import { UsageError } from '../edge/ports';
import { MODEL_SHADOW_TOPIC } from '../edge/topics';
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
import { writeLines } from './write-lines';

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
export async function modelShadowCommand(
  options: ModelShadowOptions,
  output: Writable = process.stdout,
): Promise<number> {
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
        const followed = await follow(found, options, challenger, writers, signals.signal);
        return await tell(followed, challenger, options.json, output);
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

/** With `follow` all tasks at once: each has a ledger of its own, and none waits for another. */
async function follow(
  found: Reading,
  options: ModelShadowOptions,
  challenger: Challenger,
  writers: ShadowWriters,
  stop: AbortSignal,
): Promise<readonly Followed[]> {
  const partitions = [...Array(found.log.identity.partitionCount).keys()];
  const one = (partition: number, show?: Show): Promise<Followed> =>
    followTask(found, partition, options, challenger, writers, stop, show);
  if (options.follow) return Promise.all(partitions.map((partition) => one(partition)));
  const progress = progressLine();
  const followed: Followed[] = [];
  try {
    for (const partition of partitions) {
      if (stop.aborted) break;
      followed.push(
        await one(partition, (done, of) => progress.show(`task ${partition}: read ${done} of ${of} entries`)),
      );
    }
  } finally {
    progress.clear();
  }
  return followed;
}

async function tell(
  followed: readonly Followed[],
  { model, digest }: Challenger,
  json: boolean,
  output: Writable,
): Promise<number> {
  const differences = followed.reduce((total, { report }) => total + report.findingCount, 0);
  const written = followed.reduce((total, one) => total + one.written, 0);
  const wrong = differences === 0 ? '' : `; ${differences} differences between ledger and log: see verify`;
  const line = json
    ? JSON.stringify({ model, digest: hex(digest), written, differences })
    : `model ${model} ${hex(digest).slice(0, 12)}: ${written} decisions scored${wrong}`;
  await writeLines([line], output);
  return differences === 0 ? 0 : 1;
}

type Show = (done: number, of: number) => void;

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
  show: Show = () => undefined,
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
