/** Which files an `ingest` reads, and their bytes: files, folders of XML, standard input. */
import { closeSync, createReadStream, openSync, readSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { SourceFormat } from '../../edge/ingest/sources';
import { UsageError } from '../../edge/ports';

/** Standard input, as a file. */
const STDIN = '-';
const CHUNK_BYTES = 1024 * 1024;
/** One byte more than the reader of messages takes, so that it is the one that says so. */
const MAX_WHOLE_BYTES = 256 * 1024 * 1024 + 1;

/**
 * The files in the order to read them; none given means standard input. A folder of WCO messages stands for its *.xml in
 * the order of their names, its own before those of its folders. Throws UsageError for what cannot be read as asked.
 */
export function inputFiles(format: SourceFormat, given: readonly string[]): readonly string[] {
  if (given.length === 0) return [STDIN];
  return given.flatMap((path) => {
    if (path === STDIN) return [STDIN];
    if (!statOf(path).isDirectory()) return [path];
    if (format === 'events') throw new UsageError(`${path}: expected a file of events, found a folder`);
    const files = xmlFilesIn(path);
    if (files.length === 0) throw new UsageError(`${path}: expected *.xml files, found none`);
    return files;
  });
}

function xmlFilesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => !entry.isDirectory() && /\.xml$/i.test(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory());
  return [
    ...files.map(({ name }) => join(folder, name)),
    ...folders.flatMap(({ name }) => xmlFilesIn(join(folder, name))),
  ];
}

function statOf(path: string): Stats {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`${path}: expected a file, found nothing there`);
  return found;
}

/** The bytes chunk by chunk; ends early, without an error, when the signal says so. */
export async function* chunksOf(file: string, stdin: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stream = file === STDIN ? stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of addAbortSignal(signal, stream)) {
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      if (signal.aborted) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** All bytes, or those up to just beyond what a reader takes; undefined when the signal came first. */
export async function wholeOf(file: string, stdin: Readable, signal: AbortSignal): Promise<Uint8Array | undefined> {
  if (file !== STDIN) return readUpTo(file, MAX_WHOLE_BYTES);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(file, stdin, signal)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MAX_WHOLE_BYTES) break;
  }
  return signal.aborted ? undefined : Buffer.concat(chunks);
}

/** Not by its stated size alone: a pipe has none. */
function readUpTo(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total < limit;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limit - total));
      const count = readSync(file, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
