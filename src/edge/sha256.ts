/** SHA-256 by the runtime's one-shot function, for event ids and schema digests. */
import { hash } from 'node:crypto';

/** 32 bytes. */
export function sha256(bytes: Uint8Array | string): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}
