/** Large buffers that many small records are written into one after the other, and used again once nobody reads them. */

const SLAB_BYTES = 256 * 1024;
/**
 * Kept by the process to be used again, at most: more than a busy task has in use at once, since memory that comes from the
 * system is cleared page by page first. Others, of many tasks or a slow disk, are left to the collector.
 */
const MOST_FREE = 1024;

const free: Buffer[] = [];

export class Slabs {
  /** What is written into, and how far. */
  slab: Buffer = Buffer.alloc(0);
  used = 0;
  private filled: Buffer[] = [];
  private held = 0;

  /** `areCut`: somebody says when nobody reads them any more; else they are kept alive by who reads them, and by nothing here. */
  constructor(private readonly areCut = true) {}

  /** Another slab, of so many bytes at least. */
  renew(bytes: number): void {
    const known = this.areCut && bytes <= SLAB_BYTES ? free.pop() : undefined;
    this.slab = known ?? Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, bytes));
    this.used = 0;
    if (this.areCut) this.filled.push(this.slab);
  }

  /** What is written from now on is read beyond the next cut, until the function that comes back has been called. */
  hold(): () => void {
    this.held++;
    return () => {
      this.held--;
    };
  }

  /** The slabs written into since the last cut; what comes next goes into others. None of those that may be read beyond it. */
  cut(): readonly Buffer[] {
    const { filled } = this;
    this.filled = [];
    this.slab = Buffer.alloc(0);
    this.used = 0;
    return this.held === 0 ? filled : [];
  }
}

/** What stands in these slabs of one cut is read by nobody any more. */
export function reuse(slabs: readonly Buffer[]): void {
  for (const slab of slabs) if (slab.length === SLAB_BYTES && free.length < MOST_FREE) free.push(slab);
}
