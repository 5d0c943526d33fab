/** The same brokers and registry in containers, for machines with a container engine and without Java or Maven. */
import { GenericContainer, Network, Wait, getContainerRuntimeClient } from 'testcontainers';
import type { StartedNetwork, StartedTestContainer } from 'testcontainers';
import { sharedSettings } from './broker';
import { freePorts } from './free-ports';
import type { Harness, HarnessOptions } from './harness-types';
import { randomClusterId } from './cluster-id';
import { KAFKA_VERSION, REGISTRY_VERSION } from './java-packages';
import { MissingTools } from './missing-tools';
import { REGISTRY_PATH } from './registry';

const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`;
const REGISTRY_IMAGE = `apicurio/apicurio-registry-mem:${REGISTRY_VERSION}`;
const CLIENT_PORT = 9092;
const INTERNAL_PORT = 9093;
const CONTROLLER_PORT = 9094;
const REGISTRY_PORT = 8080;

/** `missing` is what else could be installed. Rejects with MissingTools where no container engine works. */
export async function startContainers(options: HarnessOptions, missing: string | undefined): Promise<Harness> {
  if (options.users !== undefined)
    throw new MissingTools(`Listeners with TLS cannot be started here: ${missing ?? 'expected processes'}`);
  await getContainerRuntimeClient().catch((error: unknown) => {
    if (!/container runtime strategy/.test(String(error))) throw error;
    throw new MissingTools(
      `Kafka cannot be started here: ${missing ?? 'expected a container engine'}, or start Docker`,
    );
  });
  const { brokers: count = 1, registry: withRegistry = true, settings = {} } = options;
  const clusterId = randomClusterId();
  const network = await new Network().start();
  const ports = await freePorts(count);
  const containers: StartedTestContainer[] = [];
  const stop = (): Promise<void> => stopAll(containers, network);
  try {
    const nodes = ports.map((port, index) => ({ id: index + 1, port }));
    const brokers = await Promise.all(nodes.map((node) => startBroker(node, count, clusterId, settings, network)));
    containers.push(...brokers);
    const registry = withRegistry ? await startRegistry(network) : undefined;
    if (registry !== undefined) containers.push(registry);
    const registryUrl =
      registry && `http://${registry.getHost()}:${registry.getMappedPort(REGISTRY_PORT)}${REGISTRY_PATH}`;
    return {
      brokers: nodes.map(({ id, port }, index) => controls(id, port, brokers[index])),
      bootstrapServers: ports.map((port) => `127.0.0.1:${port}`).join(','),
      registryUrl,
      clusterId,
      directory: undefined,
      pids: () => [],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a node of so many is told, in the form that the image takes: KAFKA_ and the setting's name. */
export function containerEnvironment(
  node: { readonly id: number; readonly port: number },
  count: number,
  clusterId: string,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const all = {
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': ids.map((id) => `${id}@${alias(id)}:${CONTROLLER_PORT}`).join(','),
    listeners: `PLAINTEXT://:${CLIENT_PORT},INTERNAL://:${INTERNAL_PORT},CONTROLLER://:${CONTROLLER_PORT}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.port},INTERNAL://${alias(node.id)}:${INTERNAL_PORT}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'INTERNAL',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT',
    ...sharedSettings(count, Math.max(1, count - 1)),
    ...settings,
  };
  const named = Object.entries(all).map(([name, value]) => [
    `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`,
    String(value),
  ]);
  return { ...Object.fromEntries(named), CLUSTER_ID: clusterId } as Record<string, string>;
}

const alias = (id: number): string => `kafka-${id}`;

function startBroker(
  node: { readonly id: number; readonly port: number },
  count: number,
  clusterId: string,
  settings: Readonly<Record<string, string>>,
  network: StartedNetwork,
): Promise<StartedTestContainer> {
  return new GenericContainer(KAFKA_IMAGE)
    .withNetwork(network)
    .withNetworkAliases(alias(node.id))
    .withExposedPorts({ container: CLIENT_PORT, host: node.port })
    .withEnvironment(containerEnvironment(node, count, clusterId, settings))
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
}

function startRegistry(network: StartedNetwork): Promise<StartedTestContainer> {
  return new GenericContainer(REGISTRY_IMAGE)
    .withNetwork(network)
    .withExposedPorts(REGISTRY_PORT)
    .withWaitStrategy(Wait.forHttp(`${REGISTRY_PATH}/subjects`, REGISTRY_PORT))
    .start();
}

/** By the engine itself: stopping would be too gentle, and would remove the data. */
function controls(id: number, port: number, started: StartedTestContainer | undefined): Harness['brokers'][number] {
  const container = async (): Promise<{ kill: (o: object) => Promise<unknown>; start: () => Promise<unknown> }> => {
    const client = await getContainerRuntimeClient();
    return client.container.getById(started?.getId() ?? '');
  };
  return {
    id,
    address: `127.0.0.1:${port}`,
    kill: async () => void (await (await container()).kill({ signal: 'SIGKILL' })),
    start: async () => void (await (await container()).start()),
  };
}

async function stopAll(containers: readonly StartedTestContainer[], network: StartedNetwork): Promise<void> {
  await Promise.all(containers.map((container) => container.stop()));
  await network.stop();
}
