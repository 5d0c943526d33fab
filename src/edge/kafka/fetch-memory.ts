/**
 * Memory that answers to fetches are read into. A busy worker gets ten megabytes at a time; in buffers of their own, which V8
 * frees late, each took fresh pages from the system, which clears them: a fortieth of all processor time.
 */
const STEP_BYTES = 256 * 1024;
/** Free memory that is kept. */
const MOST_FREE_BYTES = 64 * 1024 * 1024;

export class FetchMemory {
  private free: ArrayBuffer[] = [];

  constructor(private readonly mostFreeBytes = MOST_FREE_BYTES) {}

  /** So many bytes, whatever they say. */
  take(bytes: number): Buffer {
    const found = this.free.findIndex(({ byteLength }) => byteLength >= bytes);
    const [memory] = found < 0 ? [] : this.free.splice(found, 1);
    return Buffer.from(memory ?? new ArrayBuffer(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES), 0, bytes);
  }

  /**
   * To be called by each of so many holders, once, when it reads nothing of what was taken any more: it is used again after the
   * last of them. Where one of them never calls, V8 frees it.
   */
  shared(taken: Buffer, holders: number): () => void {
    let left = holders;
    const memory = taken.buffer as ArrayBuffer;
    return () => {
      left--;
      if (left === 0) this.giveBack(memory);
    };
  }

  private giveBack(memory: ArrayBuffer): void {
    const kept = this.free.reduce((sum, { byteLength }) => sum + byteLength, 0);
    // The smallest that is large enough is found first.
    if (kept + memory.byteLength <= this.mostFreeBytes)
      this.free = [...this.free, memory].sort((a, b) => a.byteLength - b.byteLength);
  }
}
