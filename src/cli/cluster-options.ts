/** What commands that work on a Kafka cluster have in common: where its brokers are, and a client that is quiet. */
import type { Option } from 'commander';
import type { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { connectKafka, readBrokers } from '../edge/kafka/connection';
import { UsageError } from '../edge/ports';
import { setting } from './options';

export interface ClusterOptions {
  readonly brokers?: string | undefined;
  readonly logLevel?: string | undefined;
}

/** Flags, variables and the configuration file have all had their say by now. Throws UsageError. */
export function clusterClient({ brokers, logLevel = 'error' }: ClusterOptions): Kafka {
  if (brokers === undefined)
    throw new UsageError('--brokers: expected host:port,... (flag, TIDEWAITER_BROKERS or --config), found none');
  const log = pino({ level: logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  return connectKafka({ brokers: readBrokers(brokers) }, log);
}

export const clusterOptions = (): readonly Option[] => [
  setting('--brokers <list>', 'host:port of one or more brokers, separated by commas'),
  setting('--log-level <level>', 'of the Kafka client, as JSON on stderr')
    .choices(['trace', 'debug', 'warn', 'error'])
    .default('error'),
];
