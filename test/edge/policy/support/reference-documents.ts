/** Documents that the reference policy finds nothing in, and the ways its tests change them. */
import { HOUR, given } from '../../../support/given';
import type { Json, Stated } from '../../../support/given-documents';
import {
  RETAIL, declaration, euros, goodsItem, logistics, order, orderItem, payment, shipment,
} from '../../../support/given-documents'; // prettier-ignore
import { referencePolicy } from '../../../support/given-policy';

export const policy = referencePolicy();

/** Rule, documents it hits, documents it misses, and, where an element can be absent, documents it cannot judge. */
export type Row = readonly [string, readonly Stated[], readonly Stated[], (readonly Stated[])?];

export const retail = (change: { order?: Json; payment?: Json; logistics?: Json } = {}, ...more: readonly Stated[]) => [
  order(change.order), payment(change.payment), logistics(change.logistics), ...more,
]; // prettier-ignore
export const ordered = (change: Json) => retail({ order: { item: [orderItem(change)] } });
export const hs = (id: string) => ({ commodity: { description: 'cotton shirt', classification: [{ id }] } });
export const AIR = { reference: 'HSE:carrier:HAWB1' };
export const air = (change: Json = {}, header: Json = {}) =>
  logistics({ specificCircumstancesCode: 'F23', ...change }, { ...AIR, ...header });
export const low = (item: Json = {}, of: Json = {}, body: Json = {}) =>
  declaration({ goodsShipment: shipment({ governmentAgencyGoodsItem: [goodsItem(item)], ...of }), ...body });
export const goods = (change: Json): Json => ({ commodity: { ...(goodsItem()['commodity'] as Json), ...change } });
export const exported = (item: Json = {}) =>
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
export const paper = (code: string, more: Json = {}) => ({
  additionalDocument: [{ categoryCode: code.slice(0, 1), typeCode: code.slice(1), ...more }],
});
export const papers = (...codes: readonly string[]) => ({
  additionalDocument: codes.flatMap((code) => paper(code).additionalDocument),
});
export const declared = (amount: string) =>
  declaration(
    { goodsShipment: shipment({ governmentAgencyGoodsItem: [goodsItem({ customsValueAmount: euros(amount) })] }) },
    { reference: RETAIL },
  );
export const yuan = (amount: string) => ({ amount, currency: 'CNY' });
export const address = { line: '1 High Street', cityName: 'Leeds', countryCode: 'GB' };
export const RETAILED = retail();
export const FLOWN = [air()];
export const LOW = [low()];
export const EXPORTED = [exported()];

/** What the last decision in each flow says of a rule, its deadlines passed. */
export function saidOf(rule: string, stated: readonly Stated[]): readonly string[] {
  const { history } = given(policy, ...stated).after(36 * HOUR);
  const last = new Map(history.map((decision) => [decision.flow, decision]));
  return [...last.values()].flatMap((decision) => [
    ...decision.reasons.filter((reason) => reason.rule === rule).map(() => 'hit'),
    ...decision.unknowns.filter((unknown) => unknown.rule === rule).map(() => 'unknown'),
  ]);
}
