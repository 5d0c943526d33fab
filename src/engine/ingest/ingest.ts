/** Reads the sources of an `ingest` into a log, batch by batch: the one place where readers, encoder and log meet. */
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { fromPlain } from '../../edge/avro/normalise';
import type { Unreadable } from '../../edge/ingest-draft';
import { eventReader, type EventDraft } from '../../edge/ingest/read-events';
import type { SourceFormat } from '../../edge/ingest/sources';
import type { Channel } from './append-document';
import { batchAppender, type BatchAppender, type Tally } from './append-batch';
import { chunksOf, wholeOf } from './input-files';
import { readWcoFile } from './wco-found';
import type { IngestLog } from '../../edge/ingest-ports';

/** Aborting the signal ends the run after the current batch. */
export interface IngestInputs {
  readonly format: SourceFormat;
  readonly files: readonly string[];
  readonly stdin: Readable;
  readonly signal: AbortSignal;
}

export interface IngestListener {
  /** Once per thing refused, after it went into the log. */
  refused(file: string, refused: Unreadable): void;
  /** Now and then, with what is in the log by then. */
  progress(tally: Tally): void;
}

/** How far it came; `interrupted` names the file that was not read to its end. */
export interface Ingested {
  readonly tally: Tally;
  readonly interrupted: string | undefined;
}

/** Rejects with an IngestFault of the log, or what the file system throws; what was appended by then stays. */
export async function ingest(
  log: IngestLog,
  channel: Channel,
  { format, files, stdin, signal }: IngestInputs,
  listener: IngestListener,
): Promise<Ingested> {
  const appender = batchAppender(log, channel, ({ file, why }) => listener.refused(file, why));
  const read = format === 'events' ? readEventFile : readMessageFile;
  let interrupted: string | undefined;
  for (const file of files) {
    for await (const _ of read(file, { channel, appender, stdin, signal })) listener.progress(appender.tally);
    if (!signal.aborted) continue;
    interrupted = file;
    break;
  }
  await appender.flush();
  return { tally: appender.tally, interrupted };
}

interface Reading {
  readonly channel: Channel;
  readonly appender: BatchAppender;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
}

async function* readEventFile(file: string, { channel, appender, stdin, signal }: Reading): AsyncGenerator<void> {
  const reader = eventReader(fromPlain, channel.source.unreadable);
  for await (const chunk of chunksOf(file, stdin, signal)) {
    await addEvents(appender, file, reader.push(chunk));
    yield;
  }
  // A line cut off by an interruption is none.
  if (!signal.aborted) await addEvents(appender, file, reader.end());
}

async function addEvents(
  appender: BatchAppender,
  file: string,
  events: Iterable<EventDraft | Unreadable>,
): Promise<void> {
  for (const event of events) {
    if ('code' in event) appender.unreadable({ file, why: event });
    else appender.document({ file, draft: event, raw: () => event.raw, heldBytes: event.raw.length });
    if (appender.isFull()) await appender.flush();
  }
}

async function* readMessageFile(file: string, { appender, stdin, signal }: Reading): AsyncGenerator<void> {
  // Lets a signal through between files that are read at once.
  await setImmediate();
  const bytes = signal.aborted ? undefined : await wholeOf(file, stdin, signal);
  if (bytes === undefined) return;
  const { found, unreadable } = readWcoFile(bytes, file);
  for (const each of found) {
    appender.document(each);
    if (appender.isFull()) await appender.flush();
  }
  for (const each of unreadable) {
    appender.unreadable(each);
    if (appender.isFull()) await appender.flush();
  }
  yield;
}
