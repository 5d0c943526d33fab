/** Something that happens now and then, and is waited for. */
export class Signal {
  private readonly waiting = new Set<() => void>();

  fire(): void {
    const woken = [...this.waiting];
    this.waiting.clear();
    for (const wake of woken) wake();
  }

  /** Resolves when it happens next, or after so long; what waited in vain leaves nothing behind. */
  wait(withinMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const late = withinMs === undefined ? undefined : setTimeout(() => wake(), withinMs);
      const wake = (): void => {
        clearTimeout(late);
        this.waiting.delete(wake);
        resolve();
      };
      this.waiting.add(wake);
    });
  }

  /** How many wait. */
  size(): number {
    return this.waiting.size;
  }
}
