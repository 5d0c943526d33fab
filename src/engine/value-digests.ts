/** Digests of what the records of a batch say, one behind the other: each is made when its record is read, and sealed later. */
import { invariant } from '../core/kernel/invariant';

const DIGEST_BYTES = 32;

export class ValueDigests {
  private readonly bytes: Uint8Array;

  constructor(count: number) {
    this.bytes = new Uint8Array(DIGEST_BYTES * count);
  }

  /** Once more is as once: a batch that is begun anew reads the same. */
  note(at: number, digest: Uint8Array): void {
    this.bytes.set(digest, DIGEST_BYTES * at);
  }

  /** Of a record that was read. */
  at(index: number): Uint8Array {
    const digest = this.bytes.subarray(DIGEST_BYTES * index, DIGEST_BYTES * (index + 1));
    invariant(digest.length === DIGEST_BYTES, 'a record that the batch does not have');
    return digest;
  }
}
