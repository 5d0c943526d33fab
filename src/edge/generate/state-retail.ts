/** Writes the order, the payment and the transport document of a consignment as their parties would state them. */
import type { Currency } from './catalogue';
import type { Address, Consignment, Line, Party, Person } from './consignment';
import { write } from './draw-party';
import type { Ground } from './plant-anomaly';
import type { Json, JsonObject } from './json';
import { isoTime } from './statement';

const HOUR_MS = 3_600_000;
const PIECES = 'H87';

export function amountOf(value: number, currency: Currency): JsonObject {
  return { value, scale: currency.scale, currency: currency.code };
}

export function addressOf(address: Address): JsonObject {
  return { ...address };
}

function partyOf({ name, address, phone }: Party): JsonObject {
  return { name, address: addressOf(address), communication: { id: phone, typeCode: 'TE' } };
}

/** Buyers and payers are stated by name, phone and, where asked for, identity document: no address (domain.md 3.2). */
function personOf({ name, phone, identityHash }: Person): JsonObject {
  const communication = { id: phone, typeCode: 'TE' };
  return identityHash === undefined
    ? { name, communication }
    : { name, communication, identityTypeCode: '1', identityHash };
}

export function orderBody({ catalogue, consignment, random }: Ground): JsonObject {
  const { amounts, currency, platform, seller } = consignment;
  const money = (value: number): JsonObject => amountOf(value, currency);
  return {
    orderNumber: consignment.orderNumber,
    platform: { id: platform.id, name: platform.name },
    merchant: { id: seller.id, name: seller.name },
    buyer: personOf(consignment.buyer),
    seller: { name: seller.name, id: seller.id, address: addressOf(seller.address) },
    consignee: partyOf(consignment.consignee),
    goodsAmount: money(amounts.goods),
    freightChargeAmount: money(amounts.freight),
    otherChargeAmount: amounts.other === undefined ? undefined : money(amounts.other),
    discountAmount: money(amounts.discount),
    taxAmount: money(amounts.tax),
    paidAmount: money(amounts.paid),
    paymentTransactionId: consignment.transactionId,
    transactionNatureCode: '11',
    exportCountryCode: consignment.exportCountryCode,
    destinationCountryCode: consignment.destinationCountryCode,
    tradeModeCode: consignment.tradeModeCode,
    item: consignment.lines.map((line, index) => itemOf(line, index, currency, write(catalogue, 'sku', random))),
  };
}

function itemOf(line: Line, index: number, currency: Currency, sku: string): Json {
  return {
    sequenceNumeric: index + 1,
    commodity: {
      description: line.description,
      classification: [{ id: line.product.hs, identificationTypeCode: 'HS' }],
      sku,
    },
    quantity: { value: line.quantity, scale: 0, unitCode: PIECES },
    unitPriceAmount: amountOf(line.unitPrice, currency),
    itemAmount: amountOf(line.amount, currency),
    originCountryCode: line.origin,
    grossMassMilligrams: line.grossMilligrams,
    netMassMilligrams: line.netMilligrams,
  };
}

/** `paidAt` in epoch milliseconds. */
export function paymentBody(consignment: Consignment, paidAt: number): JsonObject {
  const { platform, paymentCompany, paid } = consignment;
  return {
    orderNumber: consignment.orderNumber,
    platform: { id: platform.id, name: platform.name },
    paymentCompany: { id: paymentCompany.id, name: paymentCompany.name },
    paymentTransactionId: consignment.transactionId,
    paidAmount: amountOf(paid.value, paid.currency),
    paymentDateTime: isoTime(paidAt),
    payer: personOf(consignment.payer),
  };
}

/** `issuedAt` in epoch milliseconds; claimed times lie after it, so that loading is still ahead. */
export function logisticsBody({ catalogue, consignment, random }: Ground, issuedAt: number): JsonObject {
  const { trade, carrier, seller, lines, currency, amounts, economy } = consignment;
  const retail = trade === 'retail';
  const loading = issuedAt + random.between(6, 20) * HOUR_MS;
  return {
    orderNumber: retail ? consignment.orderNumber : undefined,
    transportContractDocument: { id: consignment.houseNumber, typeCode: '703' },
    masterTransportContractDocument: { id: masterOf(write(catalogue, 'master', random)), typeCode: '741' },
    carrier: { name: carrier.name, id: carrier.id },
    consignee: partyOf(consignment.carriedTo),
    consignor: { name: seller.name, address: addressOf(seller.address) },
    cargoDescription: lines.map((line) => line.description).join('; '),
    totalPackageQuantity: consignment.packages,
    totalGrossMassMilligrams: consignment.totalMilligrams,
    measuredGrossMassMilligrams: retail ? consignment.measuredMilligrams : undefined,
    consignmentAmount: amountOf(amounts.goods, currency),
    freightChargeAmount: amountOf(amounts.freight, currency),
    specificCircumstancesCode: retail ? undefined : random.pick(['F23', 'F24', 'F32']),
    borderTransportMeans: { modeCode: '4', journeyId: write(catalogue, 'flight', random) },
    loadingLocation: { id: `${consignment.exportCountryCode}HUB` },
    unloadingLocation: { id: economy.port },
    entryOfficeId: economy.office,
    exportCountryCode: consignment.exportCountryCode,
    destinationCountryCode: consignment.destinationCountryCode,
    tradeModeCode: consignment.tradeModeCode,
    loadingDateTime: isoTime(loading),
    departureDateTime: isoTime(loading + random.between(1, 4) * HOUR_MS),
    arrivalDateTime: isoTime(loading + random.between(9, 60) * HOUR_MS),
    // A retail parcel is described as a whole; its items stand in the order.
    item: retail ? undefined : lines.map((line, index) => parcelOf(line, index, currency)),
  };
}

/** The drawn air waybill with its check digit: its seven digits of a serial number modulo 7. */
function masterOf(drawn: string): string {
  return `${drawn.slice(0, -1)}${Number(drawn.slice(-8, -1)) % 7}`;
}

function parcelOf(line: Line, index: number, currency: Currency): Json {
  return {
    sequenceNumeric: index + 1,
    description: line.description,
    classification: [{ id: line.product.hs, identificationTypeCode: 'HS' }],
    originCountryCode: line.origin,
    itemAmount: amountOf(line.amount, currency),
    grossMassMilligrams: line.grossMilligrams,
  };
}
