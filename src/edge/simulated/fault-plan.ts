/** What goes wrong in a simulated log and when, from a seed, so that every failure can be had again. */

/** Where a write transaction can be struck: before it is written, written but not flushed, flushed but not yet answered. */
export type FaultPoint = 'before' | 'unflushed' | 'after';

/**
 * `fault`: the write fails and may be tried again. `full`: the disk has no room, nothing is written. `crash`: the process
 * is gone. `power loss`: the machine is.
 */
type FaultKind = 'fault' | 'full' | 'crash' | 'power loss';

/** Asked at every point of every write transaction. */
export type FaultPlan = (point: FaultPoint) => FaultKind | undefined;

/** How often each kind strikes, in parts per million of the points where it can. */
export interface FaultRates {
  readonly faultPpm: number;
  readonly crashPpm: number;
  readonly powerLossPpm: number;
}

export const noFaults: FaultPlan = () => undefined;

/** A retriable fault strikes only before anything is written: afterwards the outcome would be known. */
export function seededFaults(seed: number, rates: FaultRates): FaultPlan {
  const draw = seededDraw(seed);
  return (point) => {
    if (point === 'before' && draw() < rates.faultPpm) return 'fault';
    if (draw() < rates.crashPpm) return 'crash';
    return draw() < rates.powerLossPpm ? 'power loss' : undefined;
  };
}

/** Uniform integers below a million: a 32-bit counter, scrambled. */
function seededDraw(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % 1_000_000;
  };
}
