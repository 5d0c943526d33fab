/** The one place that makes a Kafka client: brokers, time limits, its log, encryption and credentials. */
import { Kafka, logLevel } from 'kafkajs';
import { UsageError } from '../ports';
import { clientLog } from './client-log';
import type { Log } from './client-log';
import { clientSocket } from './client-socket';
import { quietTimeouts } from './quiet-timeouts';
import type { Security } from './security';

const MAX_BROKERS = 50;

export interface KafkaConnection {
  /** host:port each. */
  readonly brokers: readonly string[];
  /** Default: nothing is encrypted, and the client is nobody. */
  readonly security?: Security;
}

/** `host:port,host:port`. Throws UsageError. */
export function readBrokers(text: string): readonly string[] {
  const brokers = text.split(',').map((one) => one.trim());
  const odd = brokers.find((one) => !/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]{1,253}):[1-9][0-9]{0,4}$/.test(one));
  if (odd !== undefined) throw new UsageError(`--brokers: expected host:port, separated by commas, found ${odd}`);
  if (brokers.length > MAX_BROKERS)
    throw new UsageError(`--brokers: expected at most ${MAX_BROKERS}, found ${brokers.length}`);
  return brokers;
}

/** Nothing is connected yet. */
export function connectKafka({ brokers, security = {} }: KafkaConnection, log: Log): Kafka {
  quietTimeouts();
  return new Kafka({
    clientId: 'tidewaiter',
    brokers: [...brokers],
    ...security,
    socketFactory: clientSocket,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 6 },
    logLevel: logLevel.INFO,
    logCreator: clientLog(log),
  });
}
