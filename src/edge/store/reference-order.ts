/** References of a layer between two others: a small layer is looked through, a large one put in order once and for all. */
import { compareText } from '../../core/kernel/compare-text';

/** Fewer than this are looked through in a moment. Only where there is no checkpoint, as in verify, are there more. */
const MANY = 50_000;

export class ReferenceOrder {
  private sorted: readonly string[] | undefined;
  /** Added since. */
  private fresh: string[] = [];

  added(reference: string): void {
    if (this.sorted !== undefined) this.fresh.push(reference);
  }

  /** After one (exclusive) up to another (inclusive); some may have been taken out since, or come twice. */
  *within(after: string, reach: string | undefined, all: ReadonlyMap<string, unknown>): Iterable<string> {
    if (all.size < MANY) {
      yield* between(all.keys(), after, reach);
      return;
    }
    if (this.sorted === undefined || this.fresh.length > MANY) {
      this.sorted = [...all.keys()].sort(compareText);
      this.fresh = [];
    }
    for (let at = firstAfter(this.sorted, after); at < this.sorted.length; at++) {
      const reference = this.sorted[at] ?? '';
      if (reach !== undefined && compareText(reference, reach) > 0) break;
      yield reference;
    }
    yield* between(this.fresh, after, reach);
  }
}

function* between(references: Iterable<string>, after: string, reach: string | undefined): Iterable<string> {
  for (const reference of references) {
    if (compareText(reference, after) > 0 && (reach === undefined || compareText(reference, reach) <= 0))
      yield reference;
  }
}

/** Index of the first one behind a reference. */
function firstAfter(sorted: readonly string[], after: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(sorted[middle] ?? '', after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
