/** The Kafka client of a command: where its options say, as who they say, and quiet. */
import type { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { connectKafka, readBrokers } from '../edge/kafka/connection';
import { readSecurity } from '../edge/kafka/security';
import { UsageError } from '../edge/ports';
import type { ClusterOptions } from './cluster-options';

/** Flags, variables and the configuration file have all had their say by now. Throws UsageError. */
export function clusterClient(options: ClusterOptions): Kafka {
  const { brokers, logLevel = 'error' } = options;
  if (brokers === undefined)
    throw new UsageError('--brokers: expected host:port,... (flag, TIDEWAITER_BROKERS or --config), found none');
  const log = pino({ level: logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  return connectKafka({ brokers: readBrokers(brokers), security: readSecurity(options, Date.now()) }, log);
}
