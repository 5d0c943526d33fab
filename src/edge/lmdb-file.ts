/** Whether a file can be given to LMDB at all: it maps what it opens, so that a foreign or cut file kills the process. */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { errorCodeOf } from './error-code';
import { Fault, UsageError } from './ports';

/** `missingBytes`: how much shorter the file is than its newest header says. */
export type LmdbFile =
  { readonly kind: 'absent' } | { readonly kind: 'foreign' } | { readonly kind: 'lmdb'; readonly missingBytes: number };

/**
 * Address space reserved for an environment, far beyond what it will hold: one that has to grow keeps every former
 * mapping, and with it the same pages several times in memory. The file itself grows as it is written.
 */
export const MAP_BYTES = 2 ** 39;

// Layout of LMDB's two header pages: page header 24 bytes, then the fields of its MDB_meta.
const MAGIC = 0xbeefc0de;
const MAGIC_AT = 24;
const PAGE_SIZE_AT = 48;
const LAST_PAGE_AT = 144;
const TRANSACTION_AT = 152;
const HEADER_BYTES = 160;

/** LMDB may leave free pages at the end unwritten; more than that is missing from a cut or half-copied file. */
const FREE_TAIL_BYTES = 1024 * 1024;

/**
 * Is there one to open? Throws UsageError where it is something else, a Fault where much of it is missing, and what the file
 * system throws where it cannot be read.
 */
export function isLmdbFileThere(path: string): boolean {
  const file = inspectLmdbFile(path);
  if (file.kind === 'foreign') throw new UsageError(`${path}: expected an LMDB file, found something else`);
  if (file.kind === 'absent' || file.missingBytes <= FREE_TAIL_BYTES) return file.kind === 'lmdb';
  const message = `${path}: ${file.missingBytes} bytes are missing at its end; it was cut or copied while in use`;
  throw new Fault(message, false);
}

/** Reads the headers of a data file. Throws what the file system throws, except for a file that is not there. */
export function inspectLmdbFile(path: string): LmdbFile {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return { kind: 'absent' };
    throw error;
  }
  try {
    return inspect(file).found;
  } finally {
    closeSync(file);
  }
}

/**
 * LMDB counts pages at the end that a transaction took and gave back, and does not write them: to `inspectLmdbFile` such a file
 * is one that was cut. Makes it as long as its header says; only while nothing is being written.
 */
export function completeLmdbFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { found, size } = inspect(file);
    if (found.kind === 'lmdb' && found.missingBytes > 0) ftruncateSync(file, size + found.missingBytes);
  } finally {
    closeSync(file);
  }
}

function inspect(file: number): { readonly found: LmdbFile; readonly size: number } {
  if (fstatSync(file).size === 0) return { found: { kind: 'absent' }, size: 0 };
  const headers = headersOf(file);
  // After the headers: another process may be writing, and what they count stood in the file before them.
  const { size } = fstatSync(file);
  if (headers === undefined) return { found: { kind: 'foreign' }, size };
  const [first, second] = headers;
  const newest = first.readBigUInt64LE(TRANSACTION_AT) >= second.readBigUInt64LE(TRANSACTION_AT) ? first : second;
  const needed = (Number(newest.readBigUInt64LE(LAST_PAGE_AT)) + 1) * first.readUInt32LE(PAGE_SIZE_AT);
  return { found: { kind: 'lmdb', missingBytes: Math.max(0, needed - size) }, size };
}

/** Undefined where they are not LMDB's. */
function headersOf(file: number): readonly [Buffer, Buffer] | undefined {
  const first = headerAt(file, 0);
  const second = first && headerAt(file, first.readUInt32LE(PAGE_SIZE_AT));
  return first && second && [first, second];
}

function headerAt(file: number, position: number): Buffer | undefined {
  const header = Buffer.alloc(HEADER_BYTES);
  if (readSync(file, header, 0, HEADER_BYTES, position) < HEADER_BYTES) return undefined;
  return header.readUInt32LE(MAGIC_AT) === MAGIC ? header : undefined;
}
