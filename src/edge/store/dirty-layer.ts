/** What has changed since the checkpoint below it: states, and the timers that the checkpoint still holds for them. */
import type { Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { invariant } from '../../core/kernel/invariant';

interface Dirty {
  /** Undefined when it is to be forgotten. */
  state: Consignment | undefined;
  bytes: number;
  /** To be taken out of the checkpoint with the next one. */
  readonly oldTimers: readonly Timer[];
}

export class DirtyLayer {
  private readonly entries = new Map<string, Dirty>();
  private bodyBytes = 0;

  get size(): number {
    return this.entries.size;
  }

  /** Bytes of the documents it holds, as they came: a measure of what it weighs. */
  get bytes(): number {
    return this.bodyBytes;
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
    const bytes = state === undefined ? 0 : bodyBytesOf(state);
    this.bodyBytes += bytes - entry.bytes;
    entry.bytes = bytes;
    entry.state = state;
  }

  delete(reference: string): void {
    this.entries.delete(reference);
  }

  oldTimers(reference: string): readonly Timer[] {
    return this.entries.get(reference)?.oldTimers ?? [];
  }

  *states(): Iterable<[string, Consignment | undefined]> {
    for (const [reference, { state }] of this.entries) yield [reference, state];
  }
}

function bodyBytesOf(state: Consignment): number {
  let bytes = 0;
  for (const document of state.documents) for (const version of document.versions) bytes += version.body.length;
  return bytes;
}
