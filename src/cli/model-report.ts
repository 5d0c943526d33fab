/** `tidewaiter model report`: has what models read and say moved since training, do they keep their word, what do inspections find. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { UsageError } from '../edge/ports';
import type { ShadowLine } from '../edge/shadow-file';
import { shadowLines } from '../edge/shadow-file';
import { MODEL_SHADOW_TOPIC } from '../edge/topics';
import { beginVerify } from '../engine/verify';
import { countChallengers, once } from '../engine/watching/challenger-count';
import { challengerReports } from '../engine/watching/challenger-report';
import { modelReports } from '../engine/watching/model-report';
import type { ModelWatch, Window } from '../engine/watching/model-watch';
import { modelWatch } from '../engine/watching/model-watch';
import { isoTime } from './decision-json';
import { modelPage } from './model-page/model-page';
import { readingOf } from './model-report-numbers';
import { reportLines } from './model-report-text';
import type { ModelReportView } from './model-report-view';
import { progressLine } from './progress';
import type { Reading, ReadingOptions } from './reading-options';
import { reading } from './reading';
import { replaying } from './replay';
import { shadowRecords } from './shadow-records';
import { writeLines } from './write-lines';

export interface ModelReportOptions extends ReadingOptions {
  /** A file that `model shadow` wrote, or `topic`. */
  readonly challenger?: string | undefined;
  /** Decisions made from then on, and before then; epoch ms. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** A page beside what is printed. */
  readonly out?: string | undefined;
  readonly json: boolean;
}

/** Resolves to 1 where a model's scores are those of another population, or the log differs from what is recomputed; else to 0. */
export async function modelReportCommand(
  options: ModelReportOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const { challenger, out, json, runtime } = options;
  if (challenger === 'topic' && runtime !== 'kafka')
    throw new UsageError('--challenger: expected a file; only a cluster has the topic');
  if (challenger !== undefined && challenger !== 'topic' && !existsSync(challenger))
    throw new UsageError(`--challenger: expected a file that model shadow wrote, found nothing at ${challenger}`);
  const view = await reading({ ...options, beside: [MODEL_SHADOW_TOPIC] }, (found) => viewOf(found, options));
  if (out !== undefined) writePage(out, modelPage(view));
  await writeLines(json ? [JSON.stringify(view)] : reportLines(view), output);
  const isOther = view.models.some(({ score }) => readingOf(score) === 'other');
  return isOther || view.log.differences > 0 ? 1 : 0;
}

async function viewOf(found: Reading, options: ModelReportOptions): Promise<ModelReportView> {
  const { identity } = found.log;
  const window: Window = { from: options.from ?? 0, to: options.to ?? Infinity };
  const watching = modelWatch(window);
  const log = { id: identity.logId, tasks: identity.partitionCount, entries: 0, decisions: 0, differences: 0 };
  for (let partition = 0; partition < identity.partitionCount; partition++) {
    const { entries, decisions, findingCount } = await watched(found, partition, options, watching);
    log.entries += entries;
    log.decisions += decisions;
    log.differences += findingCount;
  }
  const counts = await countChallengers(challengerLines(found, options.challenger), watching.cases, window);
  return {
    log,
    from: options.from === undefined ? null : isoTime(options.from),
    to: options.to === undefined ? null : isoTime(options.to),
    models: modelReports(watching),
    challengers: challengerReports(watching, counts),
  };
}

async function watched(
  found: Reading,
  partition: number,
  options: ModelReportOptions,
  watching: ModelWatch,
): Promise<{ readonly entries: number; readonly decisions: number; readonly findingCount: number }> {
  return replaying(found, partition, options, async (parts) => {
    const progress = progressLine();
    const { watch, finish } = watching.task(parts.store);
    try {
      // Of a log that is worked on, what is behind the last entry may be the next one's: nothing to be alarmed about.
      const verification = await beginVerify(found.log, { ...parts, watch });
      await verification.advance((done, of) => progress.show(`task ${partition}: read ${done} of ${of} entries`));
      finish();
      return verification.report();
    } finally {
      progress.clear();
    }
  });
}

async function* challengerLines(found: Reading, challenger: string | undefined): AsyncGenerator<ShadowLine> {
  if (challenger === undefined) return;
  if (challenger !== 'topic') {
    yield* once(shadowLines(challenger));
    return;
  }
  for (let partition = 0; partition < found.log.identity.partitionCount; partition++)
    yield* once(shadowRecords(found.log.partition(partition), found.outputs));
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UsageError(`--out: expected a file that can be written, found ${String(error)}`);
  }
}
