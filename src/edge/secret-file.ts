/** Reads a secret from a file that nobody else can read: passwords, private keys, what random checks are drawn with. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { errorCodeOf } from './error-code';
import { UsageError } from './ports';

/** A private key with its chain is a tenth of it. */
const MAX_BYTES = 65_536;
const OTHERS = 0o077;
/** All but reading by the group. */
const OTHERS_OF_ROOT = 0o037;

/** The whole text. `risk` says what others could do with it. Throws UsageError where others may read it, or nothing is there. */
export function readSecretFile(path: string, risk: string): string {
  const file = opened(path);
  try {
    refuseOpen(path, fstatSync(file), risk);
    const content = readFileSync(file);
    if (content.length > MAX_BYTES)
      throw new UsageError(`${path}: expected at most ${MAX_BYTES} bytes, found ${content.length}`);
    return content.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new UsageError(`${path}: expected a file that can be read, found none (${errorCodeOf(error) ?? 'error'})`);
  }
}

/**
 * Containers are given secrets as files of root that the group of their user may read, which nobody else is in; a file of
 * our own is for us alone, as PostgreSQL's client has it for its keys.
 */
function refuseOpen(path: string, stats: Stats, risk: string): void {
  if (!stats.isFile() && !stats.isFIFO()) throw new UsageError(`${path}: expected a file, found something else`);
  const isOfRoot = stats.uid === 0 && process.getuid?.() !== 0;
  const mode = stats.mode & 0o777;
  if ((mode & (isOfRoot ? OTHERS_OF_ROOT : OTHERS)) !== 0)
    throw new UsageError(`${path}: expected mode 0600, found 0${mode.toString(8)}: ${risk}`);
}
