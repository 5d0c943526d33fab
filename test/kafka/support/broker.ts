/** One Kafka node, broker and controller at once (KRaft), as a process of ours on a port and directory that it keeps. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { quietKafka } from './client';
import { keepProcess, untilAnswers } from './kept-process';
import type { KeptProcess } from './kept-process';
import { scramArguments, secureSettings } from './secure-listeners';
import type { Credentials, SecurePorts } from './secure-listeners';

const START_TIMEOUT_MS = 90_000;
/** Longer than a controlled shutdown takes while the others are there; the last of three waits for a quorum in vain. */
const STOP_GRACE_MS = 5_000;
const JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.apache.logging.log4j.level=WARN'];

export interface BrokerPlan {
  readonly id: number;
  readonly port: number;
  readonly directory: string;
  readonly clusterId: string;
  /** Of the whole cluster, this one included: `<id>@<host>:<port>`. */
  readonly voters: readonly { readonly id: number; readonly port: number }[];
  readonly classPath: string;
  /** Broker settings beside and above the harness's own. */
  readonly settings: Readonly<Record<string, string>>;
  /** Listeners beside the one for anybody. */
  readonly secure?: (Credentials & { readonly ports: SecurePorts }) | undefined;
}

export interface Broker {
  readonly id: number;
  /** host:port for clients; the same after every restart. */
  readonly address: string;
  readonly pid: () => number | undefined;
  /** Resolves when clients are answered. Rejects when the port answers for somebody else, or the process ends. */
  readonly start: () => Promise<void>;
  /** SIGKILL; resolves when it is dead. Data and port stay. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Formats the directory. The broker is not started yet. */
export async function formatBroker(plan: BrokerPlan): Promise<Broker> {
  const file = join(plan.directory, 'server.properties');
  mkdirSync(plan.directory, { recursive: true });
  writeFileSync(file, propertiesOf(plan));
  const users = plan.secure === undefined ? [] : scramArguments(plan.secure);
  const format = ['kafka.tools.StorageTool', 'format', '-t', plan.clusterId, '-c', file, ...users];
  await promisify(execFile)('java', ['-XX:TieredStopAtLevel=1', '-cp', plan.classPath, ...format]);
  let kept: KeptProcess | undefined;
  const address = `127.0.0.1:${plan.port}`;
  return {
    id: plan.id,
    address,
    pid: () => (kept?.isRunning() === true ? kept.pid : undefined),
    start: async () => {
      const command = ['java', ...JVM, '-cp', plan.classPath, 'kafka.Kafka', file];
      kept = await keepProcess(command, plan.directory, join(plan.directory, 'output.log'));
      await untilAnswers(`Kafka node ${plan.id}`, kept, () => answersAs(plan, address), START_TIMEOUT_MS);
    },
    kill: async () => {
      kept?.signal('SIGKILL');
      await kept?.ended;
    },
    stop: async () => kept?.stop(STOP_GRACE_MS),
  };
}

/** A port that answers may be somebody else's: only ours knows the cluster's random id. */
async function answersAs({ id, port, clusterId }: BrokerPlan, address: string): Promise<boolean> {
  const admin = quietKafka(address, { retries: 0 }).admin();
  const cluster = await admin
    .connect()
    .then(() => admin.describeCluster())
    .catch(() => undefined)
    .finally(() => admin.disconnect());
  if (cluster === undefined) return false;
  if (cluster.clusterId !== clusterId)
    throw new Error(`${address}: expected our cluster ${clusterId}, found ${cluster.clusterId}: not our process`);
  return cluster.brokers.some((broker) => broker.nodeId === id && broker.port === port);
}

function propertiesOf(plan: BrokerPlan): string {
  const controller = plan.voters.find((voter) => voter.id === plan.id);
  const replicas = plan.voters.length;
  const inSync = Math.max(1, replicas - 1);
  const { secure } = plan;
  const forClients = [
    `PLAINTEXT://127.0.0.1:${plan.port}`,
    ...(secure === undefined
      ? []
      : [`SASLSSL://127.0.0.1:${secure.ports.sasl}`, `MUTUAL://127.0.0.1:${secure.ports.certificate}`]),
  ].join(',');
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': plan.id,
    'controller.quorum.voters': plan.voters.map(({ id, port }) => `${id}@127.0.0.1:${port}`).join(','),
    listeners: `${forClients},CONTROLLER://127.0.0.1:${controller?.port}`,
    'advertised.listeners': forClients,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASLSSL:SASL_SSL,MUTUAL:SSL',
    'log.dirs': join(plan.directory, 'data'),
    ...sharedSettings(replicas, inSync),
    ...(secure === undefined ? {} : secureSettings(plan.directory, secure)),
    ...plan.settings,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** What every node of a cluster of so many has, in processes as in containers. */
export function sharedSettings(replicas: number, inSync: number): Readonly<Record<string, string | number>> {
  return {
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': 8,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': 8,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    'log.cleaner.dedupe.buffer.size': 4 * 1024 * 1024,
  };
}
