/** The reference policy: each of its rules hit and missed, and the public messages judged by it. */
import type { Decision } from '../../../src/core/events/decision';
import { DAY, HOUR, agency, given, reasons, verdict } from '../../support/given';
import type { Json, Stated } from '../../support/given-documents';
import {
  RETAIL,
  cancellation,
  declaration,
  euros,
  goodsItem,
  logistics,
  milestone,
  order,
  orderItem,
  party,
  payment,
  shipment,
} from '../../support/given-documents';
import { referencePolicy } from '../../support/given-policy';
import { sample } from '../../support/given-wco';

const policy = referencePolicy();

const retail = (change: { order?: Json; payment?: Json; logistics?: Json } = {}, ...more: readonly Stated[]) => [
  order(change.order), payment(change.payment), logistics(change.logistics), ...more,
]; // prettier-ignore
const ordered = (change: Json) => retail({ order: { item: [orderItem(change)] } });
const hs = (id: string) => ({ commodity: { description: 'cotton shirt', classification: [{ id }] } });
const AIR = { reference: 'HSE:carrier:HAWB1' };
const air = (change: Json = {}, header: Json = {}) =>
  logistics({ specificCircumstancesCode: 'F23', ...change }, { ...AIR, ...header });
const low = (item: Json = {}, of: Json = {}, body: Json = {}) =>
  declaration({ goodsShipment: shipment({ governmentAgencyGoodsItem: [goodsItem(item)], ...of }), ...body });
const goods = (change: Json): Json => ({ commodity: { ...(goodsItem()['commodity'] as Json), ...change } });
const exported = (item: Json = {}) =>
  declaration(
    {
      goodsShipment: shipment({
        governmentAgencyGoodsItem: [
          goodsItem({ governmentProcedure: [{ currentCode: '10', previousCode: '00' }], ...item }),
        ],
      }),
    },
    { typeCode: 'EXD' },
  );
const paper = (code: string, more: Json = {}) => ({
  additionalDocument: [{ categoryCode: code.slice(0, 1), typeCode: code.slice(1), ...more }],
});
const papers = (...codes: readonly string[]) => ({
  additionalDocument: codes.flatMap((code) => paper(code).additionalDocument),
});
const declared = (amount: string) =>
  declaration(
    { goodsShipment: shipment({ governmentAgencyGoodsItem: [goodsItem({ customsValueAmount: euros(amount) })] }) },
    { reference: RETAIL },
  );
const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const address = { line: '1 High Street', cityName: 'Leeds', countryCode: 'GB' };
const RETAILED = retail();
const FLOWN = [air()];
const LOW = [low()];
const EXPORTED = [exported()];

/** Rule, documents it hits, documents it misses. */
const TABLE: readonly (readonly [string, readonly Stated[], readonly Stated[]])[] = [
  ['R20-prohibited-order', ordered(hs('050710')), RETAILED],
  ['R20-restricted-order', ordered(hs('010121')), RETAILED],
  ['R20-prohibited-import', [low(goods({ classification: [{ id: '05071000' }] }))], LOW],
  ['R20-restricted-import', [low(goods({ classification: [{ id: '01012100' }] }))], LOW],
  ['R20-prohibited-export', [exported(goods({ classification: [{ id: '36041000' }] }))], EXPORTED],
  ['R20-restricted-export', [exported(goods({ classification: [{ id: '28061000' }] }))], EXPORTED],
  ['R20-document-to-verify', [low(paper('C400', { id: 'GB1' }))], [low(paper('C400', { id: 'EXAMPLE-CITES-0001' }))]],
  ['R20-waiver-claimed', [low(paper('C679', { lpcoExemptionCode: 'XB' }))], [low(paper('C679', { lpcoExemptionCode: 'AC' }))]],
  ['R20-label-without-certificate', [low(papers('C635'))], [low(papers('C635', 'C400'))]],
  ['R20-restricted-in-reduced-data-set', [low(goods({ classification: [{ id: '01012100' }] }))], LOW],

  ['R01-order-buyer', retail({ order: { buyer: party({ name: null }) } }), RETAILED],
  ['R01-order-consignee', retail({ order: { consignee: party({ address: null }) } }), RETAILED],
  ['R01-order-amounts', retail({ order: { goodsAmount: null } }), RETAILED],
  ['R01-payment-payer', retail({ payment: { payer: null } }), RETAILED],
  ['R01-payment-amount', retail({ payment: { paidAmount: null } }), RETAILED],
  ['R01-house-number', retail({ logistics: { transportContractDocument: null } }), RETAILED],
  ['R01-house-consignee', retail({ logistics: { consignee: party({ name: null }) } }), RETAILED],
  ['R01-house-mass', retail({ logistics: { totalGrossMassMilligrams: null } }), RETAILED],
  ['R01-placi-shipper-name', [air({ consignor: party({ name: null }) })], FLOWN],
  ['R01-placi-shipper-address', [air({ consignor: party({ address: { ...address, countryCode: null } }) })], FLOWN],
  ['R01-placi-consignee-name', [air({ consignee: party({ name: null }) })], FLOWN],
  ['R01-placi-consignee-address', [air({ consignee: party({ address: { ...address, line: null } }) })], FLOWN],
  ['R01-placi-description', [air({ cargoDescription: null })], FLOWN],
  ['R01-placi-pieces', [air({ totalPackageQuantity: null })], FLOWN],
  ['R01-placi-mass', [air({ totalGrossMassMilligrams: null })], FLOWN],
  ['R01-placi-waybill', [air({ transportContractDocument: null })], FLOWN],
  ['R01-declaration-items', [declaration({ goodsShipment: shipment({ governmentAgencyGoodsItem: [] }) })], LOW],
  ['R01-declaration-description', [low(goods({ description: null }))], LOW],
  ['R01-declaration-mass', [low(goods({ goodsMeasure: null }))],
    [low(goods({ goodsMeasure: null }), {}, { totalGrossMassMilligrams: '1 kg' })]],
  ['R01-declaration-value', [low({ customsValueAmount: null })], LOW],
  ['R01-declaration-classification', [low(goods({ classification: [] }))],
    [low({ ...goods({ classification: [] }), governmentProcedure: [{ currentCode: '21V' }] })]],
  ['R01-declaration-importer', [low({}, { importer: null })], [low({}, { importer: { name: 'Ann' } })]],
  ['R01-declaration-exporter', [low({}, {}, { exporter: null })], LOW],

  ['R02-order-description', ordered({ commodity: { description: 'GIFT' } }), ordered({ commodity: { description: 'gift box of cotton' } })],
  ['R02-declared-description', [low(goods({ description: '12345' }))], LOW],
  ['R02-cargo-description', [air({ cargoDescription: 'Accessories' })], FLOWN],
  ['R02-parcel-description', [air({ item: [{ sequenceNumeric: 1, description: '--' }] })],
    [air({ item: [{ sequenceNumeric: 1, description: 'shirt' }] })]],
  ['R32-order-consignee', retail({ order: { consignee: party({ name: 'N/A' }) } }), RETAILED],
  ['R32-house-consignee', [air({ consignee: party({ name: 'nil' }) })], FLOWN],
  ['R32-house-consignor', [air({ consignor: party({ name: 'As per invoice' }) })], FLOWN],
  ['R32-exporter', [low({}, {}, { exporter: { name: 'n/a' } })], LOW],

  ['R05-paid-amount', retail({ payment: { paidAmount: euros('26.01') } }), retail({ payment: { paidAmount: euros('26') } })],
  ['R06-order-total', retail({ order: { discountAmount: euros('2.00') } }), RETAILED],
  ['R06-line-amount', ordered({ quantity: '2' }), RETAILED],
  ['R06-line-sum', ordered({ itemAmount: euros('19.99'), unitPriceAmount: euros('19.99') }), RETAILED],
  ['R07-declared-below-order', [...RETAILED, declared('17.99')], [...RETAILED, declared('18.00')]],
  ['R13-payer-not-buyer', retail({ payment: { payer: party({ name: 'Mallory' }) } }),
    retail({ payment: { payer: party({ name: ' ANN  éxample' }) } })],
  ['R15-consignee-name', retail({ logistics: { consignee: party({ name: 'Bob' }) } }), RETAILED],
  ['R15-consignee-phone', retail({ logistics: { consignee: party({ communication: { id: '1' } }) } }),
    retail({ logistics: { consignee: party({ communication: { id: '(44) 1134960000' } }) } })],
  ['R15-consignee-address', retail({ logistics: { consignee: party({ address: { ...address, cityName: 'York' } }) } }), RETAILED],
  ['R16-order-missing', [payment(), logistics()], RETAILED],
  ['R16-payment-missing', [order(), logistics()], RETAILED],
  ['R16-logistics-missing', [order(), payment(), cancellation('logistics')], RETAILED],
  ['R17-order-conflict', [...RETAILED, order({ orderNumber: '2' })], [...RETAILED, order({ orderNumber: '2' }, { version: 2 })]],
  ['R17-payment-conflict', [...RETAILED, payment({ orderNumber: '2' })], RETAILED],
  ['R17-logistics-conflict', [...RETAILED, logistics({ orderNumber: '2' })], RETAILED],
  ['R17-declaration-conflict', [low(), low({}, { importer: { id: 'GB2' } })], LOW],
  ['R18-packages', retail({ logistics: { tradeModeCode: '9610', totalPackageQuantity: 2 } }),
    retail({ logistics: { tradeModeCode: '9610' } })],
  ['R19-measured-mass', [...RETAILED, milestone('MEASURED', { grossMassMilligrams: '1.401 kg' })],
    [...RETAILED, milestone('MEASURED', { grossMassMilligrams: '1.4 kg' })]],
  ['R36-currency', retail({ payment: { paidAmount: { amount: '26.00', currency: 'GBP' } } }), RETAILED],

  ['R10-low-value-threshold', [low({ customsValueAmount: { amount: '135.01', currency: 'GBP' } })],
    [low({ customsValueAmount: { amount: '135.00', currency: 'GBP' } })]],
  ['R12-single-order-limit', retail({ order: { tradeModeCode: '9610', paidAmount: yuan('5000.01') } }),
    retail({ order: { tradeModeCode: '9610', paidAmount: yuan('5000') } })],
  ['R37-zero-price', ordered({ itemAmount: euros('0.00'), unitPriceAmount: euros('0.00') }),
    ordered({ itemAmount: euros('0.00'), unitPriceAmount: euros('0.00'), gift: true })],
  ['C01-trusted-trader', [low({}, {}, { authorisationHolder: [{ id: 'GB900000000101', categoryCode: 'AEOC' }] })],
    [low({}, {}, { authorisationHolder: [{ id: 'GB900000000109', categoryCode: 'AEOC' }] })]],
]; // prettier-ignore

/** What the last decision in each flow says of a rule, its deadlines passed. */
function saidOf(rule: string, stated: readonly Stated[]): readonly string[] {
  const { history } = given(policy, ...stated).after(36 * HOUR);
  const last = new Map(history.map((decision) => [decision.flow, decision]));
  return [...last.values()].flatMap((decision) => [
    ...decision.reasons.filter((reason) => reason.rule === rule).map(() => 'hit'),
    ...decision.unknowns.filter((unknown) => unknown.rule === rule).map(() => 'unknown'),
  ]);
}

describe('every rule', () => {
  it.each(TABLE)('%s hits, and misses', (rule, hit, missed) => {
    expect([saidOf(rule, hit), saidOf(rule, missed)]).toEqual([['hit'], []]);
  });

  it('is in the table', () => {
    const rules = policy.flows.flatMap((flow) => policy.rulesOf(flow.id).map(({ id }) => id));
    expect([...new Set(rules)].sort()).toEqual(TABLE.map(([rule]) => rule).sort());
  });

  it.each([['retail', RETAILED], ['pre-loading', FLOWN], ['low value', LOW], ['export', EXPORTED]])(
    'misses a clean %s consignment, which is released', (_, stated) => {
      const { history } = given(policy, ...stated);
      expect(history.map(({ outcome, reasons: all }) => [outcome, all])).toEqual([['RELEASE', []]]);
    },
  ); // prettier-ignore
});

describe('the low-value threshold', () => {
  const valued = (amount: string, freight: string) =>
    low(
      { customsValueAmount: { amount, currency: 'GBP' } },
      { customsValuation: { freightChargeAmount: { amount: freight, currency: 'GBP' } } },
    );

  it('counts value and postage together, in any currency, and includes what is equal to it', () => {
    expect(saidOf('R10-low-value-threshold', [valued('115.66', '19.34')])).toEqual([]);
    expect(saidOf('R10-low-value-threshold', [valued('115.66', '19.35')])).toEqual(['hit']);
    const dollars = low({ customsValueAmount: { amount: '171.45', currency: 'USD' } });
    expect(saidOf('R10-low-value-threshold', [dollars])).toEqual([]);
  });
});

const decided = (flow: string, ...paths: readonly string[]) => {
  const stated = paths.map((path, index) => sample(path, index + 1));
  const { reference } = (stated[0]?.content['header'] ?? {}) as { readonly reference: string };
  return given(policy, ...stated).decision(flow, reference);
};
const asked = (decision: Decision) =>
  decision.agencies
    .filter(({ outcome }) => outcome !== 'RELEASE')
    .map((one) => `${one.agency} ${one.outcome} ${one.measure}`);

describe('TT_IM067a, furs and seals and pathogens in a reduced data set', () => {
  const decision = decided('import-low-value', 'TT_IM067a/TT_IM067a.xml');

  it('holds for customs, and for the documents of CITES and animal health, and calls nobody else', () => {
    expect(asked(decision)).toEqual(['AGR HOLD DOCUMENTS', 'CITES HOLD DOCUMENTS', 'CUS HOLD RFI']);
    expect(decision.agencies[2]?.calledBy).toEqual(['R20-restricted-in-reduced-data-set']);
    expect(decision.agencies).toHaveLength(3);
  });

  it('says which documents, and which claim of a waiver', () => {
    expect(reasons(decision)).toEqual(
      expect.arrayContaining(['R20-document-to-verify', 'R20-waiver-claimed', 'R20-restricted-in-reduced-data-set']),
    );
    expect(reasons(decision)).not.toContain('R20-label-without-certificate');
  });
});

describe('TT_IM068a, a low value amended to exactly the threshold', () => {
  const [original, amendment] = ['TT_IM068a/TT_IM068a.xml', 'TT_IM068a/Step2_TT_IM68a_Amendment.xml'] as const;
  const before = decided('import-low-value', original);
  const LRN = 'DEC:GB:U.7849431R66ZB';

  it('is released', () => {
    expect([verdict(before), asked(before), before.revision]).toEqual(['RELEASE NONE', [], 1]);
  });

  it('is released again as revision 2 with 115.66 and postage of 19.34', () => {
    const { decision } = given(policy, sample(original)).when(sample(amendment));
    const after = decision('import-low-value', LRN);
    expect(after).toMatchObject({ outcome: 'RELEASE', measure: 'NONE', revision: 2, supersedes: 1 });
    expect(after.basis.map(({ documentId }) => documentId)).toEqual(['U.7849431R66ZB', 'U.7849431R66ZB']);
  });

  it('ends in the same with the amendment before its original', () => {
    const late = given(policy, sample(amendment)).when(sample(original));
    const inOrder = given(policy, sample(original)).when(sample(amendment));
    const said = ({ outcome, measure, agencies, points, reasons: all, unknowns, missing }: Decision) => ({
      outcome,
      measure,
      agencies,
      points,
      all,
      unknowns,
      missing,
    });
    expect(said(late.decision('import-low-value', LRN))).toEqual(said(inOrder.decision('import-low-value', LRN)));
    expect(late.history.every(({ flow }) => flow === 'import-low-value')).toBe(true);
  });

  it('becomes final when its acceptance comes', () => {
    expect(before.finality).toBe('PRELIMINARY');
    const accepted = given(policy, sample(original)).when(sample('TT_IM068a/Example_Notifications/05_DMSACC.xml', 9));
    expect(accepted.decision('import-low-value', LRN)).toMatchObject({ finality: 'FINAL', outcome: 'RELEASE' });
  });

  it.each(['03_DMSREQ.xml', '04_DMSRCV.xml'])(
    'has nothing to do with response %s, which waits under its own reference',
    (name) => {
      const response = sample(`TT_IM068a/Example_Notifications/${name}`);
      const { reference } = response.content['header'] as unknown as { readonly reference: string };
      expect(reference).not.toBe(LRN);
      const world = given(policy, sample(original)).when(response);
      expect(world.published).toEqual([]);
      expect(world.consignment(reference)?.flows.map(({ flow }) => flow)).toEqual(['unassigned']);
      const late = world.after(2 * DAY).decision('unassigned', reference);
      expect([verdict(late), late.missing]).toEqual(['HOLD INCOMPLETE', ['declaration']]);
    },
  );
});

describe('TT_IM072a, two hundred packages without a commodity code', () => {
  const decision = decided('import-low-value', 'TT_IM072a/TT_IM072a.xml');

  it('is judged with its rules of headings unknown, and held for that', () => {
    expect(decision.unknowns.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['R20-prohibited-import', 'R20-restricted-import']),
    );
    expect(verdict(decision)).toBe('HOLD RFI');
    expect(agency(decision, 'CUS')).toBe('HOLD RFI');
    expect(decision.agencies[0]?.calledBy).toContain('R20-prohibited-import');
  });
});

describe('TT_IM077a, declared before its goods arrived', () => {
  const original = sample('TT_IM077a/TT_IM077a.xml');
  const presentation = sample('TT_IM077a/Movement_Messages/Step2_GPN.xml');
  const LRN = 'DEC:GB:U.7847767797YA';

  it('is final with its presentation, in whatever order they come', () => {
    const declaredFirst = given(policy, original);
    expect(declaredFirst.decision('import-low-value', LRN).finality).toBe('PRELIMINARY');
    expect(declaredFirst.when(presentation).decision('import-low-value', LRN).finality).toBe('FINAL');
    expect(given(policy, presentation).when(original).decision('import-low-value', LRN).finality).toBe('FINAL');
  });
});
