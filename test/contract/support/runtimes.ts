/** The runtimes that the contract suite is run against, each with a fresh log and a clock that the test sets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAppender, openLog } from '../../../src/edge/embedded/embedded-log';
import type { AppendableLog, ClockMode, LocalLog, Log, Task } from '../../../src/edge/ports';
import { SimulatedDisk } from '../../../src/edge/simulated/simulated-disk';
import { openSimulated, openSimulatedAppender } from '../../../src/edge/simulated/simulated-log';
import { virtualClock, type VirtualClock } from '../../../src/edge/simulated/virtual-clock';

export const INPUTS = ['orders', 'payments', 'logistics'];
export const START_MS = 1_750_000_000_000;

export interface World {
  readonly clock: VirtualClock;
  open(): Promise<LocalLog>;
  /** Another process, as if the one before had been killed and did not know it. */
  takeOver(): Promise<LocalLog>;
  openAppender(clockMode?: ClockMode): AppendableLog;
  remove(): void;
}

export interface Runtime {
  readonly name: string;
  create(partitionCount: number): World;
}

const embedded: Runtime = {
  name: 'embedded',
  create(partitionCount) {
    const directory = mkdtempSync(join(tmpdir(), 'tw-contract-'));
    const clock = virtualClock(START_MS);
    // Polls wait in real time.
    const machine = { wallMs: () => clock.wallMs(), monotonicMs: () => performance.now() };
    return {
      clock,
      open: () => openLog(directory, { inputs: INPUTS, partitionCount, machine }),
      takeOver: () => {
        rmSync(join(directory, 'run.sock'));
        return openLog(directory, { inputs: INPUTS, partitionCount, machine });
      },
      openAppender: (clockMode) =>
        openAppender(directory, { partitionCount, machine, ...(clockMode === undefined ? {} : { clockMode }) }),
      remove: () => rmSync(directory, { recursive: true }),
    };
  },
};

const simulated: Runtime = {
  name: 'simulated',
  create(partitionCount) {
    const clock = virtualClock(START_MS);
    const disk = new SimulatedDisk('5e'.repeat(16), partitionCount);
    return {
      clock,
      open: async () => openSimulated(disk, { inputs: INPUTS, clock }),
      takeOver: async () => openSimulated(disk, { inputs: INPUTS, clock }),
      openAppender: (clockMode) =>
        openSimulatedAppender(disk, { inputs: INPUTS, clock, ...(clockMode === undefined ? {} : { clockMode }) }),
      remove: () => undefined,
    };
  },
};

export const runtimes = [embedded, simulated];

/** The tasks that a log assigns at once. */
export async function tasksOf(log: Log): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const event of log.tasks()) {
    if (event.kind === 'assigned') tasks.push(event.task);
    if (tasks.length === log.identity.partitionCount) break;
  }
  return tasks;
}

export async function taskOf(log: Log, partition = 0): Promise<Task> {
  const task = (await tasksOf(log))[partition];
  if (task === undefined) throw new Error(`no task for partition ${partition}`);
  return task;
}
