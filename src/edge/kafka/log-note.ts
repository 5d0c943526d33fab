/** Which log the topics of a cluster are, on the `topology` topic: drawn once, when topics are applied first. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { Message } from 'kafkajs';
import { Fault } from '../ports';
import type { LogRecord } from '../ports';
import { TOPOLOGY_TOPIC } from '../topics';

/** No topic can be called so. */
export const LOG_KEY = '$log';
const MAX_BYTES = 1_024;
const LogNote = t.type({ logId: t.string });

/** JSON, so that anybody can read it with Kafka's own tools. `logId` is 32 hex digits. */
export function logNote(logId: string): Message {
  return { key: LOG_KEY, value: JSON.stringify({ logId }) };
}

/** Undefined where no log has been begun. Throws a Fault on what is no note: somebody else writes there. */
export function logIdFrom(records: readonly Pick<LogRecord, 'key' | 'value' | 'offset'>[]): string | undefined {
  const last = records.filter(({ key, value }) => value.length > 0 && textOf(key) === LOG_KEY).at(-1);
  if (last === undefined) return undefined;
  const text = last.value.length > MAX_BYTES ? '' : textOf(last.value);
  const parsed = E.tryCatch((): unknown => JSON.parse(text), String);
  const note = E.isRight(parsed) ? LogNote.decode(parsed.right) : parsed;
  if (E.isRight(note) && /^[0-9a-f]{32}$/.test(note.right.logId)) return note.right.logId;
  throw new Fault(`${TOPOLOGY_TOPIC}, offset ${last.offset}: expected {"logId"}, found something else`, false);
}

/** Of keys and values of the topic; empty where there is none. */
export function textOf(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
