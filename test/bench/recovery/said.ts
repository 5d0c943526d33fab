/** What a worker says in its log of what took how long. */
import type { Worker } from '../../kafka/support/workers';

/** Longer than anything takes that is waited for. */
export const LONG_MS = 600_000;

export interface Line {
  readonly time: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly folded: number;
  readonly from: string;
}

/** The first line with that message; fields that the message does not have are not there. Throws where it was not said. */
export function lineOf(worker: Worker, message: string): Line {
  const line = worker.said().split('\n').find((one) => one.includes(`"msg":"${message}"`)); // prettier-ignore
  if (line === undefined) throw new Error(`worker ${worker.name} has not said ${message}: ${worker.said()}`);
  return JSON.parse(line) as Line;
}

export const recoveryOf = (worker: Worker): Line => lineOf(worker, 'task recovered');
