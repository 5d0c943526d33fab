/** States that were lately used and stand unchanged in the checkpoint: two generations, bounded by count and weight. */

/** What one of the two generations may hold. */
export interface GenerationLimits {
  readonly count: number;
  readonly bytes: number;
}

interface Entry<T> {
  readonly value: T;
  readonly bytes: number;
}

/** Holds at most two generations; the older one is dropped whole, which costs nothing per entry. */
export class CleanCache<T> {
  private young = new Map<string, Entry<T>>();
  private old = new Map<string, Entry<T>>();
  private youngBytes = 0;
  private deleted = 0;
  private isSettled = false;

  /** `weigh` says what an entry takes in memory, bytes. */
  constructor(
    private readonly limits: GenerationLimits,
    private readonly weigh: (value: T) => number,
  ) {}

  get(key: string): T | undefined {
    const fresh = this.young.get(key);
    if (fresh !== undefined) return fresh.value;
    const aged = this.old.get(key);
    if (aged === undefined) return undefined;
    this.old.delete(key);
    this.put(key, aged);
    return aged.value;
  }

  /** What weighs more than a generation may is not kept. */
  set(key: string, value: T): void {
    this.delete(key);
    this.put(key, { value, bytes: this.weigh(value) });
  }

  private put(key: string, entry: Entry<T>): void {
    const { bytes } = entry;
    if (bytes > this.limits.bytes) return;
    if (this.isSettled) this.renew();
    if (this.young.size >= this.limits.count || this.youngBytes + bytes > this.limits.bytes) {
      this.old = this.young;
      this.young = new Map();
      this.youngBytes = 0;
      this.deleted = 0;
    }
    this.young.set(key, entry);
    this.youngBytes += bytes;
  }

  delete(key: string): void {
    const fresh = this.young.get(key);
    if (fresh === undefined) {
      if (this.old.delete(key)) this.deleted++;
      return;
    }
    this.young.delete(key);
    this.youngBytes -= fresh.bytes;
    this.deleted++;
  }

  /** To be called where a while may pass before the next one is put: see `renew`. */
  settle(): void {
    this.isSettled = true;
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
    this.youngBytes = 0;
    this.deleted = 0;
  }

  /**
   * Where more was deleted than stands, maps are left for new ones. V8 makes all tables of a map old once one of them has
   * become old, and those that a map has outgrown keep what they held alive, with all that hangs on it, until the next full
   * collection (decision record 0032). So a map must be as young as what is put into it.
   */
  private renew(): void {
    this.isSettled = false;
    if (this.deleted <= this.young.size) return;
    this.young = new Map(this.young);
    this.old = new Map(this.old);
    this.deleted = 0;
  }
}
