/** Amendments: what a patch sets, removes, creates and leaves alone, and what it cannot resolve. */
import fc from 'fast-check';
import type { Content } from '../../../src/core/events/document';
import type { Declaration } from '../../../src/core/events/documents.generated';
import type { DocumentContent } from '../../../src/core/events/document';
import { applyPatch } from '../../../src/core/events/patch';
import { SHAPES } from '../../../src/core/events/shapes.generated';

const amount = (value: number): Content => ({ value, scale: 2, currency: 'GBP' });
const item = (sequenceNumeric: number | null, rest: Content = {}): Content => ({ sequenceNumeric, ...rest });

function declaration(items: readonly Content[], shipment: Content = {}, rest: Content = {}): Content {
  return { ...rest, header: { documentId: 'd' }, goodsShipment: { governmentAgencyGoodsItem: items, ...shipment } };
}

const patched = (whole: Content, body: Content, ...pointers: string[]): Content => {
  const result = applyPatch(SHAPES.declaration, whole, body, pointers);
  expect(result.unresolved).toEqual([]);
  return result.content;
};
const unresolved = (whole: Content, body: Content, ...pointers: string[]): readonly string[] => {
  const result = applyPatch(SHAPES.declaration, whole, body, pointers);
  expect(result.content).toEqual(whole);
  return result.unresolved;
};

describe('applyPatch() sets', () => {
  it('an element of the item that carries the sequence number, and nothing else', () => {
    const whole = declaration([item(1, { customsValueAmount: amount(1) }), item(2, { customsValueAmount: amount(2) })]);
    const body = declaration([item(2, { customsValueAmount: amount(11566), transactionNatureCode: '11' })]);
    expect(patched(whole, body, '42A/67A/68A[2]/108')).toEqual(
      declaration([item(1, { customsValueAmount: amount(1) }), item(2, { customsValueAmount: amount(11566) })]),
    );
  });

  it('an element behind a class that does not repeat, whatever its sequence number', () => {
    const whole = declaration([], { customsValuation: { freightChargeAmount: amount(1), methodCode: '1' } });
    const body = declaration([], { customsValuation: { freightChargeAmount: amount(1934) } });
    expect(patched(whole, body, '42A/67A[3]/41A[9]/117')).toEqual(
      declaration([], { customsValuation: { freightChargeAmount: amount(1934), methodCode: '1' } }),
    );
  });

  it('an element of the instance at a position, where the class has no sequence number', () => {
    const whole = declaration([], { previousDocument: [{ id: 'a' }, { id: 'b' }] });
    const body = declaration([], { previousDocument: [{ id: null }, { id: 'B' }] });
    expect(patched(whole, body, '42A/67A/99A[2]/D018')).toEqual(
      declaration([], { previousDocument: [{ id: 'a' }, { id: 'B' }] }),
    );
  });

  it('an element in the only instance, where the pointer has no number', () => {
    const whole = declaration([item(1, { customsValueAmount: amount(1) })]);
    const body = declaration([item(1, { customsValueAmount: amount(2) })]);
    expect(patched(whole, body, '42A/67A/68A/108')).toEqual(body);
  });

  it('a whole instance where the pointer ends at its class', () => {
    const whole = declaration([item(1, { customsValueAmount: amount(1) }), item(2, { transactionNatureCode: '11' })]);
    const body = declaration([item(2, { transactionNatureCode: '21' })]);
    const [first] = (whole.goodsShipment as { readonly governmentAgencyGoodsItem: Content[] })
      .governmentAgencyGoodsItem;
    expect(patched(whole, body, '42A/67A/68A[2]')).toEqual(
      declaration([first ?? {}, item(2, { transactionNatureCode: '21' })]),
    );
  });

  it('a whole list where the pointer ends at a repeating class without number', () => {
    const whole = declaration([], { previousDocument: [{ id: 'a' }, { id: 'b' }] });
    const body = declaration([], { previousDocument: [{ id: 'c' }] });
    expect(patched(whole, body, '42A/67A/99A')).toEqual(body);
  });
});

describe('applyPatch() creates', () => {
  it('classes on the way, with everything else in them absent', () => {
    const body = declaration([], { buyer: { name: 'Jane', address: { countryCode: 'GB' } } });
    const { goodsShipment } = patched(declaration([]), body, '42A/67A/16A/04A/242') as unknown as Declaration;
    expect(goodsShipment?.buyer).toMatchObject({
      name: null,
      contact: null,
      address: { countryCode: 'GB', line: null },
    });
  });

  it('an item with an unknown sequence number, at the end', () => {
    const whole = declaration([item(1)]);
    const body = declaration([item(7, { transactionNatureCode: '11' })]);
    const { goodsShipment } = patched(whole, body, '42A/67A/68A[7]/103') as unknown as Declaration;
    expect(goodsShipment?.governmentAgencyGoodsItem).toMatchObject([
      { sequenceNumeric: 1 },
      { sequenceNumeric: 7, transactionNatureCode: '11', origin: [], buyer: null },
    ]);
  });

  it('the next instance of a class without sequence numbers, once for all its elements', () => {
    const whole = declaration([], { previousDocument: [{ id: 'a' }] });
    const body = declaration([], { previousDocument: [{}, { id: 'b', typeCode: 'Z' }] });
    const { goodsShipment } = patched(
      whole,
      body,
      '42A/67A/99A[2]/D018',
      '42A/67A/99A[2]/D019',
    ) as unknown as Declaration;
    expect(goodsShipment?.previousDocument).toMatchObject([{ id: 'a' }, { id: 'b', typeCode: 'Z' }]);
  });

  it('nothing for the sake of a removal', () => {
    expect(patched(declaration([]), declaration([]), '42A/67A/16A/R009', '42A/67A/68A[4]/108')).toEqual(
      declaration([]),
    );
  });
});

describe('applyPatch() removes', () => {
  it('an element that is absent in the body', () => {
    const whole = declaration([item(1, { customsValueAmount: amount(1) })]);
    expect(patched(whole, declaration([item(1)]), '42A/67A/68A[1]/108')).toEqual(
      declaration([item(1, { customsValueAmount: null })]),
    );
  });

  it('instances that are absent in the body, counting positions as they were before', () => {
    const whole = declaration([item(1), item(2)], { previousDocument: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
    const pointers = ['42A/67A/99A[1]', '42A/67A/99A[2]', '42A/67A/68A[1]'];
    expect(patched(whole, declaration([]), ...pointers)).toEqual(
      declaration([item(2)], { previousDocument: [{ id: 'c' }] }),
    );
  });

  it('a class, and all instances of a class without number', () => {
    const whole = declaration([item(1)], { buyer: { name: 'Jane' } });
    const body = { goodsShipment: {} };
    expect(patched(whole, body, '42A/67A/16A', '42A/67A/68A')).toEqual(declaration([], { buyer: null }));
  });
});

describe('applyPatch() leaves unresolved', () => {
  const whole = declaration([item(1), item(2)], { previousDocument: [{ id: 'a' }] });

  it('what names nothing in the shape, and the header', () => {
    const pointers = ['42A/67A/68A[1]/999', '28A/131', 'nonsense', '42A', '42A/D011', '42A/X-HEAD/X-REF'];
    expect(unresolved(whole, whole, ...pointers)).toEqual(pointers);
  });

  it('one of several instances without saying which', () => {
    expect(unresolved(whole, declaration([item(1, { transactionNatureCode: '1' })]), '42A/67A/68A/103')).toHaveLength(
      1,
    );
    expect(unresolved(whole, whole, '42A/67A/68A/103')).toHaveLength(1);
  });

  it('a position with a gap before it', () => {
    const body = declaration([], { previousDocument: [{}, {}, {}, { id: 'd' }] });
    expect(unresolved(whole, body, '42A/67A/99A[4]/D018')).toHaveLength(1);
  });

  it('the removal of an element that must be there', () => {
    const order = { header: {}, item: [{ sequenceNumeric: 1 }] };
    const body = { header: {}, item: [{}] };
    expect(applyPatch(SHAPES.order, order, body, ['X-ORDER/68A[1]/006']).unresolved).toHaveLength(1);
  });
});

describe('applyPatch()', () => {
  const ids = fc.constantFrom(
    '42A',
    '67A',
    '68A',
    '68A[1]',
    '68A[2]',
    '99A',
    '99A[2]',
    '108',
    '103',
    'D018',
    'X-HEAD',
    '16A',
  );
  const pointers = fc.array(
    fc.array(ids, { maxLength: 5 }).map((parts) => ['42A', ...parts].join('/')),
    { maxLength: 6 },
  );
  const whole = declaration([item(1, { customsValueAmount: amount(1) }), item(2)], { previousDocument: [{ id: 'a' }] });
  const body = declaration([item(2, { customsValueAmount: amount(5) })], {
    previousDocument: [{ id: 'z' }, { id: 'y' }],
  });

  it('changes neither the whole nor the body, whatever the pointers', () => {
    const before = JSON.stringify([whole, body]);
    fc.assert(
      fc.property(pointers, (drawn) => {
        applyPatch(SHAPES.declaration, whole, body, drawn);
        expect(JSON.stringify([whole, body])).toBe(before);
      }),
    );
  });

  it('does the same a second time as the first, where nothing is removed by position', () => {
    const steady = fc.array(
      fc.constantFrom('42A/67A/68A[2]/108', '42A/67A/68A[2]', '42A/67A/99A[1]/D018', '42A/67A/99A'),
    );
    fc.assert(
      fc.property(steady, (drawn) => {
        const once = applyPatch(SHAPES.declaration, whole, body, drawn).content;
        expect(applyPatch(SHAPES.declaration, once, body, drawn).content).toEqual(once);
      }),
    );
  });
});

describe('a generated document type', () => {
  it('is a document content, so that typed documents need no cast', () => {
    const asContent = (document: Declaration): DocumentContent => document;
    expect(asContent).toBeInstanceOf(Function);
  });
});
