/** Events from callbacks, taken one by one by whoever iterates. */
import { Signal } from './signal';

export class EventQueue<A> {
  private readonly waiting: A[] = [];
  private readonly news = new Signal();
  private failure: unknown;
  private hasFailed = false;
  private ended = false;

  push(event: A): void {
    this.waiting.push(event);
    this.news.fire();
  }

  /** What is thrown to the one who iterates, after what was pushed before. */
  fail(error: unknown): void {
    if (!this.hasFailed) this.failure = error;
    this.hasFailed = true;
    this.news.fire();
  }

  end(): void {
    this.ended = true;
    this.news.fire();
  }

  async *drain(): AsyncGenerator<A> {
    for (;;) {
      const [event] = this.waiting.splice(0, 1);
      if (event !== undefined) {
        yield event;
        continue;
      }
      if (this.hasFailed) throw this.failure;
      if (this.ended) return;
      await this.news.wait();
    }
  }
}
