/** SHA-256 by the runtime's one-shot function, for event ids, leaves and schema digests. */
import { hash } from 'node:crypto';

const DIGEST_BYTES = 32;

/** 32 bytes; out of the runtime's pool, since a buffer of its own costs as much as the hash. */
export function sha256(bytes: Uint8Array | string): Uint8Array {
  const digest = Buffer.allocUnsafe(DIGEST_BYTES);
  digest.write(hash('sha256', bytes, 'binary'), 'latin1');
  return digest;
}
