/** What kafkajs says, into our own log: quiet, structured, and without what records hold. */
import { logLevel } from 'kafkajs';
import type { LogEntry, logCreator } from 'kafkajs';

/** The part of a pino logger that is used. */
export interface Log {
  trace(fields: object, message: string): void;
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** Where it happened and what went wrong; anything else that kafkajs adds stays out. */
const FIELDS = [
  'broker',
  'clientId',
  'groupId',
  'memberId',
  'topic',
  'partition',
  'correlationId',
  'error',
  'retryCount',
];
const LONGEST_FIELD = 300;

/**
 * What ends work is thrown, and told by whoever catches it. kafkajs logs ordinary events as errors (rebalances, lost
 * connections, transactions that have to wait), so that its errors are warnings here and all the rest is for debugging.
 */
export function clientLog(log: Log): logCreator {
  return () => (entry) => {
    const fields = { client: 'kafkajs', namespace: entry.namespace, ...known(entry) };
    if (entry.level === logLevel.ERROR) log.warn(fields, entry.log.message);
    else if (entry.level === logLevel.DEBUG) log.trace(fields, entry.log.message);
    else log.debug(fields, entry.log.message);
  };
}

function known({ log }: LogEntry): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const name of FIELDS) {
    const value: unknown = log[name];
    if (typeof value === 'number') found[name] = value;
    else if (typeof value === 'string') found[name] = value.slice(0, LONGEST_FIELD);
  }
  return found;
}
