/** `tidewaiter features`: what the log teaches, as a table to train on: decisions with what their model saw, and what agencies found. */
import type { Model } from '../core/score/model/model';
import { UsageError } from '../edge/ports';
import { openOrderedScratch } from '../edge/ordered-scratch';
import { referenceNames } from '../edge/reference-names';
import type { ModelColumns, Noting } from '../engine/learning/note-entries';
import { columnsOf, noteEntries } from '../engine/learning/note-entries';
import { consignmentsOf } from '../engine/learning/noted';
import { headerLine, rowLine } from '../engine/learning/table-text';
import { trainingRows } from '../engine/learning/training-rows';
import type { FeaturesSummary, NamesKind } from './features-text';
import { asJson, asText, countRow, emptySummary, remarks } from './features-text';
import { progressLine } from './progress';
import type { Reading } from './reading-options';
import { reading } from './reading';
import type { VerifyOptions } from './verify-task';
import { secretAtHand } from './replay';
import { verifyTask } from './verify-task';
import { writtenFile } from './written-file';

export interface FeaturesOptions extends VerifyOptions {
  readonly out: string;
  /** Id of the model whose decisions are rows; undefined: the one in force in the end. */
  readonly model?: string | undefined;
  /** How old a decision must be by the last entry's time, ms. */
  readonly matured: number;
  /** Made from then on, and before then, epoch ms. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly references: 'hashed' | 'clear';
  readonly json: boolean;
}

/** Lines between two looks at the progress. */
const SHOW_EVERY = 10_000;

/** Resolves to 0, or to 1 where the log is not what its ledger says: the table is written all the same. */
export async function featuresCommand(options: FeaturesOptions): Promise<number> {
  return reading(options, async (found) => {
    refuseUnknown(modelsOf(found), options.model);
    const { kind, nameOf } = namesFor(options);
    const scratch = openOrderedScratch('tidewaiter-features');
    try {
      const noting = noteEntries(scratch.put, nameOf);
      const summary = emptySummary(options.out, kind);
      for (let partition = 0; partition < found.log.identity.partitionCount; partition++) {
        const { report } = await verifyTask(found, partition, options, noting.watch);
        summary.reports.push(report);
      }
      writeTable(scratch.entries(), noting, wantedColumns(found, noting, options.model), options, summary);
      process.stderr.write(remarks(summary));
      process.stdout.write(options.json ? `${JSON.stringify(asJson(summary))}\n` : asText(summary));
      return summary.reports.some(({ findingCount }) => findingCount > 0) ? 1 : 0;
    } finally {
      await scratch.close();
    }
  });
}

function writeTable(
  entries: Parameters<typeof consignmentsOf>[0],
  noting: Noting,
  columns: ModelColumns,
  options: FeaturesOptions,
  summary: FeaturesSummary,
): void {
  const { from = -Infinity, to = Infinity } = options;
  const wanted = { columns, from, to, matureBy: noting.last().now - options.matured };
  const file = writtenFile(options.out);
  const progress = progressLine();
  try {
    file.line(headerLine(columns));
    summary.model = columns.model;
    for (const row of trainingRows(consignmentsOf(entries), noting.columns, wanted, summary.leftOut)) {
      file.line(rowLine(columns, row));
      countRow(summary, row);
      if (summary.rows % SHOW_EVERY === 0) progress.show(`${summary.rows} rows`);
    }
    file.close();
  } catch (error) {
    file.drop();
    throw error;
  } finally {
    progress.clear();
  }
}

/** Of every policy that was ever in force, the latest last. */
function modelsOf({ policies }: Reading): readonly Model[] {
  return policies.activations().flatMap(({ loaded }) => loaded.model?.model ?? []);
}

function refuseUnknown(models: readonly Model[], wanted: string | undefined): void {
  if (models.length === 0) throw new UsageError('expected a policy with a model on this log, found none');
  if (wanted === undefined || models.some(({ id }) => id === wanted)) return;
  throw new UsageError(`--model: expected ${idsOf(models)}, found ${wanted}`);
}

/** Of models with the same id and other columns the latest is meant. Throws UsageError where none is named and none in force. */
function wantedColumns(found: Reading, noting: Noting, wanted: string | undefined): ModelColumns {
  const models = modelsOf(found);
  const { now, model: last } = noting.last();
  // Where nothing was decided yet, the one that decides first.
  const inForce = now === -Infinity ? models.at(-1) : last;
  const model = wanted === undefined ? inForce : models.findLast(({ id }) => id === wanted);
  if (model !== undefined) return columnsOf(model);
  throw new UsageError(`--model: the policy in force in the end has none, expected one of ${idsOf(models)}`);
}

function idsOf(models: readonly Model[]): string {
  return [...new Set(models.map(({ id }) => id))].join(', ');
}

function namesFor(options: FeaturesOptions): { kind: NamesKind; nameOf: (reference: string) => string } {
  if (options.references === 'clear') return { kind: 'clear', nameOf: (reference) => reference };
  const secret = secretAtHand(options);
  return { kind: secret === undefined ? 'hashed once' : 'hashed', nameOf: referenceNames(secret) };
}
