/** States that were lately used and stand unchanged in the checkpoint: two generations, bounded by count. */

/** Holds at most twice `generationSize` entries; the older generation is dropped whole, which costs nothing per entry. */
export class CleanCache<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(private readonly generationSize: number) {}

  get(key: string): T | undefined {
    const fresh = this.young.get(key);
    if (fresh !== undefined) return fresh;
    const aged = this.old.get(key);
    if (aged !== undefined) this.set(key, aged);
    return aged;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.generationSize) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  delete(key: string): void {
    this.young.delete(key);
    this.old.delete(key);
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }
}
