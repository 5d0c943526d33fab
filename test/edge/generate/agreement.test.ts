/** Shows that clean consignments agree with themselves to the last unit, and that planted ones differ where the truth says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { generateDay } from '../../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../../src/edge/generate/load-catalogue';

interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly currency: string;
}
interface Stated {
  readonly name?: string;
  readonly identityHash?: string;
  readonly address?: { readonly line?: string; readonly cityName?: string; readonly postcodeId?: string };
  readonly communication?: { readonly id?: string };
}
interface Item {
  readonly quantity?: { readonly value: number };
  readonly unitPriceAmount?: Amount;
  readonly itemAmount?: Amount;
  readonly grossMassMilligrams?: number;
  readonly commodity?: { readonly classification?: readonly { readonly id: string }[] };
}
interface Declared {
  readonly customsValueAmount?: Amount;
  readonly commodity?: { readonly classification?: readonly { readonly id: string }[]; readonly description?: string };
}
interface Event {
  readonly type: string;
  readonly header: { readonly reference: string; readonly kind: string; readonly version: number };
  readonly [member: string]: unknown;
}
interface Order extends Event {
  readonly buyer?: Stated;
  readonly consignee?: Stated;
  readonly goodsAmount?: Amount;
  readonly freightChargeAmount?: Amount;
  readonly taxAmount?: Amount;
  readonly otherChargeAmount?: Amount;
  readonly discountAmount?: Amount;
  readonly paidAmount?: Amount;
  readonly item: readonly Item[];
}
interface Payment extends Event {
  readonly payer?: Stated;
  readonly paidAmount?: Amount;
}
interface Logistics extends Event {
  readonly consignee?: Stated;
  readonly totalGrossMassMilligrams?: number;
  readonly measuredGrossMassMilligrams?: number;
}
interface Declaration extends Event {
  readonly goodsShipment?: {
    readonly customsValuation?: { readonly freightChargeAmount?: Amount };
    readonly governmentAgencyGoodsItem?: readonly Declared[];
  };
}
interface Consignment {
  order?: Order;
  payment?: Payment;
  logistics?: Logistics;
  declaration?: Declaration;
}

const families = new Map<string, string>();
const consignments = new Map<string, Consignment>();
for (const { line, planted } of generateDay(
  { consignments: 5_000, seed: 21n, day: Date.UTC(2026, 5, 15) },
  loadCatalogue(),
)) {
  if (planted !== undefined) families.set(planted.reference, planted.family);
  const event = JSON.parse(line) as Event;
  if (event.header.kind !== 'WHOLE') continue;
  const known = consignments.get(event.header.reference) ?? {};
  consignments.set(event.header.reference, { ...known, [event.type]: event });
}

const ofFamily = (family: string | undefined): Consignment[] =>
  [...consignments].filter(([reference]) => families.get(reference) === family).map(([, consignment]) => consignment);
const clean = ofFamily(undefined);
const cleanRetail = clean.flatMap(({ order, payment, logistics, declaration }) =>
  order !== undefined && payment !== undefined && logistics !== undefined
    ? [{ order, payment, logistics, declaration }]
    : [],
);

const value = (amount: Amount | undefined): number => amount?.value ?? 0;
const balances = (order: Order): boolean =>
  value(order.goodsAmount) +
    value(order.freightChargeAmount) +
    value(order.taxAmount) +
    value(order.otherChargeAmount) ===
  value(order.paidAmount) + value(order.discountAmount);
const linesFit = (order: Order): boolean =>
  order.item.every((item) => value(item.itemAmount) === value(item.unitPriceAmount) * (item.quantity?.value ?? 0)) &&
  order.item.reduce((sum, item) => sum + value(item.itemAmount), 0) === value(order.goodsAmount);
const folded = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ');
const digits = (text: string | undefined): string => (text ?? '').replace(/\D/g, '');
const sameParty = (a: Stated | undefined, b: Stated | undefined): boolean =>
  folded(a?.name) === folded(b?.name) &&
  folded(a?.address?.line) === folded(b?.address?.line) &&
  a?.address?.cityName === b?.address?.cityName &&
  digits(a?.communication?.id) === digits(b?.communication?.id);

describe('a clean retail consignment', () => {
  it('is most of what there is', () => {
    expect(clean.length / consignments.size).toBeGreaterThan(0.9);
    expect(cleanRetail.length).toBeGreaterThan(3_000);
  });

  it('has an order whose parts sum exactly', () => {
    expect(cleanRetail.filter(({ order }) => !balances(order) || !linesFit(order))).toEqual([]);
  });

  it('is paid exactly, by its buyer', () => {
    expect(
      cleanRetail.filter(
        ({ order, payment }) => JSON.stringify(order.paidAmount) !== JSON.stringify(payment.paidAmount),
      ),
    ).toEqual([]);
    const others = cleanRetail.filter(
      ({ order, payment }) =>
        order.buyer?.name !== payment.payer?.name || order.buyer?.identityHash !== payment.payer?.identityHash,
    );
    expect(others).toEqual([]);
  });

  it('is carried to its consignee, however the carrier spells it', () => {
    expect(cleanRetail.filter(({ order, logistics }) => !sameParty(order.consignee, logistics.consignee))).toEqual([]);
    const respelled = cleanRetail.filter(
      ({ order, logistics }) => JSON.stringify(order.consignee) !== JSON.stringify(logistics.consignee),
    );
    expect(respelled.length).toBeGreaterThan(50);
  });

  it('weighs what was said, to a percent', () => {
    const odd = cleanRetail.filter(({ order, logistics }) => {
      const total = logistics.totalGrossMassMilligrams ?? 0;
      const items = order.item.reduce((sum, item) => sum + (item.grossMassMilligrams ?? 0), 0);
      return items !== total || Math.abs((logistics.measuredGrossMassMilligrams ?? 0) - total) * 100 > total;
    });
    expect(odd).toEqual([]);
  });

  it('is declared, where it is, at the order value', () => {
    const declared = cleanRetail.filter(({ declaration }) => declaration !== undefined);
    expect(declared.length).toBeGreaterThan(300);
    const odd = declared.filter(({ order, declaration }) => {
      const values = declaration?.goodsShipment?.governmentAgencyGoodsItem?.map((item) =>
        value(item.customsValueAmount),
      );
      return JSON.stringify(values) !== JSON.stringify(order.item.map((item) => value(item.itemAmount)));
    });
    expect(odd).toEqual([]);
  });
});

describe('goods', () => {
  const lists = join(__dirname, '../../../topology/policies/reference/lists');
  const prefixes = ['hs-prohibit-import', 'hs-restrict-import', 'hs-prohibit-export', 'hs-restrict-export'].flatMap(
    (list) =>
      parse<{ key: string }>(readFileSync(join(lists, `${list}.csv`), 'utf8'), { columns: true }).map((row) => row.key),
  );
  const codesOf = ({ order, declaration }: Consignment): string[] =>
    [...(order?.item ?? []), ...(declaration?.goodsShipment?.governmentAgencyGoodsItem ?? [])].flatMap((item) =>
      (item.commodity?.classification ?? []).map((classification) => classification.id),
    );
  const isListed = (code: string): boolean => prefixes.some((prefix) => code.startsWith(prefix));

  it('of clean consignments are neither prohibited nor restricted', () => {
    expect(clean.flatMap(codesOf).filter(isListed)).toEqual([]);
  });

  it.each(['prohibited-hs', 'restricted-hs', 'restricted-in-reduced-data-set'])('of %s are listed', (family) => {
    const planted = ofFamily(family);
    expect(planted.length).toBeGreaterThan(5);
    expect(planted.filter((consignment) => !codesOf(consignment).some(isListed))).toEqual([]);
  });

  it('described vaguely use terms of the list', () => {
    const terms = new Set(
      parse<{ key: string }>(readFileSync(join(lists, 'vague-descriptions.csv'), 'utf8'), { columns: true }).map(
        (row) => row.key,
      ),
    );
    expect(loadCatalogue().vagueTerms.filter((term) => !terms.has(term.toLowerCase()))).toEqual([]);
  });
});

describe('a planted anomaly', () => {
  const retailOf = (family: string): Required<Pick<Consignment, 'order' | 'payment' | 'logistics'>>[] =>
    ofFamily(family).flatMap(({ order, payment, logistics }) =>
      order !== undefined && payment !== undefined && logistics !== undefined ? [{ order, payment, logistics }] : [],
    );

  it('breaks the arithmetic of the order, and nothing else does', () => {
    expect(retailOf('order-arithmetic').filter(({ order }) => balances(order) && linesFit(order))).toEqual([]);
    expect(retailOf('paid-amount').filter(({ order }) => !balances(order) || !linesFit(order))).toEqual([]);
  });

  it('shows between the documents it names', () => {
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    expect(retailOf('paid-amount').filter(({ order, payment }) => same(order.paidAmount, payment.paidAmount))).toEqual(
      [],
    );
    expect(
      retailOf('currency-disagreement').filter(
        ({ order, payment }) => order.paidAmount?.currency === payment.paidAmount?.currency,
      ),
    ).toEqual([]);
    expect(
      retailOf('consignee-mismatch').filter(({ order, logistics }) => sameParty(order.consignee, logistics.consignee)),
    ).toEqual([]);
    expect(retailOf('payer-not-buyer').filter(({ order, payment }) => same(order.buyer, payment.payer))).toEqual([]);
    const light = retailOf('mass-mismatch').filter(
      ({ logistics }) => (logistics.measuredGrossMassMilligrams ?? 0) < 1.5 * (logistics.totalGrossMassMilligrams ?? 0),
    );
    expect(light).toEqual([]);
  });

  it('leaves one document out', () => {
    const missing = ofFamily('missing-document');
    expect(missing.length).toBeGreaterThan(5);
    expect(
      missing.filter(({ order, payment, logistics }) => [order, payment, logistics].filter(Boolean).length !== 2),
    ).toEqual([]);
  });

  it('declares below the order, or just within the threshold', () => {
    const totalOf = (declaration: Declaration | undefined): number =>
      (declaration?.goodsShipment?.governmentAgencyGoodsItem ?? []).reduce(
        (sum, item) => sum + value(item.customsValueAmount),
        0,
      );
    const undervalued = ofFamily('undervalued');
    expect(
      undervalued.filter(({ order, declaration }) => totalOf(declaration) > 0.6 * value(order?.goodsAmount)),
    ).toEqual([]);
    const odd = ofFamily('just-under-threshold').filter(({ declaration }) => {
      const all = totalOf(declaration) + value(declaration?.goodsShipment?.customsValuation?.freightChargeAmount);
      return !(all > 13_000 && all <= 13_500) && !(all > 14_500 && all <= 15_000);
    });
    expect(odd).toEqual([]);
  });
});
