/** `tidewaiter generate`: writes a reproducible day of events, and what was planted in it, for whoever tries the engine. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateDay, truthOf } from '../edge/generate/generate-day';
import { Fault } from '../edge/ports';

const DEFAULT_DAY = '2026-06-15';
const MAX_CONSIGNMENTS = 10_000_000;
const MAX_SEED = 0xffff_ffff_ffff_ffffn;
const FLUSH_CHARACTERS = 1 << 20;
const PROGRESS_EVERY = 100_000;

/** `day`: YYYY-MM-DD in UTC; `truth`: the file that names the planted anomalies. */
export interface GenerateOptions {
  readonly consignments: number;
  readonly seed: bigint;
  readonly out: string;
  readonly truth?: string | undefined;
  readonly day?: string | undefined;
}

/** Writes the files; resolves to the exit code: 0 done, 2 an option that cannot be, 3 a file that cannot be written. */
export async function generateCommand(options: GenerateOptions): Promise<number> {
  const day = dayOf(options.day ?? DEFAULT_DAY);
  const refusal = refusalOf(options, day);
  if (refusal !== undefined || day === undefined) return complain(refusal ?? 'no day', 2);
  const opened: Sink[] = [];
  try {
    const events = open(options.out, opened);
    const truth = options.truth === undefined ? undefined : open(options.truth, opened);
    const { count, planted } = await writeDay(options, day, events, truth);
    process.stderr.write(
      `${options.out}: ${count} events of ${options.consignments} consignments, ${planted} anomalies planted\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Fault) && !isSystemError(error)) throw error;
    return complain(error.message, 3);
  } finally {
    for (const sink of opened) closeSync(sink.file);
  }
}

async function writeDay(
  options: GenerateOptions,
  day: number,
  events: Sink,
  truth: Sink | undefined,
): Promise<{ count: number; planted: number }> {
  let count = 0;
  let planted = 0;
  for (const event of generateDay({ consignments: options.consignments, seed: options.seed, day })) {
    append(events, event.line);
    const told = truthOf(event);
    if (told !== undefined) {
      planted++;
      if (truth !== undefined) append(truth, told);
    }
    count++;
    if (count % PROGRESS_EVERY === 0) {
      process.stderr.write(`${count} events, ${event.begun} of ${options.consignments} consignments\n`);
      // Lets signals and stderr through on long runs.
      await new Promise(setImmediate);
    }
  }
  flush(events);
  if (truth !== undefined) flush(truth);
  return { count, planted };
}

function refusalOf(options: GenerateOptions, day: number | undefined): string | undefined {
  const { consignments, seed, out, truth } = options;
  if (!Number.isInteger(consignments) || consignments < 1 || consignments > MAX_CONSIGNMENTS) {
    return `--consignments: expected a whole number from 1 to ${MAX_CONSIGNMENTS}, found ${consignments}`;
  }
  if (seed < 0n || seed > MAX_SEED)
    return `--seed: expected a whole number of at most 64 bits, found ${seed.toString()}`;
  if (day === undefined) return `--day: expected YYYY-MM-DD, found ${options.day ?? ''}`;
  if (truth !== undefined && resolve(truth) === resolve(out)) return '--truth: expected another file than --out';
  return undefined;
}

/** Midnight UTC of a calendar day, epoch milliseconds. */
function dayOf(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time;
}

interface Sink {
  readonly file: number;
  pending: string[];
  characters: number;
}

function open(path: string, opened: Sink[]): Sink {
  const sink = { file: openSync(path, 'w'), pending: [], characters: 0 };
  opened.push(sink);
  return sink;
}

function append(sink: Sink, line: string): void {
  sink.pending.push(line);
  sink.characters += line.length;
  if (sink.characters >= FLUSH_CHARACTERS) flush(sink);
}

function flush(sink: Sink): void {
  if (sink.pending.length === 0) return;
  const bytes = Buffer.from(`${sink.pending.join('\n')}\n`);
  for (let at = 0; at < bytes.length;) at += writeSync(sink.file, bytes, at);
  sink.pending = [];
  sink.characters = 0;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

function complain(message: string, code: number): number {
  process.stderr.write(`generate: ${message}\n`);
  return code;
}
