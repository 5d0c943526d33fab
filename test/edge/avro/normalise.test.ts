/** Plain JSON to a document: the notations it takes, and what it answers to what it does not understand. */
import * as E from 'fp-ts/Either';
import fc from 'fast-check';
import type { Content, DocumentType } from '../../../src/core/events/document';
import type { Refusal } from '../../../src/edge/avro/rejection-code';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { arbitraryDocument } from './support/arbitrary-document';
import { content, encoder } from './support/log-record';

function read(type: DocumentType, json: unknown): Content {
  const result = fromPlain(type, json);
  if (E.isLeft(result)) throw new Error(result.left.detail);
  return result.right;
}

function refused(type: DocumentType, json: unknown): Refusal {
  const result = fromPlain(type, json);
  if (E.isRight(result)) throw new Error('expected a refusal');
  return result.left;
}

describe('fromPlain() reads', () => {
  it('amounts as decimal text or as value and scale', () => {
    const { goodsAmount, taxAmount } = read('order', {
      goodsAmount: { amount: '115.66', currency: 'GBP' },
      taxAmount: { value: 5, scale: 0, currency: 'GBP' },
    });
    expect(goodsAmount).toEqual({ value: 11566, scale: 2, currency: 'GBP' });
    expect(taxAmount).toEqual({ value: 5, scale: 0, currency: 'GBP' });
  });

  it('quantities as number, text or value and scale, and numbers missing items by position', () => {
    const quantities = [2, '0.250', { value: 3, scale: 0, unitCode: 'PCE' }];
    const { item } = read('order', { item: quantities.map((quantity) => ({ quantity })) });
    expect(item).toMatchObject([
      { sequenceNumeric: 1, quantity: { value: 2, scale: 0, unitCode: null } },
      { sequenceNumeric: 2, quantity: { value: 250, scale: 3, unitCode: null } },
      { sequenceNumeric: 3, quantity: { value: 3, scale: 0, unitCode: 'PCE' } },
    ]);
  });

  it.each([
    [250_000, 250_000],
    ['0.25 kg', 250_000],
    ['250 g', 250_000],
    ['1.5g', 1500],
    ['2.000 mg', 2],
    ['0.000001 t', 1000],
    ['1.0 kg', 1_000_000],
  ])('the mass %s as %s mg', (stated, milligrams) => {
    expect(read('logistics', { totalGrossMassMilligrams: stated }).totalGrossMassMilligrams).toBe(milligrams);
  });

  it.each([
    [1_748_736_000_000, 1_748_736_000_000],
    ['2025-06-01T00:00:00Z', 1_748_736_000_000],
    ['2025-06-01T08:00+08:00', 1_748_736_000_000],
    ['2025-05-31T19:30:00.1239-04:30', 1_748_736_000_123],
  ])('the time %s', (stated, time) => {
    expect(read('payment', { paymentDateTime: stated }).paymentDateTime).toBe(time);
  });

  it('what is missing as null or an empty list, and leaves the header to ingest', () => {
    const payment = read('payment', {});
    expect(payment).toMatchObject({
      payer: null,
      paidAmount: null,
      header: { reference: null, kind: null, changes: [] },
    });
    expect(encoder.document('payment', payment)).toMatchObject(
      E.left({
        code: 'MISSING_ELEMENT',
        pointer: 'X-PAYMENT/X-REF',
        detail: 'header.reference: expected a value, found none',
      }),
    );
    expect(E.isRight(encoder.document('payment', { ...payment, header: content().header ?? null }))).toBe(true);
  });

  it('every valid document unchanged', () => {
    fc.assert(
      fc.property(arbitraryDocument('declaration'), (document) => {
        expect(read('declaration', JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
      { numRuns: 50 },
    );
  });
});

describe('fromPlain() refuses', () => {
  it.each<[string, string, DocumentType, unknown]>([
    ['UNKNOWN_ELEMENT', 'X-ORDER/68A[2]', 'order', { item: [{}, { colour: 'red' }] }],
    ['UNKNOWN_ELEMENT', 'X-ORDER', 'order', { __typename: 'Order' }],
    ['BAD_VALUE', 'X-ORDER/X-ORD', 'order', { orderNumber: 4711 }],
    ['BAD_VALUE', 'X-ORDER/16A', 'order', { buyer: 'Jane' }],
    ['BAD_VALUE', 'X-ORDER/68A', 'order', { item: {} }],
    ['BAD_VALUE', 'X-ORDER/68A[1]', 'order', { item: [null] }],
    ['BAD_VALUE', 'X-ORDER/68A[7]/X-GIFT', 'order', { item: [{ sequenceNumeric: 7, gift: 'yes' }] }],
    ['BAD_VALUE', 'X-ORDER/68A[1]/130', 'order', { item: [{ quantity: '1e3' }] }],
    ['BAD_AMOUNT', 'X-ORDER/109', 'order', { goodsAmount: { amount: '1.1234567', currency: 'EUR' } }],
    ['BAD_AMOUNT', 'X-ORDER/109', 'order', { goodsAmount: { amount: 1.5, currency: 'EUR' } }],
    ['BAD_AMOUNT', 'X-ORDER/109', 'order', { goodsAmount: { amount: '99999999999999999', currency: 'EUR' } }],
    ['BAD_AMOUNT', 'X-ORDER/109', 'order', { goodsAmount: { amount: '1', currency: 'EUR', vat: 1 } }],
    ['BAD_AMOUNT', 'X-ORDER/109', 'order', { goodsAmount: 12 }],
    ['BAD_MASS', '28A/131', 'logistics', { totalGrossMassMilligrams: '0.0001 g' }],
    ['BAD_MASS', '28A/131', 'logistics', { totalGrossMassMilligrams: '1 lb' }],
    ['BAD_COUNT', '28A/146', 'logistics', { totalPackageQuantity: 1.5 }],
    ['BAD_TIME', 'X-PAYMENT/X-PAYTIME', 'payment', { paymentDateTime: '2025-02-30T00:00:00Z' }],
    ['BAD_TIME', 'X-PAYMENT/X-PAYTIME', 'payment', { paymentDateTime: '2025-02-03T00:00:00' }],
    ['BAD_TIME', 'X-PAYMENT/X-PAYTIME', 'payment', { paymentDateTime: '2025-02-03T24:00:00Z' }],
    ['BAD_VALUE', '28A/X-MILESTONE/X-MILE', 'logistics', { milestone: { code: 'LOST' } }],
    ['MISSING_ELEMENT', '28A/X-MILESTONE/X-MILE', 'logistics', { milestone: {} }],
    ['TOO_MANY', 'X-ORDER/68A', 'order', { item: Array.from({ length: 10_000 }, () => ({})) }],
  ])('%s at %s', (code, pointer, type, json) => expect(refused(type, json)).toMatchObject({ code, pointer }));

  it.each([null, 'text', 12, [], undefined])('%p, which is no object', (json) => {
    expect(refused('order', json)).toMatchObject({ code: 'BAD_VALUE', pointer: 'X-ORDER' });
  });

  it('says where, what was expected and what kind of thing it found, but never the value', () => {
    const { detail } = refused('order', { item: [{ gift: 'Jane Doe' }] });
    expect(detail).toBe('item[0].gift: expected true or false, found a string of another form');
  });
});

describe('an encoder', () => {
  it('refuses what decode would refuse, with the same code and pointer', () => {
    const document = content({ goodsAmount: { value: -1, scale: 2, currency: 'EUR' } });
    expect(encoder.document('order', document)).toMatchObject(E.left({ code: 'BAD_AMOUNT', pointer: 'X-ORDER/109' }));
  });

  it('refuses text that UTF-8 cannot carry', () => {
    expect(encoder.document('order', content({ orderNumber: 'a\ud800' }))).toMatchObject(E.left({ code: 'BAD_TEXT' }));
  });

  it('refuses a number beyond what the wire holds, as a value', () => {
    const goodsAmount = { value: Number.MAX_SAFE_INTEGER + 1, scale: 0, currency: 'EUR' };
    expect(encoder.document('order', content({ goodsAmount }))).toMatchObject(E.left({ code: 'BAD_VALUE' }));
  });
});
