/** Kafka with one or three brokers and a schema registry on this machine, for tests and `make kafka`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatBroker } from './broker';
import type { Broker } from './broker';
import { randomClusterId } from './cluster-id';
import { startContainers } from './container-harness';
import { freePorts } from './free-ports';
import { javaPackages } from './java-packages';
import { missingTools } from './missing-tools';
import type { Harness, HarnessOptions, SecureServers } from './harness-types';
import { startRegistry } from './registry';
import type { Registry } from './registry';
import { credentialsIn } from './secure-listeners';

/** Processes where Java and Maven are there, else containers. Rejects with MissingTools where neither works. */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const missing = missingTools();
  if (options.containers === true || missing !== undefined) return startContainers(options, missing);
  const packages = await javaPackages();
  // A free port may be somebody else's by the time it is used.
  for (let attempt = 1; ; attempt++) {
    try {
      return await startProcesses(options, packages);
    } catch (error) {
      if (attempt === 3 || !/in use|not our process|somebody else/i.test(String(error))) throw error;
    }
  }
}

async function startProcesses(
  { brokers: count = 1, registry: withRegistry = true, settings = {}, users }: HarnessOptions,
  packages: Awaited<ReturnType<typeof javaPackages>>,
): Promise<Harness> {
  const directory = mkdtempSync(join(tmpdir(), 'tidewaiter-kafka-'));
  const clusterId = randomClusterId();
  const credentials = users === undefined ? undefined : credentialsIn(directory, users);
  const ports = await freePorts(4 * count + 1);
  const voters = ports.slice(0, count).map((port, index) => ({ id: index + 1, port }));
  const brokers: Broker[] = [];
  const secured: Omit<SecureServers, 'authority'>[] = [];
  let registry: Registry | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([...brokers.map((broker) => broker.stop()), registry?.stop()]);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const shared = { clusterId, voters, settings, classPath: packages.kafkaClassPath };
    for (const { id } of voters) {
      const [port = 0, sasl = 0, certificate = 0] = [1, 2, 3].map((nth) => ports[nth * count + id - 1]);
      const secure = credentials && { ...credentials, ports: { sasl, certificate } };
      secured.push({ sasl: `127.0.0.1:${sasl}`, certificate: `127.0.0.1:${certificate}` });
      brokers.push(await formatBroker({ ...shared, id, port, directory: join(directory, `broker-${id}`), secure }));
    }
    // All at once: a node answers only when a majority of them is there.
    const started = await Promise.allSettled([
      ...brokers.map((broker) => broker.start()),
      withRegistry
        ? startRegistry(packages.registryJar, ports[4 * count] ?? 0, join(directory, 'registry')).then((one) => {
            registry = one;
          })
        : undefined,
    ]);
    const failed = started.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } catch (error) {
    await stop();
    throw error;
  }
  const bootstrapServers = brokers.map(({ address }) => address).join(',');
  const pids = (): readonly number[] =>
    [...brokers, ...(registry === undefined ? [] : [registry])].flatMap((one) => one.pid() ?? []);
  const secure = credentials && {
    sasl: secured.map(({ sasl }) => sasl).join(','),
    certificate: secured.map(({ certificate }) => certificate).join(','),
    authority: credentials.authority,
  };
  return { brokers, bootstrapServers, secure, registryUrl: registry?.url, clusterId, directory, pids, stop };
}
