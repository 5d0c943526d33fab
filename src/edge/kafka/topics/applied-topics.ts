/** What `topics apply` noted on the `topology` topic: the key and partitions that each topic's records were written by. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { Message } from 'kafkajs';
import { Fault } from '../../ports';
import type { LogRecord } from '../../ports';
import { TOPOLOGY_TOPIC } from '../../topics';
import { LOG_KEY, textOf } from '../log-note';
import type { AppliedTopic } from './cluster-state';
import type { Topic } from './topology';

const MAX_BYTES = 4_096;
const Applied = t.type({ key: t.string, partitions: t.Int });

/** JSON, so that anybody can read it with Kafka's own tools. */
export function appliedMessage({ name, key, partitions }: Topic): Message {
  return { key: name, value: JSON.stringify({ key, partitions } satisfies AppliedTopic) };
}

/** The last word on each topic. Throws a Fault on what is none: somebody else writes there. */
export function appliedFrom(records: readonly LogRecord[]): ReadonlyMap<string, AppliedTopic> {
  const applied = new Map<string, AppliedTopic>();
  for (const { key, value, offset } of records) {
    const name = textOf(key);
    if (name === LOG_KEY) continue;
    if (value.length === 0) applied.delete(name);
    else applied.set(name, readApplied(value, offset));
  }
  return applied;
}

function readApplied(value: Uint8Array, offset: number): AppliedTopic {
  const parsed = E.tryCatch(
    (): unknown => (value.length <= MAX_BYTES ? JSON.parse(textOf(value)) : undefined),
    () => undefined,
  );
  const decoded = E.isRight(parsed) ? Applied.decode(parsed.right) : parsed;
  if (E.isRight(decoded)) return decoded.right;
  throw new Fault(`${TOPOLOGY_TOPIC}, offset ${offset}: expected {"key", "partitions"}, found something else`, false);
}
