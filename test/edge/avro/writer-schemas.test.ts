/** The bundle of writer schemas: what an id means, which bundles are refused, and how old records are read. */
import * as E from 'fp-ts/Either';
import { makeDecode } from '../../../src/edge/avro/decode';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { avroType, parsingCanonicalForm } from '../../../src/edge/avro/avro-type';
import { currentSchema } from '../../../src/edge/avro/types';
import { builtInWriterSchemas, writerSchemasFrom } from '../../../src/edge/avro/writer-schemas';
import { sha256 } from '../../../src/edge/sha256';
import { content, logRecord } from './support/log-record';

interface Schema {
  readonly fields: readonly { readonly name: string }[];
}

/** The current payment schema before `methodCode` was added. */
function olderPayment(): string {
  const schema = JSON.parse(currentSchema('payment').text) as Schema;
  return JSON.stringify({ ...schema, fields: schema.fields.filter(({ name }) => name !== 'methodCode') });
}

describe('the built-in bundle', () => {
  const { byId } = builtInWriterSchemas();

  it('numbers released versions by the place of their subject', () => {
    expect([...byId.values()].map(({ id, subject }) => [id, subject])).toEqual([
      [1001, 'orders-value'],
      [2001, 'payments-value'],
      [3001, 'logistics-value'],
      [4001, 'declarations-value'],
      [5001, 'outcomes-value'],
      [6001, 'decisions-value'],
      [6002, 'decisions-value'],
      [7001, 'rejections-value'],
      [8001, 'ledger-value'],
      [9001, 'policies-value'],
      [10001, 'policies-tidewaiter.PolicyStatement'],
      [11001, 'model-shadow-value'],
    ]);
  });

  it('names each schema by the digest of its Parsing Canonical Form', () => {
    expect(byId.get(1001)?.digest).toEqual(currentSchema('order').digest);
    const spaced =
      '{"doc": "x", "type": "record", "fields": [{"type": {"type": "string"}, "name": "a", "doc": "y"}], "name": "n.R"}';
    const canonical = '{"name":"n.R","type":"record","fields":[{"name":"a","type":"string"}]}';
    expect(parsingCanonicalForm(avroType(spaced))).toBe(canonical);
  });
});

describe('writerSchemasFrom()', () => {
  const payment = { id: 7, subject: 'payments-value', text: currentSchema('payment').text };

  it('reads records of an older schema as the current one', () => {
    const bundle = writerSchemasFrom([payment, { id: 3, subject: 'payments-value', text: olderPayment() }]);
    if (E.isLeft(bundle)) throw new Error(bundle.left);
    const older = bundle.right.byId.get(3);
    const header = content({}, { reference: 'ORD:p:1', aliases: [], changes: [] }).header;
    const body = older?.written.toBuffer({ header, orderNumber: '4711' }) ?? Buffer.alloc(0);
    const value = Buffer.concat([Uint8Array.of(0, 0, 0, 0, 3), body]);
    const incoming = makeDecode(
      bundle.right,
      sha256,
    )(logRecord({ topic: 'payments', key: Buffer.from('ORD:p:1'), value }));
    expect(incoming).toMatchObject({ accepted: true, schemaId: 3, content: { orderNumber: '4711', methodCode: null } });
  });

  it('gives an encoder the id of the current schema, whatever the registry called it', () => {
    const bundle = writerSchemasFrom([{ id: 3, subject: 'payments-value', text: olderPayment() }, payment]);
    if (E.isLeft(bundle)) throw new Error(bundle.left);
    const value = makeEncoder(bundle.right).document('payment', content());
    expect(E.isRight(value) && [...value.right.subarray(0, 5)]).toEqual([0, 0, 0, 0, 7]);
    expect(() => makeEncoder(bundle.right).document('order', content())).toThrow('Expected the current order schema');
  });

  it('digests what the bundle says, in any order', () => {
    const older = { id: 3, subject: 'payments-value', text: olderPayment() };
    const digestOf = (...stated: (typeof payment)[]): Uint8Array => {
      const bundle = writerSchemasFrom(stated);
      if (E.isLeft(bundle)) throw new Error(bundle.left);
      return bundle.right.digest;
    };
    expect(digestOf(payment, older)).toEqual(digestOf(older, payment));
    expect(digestOf(payment, older)).not.toEqual(digestOf(payment));
    expect(digestOf({ ...payment, id: 8 })).not.toEqual(digestOf(payment));
  });

  it.each([
    ['no u32', { ...payment, id: -1 }],
    ['an unknown subject', { ...payment, subject: 'parcels-value' }],
    ['no schema', { ...payment, text: '{"type": "recor' }],
    ['another record', { ...payment, text: '{"type": "record", "name": "tidewaiter.Payment", "fields": []}' }],
  ])('refuses %s', (_, stated) => expect(E.isLeft(writerSchemasFrom([stated]))).toBe(true));

  it('refuses an id that is stated twice', () => {
    expect(writerSchemasFrom([payment, payment])).toEqual(E.left('Schema 7 of payments-value: its id is stated twice'));
  });
});
