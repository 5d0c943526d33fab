/** A cluster that lets in only who it knows: topics and access rights applied, schemas and a policy in force, by its super user. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import { clusterClient } from '../../../src/cli/cluster-client';
import { readAgencyTopics } from '../../../src/edge/agency-topics';
import { loadTopics } from '../../../src/edge/kafka/topics/load-topics';
import type { Topic } from '../../../src/edge/kafka/topics/topology';
import { tidewaiter } from '../../support/cli';
import type { Result } from '../../support/cli';
import { startHarness } from './harness';
import type { SecureServers } from './harness-types';
import { SUPER_USER } from './secure-listeners';

const TOPOLOGY = join(__dirname, '../../../topology');
/** Users of roles in topics.yaml, and one that stands in none. */
export const NAMES = {
  worker: 'tidewaiter-worker',
  producer: 'tidewaiter-producer',
  ingest: 'tidewaiter-ingest',
  auditor: 'tidewaiter-auditor',
  shadow: 'tidewaiter-shadow',
  customs: 'agency-cus',
  agriculture: 'agency-agr',
  stranger: 'mallory',
} as const;

export interface SecuredCluster {
  readonly secure: SecureServers;
  /** For anybody, who is a super user there: a listener that only tests have. */
  readonly openBrokers: string;
  readonly folder: string;
  readonly pinned: string;
  readonly topics: readonly Topic[];
  /** The options by which a command connects as that user. */
  readonly options: (user: string, passwordOf?: string) => readonly string[];
  readonly client: (user: string) => Kafka;
  readonly stop: () => Promise<void>;
}

/** One broker, three partitions. Rejects with what a command said that did not do its work. */
export async function securedCluster(): Promise<SecuredCluster> {
  const names = [SUPER_USER, ...Object.values(NAMES)];
  const users = Object.fromEntries(names.map((name) => [name, `${name} may pass`]));
  const harness = await startHarness({ users });
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-secured-'));
  const stop = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    await harness.stop();
  };
  try {
    const { secure, registryUrl = '' } = harness;
    if (secure === undefined) throw new Error('the harness has no listeners with TLS');
    const passwordFile = (name: string): string => join(folder, `${name}.password`);
    for (const [name, password] of Object.entries(users))
      writeFileSync(passwordFile(name), `${password}\n`, { mode: 0o600 });
    const connection = (user: string, passwordOf = user) => ({
      tlsCaFile: secure.authority.cert,
      saslMechanism: 'SCRAM-SHA-512',
      saslUsername: user,
      saslPasswordFile: passwordFile(passwordOf),
    });
    const options = (user: string, passwordOf = user): readonly string[] => [
      ...['--brokers', secure.sasl, '--tls', '--tls-ca-file', secure.authority.cert],
      ...['--sasl-mechanism', 'SCRAM-SHA-512', '--sasl-username', user],
      ...['--sasl-password-file', passwordFile(passwordOf)],
    ];
    const file = join(folder, 'topics.yaml');
    const shipped = readFileSync(join(TOPOLOGY, 'topics.yaml'), 'utf8');
    writeFileSync(file, shipped.replace('partitions: 12', 'partitions: 3'));
    const pinned = join(folder, 'writer-schemas.json');
    const asAdmin = options(SUPER_USER);
    const applies = ['--topics', file, '--replication-factor', '1', '--registry', registryUrl];
    done('topics', 'apply', ...asAdmin, ...applies);
    done('topics', 'check', ...asAdmin, ...applies);
    done('schemas', 'pin', '--registry', registryUrl, '--out', pinned);
    done('schemas', 'activate', ...asAdmin, pinned);
    done('policy', 'activate', '--runtime', 'kafka', ...asAdmin, join(TOPOLOGY, 'policies/reference'));
    const agencies = readAgencyTopics(join(TOPOLOGY, 'agencies.yaml')).byAgency;
    const { topics } = loadTopics(file, { agencies, replicationFactor: 1 });
    const client = (user: string): Kafka => clusterClient({ brokers: secure.sasl, tls: true, ...connection(user) });
    return { secure, openBrokers: harness.bootstrapServers, folder, pinned, topics, options, client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Throws what the command said unless it did its work. */
export function done(...args: readonly string[]): Result {
  const result = tidewaiter(...args);
  if (result.code !== 0)
    throw new Error(`tidewaiter ${args.slice(0, 2).join(' ')}: exit ${result.code ?? 'by signal'}: ${result.err}`);
  return result;
}
