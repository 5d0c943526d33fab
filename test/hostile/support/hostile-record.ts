/** A good order's record, and the same with one thing about it that nobody should send. */
import type { LogRecord } from '../../../src/edge/ports';
import { content, encoded, logRecord, unchecked } from '../../edge/avro/support/log-record';

const ORDER_ID = 1001;

/** An order as some careless encoder writes it: nothing is checked but its structure. */
export function statedAs(body: object, header: object = {}): Partial<LogRecord> {
  const whole = content({}, { aliases: [], changes: [], ...header }).header;
  return { value: unchecked({ item: [], ...body, header: whole }, ORDER_ID) };
}

export const good = Buffer.from(encoded('order', { buyer: { name: 'Zoë Example' } }));

/** The good order with other bytes where its buyer's name has its two bytes of `ë`. */
export function withNameBytes(...bytes: readonly number[]): Uint8Array {
  const at = good.indexOf(Buffer.from('ë'));
  return Buffer.concat([good.subarray(0, at), Uint8Array.from(bytes), good.subarray(at + 2)]);
}

const withSchema = (id: number): Uint8Array => {
  const value = Buffer.from(good);
  value.writeUInt32BE(id, 1);
  return value;
};

const euros = (value: number, scale = 2, currency = 'EUR'): object => ({ value, scale, currency });
const item = (sequenceNumeric: number, more: object = {}): object => ({ sequenceNumeric, ...more });
const named = (name: string): Partial<LogRecord> => statedAs({ buyer: { name } });
const items = Array.from({ length: 10_000 }, (_, at) => item(at + 1));

/** What is wrong, the code it ends with, and the record. */
export const HOSTILE: readonly (readonly [string, string, Partial<LogRecord>])[] = [
  ['nothing at all', 'EMPTY', { value: new Uint8Array(0) }],
  ['a record cut off', 'UNDECODABLE', { value: good.subarray(0, -3) }],
  ['a record cut off in its header', 'UNDECODABLE', { value: good.subarray(0, 9) }],
  ['a record of two mebibytes', 'TOO_LARGE', { value: Buffer.alloc(2 * 1024 * 1024) }],
  ['a record with another behind it', 'TRAILING_BYTES', { value: Buffer.concat([good, good]) }],
  ['no wire header', 'WIRE_FORMAT', { value: good.subarray(5) }],
  ['a schema nobody has put in force', 'UNKNOWN_SCHEMA', { value: withSchema(4_000_000_000) }],
  ['the schema of a payment on orders', 'WRONG_SUBJECT', { value: withSchema(2001) }],
  ['a decision on orders', 'WRONG_SUBJECT', { value: withSchema(6001) }],
  ['the bytes of an order under the schema of a declaration', 'UNDECODABLE', { value: withSchema(4001), topic: 'declarations' }],
  ['no key', 'NO_KEY', { key: null }],
  ['a key that is no text', 'NO_KEY', { key: Uint8Array.of(0xff) }],
  ['a key that lies about the document', 'KEY_MISMATCH', { key: Buffer.from('ORD:platform:4712') }],
  ['a key that claims to be raw', 'WIRE_FORMAT', { key: Buffer.from('RAW:00') }],
  ['invalid UTF-8: a Latin-1 letter', 'BAD_TEXT', { value: withNameBytes(0x20, 0xeb) }],
  ['invalid UTF-8: an overlong slash', 'BAD_TEXT', { value: withNameBytes(0xc0, 0xaf) }],
  ['a boolean of 2', 'UNDECODABLE', { value: twoForTrue(encoded('order', { item: [{ sequenceNumeric: 1, gift: true }] })) }],
  ['a null character', 'BAD_TEXT', named('Ann\0')],
  ['an escape sequence for terminals', 'BAD_TEXT', named('\u001b[2JAnn')],
  ['the same in one character', 'BAD_TEXT', named('\u009b2JAnn')],
  ['text that is written backwards', 'HIDDEN_TEXT', named('Ann \u202eelpmaxE')],
  ['an isolate', 'HIDDEN_TEXT', named('\u2066Ann\u2069')],
  ['a direction mark', 'HIDDEN_TEXT', named('Ann\u200f')],
  ['an Arabic letter mark', 'HIDDEN_TEXT', named('Ann\u061c')],
  ['a byte order mark inside', 'HIDDEN_TEXT', named('An\ufeffn')],
  ['a name of fillers that looks empty', 'HIDDEN_TEXT', named('\u3164\u3164')],
  ['tags that nothing shows', 'HIDDEN_TEXT', named(`Ann${String.fromCodePoint(0xe0041, 0xe007f)}`)],
  ['an interlinear annotation', 'HIDDEN_TEXT', named('\ufff9Ann\ufffb')],
  ['an invisible times', 'HIDDEN_TEXT', named('A\u2062nn')],
  ['a noncharacter', 'BAD_TEXT', named('Ann\uffff')],
  ['a name of 5,000 letters', 'BAD_TEXT', named('x'.repeat(5_000))],
  ['a hidden character in a document id', 'HIDDEN_TEXT', statedAs({}, { documentId: 'a\u202eb' })],
  ['a negative amount', 'BAD_AMOUNT', statedAs({ goodsAmount: euros(-1) })],
  ['an amount with 2^31 decimals', 'BAD_AMOUNT', statedAs({ goodsAmount: euros(1, 2_147_483_647) })],
  ['a currency that is none', 'BAD_CURRENCY', statedAs({ goodsAmount: euros(1, 2, '€€€') })],
  ['a negative mass', 'BAD_MASS', statedAs({ item: [item(1, { grossMassMilligrams: -1 })] })],
  ['a mass of 9,000 t', 'BAD_MASS', statedAs({ item: [item(1, { grossMassMilligrams: 9e12 })] })],
  ['a negative sequence number', 'BAD_COUNT', statedAs({ item: [item(-1)] })],
  ['10,000 items', 'TOO_MANY', statedAs({ item: items })],
  ['a date of 1970', 'BAD_TIME', statedAs({}, { issueDateTime: 0 })],
  ['a date of the year 9999', 'BAD_TIME', statedAs({}, { issueDateTime: Date.UTC(9999, 11, 31) })],
]; // prettier-ignore

/** The last optional boolean set to what no encoder writes. */
function twoForTrue(value: Uint8Array): Uint8Array {
  const bytes = Buffer.from(value);
  const at = bytes.lastIndexOf(Uint8Array.of(2, 1));
  bytes[at + 1] = 2;
  return bytes;
}

export const hostileRecord = (change: Partial<LogRecord>): LogRecord => logRecord({ value: good, ...change });
