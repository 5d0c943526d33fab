/** Events under way, earliest arrival first: what keeps a day in arrival order without holding the day. */

export interface Queued {
  /** Arrival, epoch milliseconds. */
  readonly arrival: number;
  /** Breaks ties by order of creation. */
  readonly sequence: number;
}

export interface EventQueue<T extends Queued> {
  readonly push: (event: T) => void;
  /** The earliest event, taken out if it arrives before `until`. */
  readonly takeBefore: (until: number) => T | undefined;
  readonly size: () => number;
}

export function eventQueue<T extends Queued>(): EventQueue<T> {
  const heap: T[] = [];
  return {
    push: (event) => {
      heap.push(event);
      rise(heap, heap.length - 1);
    },
    takeBefore: (until) => {
      const first = heap[0];
      if (first === undefined || first.arrival >= until) return undefined;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink(heap, 0);
      }
      return first;
    },
    size: () => heap.length,
  };
}

function before(a: Queued, b: Queued): boolean {
  return a.arrival < b.arrival || (a.arrival === b.arrival && a.sequence < b.sequence);
}

function rise<T extends Queued>(heap: T[], from: number): void {
  let index = from;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!swapIfBefore(heap, index, parent)) return;
    index = parent;
  }
}

function sink<T extends Queued>(heap: T[], from: number): void {
  let index = from;
  for (;;) {
    const left = 2 * index + 1;
    const right = heap[left + 1];
    const least = right !== undefined && before(right, heap[left] ?? right) ? left + 1 : left;
    if (!swapIfBefore(heap, least, index)) return;
    index = least;
  }
}

/** Swaps the places if what stands at `lower` comes first. */
function swapIfBefore<T extends Queued>(heap: T[], lower: number, upper: number): boolean {
  const below = heap[lower];
  const above = heap[upper];
  if (below === undefined || above === undefined || !before(below, above)) return false;
  heap[upper] = below;
  heap[lower] = above;
  return true;
}
