/** One directory as a log: what reading commands, `ingest` and the runner each open. */
import { invariant } from '../../core/kernel/invariant';
import { holdSocket } from '../held-socket';
import { localPartition } from '../local-reader';
import type { AppendableLog, AppendTransaction, ClockMode, LocalLog, LogClock, LogIdentity } from '../ports';
import type { LogRecord, Positions, ReadableLog, TaskEvent } from '../ports';
import { appendRecords } from './append-records';
import { EmbeddedTask } from './embedded-task';
import { inTransaction, openEnvironment, type Environment } from './environment';
import { checkFormat, claimLog, counterOf, identityOf, positionsOf, putMeta, topicsOf } from './log-meta';
import { recordReader, type RecordReader } from './record-reader';

/** The clocks of the machine, ms; tests set their own. */
interface MachineClock {
  wallMs(): number;
  monotonicMs(): number;
}

export interface AppenderOptions {
  /** What `--timestamps` asks for; undefined keeps the mode of the log. */
  readonly clockMode?: ClockMode;
  /** Of a new log; an existing one must have it. */
  readonly partitionCount?: number;
  readonly machine?: MachineClock;
}

export interface RunnerOptions extends AppenderOptions {
  /** Input topics in the order of their topic index. */
  readonly inputs: readonly string[];
}

const RUNNER = { file: 'run.sock', holder: 'runner' };

const thisMachine: MachineClock = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };

/** For commands that only read; works while a runner runs. Throws UsageError if the directory holds no log. */
export function openReader(directory: string): ReadableLog {
  const environment = openEnvironment(directory, 'read');
  checkFormat(environment);
  return new EmbeddedReader(environment);
}

/** For `ingest`, also while a runner runs; makes the log where there is none. */
export function openAppender(directory: string, options: AppenderOptions = {}): AppendableLog & ReadableLog {
  return new EmbeddedAppender(openClaimed(directory, options), options);
}

/** For the one runner of a directory; makes the log where there is none. Rejects with UsageError if another one runs. */
export async function openLog(directory: string, options: RunnerOptions): Promise<LocalLog> {
  const environment = openClaimed(directory, options);
  try {
    return new EmbeddedLog(environment, options, await holdSocket(directory, RUNNER));
  } catch (error) {
    await environment.root.close();
    throw error;
  }
}

function openClaimed(directory: string, options: AppenderOptions): Environment {
  const environment = openEnvironment(directory, 'create');
  claimLog(environment, options.partitionCount);
  return environment;
}

class EmbeddedReader implements ReadableLog {
  protected readonly reader: RecordReader;

  constructor(protected readonly environment: Environment) {
    this.reader = recordReader(environment);
  }

  get identity(): LogIdentity {
    this.reader.refresh();
    return identityOf(this.environment);
  }

  topics(): readonly string[] {
    this.reader.refresh();
    return topicsOf(this.environment);
  }

  read(topic: string, partition: number, from: number, to: number): Iterable<LogRecord> {
    return this.reader.range(topic, partition, from, to);
  }

  end(topic: string, partition: number): number {
    this.reader.refresh();
    return this.reader.end(topic, partition);
  }

  positions(partition: number): Positions {
    this.reader.refresh();
    return positionsOf(this.environment, partition);
  }

  async close(): Promise<void> {
    await this.environment.root.close();
  }
}

class EmbeddedAppender extends EmbeddedReader implements AppendableLog {
  readonly clock: LogClock;

  constructor(
    environment: Environment,
    private readonly options: AppenderOptions,
  ) {
    super(environment);
    const machine = options.machine ?? thisMachine;
    this.clock = {
      wallMs: () => machine.wallMs(),
      monotonicMs: () => machine.monotonicMs(),
      offsetMs: () => counterOf(environment, 'clockOffsetMs') ?? 0,
    };
  }

  append<T>(write: (transaction: AppendTransaction) => T): T {
    return appendRecords(this.environment, this.clock, this.options.clockMode, write);
  }
}

class EmbeddedLog extends EmbeddedAppender implements LocalLog {
  readonly policies: LocalLog['policies'] = localPartition(this, 0);
  private readonly epoch: number;
  private readonly working: EmbeddedTask[];
  private readonly ended: Promise<void>;
  private announceEnd: () => void = () => undefined;

  constructor(
    environment: Environment,
    { inputs, ...options }: RunnerOptions,
    private readonly releaseSocket: () => Promise<void>,
  ) {
    super(environment, options);
    this.ended = new Promise((resolve) => (this.announceEnd = resolve));
    this.epoch = inTransaction(environment, () => {
      const epoch = (counterOf(environment, 'epoch') ?? 0) + 1;
      putMeta(environment, 'epoch', epoch);
      return epoch;
    });
    const { partitionCount } = identityOf(environment);
    this.working = Array.from({ length: partitionCount }, (_, partition) => {
      return new EmbeddedTask(environment, this.clock, this.reader, { partition, epoch: this.epoch, inputs }, this);
    });
  }

  async *tasks(): AsyncGenerator<TaskEvent> {
    for (const task of this.working) yield { kind: 'assigned', task };
    await this.ended;
  }

  advanceClock(milliseconds: number): void {
    invariant(milliseconds >= 0, 'the clock of a log only advances');
    inTransaction(this.environment, () => {
      putMeta(this.environment, 'clockOffsetMs', this.clock.offsetMs() + milliseconds);
    });
  }

  override async close(): Promise<void> {
    this.announceEnd();
    for (const task of this.working) await task.close();
    await this.releaseSocket();
    await super.close();
  }
}
