/** What has changed since the checkpoint below it: states, and the timers that the checkpoint still holds for them. */
import type { Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { invariant } from '../../core/kernel/invariant';
import { weightOf } from './state-weight';

interface Dirty {
  /** Undefined when it is to be forgotten. */
  state: Consignment | undefined;
  bytes: number;
  /** To be taken out of the checkpoint with the next one. */
  readonly oldTimers: readonly Timer[];
}

export class DirtyLayer {
  private readonly entries = new Map<string, Dirty>();
  private weight = 0;

  get size(): number {
    return this.entries.size;
  }

  /** What it takes in memory, estimated. */
  get bytes(): number {
    return this.weight;
  }

  has(reference: string): boolean {
    return this.entries.has(reference);
  }

  get(reference: string): Consignment | undefined {
    return this.entries.get(reference)?.state;
  }

  /** Takes a reference in, with the timers that stand below it. */
  begin(reference: string, oldTimers: readonly Timer[]): void {
    this.entries.set(reference, { state: undefined, bytes: 0, oldTimers });
  }

  set(reference: string, state: Consignment | undefined): void {
    const entry = this.entries.get(reference);
    invariant(entry !== undefined, 'a reference is taken in before it changes');
    const bytes = state === undefined ? 0 : weightOf(state);
    this.weight += bytes - entry.bytes;
    entry.bytes = bytes;
    entry.state = state;
  }

  delete(reference: string): void {
    this.entries.delete(reference);
  }

  references(): string[] {
    return [...this.entries.keys()];
  }

  oldTimers(reference: string): readonly Timer[] {
    return this.entries.get(reference)?.oldTimers ?? [];
  }

  *states(): Iterable<[string, Consignment | undefined]> {
    for (const [reference, { state }] of this.entries) yield [reference, state];
  }
}
