/** What of a simulated log outlives a process, and what of that outlives a power loss. */
import { invariant } from '../../core/kernel/invariant';
import { Fault, type ClockMode, type LogRecord, type Positions } from '../ports';
import { noFaults, type FaultPlan, type FaultPoint } from './fault-plan';

/** The process of a log was killed in the middle of a write; open the disk again. */
export class SimulatedCrash extends Error {
  override readonly name = 'SimulatedCrash';
}

/** Everything stored; a transaction replaces it whole, so that states can share their records. */
export interface DiskState {
  readonly clockMode: ClockMode | undefined;
  readonly clockOffsetMs: number;
  readonly epoch: number;
  readonly lastAppendTime: number | undefined;
  readonly lastOutputTime: number;
  readonly positions: ReadonlyMap<number, Positions>;
  readonly memory: ReadonlyMap<string, string>;
  /** How many records of each topic and partition count; those beyond are rests of a write that was lost. */
  readonly ends: ReadonlyMap<string, number>;
}

const empty: DiskState = {
  clockMode: undefined,
  clockOffsetMs: 0,
  epoch: 0,
  lastAppendTime: undefined,
  lastOutputTime: 0,
  positions: new Map(),
  memory: new Map(),
  ends: new Map(),
};

export class SimulatedDisk {
  /** Strikes the writes of every log on this disk. */
  faults: FaultPlan = noFaults;
  /** Inputs whose records exist but cannot be delivered. */
  readonly stuck = new Set<string>();
  private readonly recordsByPlace = new Map<string, LogRecord[]>();
  private current = empty;
  private flushed = empty;
  private losses = 0;

  constructor(
    readonly logId: string,
    readonly partitionCount: number,
  ) {}

  get state(): DiskState {
    return this.current;
  }

  /** Grows with every power loss: a log opened before the last one is gone. */
  get boots(): number {
    return this.losses;
  }

  record(topic: string, partition: number, offset: number): LogRecord | undefined {
    return this.recordsByPlace.get(placeOf(topic, partition))?.[offset];
  }

  topics(): readonly string[] {
    const topics = new Set<string>();
    for (const place of this.current.ends.keys()) topics.add(place.slice(place.indexOf(':') + 1));
    return [...topics];
  }

  end(topic: string, partition: number): number {
    return this.current.ends.get(placeOf(topic, partition)) ?? 0;
  }

  /** All or nothing; flushed when it returns. Throws a retriable Fault or SimulatedCrash where the plan says so. */
  write(records: readonly LogRecord[], change: Partial<DiskState>): void {
    this.strike('before');
    const ends = new Map(this.current.ends);
    for (const record of records) {
      const place = placeOf(record.topic, record.partition);
      const list = this.recordsByPlace.get(place) ?? [];
      this.recordsByPlace.set(place, list);
      invariant(record.offset === (ends.get(place) ?? 0), 'records are written at the end of their topic');
      list[record.offset] = record;
      ends.set(place, record.offset + 1);
    }
    const next = { ...this.current, ...change, ends };
    const previous = this.current;
    this.current = next;
    this.strike('unflushed', previous);
    this.flushed = next;
    this.strike('after');
  }

  /** What was written and not flushed is gone. */
  powerLoss(): void {
    this.losses++;
    this.current = this.flushed;
  }

  /** The disk as it was when it had that state, as from a backup: what was written since is gone, processes too. */
  restore(state: DiskState): void {
    this.losses++;
    this.current = this.flushed = state;
  }

  /** A killed process has not made its last write visible unless it was flushed: `undo` is what stood before. */
  private strike(point: FaultPoint, undo: DiskState = this.current): void {
    const kind = this.faults(point);
    if (kind === undefined) return;
    if (kind === 'power loss') this.powerLoss();
    else this.current = undo;
    if (kind === 'fault') throw new Fault(`simulated: the write failed (${point})`, true);
    if (kind === 'full') throw new Fault(`simulated: the disk is full (${point})`, false);
    throw new SimulatedCrash(`simulated: ${kind} (${point})`);
  }
}

export function placeOf(topic: string, partition: number): string {
  return `${partition}:${topic}`;
}
