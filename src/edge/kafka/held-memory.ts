/** What a queue still reads of the memory that its fetches came in, in order, and what it reads no more. */
export class HeldMemory {
  private held: { readonly last: number; readonly done: () => void }[] = [];
  private doneWith: (() => void)[] = [];

  /** Records up to an offset; `done` is called once nobody reads any of them. */
  add(last: number, done: () => void): void {
    this.held.push({ last, done });
  }

  /** What is before an offset is read up to the next `release`, by whoever had it delivered. */
  forget(offset: number): void {
    for (let [first] = this.held; first !== undefined && first.last < offset; [first] = this.held) {
      this.doneWith.push(first.done);
      this.held.shift();
    }
  }

  /** Nobody reads any more what was forgotten: it is used again. */
  release(): void {
    for (const done of this.doneWith) done();
    this.doneWith = [];
  }

  /** What is held is left to V8, as somebody may be reading it. */
  drop(): void {
    this.held = [];
  }
}
