/** The harness itself: it starts, is its own, survives kill -9 of a broker, and leaves nothing behind. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatBroker } from './support/broker';
import { createTopic, readValues, withAdmin, withProducer } from './support/client';
import { randomClusterId } from './support/cluster-id';
import { freePorts } from './support/free-ports';
import { startHarness } from './support/harness';
import { javaPackages } from './support/java-packages';
import { isRunning } from './support/lock-file';
import { startRegistry } from './support/registry';

jest.setTimeout(180_000);

const SERVE = ['-r', join(__dirname, '../contract/support/run-ts.cjs'), join(__dirname, 'support/serve.ts')];

interface Served {
  readonly bootstrapServers: string;
  readonly registryUrl: string;
  readonly directory: string;
  readonly pids: readonly number[];
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const until = performance.now() + 10_000;
  while (pids.some(isRunning) && performance.now() < until) await sleep(50);
  expect(pids.filter(isRunning)).toEqual([]);
}

describe('make kafka', () => {
  const served = async (): Promise<{ readonly served: Served; readonly end: (s: NodeJS.Signals) => Promise<void> }> => {
    const child = spawn(process.execPath, [...SERVE, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      child.kill(signal);
      await ended;
    };
    return { served: JSON.parse(line) as Served, end };
  };

  it('says where broker and registry are, and on Ctrl-C stops them and removes their data', async () => {
    const { served: harness, end } = await served();
    await withAdmin(harness.bootstrapServers, async (admin) => expect(await admin.listTopics()).toEqual([]));
    const subjects = await fetch(`${harness.registryUrl}/subjects`);
    expect(await subjects.json()).toEqual([]);
    expect(harness.pids).toHaveLength(2);
    await end('SIGINT');
    expect(harness.pids.filter(isRunning)).toEqual([]);
    expect(existsSync(harness.directory)).toBe(false);
  });

  it('leaves no process behind when it is itself killed', async () => {
    const { served: harness, end } = await served();
    await end('SIGKILL');
    await untilGone(harness.pids);
    rmSync(harness.directory, { recursive: true });
  });

  it('without Java and Maven starts containers, or says what to install in one line and exits 2', () => {
    const hasEngine = spawnSync('docker', ['info']).status === 0;
    const env = { ...process.env, PATH: join(__dirname, 'support') };
    const { status, stderr } = spawnSync(process.execPath, [...SERVE, '--prepare'], { env, encoding: 'utf8' });
    expect(status).toBe(hasEngine ? 0 : 2);
    const line =
      'kafka: Kafka cannot be started here: install Java 17 or newer (found none) and Maven (mvn), or start Docker';
    expect(stderr.trim()).toBe(hasEngine ? '' : line);
  });
});

describe('three brokers', () => {
  it('form a quorum, go on without the one that was killed, and have it back with its data', async () => {
    // A broker is given up after nine seconds by default.
    const settings = { 'broker.session.timeout.ms': '4000', 'broker.heartbeat.interval.ms': '500' };
    const harness = await startHarness({ brokers: 3, registry: false, settings });
    const { brokers, bootstrapServers, registryUrl, stop } = harness;
    try {
      expect(registryUrl).toBeUndefined();
      const topic = 'kept';
      const numbers = Array.from({ length: 300 }, (_, index) => String(index));
      const write = (values: readonly string[]): Promise<unknown> =>
        withProducer(bootstrapServers, (producer) =>
          producer.send({ topic, acks: -1, messages: values.map((value) => ({ value, partition: 0 })) }),
        );
      await withAdmin(bootstrapServers, async (admin) => {
        expect((await admin.describeCluster()).brokers).toHaveLength(3);
        await createTopic(admin, { topic, numPartitions: 1, replicationFactor: 3 });
      });
      await write(numbers.slice(0, 100));
      const leader = await withAdmin(bootstrapServers, async (admin) => {
        const metadata = await admin.fetchTopicMetadata({ topics: [topic] });
        return metadata.topics[0]?.partitions[0]?.leader;
      });
      const killed = brokers.find(({ id }) => id === leader);
      await killed?.kill();
      await write(numbers.slice(100, 200));
      await killed?.start();
      await write(numbers.slice(200));
      expect(await readValues(bootstrapServers, topic, 300)).toEqual(numbers);
      const replicas = await untilInSync(bootstrapServers, topic, 3);
      expect([...replicas].sort()).toEqual([1, 2, 3]);
    } finally {
      await stop();
    }
  });
});

async function untilInSync(bootstrapServers: string, topic: string, count: number): Promise<readonly number[]> {
  return withAdmin(bootstrapServers, async (admin) => {
    for (let tries = 0; ; tries++) {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      const inSync = topics[0]?.partitions[0]?.isr ?? [];
      if (inSync.length === count || tries === 100) return inSync;
      await sleep(100);
    }
  });
}

describe('a port that somebody else listens on', () => {
  it('is not taken for our broker or our registry', async () => {
    const stranger = createServer((_, response) => response.end('[]')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const directory = mkdtempSync(join(tmpdir(), 'tidewaiter-kafka-'));
    try {
      const { kafkaClassPath, registryJar } = await javaPackages();
      await expect(startRegistry(registryJar, port, join(directory, 'registry'))).rejects.toThrow(
        /somebody else|in use/,
      );
      const [controller = 0] = await freePorts(1);
      const broker = await formatBroker({
        id: 1,
        port,
        directory: join(directory, 'broker'),
        clusterId: randomClusterId(),
        voters: [{ id: 1, port: controller }],
        classPath: kafkaClassPath,
        settings: {},
      });
      await expect(broker.start()).rejects.toThrow(/in use/);
    } finally {
      stranger.close();
      rmSync(directory, { recursive: true });
    }
  });
});
