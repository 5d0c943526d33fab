/** What somebody tries on a cluster, as clients try it, and the words it gets. */
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import type { AclEntry, Admin, Kafka } from 'kafkajs';
import { rightsOf } from './rights';
import type { Answer, Rights } from './rights';

/** Connects, and disconnects however the work ends. */
export async function withClient<A, C extends { connect(): Promise<void>; disconnect(): Promise<void> }>(
  client: C,
  work: (client: C) => Promise<A>,
): Promise<A> {
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.disconnect();
  }
}

export const withAdminOf = <A>(kafka: Kafka, work: (admin: Admin) => Promise<A>): Promise<A> =>
  withClient(kafka.admin(), work);

/** Everything on the ledger. */
export const grantTo = (user: string): AclEntry => ({
  principal: `User:${user}`,
  host: '*',
  operation: AclOperationTypes.ALL,
  permissionType: AclPermissionTypes.ALLOW,
  resourceType: AclResourceTypes.TOPIC,
  resourceName: 'ledger',
  resourcePatternType: ResourcePatternTypes.LITERAL,
});

/** A word for what became of a consumer: whether it got a record, or what it was told. */
export async function consumed(kafka: Kafka, topic: string, groupId: string): Promise<string> {
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, retry: { retries: 1 } });
  try {
    return await withClient(consumer, async () => {
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      return await new Promise<string>((resolve, reject) => {
        consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error.message));
        consumer.run({ eachMessage: async () => resolve('consumed') }).catch(reject);
      });
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What the broker answers for each name. */
export async function answers(
  kafka: Kafka,
  names: readonly string[],
  asked: (rights: Rights) => (name: string) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const rights = await rightsOf(kafka);
  try {
    const found: Answer[] = [];
    for (const name of names) found.push(await asked(rights)(name));
    return found;
  } finally {
    await rights.close();
  }
}

/** Of an error and of those in it. */
export function wordsOf(error: unknown): string {
  const {
    message = '',
    errors = [],
    groups = [],
    type = '',
    cause,
  } = error as {
    readonly message?: string;
    readonly type?: string;
    readonly errors?: readonly unknown[];
    readonly groups?: readonly { readonly error?: unknown }[];
    readonly cause?: unknown;
  };
  const inner = [...errors, ...groups.map((group) => group.error), ...(cause === undefined ? [] : [cause])];
  return [message, type, ...inner.map(wordsOf)].join(' ');
}
