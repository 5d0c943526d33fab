/** `tidewaiter ingest`: takes files of events or WCO messages into a log, and says what could not be read. */
import { makeEncoder, type Encoder } from '../edge/avro/encode';
import { maxTextLength } from '../edge/avro/text-lengths';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openAppender } from '../edge/embedded/embedded-log';
import { readSource } from '../edge/ingest/sources';
import type { IngestLog } from '../edge/ingest-ports';
import { Fault, UsageError } from '../edge/ports';
import { IngestFault } from '../engine/ingest/append-batch';
import { ingest } from '../engine/ingest/ingest';
import { localIngestLog } from '../engine/ingest/ingest-log';
import { inputFiles } from '../engine/ingest/input-files';
import type { IngestOptions } from './ingest-options';
import { tellIngest, type Told } from './ingest-told';

/** Where documents go and how they are written. */
interface Target {
  readonly log: IngestLog;
  readonly encoder: Encoder;
  readonly close: () => Promise<void>;
}

const SENDER_ID = 'R059';
const CLOCK_MODES = { issued: 'LOG', now: 'WALL' } as const;

/**
 * Resolves to the exit code: 0 all is in the log; 1 something was refused, and is in the log raw; 2 an argument that cannot
 * be, nothing started; 3 the world failed or somebody interrupted, and what is said not to be in the log is not.
 */
export async function ingestCommand(options: IngestOptions): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  // Once: who interrupts again wants it to end at once, which the log survives.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const told = tellIngest();
  try {
    return await run(options, told, stop.signal);
  } catch (error) {
    if (error instanceof IngestFault) return told.failed(error);
    const isKnown = error instanceof UsageError || error instanceof Fault || isSystemError(error);
    if (!isKnown) throw error;
    told.say(error.message);
    return error instanceof UsageError ? 2 : 3;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

async function run(options: IngestOptions, told: Told, signal: AbortSignal): Promise<number> {
  const { format, sender, files: given } = options;
  checkSender(sender);
  const files = inputFiles(format, given);
  const { log, encoder, close } = await targetOf(options, told, signal);
  try {
    const channel = { encoder, source: readSource(format), sender };
    const done = await ingest(log, channel, { format, files, stdin: process.stdin, signal }, told.listener);
    return told.conclude(done, format);
  } finally {
    await close();
  }
}

async function targetOf(options: IngestOptions, told: Told, signal: AbortSignal): Promise<Target> {
  const { runtime, data, timestamps } = options;
  if (runtime === 'kafka') {
    // Loaded when asked for: the client takes as long to load as all the rest.
    const { clusterTarget } = await import('./ingest-cluster.js');
    return clusterTarget(options, told, signal);
  }
  if (options.schemas !== undefined)
    throw new UsageError('--schemas: a data directory has the schemas that ship with this version');
  const log = openAppender(data, timestamps === undefined ? {} : { clockMode: CLOCK_MODES[timestamps] });
  return { log: localIngestLog(log), encoder: makeEncoder(builtInWriterSchemas()), close: () => log.close() };
}

function checkSender(sender: string | undefined): void {
  if (sender === undefined) return;
  const longest = maxTextLength(SENDER_ID);
  if (sender === '-' || !/^[^\p{C}]+$/u.test(sender) || sender.length > longest) {
    throw new UsageError(`--sender: expected an id of 1 to ${longest} characters, found ${JSON.stringify(sender)}`);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
