/** The gate between the log and core: what it takes in, and which code each kind of bad record gets. */
import fc from 'fast-check';
import { isLeft } from 'fp-ts/Either';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { Refused } from '../../../src/core/events/arrival';
import { POINTER_HEADER, REFUSED_HEADER } from '../../../src/edge/avro/decode';
import { isRejectionCode } from '../../../src/edge/avro/rejection-code';
import type { LogRecord } from '../../../src/edge/ports';
import { arbitraryDocument } from './support/arbitrary-document';
import { APPEND_TIME, TOPICS, content, decode, encoded, encoder, logRecord, unchecked } from './support/log-record';

const orderId = 1001;
const logisticsId = 3001;

function refusal(change: Partial<LogRecord>): Refused {
  const incoming = decode(logRecord(change));
  if (incoming.accepted) throw new Error('expected a rejection');
  return incoming;
}

/** An order that ingest would not have let through. */
function order(body: object, header: object = {}): Partial<LogRecord> {
  const empty = { item: [] };
  const whole = content({}, { aliases: [], changes: [], ...header }).header;
  return { value: unchecked({ ...empty, ...body, header: whole }, orderId) };
}

const item = (sequenceNumeric: number, rest: object = {}): object => ({ sequenceNumeric, commodity: null, ...rest });

describe('decode() takes in', () => {
  it('a valid document with its position, event id and body', () => {
    const record = logRecord({ value: encoded('order', { orderNumber: '4711' }) });
    const incoming = decode(record);
    expect(incoming).toMatchObject({
      accepted: true,
      topic: 'orders',
      offset: 7,
      appendTime: APPEND_TIME,
      type: 'order',
      reference: 'ORD:platform:4711',
      schemaId: orderId,
      content: { orderNumber: '4711', buyer: null, item: [], header: { kind: 'WHOLE', changes: [] } },
    });
  });

  it.each(['HSE:GB123:AWB%2F1', 'S10:RR123456785GB', 'DEC:-:U.7849431R66ZB', 'RET:p:1'])(
    'the reference %s',
    (reference) => {
      const value = encoded('order', {}, { reference });
      expect(decode(logRecord({ key: Buffer.from(reference), value })).accepted).toBe(true);
    },
  );

  it('a patch with changes, and a discount below zero', () => {
    const header = { kind: 'PATCH', changes: [{ pointer: 'X-ORDER/X-DISC', reasonCode: null }] };
    const discountAmount = { value: -5, scale: 2, currency: 'EUR' };
    expect(decode(logRecord({ value: encoded('order', { discountAmount }, header) })).accepted).toBe(true);
  });
});

describe('decode() refuses', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  it('a value above 1 MiB as TOO_LARGE, with its first 64 KiB and no more', () => {
    const refused = refusal({ value: new Uint8Array(1024 * 1024 + 1) });
    expect([refused.code, refused.head.length, refused.reference]).toEqual(['TOO_LARGE', 65_536, 'ORD:platform:4711']);
  });

  it('a key that is missing, empty or no UTF-8 as NO_KEY', () => {
    for (const key of [null, bytes(), bytes(0xff, 0x41)]) {
      expect(refusal({ key })).toMatchObject({ code: 'NO_KEY', reference: null });
    }
  });

  it('an empty value as EMPTY', () => expect(refusal({ value: bytes() }).code).toBe('EMPTY'));

  it('another magic byte or a short header as WIRE_FORMAT', () => {
    for (const value of [bytes(1, 0, 0, 3, 233, 0), bytes(0, 0, 0, 3)])
      expect(refusal({ value }).code).toBe('WIRE_FORMAT');
  });

  it('a schema id outside the bundle as UNKNOWN_SCHEMA', () => {
    expect(refusal({ value: bytes(0, 0, 0, 0, 99, 1) }).code).toBe('UNKNOWN_SCHEMA');
  });

  it('a document on the wrong topic, or an output on an input, as WRONG_SUBJECT', () => {
    expect(refusal({ topic: 'payments' }).code).toBe('WRONG_SUBJECT');
    expect(refusal({ topic: 'decisions' }).code).toBe('WRONG_SUBJECT');
    expect(refusal({ value: bytes(0, 0, 0, 6001 >> 8, 6001 & 255) }).code).toBe('WRONG_SUBJECT');
  });

  it('a truncated body as UNDECODABLE, naming the sender where the header is whole', () => {
    const value = encoded('order');
    expect(refusal({ value: value.subarray(0, value.length - 3) })).toMatchObject({
      code: 'UNDECODABLE',
      sender: 'GB123',
      functionalReference: 'LRN1',
    });
    expect(refusal({ value: value.subarray(0, 12) })).toMatchObject({ code: 'UNDECODABLE', sender: null });
  });

  it('an item count that the message cannot hold as UNDECODABLE, at once', () => {
    const value = Buffer.from(encoded('order'));
    const hugeCount = [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f];
    expect(refusal({ value: Buffer.concat([value.subarray(0, -1), Buffer.from(hugeCount)]) }).code).toBe('UNDECODABLE');
  });

  it('bytes after the body as TRAILING_BYTES', () => {
    expect(refusal({ value: Buffer.concat([encoded('order'), bytes(0)]) }).code).toBe('TRAILING_BYTES');
  });

  it('a key that is not the reference of the document as KEY_MISMATCH', () => {
    const refused = refusal({ key: Buffer.from('ORD:platform:4712') });
    expect(refused).toMatchObject({ code: 'KEY_MISMATCH', reference: 'ORD:platform:4712', sender: 'GB123' });
  });

  it.each(['ORD:a', 'ORD:a:b:c', 'S10:a:b', 'XXX:a:b', 'ORD:a b:c', 'ORD:%2f:c', 'ORD::c', `S10:${'9'.repeat(509)}`])(
    'the reference %s as BAD_REFERENCE',
    (reference) => {
      expect(refusal({ key: Buffer.from(reference), ...order({}, { reference }) }).code).toBe('BAD_REFERENCE');
    },
  );

  it.each([
    ['BAD_AMOUNT', 'X-ORDER/109', { goodsAmount: { value: -1, scale: 2, currency: 'EUR' } }],
    ['BAD_AMOUNT', 'X-ORDER/109', { goodsAmount: { value: 1, scale: 7, currency: 'EUR' } }],
    ['BAD_CURRENCY', 'X-ORDER/109', { goodsAmount: { value: 1, scale: 2, currency: 'eur' } }],
    ['BAD_MASS', 'X-ORDER/68A[4]/126', { item: [item(3), item(4, { grossMassMilligrams: 1e12 + 1 })] }],
    ['BAD_COUNT', 'X-ORDER/68A[1]/006', { item: [item(-1)] }],
    ['BAD_VALUE', 'X-ORDER/68A[1]/130', { item: [item(1, { quantity: { value: -1, scale: 0, unitCode: null } })] }],
    ['BAD_TEXT', 'X-ORDER/16A/R009', { buyer: { name: 'a\u0000b' } }],
    ['BAD_TEXT', 'X-ORDER/16A/04A/242', { buyer: { address: { countryCode: 'Germany' } } }],
  ])('%s at %s', (code, pointer, body) => {
    expect(refusal(order(body))).toMatchObject({ code, pointer, sender: 'GB123' });
  });

  it.each([1, 60])('a control character after %s long descriptions as BAD_TEXT', (count) => {
    const long = (sequenceNumeric: number, end: string): object =>
      item(sequenceNumeric, { promotionNote: `${'long '.repeat(100)}${end}` });
    const items = Array.from({ length: count }, (_, index) => long(index + 1, ''));
    const fault = { code: 'BAD_TEXT', pointer: `X-ORDER/68A[${count + 1}]/X-NOTE` };
    expect(refusal(order({ item: [...items, long(count + 1, '\u0007')] }))).toMatchObject(fault);
    expect(decode(logRecord(order({ item: [...items, long(count + 1, 'é\n')] }))).accepted).toBe(true);
  });

  it('a time before 1990 or more than five years after its append time as BAD_TIME', () => {
    for (const issueDateTime of [0, APPEND_TIME + 6 * 366 * 86_400_000]) {
      expect(refusal(order({}, { issueDateTime }))).toMatchObject({ code: 'BAD_TIME', pointer: 'X-ORDER/D011' });
    }
  });

  it('a document id that is empty or too long as BAD_TEXT', () => {
    for (const documentId of ['', 'x'.repeat(257)]) {
      expect(refusal(order({}, { documentId }))).toMatchObject({ code: 'BAD_TEXT', pointer: 'X-ORDER/X-DOC' });
    }
  });

  it('changes in a whole, and a patch without any', () => {
    const changes = [{ pointer: 'X-ORDER/109', reasonCode: null }];
    expect(refusal(order({}, { changes }))).toMatchObject({ code: 'BAD_VALUE', pointer: 'X-ORDER/X-CHG' });
    expect(refusal(order({}, { kind: 'PATCH' }))).toMatchObject({ code: 'MISSING_ELEMENT', pointer: 'X-ORDER/X-CHG' });
    const many = Array.from({ length: 1001 }, () => changes[0]);
    expect(refusal(order({}, { kind: 'PATCH', changes: many }))).toMatchObject({ code: 'TOO_MANY' });
  });

  it('more than 9999 items in a class or 20,000 in all as TOO_MANY', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => item(index + 1));
    expect(refusal(order({ item: items }))).toMatchObject({ code: 'TOO_MANY', pointer: 'X-ORDER/68A' });
    const seal = Array.from({ length: 9000 }, () => ({ sequenceNumeric: null, id: null }));
    const transportEquipment = [1, 2, 3].map((sequenceNumeric) => ({ sequenceNumeric, id: null, seal }));
    const header = content({}, { aliases: [], changes: [] }).header;
    const value = unchecked({ header, itinerary: [], item: [], transportEquipment }, logisticsId);
    expect(refusal({ topic: 'logistics', value })).toMatchObject({ code: 'TOO_MANY', pointer: '28A/31B[3]/44B' });
  });
});

describe('decode() of what ingest could not encode', () => {
  const raw = (headers: LogRecord['headers']): Refused =>
    refusal({ key: Buffer.from('RAW:abc'), headers, value: Buffer.from('{"not": "an order"}') });
  const header = (key: string, text: string): LogRecord['headers'][number] => ({ key, value: Buffer.from(text) });

  it('repeats the code and pointer that ingest gave', () => {
    const refused = raw([header(REFUSED_HEADER, 'UNKNOWN_ELEMENT'), header(POINTER_HEADER, 'X-ORDER/68A[1]')]);
    expect(refused).toMatchObject({ code: 'UNKNOWN_ELEMENT', pointer: 'X-ORDER/68A[1]', reference: 'RAW:abc' });
  });

  it('is WIRE_FORMAT where no header names a code of ours', () => {
    expect(raw([])).toMatchObject({ code: 'WIRE_FORMAT', pointer: null });
    expect(raw([header(REFUSED_HEADER, 'RELEASE')]).code).toBe('WIRE_FORMAT');
    expect(raw([{ key: REFUSED_HEADER, value: Uint8Array.of(0xff) }]).code).toBe('WIRE_FORMAT');
  });
});

describe('decode() never throws', () => {
  const edit = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) });
  const mutation = fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
    cut: fc.option(fc.nat(), { freq: 4 }),
  });
  const key = Buffer.from('ORD:plat%20form:4711');

  it.each(DOCUMENT_TYPES)('on the bytes of a mutated %s, and answers with a code of ours', (type) => {
    const mutations = fc.array(mutation, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(arbitraryDocument(type), mutations, (document, changes) => {
        const original = encoder.document(type, document);
        if (isLeft(original)) throw new Error(original.left.detail);
        for (const { edits, cut } of changes) {
          const value = Buffer.from(original.right);
          for (const { at, byte } of edits) value[5 + (at % (value.length - 5))] = byte;
          const kept = cut === null ? value : value.subarray(0, cut % value.length);
          const incoming = decode(logRecord({ topic: TOPICS[type], key, value: kept }));
          expect(incoming.accepted || isRejectionCode(incoming.code)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('on any bytes behind a valid header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (body) => {
        const value = Buffer.concat([Uint8Array.of(0, 0, 0, orderId >> 8, orderId & 255), body]);
        expect(isRejectionCode(refusal({ value }).code)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
