/** `tidewaiter ingest`: takes files of events or WCO messages into a log, and says what could not be read. */
import { stripVTControlCharacters } from 'node:util';
import { makeEncoder } from '../edge/avro/encode';
import { maxTextLength } from '../edge/avro/text-lengths';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openAppender } from '../edge/embedded/embedded-log';
import type { Unreadable } from '../edge/ingest-draft';
import { readSource, type SourceFormat } from '../edge/ingest/sources';
import { Fault, UsageError } from '../edge/ports';
import { ingest, type IngestListener, type Ingested } from '../engine/ingest/ingest';
import { inputFiles } from '../engine/ingest/input-files';

/** `data`: directory of the log; `files`: `-` or none is standard input, a folder stands for its *.xml. */
export interface IngestOptions {
  readonly data: string;
  readonly format: SourceFormat;
  /** As the log began where it is not said, at first `now`. */
  readonly timestamps?: 'now' | 'issued' | undefined;
  readonly sender?: string | undefined;
  readonly files: readonly string[];
}

const MAX_TOLD = 100;
const PROGRESS_EVERY_MS = 500;
const SENDER_ID = 'R059';
const CLOCK_MODES = { issued: 'LOG', now: 'WALL' } as const;
/** What files of the other format are refused for. */
const FOREIGN = { events: 'NOT_JSON', 'wco-dm': 'NOT_XML' } as const;

/**
 * Resolves to the exit code: 0 all is in the log; 1 something was refused, and is in the log raw; 2 an argument that cannot
 * be, nothing started; 3 the world failed or somebody interrupted, and the input is in the log up to a whole batch.
 */
export async function ingestCommand(options: IngestOptions): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  // Once: who interrupts again wants it to end at once, which the log survives.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    return await run(options, stop.signal);
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, 2);
    if (error instanceof Fault || isSystemError(error)) return complain(error.message, 3);
    throw error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function run(options: IngestOptions, signal: AbortSignal): Promise<number> {
  const { data, format, timestamps, sender, files: given } = options;
  checkSender(sender);
  const files = inputFiles(format, given);
  const channel = { encoder: makeEncoder(builtInWriterSchemas()), source: readSource(format), sender };
  const clockMode = timestamps === undefined ? {} : { clockMode: CLOCK_MODES[timestamps] };
  const log = openAppender(data, clockMode);
  const started = performance.now();
  const told = listenerOn(started);
  try {
    const done = await ingest(log, channel, { format, files, stdin: process.stdin, signal }, told.listener);
    told.clear();
    return conclude(done, format, told.refusedCount(), (performance.now() - started) / 1000);
  } finally {
    await log.close();
  }
}

function checkSender(sender: string | undefined): void {
  if (sender === undefined) return;
  const longest = maxTextLength(SENDER_ID);
  if (sender === '-' || !/^[^\p{C}]+$/u.test(sender) || sender.length > longest) {
    throw new UsageError(`--sender: expected an id of 1 to ${longest} characters, found ${JSON.stringify(sender)}`);
  }
}

interface Told {
  readonly listener: IngestListener;
  refusedCount(): number;
  /** Takes the progress line off a terminal. */
  clear(): void;
}

function listenerOn(started: number): Told {
  const isTerminal = process.stderr.isTTY;
  let refused = 0;
  let shownAt = started;
  const clear = (): void => {
    if (isTerminal) process.stderr.write('\r\x1b[K');
  };
  return {
    refusedCount: () => refused,
    clear,
    listener: {
      refused(file, unreadable) {
        if (++refused > MAX_TOLD) return;
        clear();
        process.stderr.write(`${lineOf(file, unreadable)}\n`);
      },
      progress(tally) {
        const now = performance.now();
        if (!isTerminal || now - shownAt < PROGRESS_EVERY_MS) return;
        shownAt = now;
        const documents = sum(tally.appended);
        const perSecond = Math.round(documents / ((now - started) / 1000));
        process.stderr.write(`\r\x1b[K${documents} documents, ${refused} refused, ${perSecond}/s`);
      },
    },
  };
}

/** Details name elements as the sender spelled them: nothing of that may steer a terminal. */
function lineOf(file: string, { line, code, pointer, detail }: Unreadable): string {
  const where = pointer === null ? '' : ` ${pointer}`;
  return `${file}:${line}: ${code}${where}: ${stripVTControlCharacters(detail).replace(/\p{C}/gu, '?')}`;
}

function conclude({ tally, interrupted }: Ingested, format: SourceFormat, refused: number, seconds: number): number {
  const say = (text: string): boolean => process.stderr.write(`ingest: ${text}\n`);
  if (refused > MAX_TOLD) say(`${refused - MAX_TOLD} more were refused`);
  const documents = `${sum(tally.appended)} documents${listed(tally.appended)}`;
  say(`${documents}, ${refused} refused${listed(tally.refused)}, in ${seconds.toFixed(1)} s`);
  const isForeign = tally.refused.size === 1 && tally.refused.has(FOREIGN[format]) && tally.appended.size === 0;
  if (isForeign)
    say(`nothing of it could be read as ${format}; the other format is ${format === 'events' ? 'wco-dm' : 'events'}`);
  if (interrupted !== undefined) {
    say(`interrupted in ${interrupted}: what follows there is not in the log; what is counts once if read again`);
    return 3;
  }
  return refused > 0 ? 1 : 0;
}

function listed(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  return ` (${parts.join(', ')})`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

function complain(message: string, code: number): number {
  process.stderr.write(`ingest: ${message}\n`);
  return code;
}
