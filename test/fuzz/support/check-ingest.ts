/** What must hold of text that `ingest` reads: each line and message becomes a document, or a rejection with the same code. */
import * as E from 'fp-ts/Either';
import { makeDecode } from '../../../src/edge/avro/decode';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { Random } from '../../../src/edge/generate/random';
import type { Draft, Unreadable } from '../../../src/edge/ingest-draft';
import { eventReader } from '../../../src/edge/ingest/read-events';
import { readSource } from '../../../src/edge/ingest/sources';
import type { NewRecord } from '../../../src/edge/ports';
import { sha256 } from '../../../src/edge/sha256';
import { settle } from '../../../src/engine/ingest/append-document';
import type { Channel } from '../../../src/engine/ingest/append-document';
import type { Memory } from '../../../src/engine/ingest/memory';
import { rawRecord } from '../../../src/engine/ingest/raw-record';
import { readWcoFile } from '../../../src/engine/ingest/wco-found';
import { DAY } from './corpus';
import { countCode, ensure } from './tally';
import type { Tally } from './tally';

const schemas = builtInWriterSchemas();
const decode = makeDecode(schemas, sha256);
const encoder = makeEncoder(schemas);
const events: Channel = { encoder, source: readSource('events'), sender: undefined };
const messages: Channel = { encoder, source: readSource('wco-dm'), sender: undefined };

/** Lines as one stream, cut into chunks anywhere. Throws where an invariant is broken. */
export function checkLines(random: Random, lines: readonly Buffer[], tally: Tally): void {
  const stream = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const stated = stream
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  const reader = eventReader(fromPlain, 'order');
  const memory = memoryOf();
  let read = 0;
  const take = (found: Iterable<(Draft & { readonly raw: Uint8Array }) | Unreadable>): void => {
    for (const one of found) {
      read++;
      if ('code' in one) checkRefused(one, tally);
      else checkDraft(events, one, one.raw, memory, tally);
    }
  };
  for (let at = 0; at < stream.length;) {
    const to = at + random.between(1, 3_000);
    take(reader.push(stream.subarray(at, to)));
    at = to;
  }
  take(reader.end());
  ensure(read === stated, `${stated} lines to end somehow`, () => String(read));
  tally.texts += read;
}

/** One file of messages. */
export function checkMessages(file: Buffer, tally: Tally): void {
  const { found, unreadable } = readWcoFile(file, 'fuzz.xml');
  const count = found.length + unreadable.length;
  ensure(count > 0, 'a draft or a reason', () => 'neither');
  const memory = memoryOf();
  for (const { why } of unreadable) checkRefused(why, tally);
  for (const { draft, raw } of found) checkDraft(messages, draft, raw(), memory, tally);
  tally.texts += count;
}

function checkDraft(channel: Channel, draft: Draft, raw: Uint8Array, memory: Memory, tally: Tally): void {
  const made = settle(channel, draft, memory);
  if (E.isLeft(made)) {
    const { code, pointer, detail } = made.left;
    checkRefused({ code, pointer, detail, line: draft.line, type: draft.type, raw }, tally);
    return;
  }
  const incoming = decode(stored(made.right));
  // `ingest` does not know the append time: what lies too far after it is for the pipeline to refuse.
  const fine = incoming.accepted || incoming.code === 'BAD_TIME';
  ensure(fine, 'what ingest encodes to be accepted', () => (incoming.accepted ? '' : incoming.code));
  if (incoming.accepted) tally.accepted++;
  else countCode(tally, incoming.code);
}

function checkRefused(why: Unreadable, tally: Tally): void {
  const incoming = decode(stored(rawRecord(why)));
  ensure(!incoming.accepted && incoming.code === why.code, `a rejection ${why.code}`, () => JSON.stringify(incoming));
  countCode(tally, why.code);
}

function stored(record: NewRecord) {
  return { ...record, partition: 0, offset: 0, appendTime: DAY };
}

function memoryOf(): Memory {
  const remembered = new Map<string, string>();
  return {
    recall: (key) => remembered.get(key),
    remember: (key, value) => void remembered.set(key, value),
  };
}
