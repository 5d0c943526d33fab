/** What each document type says now and said before, and when a consignment is simple enough to be judged once. */
import { hasOneVoice, plainWorld, voicesOf } from '../../../src/core/score/worlds';
import { given } from '../../support/given';
import type { Stated } from '../../support/given-documents';
import { cancellation, order, orderBy, patchBuyer, payment } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const consignmentOf = (...stated: readonly Stated[]) => {
  const consignment = given(policy, ...stated).consignment();
  if (consignment === undefined) throw new Error('expected a consignment');
  return consignment;
};
const nameIn = (content: unknown) => (content as { readonly buyer?: { readonly name: string } }).buyer?.name;
const orders = (...stated: readonly Stated[]) => {
  const { order: said } = voicesOf(consignmentOf(...stated));
  return { now: said.current.map(nameIn), before: said.earlier.map(nameIn) };
};
const second = (name: string) => orderBy(name, { documentId: 'order-2' });

describe('a document type', () => {
  it('says what its one document says', () => {
    expect(orders(orderBy('Ann'))).toEqual({ now: ['Ann'], before: [] });
  });

  it('says nothing where no document is there', () => {
    const { payment: said, outcome } = voicesOf(consignmentOf(order()));
    expect([said, outcome]).toEqual([
      { current: [], earlier: [] },
      { current: [], earlier: [] },
    ]);
  });

  it('says what each of several documents says, and what each said before', () => {
    expect(orders(orderBy('Ann'), orderBy('Bob', { version: 2 }), second('Eve'))).toEqual({
      now: ['Bob', 'Eve'],
      before: ['Ann'],
    });
    expect(
      orders(orderBy('Ann'), patchBuyer('Bob'), second('Eve'), cancellation('order', { documentId: 'order-2' })),
    ).toEqual({ now: ['Bob'], before: ['Ann', 'Eve'] });
  });
});

describe('a consignment is judged once', () => {
  it('where each type has one document with one version', () => {
    const world = plainWorld(consignmentOf(orderBy('Ann'), payment()));
    expect(nameIn(world?.order)).toBe('Ann');
    expect(world).toMatchObject({ payment: { header: { documentId: 'payment-1' } }, logistics: undefined });
  });

  it('where a document is not there yet', () => {
    expect(plainWorld(consignmentOf(patchBuyer('Ann'), payment()))?.order).toBeUndefined();
  });

  it.each<[string, readonly Stated[]]>([
    ['there are two documents of a type', [order(), second('Eve')]],
    ['a document has said something else before', [order(), orderBy('Bob', { version: 2 })]],
    ['a document is cancelled', [order(), payment(), cancellation('payment')]],
  ])('but not where %s', (_, stated) => {
    expect(plainWorld(consignmentOf(...stated))).toBeUndefined();
  });
});

describe('a type has one voice', () => {
  const voice = (...stated: readonly Stated[]) => hasOneVoice(voicesOf(consignmentOf(...stated)).order);

  it.each<[string, readonly Stated[], boolean]>([
    ['of one document', [order()], true],
    ['of none', [payment()], true],
    ['of two documents', [order(), second('Eve')], false],
    ['of two versions', [order(), orderBy('Bob', { version: 2 })], false],
    ['of a cancelled document', [order(), cancellation('order')], false],
  ])('%s', (_, stated, one) => {
    expect(voice(...stated)).toBe(one);
  });
});
