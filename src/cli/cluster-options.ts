/** Options that commands on a Kafka cluster have in common; without the client, which takes long to load. */
import type { Option } from 'commander';
import { setting } from './options';

export interface ClusterOptions {
  readonly brokers?: string | undefined;
  readonly logLevel?: string | undefined;
}

export const clusterOptions = (): readonly Option[] => [
  setting('--brokers <list>', 'host:port of one or more brokers, separated by commas'),
  setting('--log-level <level>', 'of the Kafka client, as JSON on stderr')
    .choices(['trace', 'debug', 'warn', 'error'])
    .default('error'),
];
