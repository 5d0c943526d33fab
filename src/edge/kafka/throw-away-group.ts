/** Groups of one that come and go: kafkajs fetches for groups only. */
import { randomUUID } from 'node:crypto';
import type { Admin, Consumer } from 'kafkajs';

/** The least that brokers take by default: joining again after a broker's death waits so long for what we were before. */
export const IMPATIENT = {
  allowAutoTopicCreation: false,
  sessionTimeout: 6_000,
  rebalanceTimeout: 6_000,
  heartbeatInterval: 1_000,
};

/** Rights to a group go by how it begins. */
export function throwAwayGroup(prefix: string): string {
  return `${prefix}-${randomUUID()}`;
}

/** Ends its one member and removes it. */
export async function throwAway(admin: Admin, consumer: Consumer, groupId: string): Promise<void> {
  await consumer.disconnect().catch(() => undefined);
  // The broker removes it later where this comes too early.
  await admin.deleteGroups([groupId]).catch(() => undefined);
}
