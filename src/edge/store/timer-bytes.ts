/** The keys of a checkpoint: bytes of a reference, and a time before them where it is to be looked at then. */
import { invariant } from '../../core/kernel/invariant';

/** Well below what LMDB takes as a key; the decoder refuses longer references. */
export const MAX_REFERENCE_BYTES = 1024;
const TIME_BYTES = 8;
const UINT32 = 0x100000000;

/** Whether a state can be kept under the reference. */
export function isStorable(reference: string): boolean {
  if (reference.length === 0 || reference.length > MAX_REFERENCE_BYTES) return false;
  return Buffer.byteLength(reference) <= MAX_REFERENCE_BYTES;
}

export function referenceKey(reference: string): Buffer {
  invariant(isStorable(reference), `a reference has 1 to ${MAX_REFERENCE_BYTES} bytes`);
  return Buffer.from(reference);
}

/** Time u64 big-endian, then the bytes of the reference: keys stand in firing order. */
export function timerKey(time: number, bytes: Buffer): Buffer {
  const key = Buffer.allocUnsafe(TIME_BYTES + bytes.length);
  key.writeUInt32BE(Math.floor(time / UINT32), 0);
  key.writeUInt32BE(time % UINT32, 4);
  key.set(bytes, TIME_BYTES);
  return key;
}

export function timeOfKey(key: Buffer): number {
  return key.readUInt32BE(0) * UINT32 + key.readUInt32BE(4);
}

export function referenceOfKey(key: Buffer): string {
  return key.toString('utf8', TIME_BYTES);
}
