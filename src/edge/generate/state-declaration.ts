/** Writes the declaration of a consignment: a reduced data set with few elements, or the full one, in or out. */
import type { Consignment, Line } from './consignment';
import { write } from './draw-party';
import type { Ground } from './plant-anomaly';
import type { Json, JsonObject } from './json';
import { addressOf, amountOf } from './state-retail';
import { isoTime } from './statement';

/** Type (D013): direction, then how it was lodged: A at the frontier, D before arrival. */
export function typeCodeOf(consignment: Consignment, prelodged: boolean): string {
  return `${consignment.trade === 'export' ? 'EX' : 'IM'}${prelodged ? 'D' : 'A'}`;
}

/** `issuedAt` in epoch milliseconds. */
export function declarationBody(ground: Ground, issuedAt: number): JsonObject {
  const { consignment, random } = ground;
  const { declarant, seller, lines, currency, declared, reduced, trade } = consignment;
  const invoiced = declared.reduce((sum, value) => sum + value, 0);
  const holder = { id: declarant.id, categoryCode: declarant.authorisation };
  return {
    tradeModeCode: consignment.tradeModeCode,
    goodsItemQuantity: lines.length,
    invoiceAmount: reduced ? undefined : amountOf(invoiced, currency),
    totalGrossMassMilligrams: consignment.totalMilligrams,
    totalPackageQuantity: consignment.packages,
    agent: { id: declarant.id, functionCode: '2' },
    authorisationHolder: declarant.authorisation === '' ? undefined : [holder],
    borderTransportMeans: { modeCode: trade === 'low-value' ? random.pick(['4', '5']) : random.pick(['1', '4', '4']) },
    declarant: { id: declarant.id },
    exitOffice: trade === 'export' ? { id: consignment.economy.office } : undefined,
    exporter: {
      name: seller.name,
      id: trade === 'export' ? eori(ground) : undefined,
      address: addressOf(seller.address),
    },
    goodsShipment: reduced ? reducedShipment(ground) : fullShipment(ground, issuedAt),
  };
}

function reducedShipment(ground: Ground): JsonObject {
  const { consignment, catalogue, random } = ground;
  const packingList = { categoryCode: 'Z', id: write(catalogue, 'packing-list', random), typeCode: '271' };
  return {
    consignment: { goodsLocation: locationOf(consignment) },
    customsValuation: { freightChargeAmount: amountOf(consignment.amounts.freight, consignment.currency) },
    destination: { countryCode: consignment.destinationCountryCode },
    exportCountry: { id: consignment.exportCountryCode },
    governmentAgencyGoodsItem: consignment.lines.map((line, index) => itemOf(consignment, line, index)),
    importer: importerOf(ground),
    previousDocument: [packingList],
  };
}

function fullShipment(ground: Ground, issuedAt: number): JsonObject {
  const { consignment, catalogue, random } = ground;
  const { serial, economy, consignee } = consignment;
  const out = consignment.trade === 'export';
  const summary = {
    categoryCode: 'Z',
    id: write(catalogue, 'entry-summary', random, { country: economy.code }),
    typeCode: '355',
  };
  return {
    transactionNatureCode: '11',
    consignee: out ? { name: consignee.name, address: addressOf(consignee.address) } : undefined,
    consignment: {
      containerCode: '0',
      arrivalTransportMeans: out ? undefined : { id: write(catalogue, 'flight', random), identificationTypeCode: '40' },
      departureTransportMeans: out
        ? { id: write(catalogue, 'flight', random), identificationTypeCode: '40' }
        : undefined,
      goodsLocation: locationOf(consignment),
      transportContractDocument: [{ id: consignment.houseNumber, typeCode: '740' }],
    },
    customsValuation: {
      freightChargeAmount: amountOf(consignment.amounts.freight, consignment.currency),
      methodCode: '1',
    },
    destination: { countryCode: consignment.destinationCountryCode },
    exportCountry: { id: consignment.exportCountryCode },
    governmentAgencyGoodsItem: consignment.lines.map((line, index) => itemOf(consignment, line, index)),
    importer: out ? undefined : importerOf(ground),
    invoice: { id: write(catalogue, 'invoice', random, { serial }), issueDateTime: isoTime(issuedAt - 86_400_000) },
    previousDocument: [summary],
    tradeTerms: { conditionCode: random.pick(['DAP', 'DDP', 'FCA', 'CIF']), locationId: economy.port },
    ucr: { traderAssignedReferenceId: `6${economy.code}${serial}-${consignment.localReference}` },
  };
}

function locationOf({ economy }: Consignment): JsonObject {
  return { name: economy.location, typeCode: 'A', address: { typeCode: 'U', countryCode: economy.code } };
}

/** Private persons have no registration: their country's placeholder stands for it, as the UK's GBPR does. */
function importerOf(ground: Ground): JsonObject {
  const { consignment } = ground;
  const { name, address } = consignment.consignee;
  const id = consignment.trade === 'other-import' ? eori(ground) : `${consignment.economy.code}PR`;
  return { name, id, address: addressOf(address) };
}

function eori({ catalogue, consignment, random }: Ground): string {
  return write(catalogue, 'eori', random, { country: consignment.economy.code });
}

function itemOf(consignment: Consignment, line: Line, index: number): Json {
  const { currency, reduced, trade, lines } = consignment;
  const value = amountOf(consignment.declared[index] ?? line.amount, currency);
  const duty = { dutyRegimeCode: '100', typeCode: 'A00', payment: { methodCode: 'E' } };
  const [current, previous] = trade === 'export' ? ['10', '00'] : ['40', '00'];
  const additional = reduced ? [{ currentCode: '1H7' }, { currentCode: 'C07' }] : [{ currentCode: '000' }];
  // All packages of a mixed parcel are counted with its first item.
  const quantity =
    index > 0 && consignment.packages < lines.length ? 0 : share(consignment.packages, lines.length, index);
  return {
    customsValueAmount: value,
    sequenceNumeric: index + 1,
    statisticalValueAmount: reduced ? undefined : value,
    commodity: {
      description: line.description,
      classification: [{ id: `${line.product.hs}00`, identificationTypeCode: 'TSP' }],
      dutyTaxFee: reduced || trade === 'export' ? undefined : [duty],
      goodsMeasure: { grossMassMilligrams: line.grossMilligrams, netNetWeightMilligrams: line.netMilligrams },
      invoiceLine: { itemChargeAmount: value },
    },
    governmentProcedure: [{ currentCode: current, previousCode: previous }, ...additional],
    origin: [{ countryCode: line.origin, typeCode: '1' }],
    packaging: [{ sequenceNumeric: 1, marksNumbersId: consignment.houseNumber, quantity, typeCode: 'PK' }],
  };
}

/** Packages spread over the items, the first ones carrying the rest: one parcel is counted with its first item. */
function share(packages: number, items: number, index: number): number {
  const even = Math.floor(packages / items);
  return even + (index < packages % items ? 1 : 0);
}
