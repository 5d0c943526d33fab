/** SHA-256 by the runtime's one-shot function, for event ids, leaves and schema digests. */
import { hash } from 'node:crypto';

const DIGEST_BYTES = 32;

/** 32 bytes that stand in the array itself: a buffer beside it would cost as much as the hash. */
export function sha256(bytes: Uint8Array | string): Uint8Array {
  const text = hash('sha256', bytes, 'binary');
  const digest = new Uint8Array(DIGEST_BYTES);
  for (let index = 0; index < DIGEST_BYTES; index++) digest[index] = text.charCodeAt(index);
  return digest;
}
