/** The secret of one epoch: derived from the secret of all, or as it was disclosed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { epochSecretOf, readDrawSecret } from '../edge/draw-secret';
import { UsageError } from '../edge/ports';
import type { ReadingOptions } from './reading-options';

export interface SecretOptions extends ReadingOptions {
  readonly secretFile?: string | undefined;
}

/** From the file given, or `draw.secret` in the data directory. Throws UsageError where there is none. */
export function derivedSecret({ secretFile, data }: SecretOptions, begin: number): Uint8Array {
  const path = secretFile ?? (data === undefined ? undefined : join(data, 'draw.secret'));
  if (path === undefined || (secretFile === undefined && !existsSync(path)))
    throw new UsageError(`--secret-file: expected the secret of the random checks, found none${at(path)}`);
  return epochSecretOf(readDrawSecret(path), begin);
}

function at(path: string | undefined): string {
  return path === undefined ? '' : ` at ${path}`;
}

const HEX = /^[0-9a-f]{64}$/i;
/** What `selection disclose` prints is a tenth of it. */
const MAX_BYTES = 4_096;

/** 64 hexadecimal digits, or a file that holds them on a line of their own, as `selection disclose` prints them. Throws UsageError. */
export function disclosedSecret(given: string): Uint8Array {
  if (HEX.test(given)) return Buffer.from(given, 'hex');
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size > MAX_BYTES)
    throw new UsageError(`--disclosed: expected 64 hexadecimal digits or a file with them, found ${given}`);
  const lines = readFileSync(given, 'utf8').split('\n');
  const found = lines.map((line) => /^(?:secret\s+)?([0-9a-f]{64})\s*$/i.exec(line)?.[1]).find((digits) => digits);
  if (found === undefined) throw new UsageError(`${given}: expected 64 hexadecimal digits on a line, found none`);
  return Buffer.from(found, 'hex');
}
