/** What a challenger says as a file, one JSON object a line: appended to, never rewritten, cut where a crash left half a line. */
import { closeSync, createReadStream, fdatasyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { Fault, UsageError } from './ports';

const Whole = new t.Type<number, number, unknown>(
  'a whole number',
  (value): value is number => Number.isSafeInteger(value),
  (value, context) => (Number.isSafeInteger(value) ? t.success(Number(value)) : t.failure(value, context)),
  t.identity,
);
const OrNull = t.union([t.null, Whole]);

/** The fields of `schemas/model-shadow.avsc`; the digest as 64 hexadecimal digits. */
const Line = t.type({
  reference: t.string,
  flow: t.string,
  generation: Whole,
  revision: Whole,
  entry: Whole,
  model: t.string,
  digest: t.string,
  ppm: OrNull,
  marginMicro: OrNull,
  decidedPpm: OrNull,
  decidedAt: Whole,
});
export type ShadowLine = t.TypeOf<typeof Line>;

const MAX_LINE = 4_096;

/** All of them in their order; half a line at the end is none. Rejects with UsageError for a file of something else. */
export async function* shadowLines(path: string): AsyncGenerator<ShadowLine> {
  let number = 0;
  const end = wholeLines(path);
  if (end === 0) return;
  for await (const line of createInterface({ input: createReadStream(path, { end: end - 1 }), crlfDelay: Infinity })) {
    number++;
    const read = line.length > MAX_LINE ? undefined : E.tryCatch((): unknown => JSON.parse(line), String);
    const stated = read === undefined || E.isLeft(read) ? undefined : Line.decode(read.right);
    if (stated === undefined || E.isLeft(stated))
      throw new UsageError(`${path}, line ${number}: expected what model shadow writes, found something else`);
    yield stated.right;
  }
}

export interface ShadowFile {
  /** On disk when it returns. Throws a Fault. */
  readonly append: (lines: readonly ShadowLine[]) => void;
  readonly close: () => void;
}

/** For appending; what stands behind the last whole line goes. Throws UsageError where there can be no such file. */
export function openShadowFile(path: string): ShadowFile {
  const file = opened(path);
  ftruncateSync(file, wholeLines(path));
  return {
    append: (lines) => {
      try {
        const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        fdatasyncSync(file);
      } catch (error) {
        throw new Fault(`${path}: ${error instanceof Error ? error.message : String(error)}`, false, { cause: error });
      }
    },
    close: () => closeSync(file),
  };
}

function opened(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw new UsageError(
      `${path}: expected a file to append to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const PIECE = 64 * 1024;

/** How many bytes the whole lines take; 0 where there is no file. */
function wholeLines(path: string): number {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return 0;
  }
  try {
    const piece = Buffer.alloc(PIECE);
    let end = 0;
    for (let at = 0, read = -1; read !== 0; at += read) {
      read = readSync(file, piece, 0, PIECE, at);
      const last = piece.lastIndexOf('\n', read - 1);
      if (read > 0 && last >= 0) end = at + last + 1;
    }
    return end;
  } finally {
    closeSync(file);
  }
}
