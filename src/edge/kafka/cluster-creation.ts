/** Where kafkajs 2.2.4 takes the connections of every client from: what its clients cannot ask is asked over such ones. */
import type { Cluster, Kafka } from 'kafkajs';
import { invariant } from '../../core/kernel/invariant';

const CREATE_CLUSTER = 'private:Kafka:createCluster';

type CreateCluster = (options: object) => Cluster;

/** `create` connects nothing yet; `name` is where a client looks for it. */
export function clusterCreation(kafka: Kafka): { readonly name: symbol; readonly create: CreateCluster } {
  const name = Object.getOwnPropertySymbols(kafka).find(({ description }) => description === CREATE_CLUSTER);
  invariant(name !== undefined, 'kafkajs is the version that package.json names');
  const { [name]: create } = kafka as Kafka & Record<symbol, CreateCluster>;
  invariant(create !== undefined, 'kafkajs is the version that package.json names');
  return { name, create };
}
