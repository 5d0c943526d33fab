/** `make kafka`: the harness in the foreground until Ctrl-C; `--prepare` only fetches what it needs. Exit 2: tools are missing. */
import { parseArgs } from 'node:util';
import { startHarness } from './harness';
import { KAFKA_VERSION, javaPackages } from './java-packages';
import { MissingTools, missingTools } from './missing-tools';

const { values } = parseArgs({
  options: {
    brokers: { type: 'string', default: '1' },
    containers: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    prepare: { type: 'boolean', default: false },
  },
});

async function serve(count: 1 | 3): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  const startedAt = performance.now();
  const harness = await startHarness({ brokers: count, containers: values.containers });
  try {
    const { bootstrapServers, registryUrl, directory, pids } = harness;
    if (values.json) console.log(JSON.stringify({ bootstrapServers, registryUrl, directory, pids: pids() }));
    else {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`Kafka ${KAFKA_VERSION}, ${count} broker${count === 1 ? '' : 's'}, started in ${seconds} s`);
      console.log(`  --brokers ${bootstrapServers}`);
      console.log(`  --registry ${registryUrl ?? ''}`);
      console.log('Ctrl-C stops it and removes its data.');
    }
    await asked;
  } finally {
    await harness.stop();
  }
}

/** Nothing to fetch for containers: the engine does that. */
async function prepare(): Promise<void> {
  if (missingTools() === undefined) await javaPackages();
  else await (await startHarness()).stop();
}

async function main(): Promise<number> {
  if (values.brokers !== '1' && values.brokers !== '3') {
    console.error(`kafka: expected 1 or 3 brokers, found ${values.brokers}`);
    return 2;
  }
  try {
    await (values.prepare ? prepare() : serve(values.brokers === '3' ? 3 : 1));
    return 0;
  } catch (error) {
    console.error(`kafka: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof MissingTools ? 2 : 3;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
