/** What rules find: hits with their pointers, unknowns with their elements, and what each word of a condition means. */
import { HOUR, given } from '../../support/given';
import type { Json } from '../../support/given-documents';
import { cancellation, logistics, order, orderItem, payment } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const items = (...changes: readonly Json[]) =>
  order({ item: changes.map((change, index) => orderItem({ sequenceNumeric: index + 1, ...change })) });
const described = (text: string | null) => ({ commodity: { description: text } });
/** What one rule says of an order that is paid. */
const said = (rule: Json, stated = order()) => {
  const { decision } = given(policyOf([onWord('RULE', rule)]), stated, payment());
  const { reasons, unknowns } = decision();
  return { hit: reasons[0], unknown: unknowns[0]?.elements };
};
const vague: Json = { each: 'order.item', when: 'item.commodity.description == "vague"' };

describe('an item rule', () => {
  it('hits if any item hits, and points to those that do', () => {
    const { hit, unknown } = said(vague, items(described('good'), described('vague'), described(null)));
    expect(hit).toMatchObject({ pointers: ['X-ORDER/68A[2]/23A/137'], pointerCount: 1 });
    expect(unknown).toBeUndefined();
  });

  it('else is unknown if any is', () => {
    const { hit, unknown } = said(vague, items(described('good'), described(null)));
    expect([hit, unknown]).toEqual([undefined, ['X-ORDER/68A/23A/137']]);
  });

  it('else misses, as it does where there is no item', () => {
    for (const stated of [items(described('good')), items()]) expect(said(vague, stated)).toEqual({});
  });

  it('lists twenty pointers and counts them all', () => {
    const { hit } = said(vague, items(...Array.from({ length: 30 }, () => described('vague'))));
    expect([hit?.pointers.length, hit?.pointerCount]).toEqual([20, 30]);
  });

  it('names items by the number they state', () => {
    const { hit } = said(vague, items({ ...described('vague'), sequenceNumeric: 7 }));
    expect(hit?.pointers).toEqual(['X-ORDER/68A[7]/23A/137']);
  });
});

describe('a finding', () => {
  const finding = (stated = order()) => said({ when: 'order.buyer.name == "Ann Example"' }, stated).hit?.finding;

  it('is the same for the same values of the same document', () => {
    expect(finding()).toBe(finding());
  });

  it('cannot be guessed from the values: it hangs on the whole document', () => {
    expect(finding(order({ orderNumber: '7' }))).not.toBe(finding());
  });
});

describe('has and missing', () => {
  const strict = (rules: readonly Json[]) =>
    policyOf(rules, { shop: { needs: { order: 'required', payment: 'required', logistics: 'optional' } } });
  const rules = [
    onWord('HAS', { when: 'has(logistics.cargoDescription)' }),
    onWord('HASNOT', { when: '!has(logistics.cargoDescription)' }),
    onWord('MISSING', { when: 'missing("logistics")' }),
  ];
  const verdictsOf = (...stated: Parameters<typeof given>[1][]) => {
    const before = given(strict(rules), order(), payment(), ...stated);
    const of = (world: typeof before) => ({
      hits: world.decision().reasons.map(({ rule }) => rule),
      unknown: world.decision().unknowns.map(({ rule }) => rule),
    });
    return { awaited: of(before), late: of(before.after(36 * HOUR)) };
  };

  it('are unknown while the document is awaited, and false and true after the deadline', () => {
    const { awaited, late } = verdictsOf();
    expect(awaited).toEqual({ hits: [], unknown: ['HAS', 'HASNOT', 'MISSING'] });
    expect(late).toEqual({ hits: ['HASNOT', 'MISSING'], unknown: [] });
  });

  it('are known once the document is there', () => {
    expect(verdictsOf(logistics()).awaited).toEqual({ hits: ['HAS'], unknown: [] });
    expect(verdictsOf(logistics({ cargoDescription: null })).awaited).toEqual({ hits: ['HASNOT'], unknown: [] });
  });

  it('are known at once where it is cancelled: nobody waits for it', () => {
    expect(verdictsOf(logistics(), cancellation('logistics')).awaited).toEqual({
      hits: ['HASNOT', 'MISSING'],
      unknown: [],
    });
  });
});

describe('lateBy', () => {
  const late = onWord('LATE', { when: 'lateBy("payment") > hours(1)' });

  it('counts from the deadline to the first whole, and is nothing in time', () => {
    const world = given(policyOf([late]), order());
    const hits = (hours: number) =>
      world
        .after(hours * HOUR)
        .when(payment())
        .decision()
        .reasons.map(({ rule }) => rule);
    expect([hits(1), hits(36.5), hits(38)]).toEqual([[], [], ['LATE']]);
  });
});
