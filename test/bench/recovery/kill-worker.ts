/** One worker is killed while it works, another begins at once with what the first has left on disk. */
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { startWorker } from '../../kafka/support/workers';
import type { Worker } from '../../kafka/support/workers';
import type { DecisionReader } from './decision-reader';
import { lineOf, LONG_MS, recoveryOf } from './said';

/** As `run` has it unless it is told otherwise: longer than a return may take. */
export const AS_SHIPPED = ['--session-timeout', '6s'] as const;

export interface Return {
  /** From the kill to the first decision of the worker that came after it, as a reader of committed records sees it. */
  readonly seconds: number;
  /** From the kill until the group gave it the task. */
  readonly assignedSeconds: number;
  readonly recoverySeconds: number;
  /** Ledger entries after the checkpoint. */
  readonly folded: number;
  readonly from: string;
}

export async function killAndReturn(
  cluster: GivenCluster,
  decisions: DecisionReader,
  worker: Worker,
): Promise<{ readonly worker: Worker; readonly back: Return }> {
  const [killedAt, killedAtMs] = [performance.now(), Date.now()];
  worker.signal('SIGKILL');
  await worker.exited;
  const next = startWorker(cluster, worker.name, ...AS_SHIPPED);
  // What the dead one has sent and not committed stands before it, and is never read.
  const end = await decisions.end();
  await Promise.race([decisions.readFrom(end), next.until(/never said/, LONG_MS)]);
  const seconds = (performance.now() - killedAt) / 1_000;
  const { seconds: recoverySeconds, folded, from } = recoveryOf(next);
  const assignedSeconds = (Date.parse(lineOf(next, 'task assigned').time) - killedAtMs) / 1_000;
  return { worker: next, back: { seconds, assignedSeconds, recoverySeconds, folded, from } };
}
