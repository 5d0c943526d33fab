/** An administrator's connection for as long as some work takes. */
import type { Admin, Kafka } from 'kafkajs';
import { kafkaCall } from './kafka-fault';

/** Connects, and disconnects however the work ends. Rejects with a Fault where no broker answers. */
export async function withAdmin<A>(kafka: Kafka, work: (admin: Admin) => Promise<A>): Promise<A> {
  const admin = kafka.admin();
  await kafkaCall('connecting', () => admin.connect());
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
