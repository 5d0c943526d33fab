/** Who an embedded log is and how far it has come: typed access to its `meta` database. */
import { randomBytes } from 'node:crypto';
import { invariant } from '../../core/kernel/invariant';
import { UsageError, type ClockMode, type LogIdentity, type Positions } from '../ports';
import { inTransaction, type Environment } from './environment';

/** Raised when an older version could misread what a newer one wrote. */
const FORMAT = 1;

type Counter = 'partitionCount' | 'clockOffsetMs' | 'epoch' | 'lastAppendTime' | 'lastOutputTime';

/** Gives a new log its identity; throws UsageError if the log is of another format or partition count. */
export function claimLog(environment: Environment, partitionCount: number | undefined): void {
  invariant(
    partitionCount === undefined || (partitionCount >= 1 && partitionCount <= 0xffff),
    'partitions are 1 to 65535',
  );
  if (environment.meta.get('format') === undefined) {
    inTransaction(environment, () => {
      if (environment.meta.get('format') !== undefined) return;
      putMeta(environment, 'format', FORMAT);
      putMeta(environment, 'logId', randomBytes(16).toString('hex'));
      putMeta(environment, 'partitionCount', partitionCount ?? 1);
    });
  }
  checkFormat(environment);
  const found = counterOf(environment, 'partitionCount');
  if (partitionCount === undefined || partitionCount === found) return;
  const { directory } = environment;
  throw new UsageError(`${directory}: expected ${partitionCount} partitions, found a log with ${found ?? 'none'}`);
}

/** Throws UsageError if the log was written in a format that this version does not read. */
export function checkFormat(environment: Environment): void {
  const found = environment.meta.get('format');
  if (found === FORMAT) return;
  const what = typeof found === 'number' ? `format ${found}` : 'none';
  throw new UsageError(`${environment.directory}: expected a log of format ${FORMAT}, found ${what}`);
}

export function identityOf(environment: Environment): LogIdentity {
  const logId = environment.meta.get('logId');
  invariant(typeof logId === 'string', 'a log has an id from its creation on');
  const partitionCount = counterOf(environment, 'partitionCount') ?? 1;
  return { logId, partitionCount, clockMode: clockModeOf(environment) ?? 'WALL' };
}

/** Undefined until the first append fixes it. */
export function clockModeOf(environment: Environment): ClockMode | undefined {
  const mode = environment.meta.get('clockMode');
  return mode === 'WALL' || mode === 'LOG' ? mode : undefined;
}

export function counterOf(environment: Environment, name: Counter): number | undefined {
  return numberOf(environment.meta.get(name));
}

/** Names of all topics; the place of a name is its topic index, for good. */
export function topicsOf(environment: Environment): readonly string[] {
  const names = environment.meta.get('topics');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** First offset not yet used. */
export function endOf(environment: Environment, topicIndex: number, partition: number): number {
  return numberOf(environment.meta.get(endName(topicIndex, partition))) ?? 0;
}

export function endName(topicIndex: number, partition: number): string {
  return `end:${topicIndex}:${partition}`;
}

export function positionsOf(environment: Environment, partition: number): Positions {
  const stored = environment.meta.get(positionsName(partition));
  const positions: Record<string, number> = {};
  if (typeof stored !== 'object' || stored === null) return positions;
  for (const [topic, offset] of Object.entries(stored)) if (typeof offset === 'number') positions[topic] = offset;
  return positions;
}

export function positionsName(partition: number): string {
  return `positions:${partition}`;
}

/** Only inside a transaction. */
export function putMeta(environment: Environment, name: string, value: unknown): void {
  environment.meta.putSync(name, value);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
