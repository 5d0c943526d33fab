/** What must hold of one record, whatever its bytes: a document that is what was written, or a rejection with a known code. */
import { isDeepStrictEqual } from 'node:util';
import type { Incoming } from '../../../src/core/events/arrival';
import type { WantedByType } from '../../../src/core/events/part';
import { wholeOf } from '../../../src/core/events/part';
import { makeDecode } from '../../../src/edge/avro/decode';
import { isRejectionCode } from '../../../src/edge/avro/rejection-code';
import { currentSchema } from '../../../src/edge/avro/types';
import { bodyOf } from '../../../src/edge/avro/wire';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { LogRecord } from '../../../src/edge/ports';
import { sha256 } from '../../../src/edge/sha256';
import { countCode, ensure } from './tally';
import type { Tally } from './tally';

const MAX_HEAD_BYTES = 64 * 1024;
const decode = makeDecode(builtInWriterSchemas(), sha256);
/** The same, of which nothing but what is wanted is read ahead. */
const decodeInPart = makeDecode(builtInWriterSchemas(), sha256, () => WANTED);
const WANTED: WantedByType = {
  order: { buyer: { address: { countryCode: {} } }, item: { commodity: { description: {} } } },
  payment: { paidAmount: {}, payer: {} },
  logistics: { carrier: { name: {} }, itinerary: {} },
  declaration: { goodsShipment: { governmentAgencyGoodsItem: { commodity: { classification: { id: {} } } } } },
  outcome: {},
};
const scratch = Buffer.alloc(2 * 1024 * 1024);

/** Decodes one record and counts how it ended; `seen` holds the digests of this block. Throws where an invariant is broken. */
export function checkRecord(record: LogRecord, seen: Set<string>, tally: Tally): Incoming {
  const incoming = decode(record);
  checkInPart(record, incoming);
  if (!incoming.accepted) {
    ensure(isRejectionCode(incoming.code), 'a code of the schema', () => incoming.code);
    ensure(incoming.head.length <= MAX_HEAD_BYTES, 'a head of 64 KiB at most', () => String(incoming.head.length));
    countCode(tally, incoming.code);
    return incoming;
  }
  const { type, content, reference } = incoming;
  ensure(Buffer.from(reference).equals(record.key ?? Buffer.alloc(0)), 'the key as reference', () => reference);
  const schema = currentSchema(type).type;
  const end = schema.encode(content, scratch, 0);
  const again = scratch.subarray(0, end);
  if (!again.equals(bodyOf(record.value))) {
    // Avro lets numbers and lists be written in longer ways too; ours is the shortest, and says the same.
    const same = isDeepStrictEqual(schema.decode(again, 0).value, content);
    ensure(same && end < record.value.length - 5, 'a document that re-encodes to itself', () => `${type} ${reference}`);
    tally.reframed++;
  }
  const event = Buffer.from(incoming.digest).toString('latin1');
  if (seen.has(event)) tally.duplicate++;
  else tally.accepted++;
  seen.add(event);
  return incoming;
}

function checkInPart(record: LogRecord, whole: Incoming): void {
  const read = decodeInPart(record);
  const same =
    read.accepted && whole.accepted
      ? isDeepStrictEqual(wholeOf(read.content), whole.content) && JSON.stringify(read) === JSON.stringify(whole)
      : isDeepStrictEqual(read, whole);
  ensure(same, 'what is read in part to be what is read as a whole', () =>
    JSON.stringify(whole.accepted || whole.code),
  );
}
