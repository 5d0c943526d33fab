/** Documents with everything a clean consignment states, so that a test states only what it is about. */
import * as E from 'fp-ts/Either';
import type { Content, DocumentKind, DocumentType } from '../../src/core/events/document';
import { pointerTo } from '../../src/core/events/pointer';
import { SHAPES } from '../../src/core/events/shapes.generated';
import { fromPlain } from '../../src/edge/avro/normalise';

/** What a party states, before it is appended. */
export interface Stated {
  readonly type: DocumentType;
  readonly content: Content;
}
export type Json = Readonly<Record<string, unknown>>;

export const RETAIL = 'ORD:shop:1';
export const DECLARED = 'DEC:GB:LRN1';

/** The document as its schema has it; a member set to undefined is absent. */
export function stated(type: DocumentType, body: Json, header: Json): Stated {
  const content = fromPlain(type, { header, ...body });
  if (E.isLeft(content)) throw new Error(`${type}: ${content.left.detail}`);
  return { type, content: content.right };
}

const whole = (reference: string, type: DocumentType) => ({
  reference, documentId: `${type}-1`, kind: 'WHOLE', version: 1, sender: `${type}-sender`, aliases: [], changes: [],
}); // prettier-ignore

const address = { line: '1 High Street', cityName: 'Leeds', countryCode: 'GB' };
const person = { name: 'Ann Example', address, communication: { id: '+44 113 496 0000' } };
export const euros = (amount: string) => ({ amount, currency: 'EUR' });
const item = {
  sequenceNumeric: 1,
  commodity: { description: 'cotton shirt', classification: [{ id: '610510' }] },
  quantity: '1',
  unitPriceAmount: euros('20.00'),
  itemAmount: euros('20.00'),
};

export const order = (body: Json = {}, header: Json = {}): Stated =>
  stated(
    'order',
    {
      buyer: person,
      consignee: person,
      goodsAmount: euros('20.00'),
      freightChargeAmount: euros('5.00'),
      taxAmount: euros('2.00'),
      discountAmount: euros('1.00'),
      otherChargeAmount: euros('0.00'),
      paidAmount: euros('26.00'),
      item: [item],
      ...body,
    },
    { ...whole(RETAIL, 'order'), ...header },
  );

/** An order whose buyer has that name: what the rules of the test policy look at. */
export const orderBy = (name: string, header: Json = {}): Stated => order({ buyer: { ...person, name } }, header);
export const orderItem = (change: Json): Json => ({ ...item, ...change });
export const party = (change: Json): Json => ({ ...person, ...change });

export const payment = (body: Json = {}, header: Json = {}): Stated =>
  stated('payment', { payer: person, paidAmount: euros('26.00'), ...body }, { ...whole(RETAIL, 'payment'), ...header });

export const logistics = (body: Json = {}, header: Json = {}): Stated =>
  stated(
    'logistics',
    {
      transportContractDocument: { id: 'HAWB1' },
      consignee: person,
      consignor: { ...person, name: 'Shirts Ltd' },
      cargoDescription: 'cotton shirts',
      totalPackageQuantity: 1,
      totalGrossMassMilligrams: '1 kg',
      ...body,
    },
    { ...whole(RETAIL, 'logistics'), ...header },
  );

/** The one goods item of a declaration, changed. */
export const goodsItem = (change: Json = {}): Json => ({
  sequenceNumeric: 1,
  customsValueAmount: { amount: '100.00', currency: 'GBP' },
  commodity: {
    description: 'cotton shirt',
    classification: [{ id: '61051000' }],
    goodsMeasure: { grossMassMilligrams: '1 kg' },
  },
  governmentProcedure: [{ currentCode: '40', previousCode: '00' }, { currentCode: '1H7' }],
  ...change,
});

/** The shipment of a declaration, changed. */
export const shipment = (change: Json = {}): Json => ({
  consignment: { goodsLocation: { address: { countryCode: 'GB' } } },
  importer: { id: 'GB1' },
  governmentAgencyGoodsItem: [goodsItem()],
  ...change,
});

export const declaration = (body: Json = {}, header: Json = {}): Stated =>
  stated(
    'declaration',
    { exporter: { name: 'Shirts Ltd' }, goodsShipment: shipment(), ...body },
    { ...whole(DECLARED, 'declaration'), functionCode: '9', typeCode: 'IMD', functionalReference: 'LRN1', ...header },
  );

const about = (type: DocumentType, kind: DocumentKind, header: Json): Json => ({
  ...whole(type === 'declaration' ? DECLARED : RETAIL, type), version: undefined, kind, ...header,
}); // prettier-ignore

/** An amendment of the elements at those paths; their new values stand in the body. */
export function patch(
  type: DocumentType,
  paths: readonly (readonly string[])[],
  body: Json,
  header: Json = {},
): Stated {
  const changes = paths.map((path) => ({
    pointer: pointerTo(SHAPES[type], body as Content, path) ?? '',
    reasonCode: '21',
  }));
  return stated(type, body, about(type, 'PATCH', { version: 1, ...header, changes }));
}

/** The buyer of the order is somebody else now. */
export const patchBuyer = (name: string, header: Json = {}): Stated =>
  patch('order', [['buyer', 'name']], { buyer: { name } }, header);

export const cancellation = (type: DocumentType, header: Json = {}): Stated =>
  stated(type, {}, about(type, 'CANCELLATION', { version: 1, ...header }));

export const notice = (type: DocumentType, body: Json, header: Json = {}): Stated =>
  stated(type, body, about(type, 'NOTICE', header));

export const milestone = (code: string, more: Json = {}, header: Json = {}): Stated =>
  notice('logistics', { milestone: { code, ...more } }, header);

/** An officer's answer to a revision, by customs and to the first flow unless said otherwise. */
export const outcome = (revision: number, disposition: string, body: Json = {}, header: Json = {}): Stated =>
  stated(
    'outcome',
    { agency: 'CUS', flow: 'shop', generation: 0, revision, disposition, ...body },
    { ...whole(RETAIL, 'outcome'), documentId: `outcome-${revision}-${disposition}`, ...header },
  );
