/** Who this worker was in the group before it was killed: the group would wait for it until its session ends. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Kafka } from 'kafkajs';
import { clusterOf, COORDINATOR } from './client-cluster';

/** Stands beside the states. What a disk does not take or give costs a wait and no more, so that nothing of it is told. */
export interface MemberNote {
  /** Undefined after a worker that has left by itself. */
  readonly read: () => string | undefined;
  readonly write: (memberId: string) => void;
  readonly clear: () => void;
}

export function memberNote(file: string): MemberNote {
  const tried = <A>(what: () => A): A | undefined => {
    try {
      return what();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => tried(() => readFileSync(file, 'utf8')),
    write: (memberId) => tried(() => writeFileSync(file, memberId)),
    clear: () => tried(() => rmSync(file, { force: true })),
  };
}

/**
 * Leaves the group in its name. Whoever is still alive under it learns so from its next heartbeat and joins again; what it
 * has begun is ended by the fence, as ever. Resolves in any case: the session ends by itself.
 */
export async function endSessionOf(kafka: Kafka, groupId: string, memberId: string | undefined): Promise<void> {
  if (memberId === undefined || memberId === '') return;
  const cluster = clusterOf(kafka);
  try {
    await cluster.connect();
    const coordinator = await cluster.findGroupCoordinator({ groupId, coordinatorType: COORDINATOR.GROUP });
    await coordinator.leaveGroup({ groupId, memberId });
  } catch {
    // Unknown by now, or no coordinator: joining tells what is wrong.
  } finally {
    await cluster.disconnect().catch(() => undefined);
  }
}
