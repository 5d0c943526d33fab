/** One partition of a simulated log as its runner works on it. */
import { invariant } from '../../core/kernel/invariant';
import { Fault, type Batch, type LogRecord, type NewRecord, type PollLimits, type Positions } from '../ports';
import type { ReadableLog, Task, Transaction } from '../ports';
import { LocalPartition } from '../local-reader';
import { nextAppendTimeOf, takeInOrder, type InputCursor, type ReadAt } from '../take-in-order';
import type { SimulatedDisk } from './simulated-disk';

/** What a task needs of the process it runs in. */
export interface SimulatedProcess {
  readonly disk: SimulatedDisk;
  readonly inputs: readonly string[];
  readonly epoch: number;
  /** Wall clock with the log's offset, ms. */
  nowMs(): number;
  /** Throws once the process has been struck. */
  alive(): void;
  /** Runs a write; marks the process as dead if it was struck. */
  guard(write: () => void): void;
}

export class SimulatedTask extends LocalPartition implements Task {
  private readonly cursors: readonly InputCursor[];
  private closed = false;
  private readonly readAt: ReadAt = (cursor, offset) => {
    const { disk } = this.process;
    if (disk.stuck.has(cursor.topic) || offset >= disk.end(cursor.topic, this.partition)) return undefined;
    return disk.record(cursor.topic, this.partition, offset);
  };

  constructor(
    private readonly process: SimulatedProcess & Pick<ReadableLog, 'read' | 'end'>,
    partition: number,
  ) {
    super(process, partition);
    const positions = process.disk.state.positions.get(partition);
    this.cursors = process.inputs.map((topic) => ({ topic, position: positions?.[topic] ?? 0, head: undefined }));
  }

  /** Never waits: in virtual time nothing comes while nobody moves the clock. */
  async poll(limits: PollLimits): Promise<Batch> {
    if (this.closed) return { records: [], nextAppendTime: undefined, lastAppendTime: undefined, stuck: [] };
    this.process.alive();
    const { disk } = this.process;
    for (const cursor of this.cursors) if (disk.stuck.has(cursor.topic)) cursor.head = undefined;
    const records = takeInOrder(this.cursors, this.readAt, limits);
    const { lastAppendTime } = disk.state;
    return { records, nextAppendTime: nextAppendTimeOf(this.cursors), lastAppendTime, stuck: this.stuckInputs() };
  }

  async claim(): Promise<void> {
    this.process.alive();
  }

  async seek(positions: Positions): Promise<void> {
    for (const [topic, position] of Object.entries(positions)) {
      const cursor = this.cursors.find((candidate) => candidate.topic === topic);
      invariant(cursor !== undefined, `a task seeks its inputs only, and ${topic} is none of them`);
      if (position > this.process.disk.end(topic, this.partition))
        throw new Fault(`${topic} ends before ${position}: it was cut or replaced`, false);
      cursor.position = position;
      cursor.head = undefined;
    }
  }

  async commit({ outputs, ledger, positions }: Transaction): Promise<number> {
    invariant(!this.closed, 'a closed task commits nothing');
    this.process.alive();
    const { disk, epoch } = this.process;
    if (disk.state.epoch !== epoch) throw new Fault('another runner has taken over', false);
    const appendTime = Math.max(disk.state.lastOutputTime, this.process.nowMs());
    const written: LogRecord[] = [];
    const ends = new Map<string, number>();
    const add = (record: NewRecord): number => {
      invariant(
        !this.process.inputs.includes(record.topic),
        `a commit writes no input topic, but ${record.topic} is one`,
      );
      const offset = ends.get(record.topic) ?? disk.end(record.topic, this.partition);
      ends.set(record.topic, offset + 1);
      written.push({ ...record, partition: this.partition, offset, appendTime });
      return offset;
    };
    const placed = add(ledger(outputs.map(add)));
    const stored = new Map(disk.state.positions).set(this.partition, { ...positions });
    this.process.guard(() => disk.write(written, { lastOutputTime: appendTime, positions: stored }));
    return placed;
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  private stuckInputs(): { topic: string; head: number }[] {
    const { disk } = this.process;
    const stuck: { topic: string; head: number }[] = [];
    for (const { topic, position } of this.cursors) {
      const head =
        position < disk.end(topic, this.partition) ? disk.record(topic, this.partition, position) : undefined;
      if (disk.stuck.has(topic) && head !== undefined) stuck.push({ topic, head: head.appendTime });
    }
    return stuck;
  }
}

export function* readRange(
  disk: SimulatedDisk,
  topic: string,
  partition: number,
  from: number,
  to: number,
): Iterable<LogRecord> {
  const end = Math.min(to, disk.end(topic, partition));
  for (let offset = Math.max(0, from); offset < end; offset++) {
    const record = disk.record(topic, partition, offset);
    if (record !== undefined) yield record;
  }
}
