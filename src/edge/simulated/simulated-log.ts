/** A log in memory with a virtual clock, struck by faults from a seed: the same contract as the others, for tests. */
import { invariant } from '../../core/kernel/invariant';
import { appendTimeOf } from '../append-time';
import { partitionOf } from '../murmur2';
import { localPartition } from '../local-reader';
import { UsageError, type AppendableLog, type AppendTransaction, type ClockMode, type LocalLog } from '../ports';
import type { LogClock, LogIdentity, LogRecord, Positions, TaskEvent } from '../ports';
import { placeOf, SimulatedCrash, type SimulatedDisk } from './simulated-disk';
import { readRange, SimulatedTask, type SimulatedProcess } from './simulated-task';
import type { VirtualClock } from './virtual-clock';

export interface SimulatedOptions {
  readonly inputs: readonly string[];
  readonly clock: VirtualClock;
  readonly clockMode?: ClockMode;
}

/** A process that runs on the disk; opening another one fences it off. */
export function openSimulated(disk: SimulatedDisk, options: SimulatedOptions): LocalLog {
  const epoch = disk.state.epoch + 1;
  disk.write([], { epoch });
  return new SimulatedLog(disk, options, epoch);
}

/** A process that appends and never runs. */
export function openSimulatedAppender(disk: SimulatedDisk, options: SimulatedOptions): AppendableLog {
  return new SimulatedLog(disk, options, 0);
}

class SimulatedLog implements LocalLog, SimulatedProcess {
  readonly policies: LocalLog['policies'] = localPartition(this, 0);
  readonly clock: LogClock;
  readonly inputs: readonly string[];
  private readonly boot: number;
  private readonly working: readonly SimulatedTask[];
  private readonly ended: Promise<void>;
  private announceEnd: () => void = () => undefined;
  private dead = false;

  constructor(
    readonly disk: SimulatedDisk,
    private readonly options: SimulatedOptions,
    readonly epoch: number,
  ) {
    const { clock } = options;
    this.clock = {
      wallMs: () => clock.wallMs(),
      monotonicMs: () => clock.monotonicMs(),
      offsetMs: () => disk.state.clockOffsetMs,
    };
    this.inputs = options.inputs;
    this.boot = disk.boots;
    this.ended = new Promise((resolve) => (this.announceEnd = resolve));
    this.working = Array.from({ length: disk.partitionCount }, (_, partition) => new SimulatedTask(this, partition));
  }

  get identity(): LogIdentity {
    const { logId, partitionCount, state } = this.disk;
    return { logId, partitionCount, clockMode: state.clockMode ?? 'WALL' };
  }

  nowMs(): number {
    return this.clock.wallMs() + this.clock.offsetMs();
  }

  alive(): void {
    if (this.dead || this.boot !== this.disk.boots) throw new SimulatedCrash('simulated: this process is gone');
  }

  guard(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.dead = error instanceof SimulatedCrash;
      throw error;
    }
  }

  append<T>(write: (transaction: AppendTransaction) => T): T {
    this.alive();
    const { state, partitionCount } = this.disk;
    const asked = this.options.clockMode;
    if (state.clockMode !== undefined && asked !== undefined && state.clockMode !== asked) {
      throw new UsageError(`expected clock mode ${asked}, found a log that began in mode ${state.clockMode}`);
    }
    const clockMode = state.clockMode ?? asked ?? 'WALL';
    const wallMs = this.nowMs();
    const written: LogRecord[] = [];
    const remembered = new Map<string, string>();
    const ends = new Map(state.ends);
    let last = state.lastAppendTime;
    const result = write({
      append: (record, issued, partition = partitionOf(record.key, partitionCount)) => {
        if (partition >= partitionCount)
          throw new UsageError(`partition ${partition} of ${partitionCount} does not exist`);
        const appendTime = appendTimeOf(clockMode, last, wallMs, issued);
        const place = placeOf(record.topic, partition);
        const offset = ends.get(place) ?? 0;
        ends.set(place, offset + 1);
        written.push({ ...record, partition, offset, appendTime });
        last = appendTime;
        return appendTime;
      },
      recall: (key) => remembered.get(key) ?? state.memory.get(key),
      remember: (key, value) => void remembered.set(key, value),
    });
    const memory = remembered.size > 0 ? new Map([...state.memory, ...remembered]) : state.memory;
    const change = written.length > 0 ? { clockMode, lastAppendTime: last, memory } : { memory };
    this.guard(() => this.disk.write(written, change));
    return result;
  }

  topics(): readonly string[] {
    return this.disk.topics();
  }

  read(topic: string, partition: number, from: number, to: number): Iterable<LogRecord> {
    return readRange(this.disk, topic, partition, from, to);
  }

  end(topic: string, partition: number): number {
    return this.disk.end(topic, partition);
  }

  positions(partition: number): Positions {
    return this.disk.state.positions.get(partition) ?? {};
  }

  async *tasks(): AsyncGenerator<TaskEvent> {
    for (const task of this.working) yield { kind: 'assigned', task };
    await this.ended;
  }

  advanceClock(milliseconds: number): void {
    invariant(milliseconds >= 0, 'the clock of a log only advances');
    this.guard(() => this.disk.write([], { clockOffsetMs: this.disk.state.clockOffsetMs + milliseconds }));
  }

  async close(): Promise<void> {
    this.announceEnd();
    for (const task of this.working) await task.close();
  }
}
