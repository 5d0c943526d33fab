/** Where references were found that were looked for lately: what is loaded is put soon after, in the same order. */
import type { Consignment } from '../../core/join/consignment-state';
import type { DirtyLayer } from './dirty-layer';

/** In a layer, or, as it stands, in the checkpoint. */
export interface Seen {
  readonly reference: string;
  /** The newest layer that has it, and its place there. */
  readonly layer: DirtyLayer | undefined;
  readonly place: number;
  readonly stored: Consignment | undefined;
}

/** More than are loaded before any of them is put: who loads and never puts fills no memory. */
const MOST = 256;

export class LatelySeen {
  private seen: Seen[] = [];
  /** Those before it have been put, or never will be. */
  private next = 0;

  add(seen: Seen): Seen {
    if (this.next >= this.seen.length || this.seen.length >= MOST) this.clear();
    this.seen.push(seen);
    return seen;
  }

  /** Undefined also where it was looked for long ago, or out of order. */
  take(reference: string): Seen | undefined {
    for (let at = this.next; at < this.seen.length; at++) {
      const seen = this.seen[at];
      if (seen?.reference !== reference) continue;
      this.next = at + 1;
      return seen;
    }
    // Not in order: then it is not looked for among these again.
    this.clear();
    return undefined;
  }

  /** Something is no more where it was found. */
  clear(): void {
    this.seen = [];
    this.next = 0;
  }
}
