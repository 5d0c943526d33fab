/** The `run` command on the command line: on a data directory, or as a worker on a cluster. */
import type { Command, Option } from 'commander';
import { UsageError } from '../edge/ports';
import type { ClusterOptions } from './cluster-options';
import { clusterOptions } from './cluster-options';
import { dataOption, duration, examples, exits, needed, runtimeOption, secretOption, setting } from './options';
import { runCommand } from './run';

interface Options extends ClusterOptions {
  readonly runtime: 'embedded' | 'kafka';
  readonly data: string | undefined;
  readonly policy?: string | undefined;
  readonly secretFile?: string | undefined;
  readonly untilIdle: boolean;
  readonly advance: number;
  readonly sessionTimeout: number;
  readonly transactionTimeout: number;
  readonly retryFor: number;
  readonly snapshotEvery: number;
  readonly http?: string | undefined;
}

export function addRun(root: Command): void {
  const run = root
    .command('run')
    .description('the service: joins, scores, decides and seals what the log brings; SIGTERM drains')
    .addOption(runtimeOption())
    .addOption(dataOption('the data directory: one log, its ledger and its state; on kafka the state of this worker'))
    .addOption(
      setting('--policy <dir>', 'puts this policy in force (default: the one in force, at first the reference policy)'),
    )
    .addOption(secretOption())
    .addOption(setting('--until-idle', 'stop when everything is read and nothing is due').default(false))
    .addOption(
      setting('--advance <duration>', 'with --until-idle: then move the clock, so that pending deadlines fire')
        .argParser(duration)
        .default(0, 'none'),
    );
  for (const option of [...clusterOptions(), ...workerOptions()]) run.addOption(option);
  run
    .addHelpText(
      'after',
      examples(
        'tidewaiter run --data data --until-idle --advance 3d',
        'tidewaiter run --runtime kafka --brokers kafka-1:9092 --data state --secret-file draw.secret',
      ),
    )
    .action(exits(start));
}

/** Of a worker on a cluster only. */
const workerOptions = (): readonly Option[] => [
  setting('--session-timeout <duration>', 'kafka: others take over after so long without a sign of life')
    .argParser(duration)
    .default(6_000, '6s'),
  setting('--transaction-timeout <duration>', 'kafka: brokers abort a transaction that takes longer')
    .argParser(duration)
    .default(30_000, '30s'),
  setting('--retry-for <duration>', 'kafka: how long a task tries again while brokers are away')
    .argParser(duration)
    .default(600_000, '10m'),
  setting('--snapshot-every <duration>', 'kafka: how often the state of a task is packed for other machines; 0s: never')
    .argParser(duration)
    .default(21_600_000, '6h'),
  setting('--http <host:port>', 'kafka: where /livez, /readyz and /metrics are answered (default: nowhere)'),
];

async function start(options: Options): Promise<number> {
  const { runtime, policy, secretFile, untilIdle, advance } = options;
  if (advance > 0 && !untilIdle) throw new UsageError('--advance: expected --until-idle with it, found none');
  const { data } = needed(options);
  if (runtime === 'embedded') return runCommand({ data, policy, secretFile, untilIdle, advanceMs: advance });
  if (policy !== undefined) throw new UsageError('--policy: on kafka policies are put in force by policy activate');
  if (advance > 0) throw new UsageError('--advance: the clock of a cluster is the wall clock');
  const { sessionTimeout, transactionTimeout, retryFor, snapshotEvery } = options;
  const waits = { sessionTimeoutMs: sessionTimeout, transactionTimeoutMs: transactionTimeout, retryForMs: retryFor };
  const times = { ...waits, snapshotEveryMs: snapshotEvery };
  // Loaded when asked for: the client takes as long to load as all the rest.
  const { runKafkaCommand } = await import('./run-kafka.js');
  return runKafkaCommand({ ...options, data, ...times });
}
