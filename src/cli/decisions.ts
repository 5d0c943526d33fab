/** `tidewaiter decisions`: what was decided, as a table or as JSON, one decision a line. */
import type { Writable } from 'node:stream';
import Table from 'cli-table3';
import type { Decision, Reason } from '../core/events/decision';
import { OUTCOMES } from '../core/events/decision';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { LogReader, LogRecord } from '../edge/ports';
import { UsageError } from '../edge/ports';
import { DECISIONS_TOPIC } from '../edge/topics';
import { decisionJson } from './decision-json';
import { decisionOf, decisionRecords } from './published-decisions';
import type { ReadingOptions } from './reading-options';
import { reading } from './reading';
import { writeLines } from './write-lines';

/** With an agency, the outcome asked for is that agency's. `last`: only the latest revision of each. */
export interface DecisionsOptions extends ReadingOptions {
  readonly agency?: string | undefined;
  readonly outcome?: string | undefined;
  readonly flow?: string | undefined;
  readonly last?: boolean | undefined;
  readonly json: boolean;
}

/** Resolves to 0; UsageError (no log there, no such outcome) and Fault reject. */
export async function decisionsCommand(options: DecisionsOptions, output: Writable = process.stdout): Promise<number> {
  const { outcome } = options;
  if (outcome !== undefined && !OUTCOMES.some((one) => one === outcome)) {
    throw new UsageError(`--outcome: expected ${OUTCOMES.join(', ')}, found ${outcome}`);
  }
  await reading(options, async ({ log, outputs }) => {
    const records = options.last === true ? lastRevisions(log, outputs) : decisionRecords(log);
    const decisions = select(records, outputs, options);
    await writeLines(options.json ? jsonLines(decisions) : tableLines(decisions), output);
  });
  return 0;
}

/** In the order in which they were published, read twice: only their offsets are held. */
async function* lastRevisions(log: LogReader, outputs: OutputDecoder): AsyncGenerator<LogRecord> {
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    const end = await task.end(DECISIONS_TOPIC);
    const last = new Map<string, number>();
    for await (const piece of task.read(DECISIONS_TOPIC, 0, end)) {
      for (const record of piece) {
        const { reference, flow, generation } = decisionOf(record, outputs);
        last.set(JSON.stringify([reference, flow, generation]), record.offset);
      }
    }
    const wanted = new Set(last.values());
    for await (const piece of task.read(DECISIONS_TOPIC, 0, end)) {
      yield* piece.filter(({ offset }) => wanted.has(offset));
    }
  }
}

async function* select(
  records: AsyncIterable<LogRecord>,
  outputs: OutputDecoder,
  options: DecisionsOptions,
): AsyncGenerator<Decision> {
  for await (const record of records) {
    const decision = decisionOf(record, outputs);
    if (isAskedFor(decision, options)) yield decision;
  }
}

function isAskedFor(decision: Decision, { agency, outcome, flow }: DecisionsOptions): boolean {
  if (flow !== undefined && decision.flow !== flow) return false;
  if (agency === undefined) return outcome === undefined || decision.outcome === outcome;
  return decision.agencies.some((one) => one.agency === agency && (outcome === undefined || one.outcome === outcome));
}

async function* jsonLines(decisions: AsyncIterable<Decision>): AsyncGenerator<string> {
  for await (const decision of decisions) yield JSON.stringify(decisionJson(decision));
}

/** Column heads and widths: with the spaces between them 72 columns, before the consignment in full, which `explain` takes. */
const COLUMNS = [
  ['Flow', 16],
  ['Rev', 3],
  ['Outcome', 7],
  ['Measure', 13],
  ['Agencies', 9],
  ['Reasons', 18],
] as const;
const LAST_COLUMN = 'Consignment';
const BLOCK_ROWS = 100;

/** Rows in blocks of their own: a table over everything would hold everything. */
async function* tableLines(decisions: AsyncIterable<Decision>): AsyncGenerator<string> {
  yield tableOf([[...COLUMNS.map(([head]) => head), LAST_COLUMN]]);
  let rows: string[][] = [];
  for await (const decision of decisions) {
    rows.push(rowOf(decision));
    if (rows.length < BLOCK_ROWS) continue;
    yield tableOf(rows);
    rows = [];
  }
  if (rows.length > 0) yield tableOf(rows);
}

/** Cells that do not fit end in an ellipsis, the last one always fits. */
function tableOf(rows: readonly string[][]): string {
  const line = { top: '', bottom: '', mid: '', left: '', right: '' };
  const corners = {
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
  };
  const inner = { 'left-mid': '', 'mid-mid': '', 'right-mid': '', middle: ' ' };
  const table = new Table({
    chars: { ...line, ...corners, ...inner },
    colWidths: [...COLUMNS.map(([, width]) => width), null],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(...rows);
  return table.toString().replace(/ +$/gm, '');
}

function rowOf({ reference, flow, revision, outcome, measure, agencies, reasons }: Decision): string[] {
  const asked = agencies.map(({ agency }) => agency).join(' ');
  return [flow, String(revision), outcome, measure, asked, topReasons(reasons), reference];
}

/** What weighs most first, what is answered last; a rule that speaks for several agencies once. */
function topReasons(reasons: readonly Reason[]): string {
  const sorted = [...reasons].sort((a, b) => Number(a.answered) - Number(b.answered) || b.points - a.points);
  return [...new Set(sorted.map(({ rule }) => rule))].join(' ');
}
