/** The service on a simulated machine: tasks come and go as a test says, and are struck where it says. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventQueue } from '../../src/edge/kafka/event-queue';
import type { Batch, CheckpointMark, LocalLog, PollLimits, Positions } from '../../src/edge/ports';
import type { StateStore } from '../../src/edge/state-store';
import type { LogRecord, Task, TaskEvent, Transaction } from '../../src/edge/ports';
import type { LiveParts } from '../../src/engine/parts';
import type { Recovered } from '../../src/engine/recover';
import type { Turn } from '../../src/runner';
import { serve } from '../../src/service';
import { agencies, encoder, type Machine, outputs, writer } from '../simulation/support/machine';

export type Call = 'claim' | 'poll' | 'seek' | 'read' | 'commit' | 'committed';

/** Throws where the call is to fail; `committed` is asked when all of it was written. */
export type Strike = (call: Call, topic?: string) => void;

/** What happened, in order. */
export interface Told {
  readonly events: string[];
  readonly recovered: Recovered[];
  readonly marks: (CheckpointMark | undefined)[];
}

export interface GivenService {
  readonly told: Told;
  readonly parts: LiveParts[];
  readonly stop: AbortController;
  readonly assign: (strike?: Strike) => void;
  readonly revoke: () => void;
  readonly fail: (error: unknown) => void;
  readonly done: Promise<void>;
}

/** Everything that is told stands in `told`; `onTurn` may stop it or strike back. */
export function givenService(
  machine: Machine,
  log: LocalLog,
  options: {
    readonly retryForMs?: number;
    readonly store: () => Promise<StateStore>;
    readonly onTurn?: (turn: Turn) => void;
  },
): GivenService {
  const events = new EventQueue<TaskEvent>();
  const told: Told = { events: [], recovered: [], marks: [] };
  const parts: LiveParts[] = [];
  const stop = new AbortController();
  const policies = machine.policiesOf(log);
  const partsOf = async (task: Task): Promise<LiveParts> => {
    const store = await options.store();
    const shared = { identity: log.identity, task, store, policies, encoder, outputs, agencies, writer };
    const made = { ...shared, clock: log.clock, selection: (epochMs: number) => machine.selection(epochMs) };
    parts.push(made);
    return made;
  };
  const release = async ({ store }: LiveParts): Promise<void> => {
    told.marks.push(store.mark());
    await store.close();
  };
  const say = (what: string) => (): void => void told.events.push(what);
  const observer = {
    assigned: say('assigned'),
    revoked: say('revoked'),
    recovering: () => undefined,
    recovered: (_: number, recovered: Recovered) => {
      told.events.push('recovered');
      told.recovered.push(recovered);
    },
    turn: (_: number, turn: Turn) => {
      if (turn.batch !== undefined) told.events.push(`entry ${turn.seq}`);
      options.onTurn?.(turn);
    },
    failed: say('failed'),
    snapshotting: () => undefined,
    snapshotTaken: () => undefined,
    snapshotFailed: () => undefined,
    released: say('released'),
  };
  const given = { identity: log.identity, clock: log.clock, policies: log.policies };
  const settings = {
    runner: { limits: { maxRecords: 1, maxBytes: 1e6 }, dueLimit: 100, waitMs: 0 },
    retryForMs: options.retryForMs ?? 5_000,
  };
  const served = { ...given, tasks: () => events.drain(), close: async () => undefined };
  return {
    told,
    parts,
    stop,
    assign: (strike = () => undefined) => {
      void firstTask(log).then((task) => events.push({ kind: 'assigned', task: new StruckTask(task, strike) }));
    },
    revoke: () => events.push({ kind: 'revoked', partition: 0, lost: true }),
    fail: (error) => events.fail(error),
    done: serve({ log: served, partsOf, release }, settings, observer, stop.signal),
  };
}

async function firstTask(log: LocalLog): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Error('the log gives no task');
}

/** Outlives its closing, since a simulated log has one task for a whole process. */
class StruckTask implements Task {
  readonly partition: number;

  constructor(
    private readonly task: Task,
    private readonly strike: Strike,
  ) {
    this.partition = task.partition;
  }

  async claim(): Promise<void> {
    this.strike('claim');
    await this.task.claim();
  }

  /** Lets the event loop turn, like every log that is far away. */
  async poll(limits: PollLimits, waitMs: number): Promise<Batch> {
    await nextTurn();
    this.strike('poll');
    return this.task.poll(limits, waitMs);
  }

  async seek(positions: Positions, note?: string): Promise<void> {
    this.strike('seek');
    await this.task.seek(positions, note);
  }

  async commit(transaction: Transaction): Promise<number> {
    this.strike('commit');
    const offset = await this.task.commit(transaction);
    this.strike('committed');
    return offset;
  }

  read(topic: string, from: number, to: number): AsyncIterable<readonly LogRecord[]> {
    this.strike('read', topic);
    return this.task.read(topic, from, to);
  }

  end(topic: string): Promise<number> {
    return this.task.end(topic);
  }

  last(topic: string): Promise<LogRecord | undefined> {
    return this.task.last(topic);
  }

  async close(): Promise<void> {
    return undefined;
  }
}
