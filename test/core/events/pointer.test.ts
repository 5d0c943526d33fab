/** WCO pointers: their notation, what they name in a document, and the pointer of a place. */
import fc from 'fast-check';
import type { Content } from '../../../src/core/events/document';
import { formatPointer, parsePointer, pointerTo, readPointer } from '../../../src/core/events/pointer';
import { SHAPES } from '../../../src/core/events/shapes.generated';

const { declaration, order } = SHAPES;

const content: Content = {
  header: { functionalReference: 'LRN1', aliases: [{ type: 'X-MRN', id: '25GB' }] },
  totalPackageQuantity: 3,
  goodsShipment: {
    buyer: null,
    previousDocument: [{ id: 'first' }, { id: 'second' }],
    governmentAgencyGoodsItem: [
      {
        sequenceNumeric: 5,
        customsValueAmount: { value: 1, scale: 0, currency: 'GBP' },
        origin: [{ countryCode: 'CN' }],
      },
      { sequenceNumeric: 2, customsValueAmount: null, origin: [] },
    ],
  },
};

const read = (pointer: string): unknown => readPointer(declaration, content, pointer);

describe('parsePointer()', () => {
  it('takes a pointer apart into ids and sequence numbers', () => {
    expect(parsePointer('42A/68A[12]/108')).toEqual([
      { id: '42A', sequence: undefined },
      { id: '68A', sequence: 12 },
      { id: '108', sequence: undefined },
    ]);
  });

  it('is undone by formatPointer()', () => {
    const step = fc.record({
      id: fc.constantFrom('42A', '67A', 'X-ORD', 'D023'),
      sequence: fc.option(fc.nat({ max: 99_999 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 16 }), (steps) => {
        expect(parsePointer(formatPointer(steps))).toEqual(steps);
      }),
    );
  });

  it.each([
    '',
    '/',
    '42A//108',
    '42A/108[',
    '42A/68A[1]x',
    '42A/68A[-1]',
    '42a/108',
    '42A/68A[1000000]',
    `42A${'/67A'.repeat(16)}`,
  ])('answers undefined to %p', (text) => expect(parsePointer(text)).toBeUndefined());
});

describe('readPointer()', () => {
  it('finds an element, through instances by their sequence number', () => {
    expect(read('42A/146')).toBe(3);
    expect(read('42A/67A/68A[5]/108')).toEqual({ value: 1, scale: 0, currency: 'GBP' });
    expect(read('42A/67A/68A[2]/108')).toBeNull();
  });

  it('finds instances without sequence number by position', () => {
    expect(read('42A/67A/99A[2]/D018')).toBe('second');
    expect(read('42A/67A/99A[3]/D018')).toBeNull();
  });

  it('ignores a sequence number on a class that does not repeat', () => {
    expect(read('42A/67A[7]/99A[1]/D018')).toBe('first');
    expect(read('42A[2]/146')).toBe(3);
  });

  it('takes the only instance where no number is given, and none of several', () => {
    expect(read('42A/67A/68A[5]/92A/063')).toBe('CN');
    expect(read('42A/67A/99A/D018')).toBeUndefined();
  });

  it('answers with the whole list or instance at a class', () => {
    expect(read('42A/67A/99A')).toEqual([{ id: 'first' }, { id: 'second' }]);
    expect(read('42A/67A/99A[1]')).toEqual({ id: 'first' });
  });

  it('finds header elements directly under the root, where the data model has them', () => {
    expect(read('42A/D026')).toBe('LRN1');
  });

  it('tells absent from unknown', () => {
    expect(read('42A/67A/16A/R009')).toBeNull();
    expect(read('42A/67A/16A/R099')).toBeUndefined();
    expect(read('28A/146')).toBeUndefined();
    expect(read('42A')).toBeUndefined();
    expect(read('42A/146/108')).toBeUndefined();
  });
});

describe('pointerTo()', () => {
  const path = ['goodsShipment', 'governmentAgencyGoodsItem', 0, 'origin', 0, 'countryCode'];

  it('names instances by their sequence number, else by position', () => {
    expect(pointerTo(declaration, content, path)).toBe('42A/67A/68A[5]/92A[1]/063');
  });

  it('ends at the element where the path goes into an amount, and at the class where a name is unknown', () => {
    const amount = [...path.slice(0, 3), 'customsValueAmount', 'currency'];
    expect(pointerTo(declaration, content, amount)).toBe('42A/67A/68A[5]/108');
    expect(pointerTo(order, {}, ['item', 1, 'colour'])).toBe('X-ORDER/68A[2]');
  });

  it('leaves out the header, which the data model does not have', () => {
    expect(pointerTo(declaration, content, ['header', 'functionalReference'])).toBe('42A/D026');
    expect(pointerTo(declaration, content, [])).toBe('42A');
  });

  it('never writes a number that is none', () => {
    expect(pointerTo(order, { item: [{ sequenceNumeric: -4 }] }, ['item', 0])).toBe('X-ORDER/68A[1]');
  });

  it('is read back by readPointer()', () => {
    expect(read(pointerTo(declaration, content, path))).toBe('CN');
  });
});
