/** Which element stands under which WCO id in each document, for pointers and patches. Written by scripts/generate.mjs from schemas/*.avsc; change those and run `npm run generate`. */
import type { DocumentType } from './document';
import type { Shape } from './shape';

const ALIAS: Shape = {
  classId: 'X-ALIAS',
  fields: [
    { name: 'type', id: '', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'id', id: '', kind: 'leaf', type: 'string', keyed: false, required: true },
  ],
};

const CHANGE: Shape = {
  classId: 'X-CHG',
  fields: [
    { name: 'pointer', id: '', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'reasonCode', id: '099', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const HEADER: Shape = {
  classId: 'X-HEAD',
  fields: [
    { name: 'reference', id: 'X-REF', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'documentId', id: 'X-DOC', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'kind', id: 'X-KIND', kind: 'leaf', type: 'enum', keyed: false, symbols: ['WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'], required: true },
    { name: 'version', id: 'X-VER', kind: 'leaf', type: 'int', keyed: false },
    { name: 'number', id: 'X-NUM', kind: 'leaf', type: 'int', keyed: false },
    { name: 'issueDateTime', id: 'D011', kind: 'leaf', type: 'time', keyed: false },
    { name: 'functionCode', id: '017', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D013', kind: 'leaf', type: 'string', keyed: false },
    { name: 'functionalReference', id: 'D026', kind: 'leaf', type: 'string', keyed: false },
    { name: 'registrationNumber', id: 'X-MRN', kind: 'leaf', type: 'string', keyed: false },
    { name: 'sender', id: 'R059', kind: 'leaf', type: 'string', keyed: false },
    { name: 'aliases', id: 'X-ALIAS', kind: 'classes', type: 'record', shape: ALIAS, keyed: false },
    { name: 'changes', id: 'X-CHG', kind: 'classes', type: 'record', shape: CHANGE, keyed: false },
  ],
};

const ORDER_PLATFORM: Shape = {
  classId: 'X-PLATFORM',
  fields: [
    { name: 'id', id: 'X-EBP', kind: 'leaf', type: 'string', keyed: false },
    { name: 'name', id: 'X-EBPN', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ORDER_MERCHANT: Shape = {
  classId: 'X-MERCHANT',
  fields: [
    { name: 'id', id: 'X-EBC', kind: 'leaf', type: 'string', keyed: false },
    { name: 'name', id: 'X-EBCN', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ADDRESS: Shape = {
  classId: '04A',
  fields: [
    { name: 'typeCode', id: '410', kind: 'leaf', type: 'string', keyed: false },
    { name: 'line', id: '239', kind: 'leaf', type: 'string', keyed: false },
    { name: 'cityName', id: '241', kind: 'leaf', type: 'string', keyed: false },
    { name: 'countrySubDivisionName', id: '243', kind: 'leaf', type: 'string', keyed: false },
    { name: 'countrySubDivisionCode', id: '244', kind: 'leaf', type: 'string', keyed: false },
    { name: 'postcodeId', id: '245', kind: 'leaf', type: 'string', keyed: false },
    { name: 'countryCode', id: '242', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const COMMUNICATION: Shape = {
  classId: '25A',
  fields: [
    { name: 'id', id: '240', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: '253', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ORDER_BUYER: Shape = {
  classId: '16A',
  fields: [
    { name: 'name', id: 'R009', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R010', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
    { name: 'identityTypeCode', id: 'X-IDTYPE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identityHash', id: 'X-IDNO', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ORDER_SELLER: Shape = {
  classId: '09B',
  fields: [
    { name: 'name', id: 'R050', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R051', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const ORDER_CONSIGNEE: Shape = {
  classId: '27A',
  fields: [
    { name: 'name', id: 'R014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R015', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const ORDER_CONSIGNOR: Shape = {
  classId: '30A',
  fields: [
    { name: 'name', id: 'R020', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R021', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const ORDER_CLASSIFICATION: Shape = {
  classId: '21A',
  fields: [
    { name: 'id', id: '145', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: '337', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ORDER_COMMODITY: Shape = {
  classId: '23A',
  fields: [
    { name: 'description', id: '137', kind: 'leaf', type: 'string', keyed: false },
    { name: 'classification', id: '21A', kind: 'classes', type: 'record', shape: ORDER_CLASSIFICATION, keyed: false },
    { name: 'sku', id: 'X-SKU', kind: 'leaf', type: 'string', keyed: false },
    { name: 'url', id: 'X-URL', kind: 'leaf', type: 'string', keyed: false },
    { name: 'barcode', id: 'X-BARCODE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'brandName', id: 'X-BRAND', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const ORDER_ITEM: Shape = {
  classId: '68A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false, required: true },
    { name: 'commodity', id: '23A', kind: 'class', type: 'record', shape: ORDER_COMMODITY, keyed: false },
    { name: 'quantity', id: '130', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'unitPriceAmount', id: 'X-PRICE', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'itemAmount', id: '112', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'originCountryCode', id: '063', kind: 'leaf', type: 'string', keyed: false },
    { name: 'grossMassMilligrams', id: '126', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'netMassMilligrams', id: '128', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'promotionNote', id: 'X-NOTE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'gift', id: 'X-GIFT', kind: 'leaf', type: 'boolean', keyed: false },
  ],
};

const ORDER: Shape = {
  classId: 'X-ORDER',
  fields: [
    { name: 'header', id: 'X-HEAD', kind: 'class', type: 'record', shape: HEADER, keyed: false, required: true },
    { name: 'orderNumber', id: 'X-ORD', kind: 'leaf', type: 'string', keyed: false },
    { name: 'platform', id: 'X-PLATFORM', kind: 'class', type: 'record', shape: ORDER_PLATFORM, keyed: false },
    { name: 'merchant', id: 'X-MERCHANT', kind: 'class', type: 'record', shape: ORDER_MERCHANT, keyed: false },
    { name: 'buyer', id: '16A', kind: 'class', type: 'record', shape: ORDER_BUYER, keyed: false },
    { name: 'seller', id: '09B', kind: 'class', type: 'record', shape: ORDER_SELLER, keyed: false },
    { name: 'consignee', id: '27A', kind: 'class', type: 'record', shape: ORDER_CONSIGNEE, keyed: false },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: ORDER_CONSIGNOR, keyed: false },
    { name: 'goodsAmount', id: '109', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'freightChargeAmount', id: '117', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'otherChargeAmount', id: '181', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'discountAmount', id: 'X-DISC', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'taxAmount', id: 'X-TAXPRE', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'paidAmount', id: 'X-PAYAMT', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'paymentTransactionId', id: 'X-PAYID', kind: 'leaf', type: 'string', keyed: false },
    { name: 'invoiceId', id: 'D016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'transactionNatureCode', id: '103', kind: 'leaf', type: 'string', keyed: false },
    { name: 'conditionCode', id: '090', kind: 'leaf', type: 'string', keyed: false },
    { name: 'exportCountryCode', id: '062', kind: 'leaf', type: 'string', keyed: false },
    { name: 'destinationCountryCode', id: '465', kind: 'leaf', type: 'string', keyed: false },
    { name: 'tradeModeCode', id: 'X-TRADEMODE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'taxRegistrationId', id: 'R119', kind: 'leaf', type: 'string', keyed: false },
    { name: 'item', id: '68A', kind: 'classes', type: 'record', shape: ORDER_ITEM, keyed: true },
  ],
};

const PAYMENT_PLATFORM: Shape = {
  classId: 'X-PLATFORM',
  fields: [
    { name: 'id', id: 'X-EBP', kind: 'leaf', type: 'string', keyed: false },
    { name: 'name', id: 'X-EBPN', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const PAYMENT_COMPANY: Shape = {
  classId: 'X-PAYCOMP',
  fields: [
    { name: 'id', id: 'X-PSP', kind: 'leaf', type: 'string', keyed: false },
    { name: 'name', id: 'X-PSPN', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const PAYMENT_PAYER: Shape = {
  classId: '56B',
  fields: [
    { name: 'name', id: 'R120', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R121', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
    { name: 'identityTypeCode', id: 'X-IDTYPE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identityHash', id: 'X-IDNO', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const PAYMENT: Shape = {
  classId: 'X-PAYMENT',
  fields: [
    { name: 'header', id: 'X-HEAD', kind: 'class', type: 'record', shape: HEADER, keyed: false, required: true },
    { name: 'orderNumber', id: 'X-ORD', kind: 'leaf', type: 'string', keyed: false },
    { name: 'platform', id: 'X-PLATFORM', kind: 'class', type: 'record', shape: PAYMENT_PLATFORM, keyed: false },
    { name: 'paymentCompany', id: 'X-PAYCOMP', kind: 'class', type: 'record', shape: PAYMENT_COMPANY, keyed: false },
    { name: 'paymentTransactionId', id: 'X-PAYID', kind: 'leaf', type: 'string', keyed: false },
    { name: 'paidAmount', id: 'X-PAYAMT', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'paymentDateTime', id: 'X-PAYTIME', kind: 'leaf', type: 'time', keyed: false },
    { name: 'methodCode', id: 'X-PAYMETHOD', kind: 'leaf', type: 'string', keyed: false },
    { name: 'payer', id: '56B', kind: 'class', type: 'record', shape: PAYMENT_PAYER, keyed: false },
  ],
};

const LOGISTICS_PLATFORM: Shape = {
  classId: 'X-PLATFORM',
  fields: [
    { name: 'id', id: 'X-EBP', kind: 'leaf', type: 'string', keyed: false },
    { name: 'name', id: 'X-EBPN', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_TRANSPORT_CONTRACT_DOCUMENT: Shape = {
  classId: '30B',
  fields: [
    { name: 'id', id: 'D023', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D024', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_MASTER_TRANSPORT_CONTRACT_DOCUMENT: Shape = {
  classId: 'X-MASTER',
  fields: [
    { name: 'id', id: 'D023', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D024', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_CARRIER: Shape = {
  classId: '18A',
  fields: [
    { name: 'name', id: 'R011', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R012', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const LOGISTICS_CONSIGNEE: Shape = {
  classId: '27A',
  fields: [
    { name: 'name', id: 'R014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R015', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const LOGISTICS_CONSIGNOR: Shape = {
  classId: '30A',
  fields: [
    { name: 'name', id: 'R020', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R021', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const LOGISTICS_NOTIFY_PARTY: Shape = {
  classId: '89A',
  fields: [
    { name: 'name', id: 'R045', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R046', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const LOGISTICS_BORDER_TRANSPORT_MEANS: Shape = {
  classId: '15A',
  fields: [
    { name: 'name', id: 'T005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'T006', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'T010', kind: 'leaf', type: 'string', keyed: false },
    { name: 'registrationNationalityCode', id: 'T014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: 'T018', kind: 'leaf', type: 'string', keyed: false },
    { name: 'modeCode', id: 'T022', kind: 'leaf', type: 'string', keyed: false },
    { name: 'journeyId', id: '149', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_LOADING_LOCATION: Shape = {
  classId: '83A',
  fields: [
    { name: 'name', id: 'L009', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L010', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_UNLOADING_LOCATION: Shape = {
  classId: 'X-UNLOAD',
  fields: [
    { name: 'name', id: 'L012', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L013', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_GOODS_LOCATION: Shape = {
  classId: '64A',
  fields: [
    { name: 'name', id: 'L016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L017', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'L110', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_ITINERARY: Shape = {
  classId: '81A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'routingCountryCode', id: '064', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_SEAL: Shape = {
  classId: '44B',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'id', id: '165', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_TRANSPORT_EQUIPMENT: Shape = {
  classId: '31B',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'id', id: '159', kind: 'leaf', type: 'string', keyed: false },
    { name: 'sizeTypeCode', id: '152', kind: 'leaf', type: 'string', keyed: false },
    { name: 'loadedStatusCode', id: '154', kind: 'leaf', type: 'string', keyed: false },
    { name: 'seal', id: '44B', kind: 'classes', type: 'record', shape: LOGISTICS_SEAL, keyed: true },
  ],
};

const LOGISTICS_CLASSIFICATION: Shape = {
  classId: '21A',
  fields: [
    { name: 'id', id: '145', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: '337', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_CONSIGNMENT_ITEM: Shape = {
  classId: '29A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false, required: true },
    { name: 'description', id: '137', kind: 'leaf', type: 'string', keyed: false },
    { name: 'classification', id: '21A', kind: 'classes', type: 'record', shape: LOGISTICS_CLASSIFICATION, keyed: false },
    { name: 'originCountryCode', id: '063', kind: 'leaf', type: 'string', keyed: false },
    { name: 'itemAmount', id: '112', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'grossMassMilligrams', id: '126', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'quantity', id: '144', kind: 'leaf', type: 'int', keyed: false },
    { name: 'typeCode', id: '141', kind: 'leaf', type: 'string', keyed: false },
    { name: 'marksNumbersId', id: '142', kind: 'leaf', type: 'string', keyed: false },
    { name: 'undgId', id: '506', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const LOGISTICS_MILESTONE: Shape = {
  classId: 'X-MILESTONE',
  fields: [
    { name: 'code', id: 'X-MILE', kind: 'leaf', type: 'enum', keyed: false, symbols: ['BOOKED', 'ACCEPTED', 'LOADED', 'DEPARTED', 'ARRIVED', 'PRESENTED', 'MEASURED', 'DELIVERED'], required: true },
    { name: 'occurrenceDateTime', id: 'X-MILETIME', kind: 'leaf', type: 'time', keyed: false },
    { name: 'locationId', id: 'X-MILELOC', kind: 'leaf', type: 'string', keyed: false },
    { name: 'grossMassMilligrams', id: 'X-MASS', kind: 'leaf', type: 'mass', keyed: false },
  ],
};

const LOGISTICS: Shape = {
  classId: '28A',
  fields: [
    { name: 'header', id: 'X-HEAD', kind: 'class', type: 'record', shape: HEADER, keyed: false, required: true },
    { name: 'orderNumber', id: 'X-ORD', kind: 'leaf', type: 'string', keyed: false },
    { name: 'platform', id: 'X-PLATFORM', kind: 'class', type: 'record', shape: LOGISTICS_PLATFORM, keyed: false },
    { name: 'transportContractDocument', id: '30B', kind: 'class', type: 'record', shape: LOGISTICS_TRANSPORT_CONTRACT_DOCUMENT, keyed: false },
    { name: 'masterTransportContractDocument', id: 'X-MASTER', kind: 'class', type: 'record', shape: LOGISTICS_MASTER_TRANSPORT_CONTRACT_DOCUMENT, keyed: false },
    { name: 'carrier', id: '18A', kind: 'class', type: 'record', shape: LOGISTICS_CARRIER, keyed: false },
    { name: 'consignee', id: '27A', kind: 'class', type: 'record', shape: LOGISTICS_CONSIGNEE, keyed: false },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: LOGISTICS_CONSIGNOR, keyed: false },
    { name: 'notifyParty', id: '89A', kind: 'class', type: 'record', shape: LOGISTICS_NOTIFY_PARTY, keyed: false },
    { name: 'cargoDescription', id: '138', kind: 'leaf', type: 'string', keyed: false },
    { name: 'totalPackageQuantity', id: '146', kind: 'leaf', type: 'int', keyed: false },
    { name: 'totalGrossMassMilligrams', id: '131', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'measuredGrossMassMilligrams', id: 'X-MASS', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'consignmentAmount', id: '110', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'freightChargeAmount', id: '117', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'insuranceAmount', id: '181', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'paymentMethodCode', id: '098', kind: 'leaf', type: 'string', keyed: false },
    { name: 'ucrId', id: '016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'receptacleId', id: 'X-RECEPT', kind: 'leaf', type: 'string', keyed: false },
    { name: 'specificCircumstancesCode', id: '504', kind: 'leaf', type: 'string', keyed: false },
    { name: 'transactionNatureCode', id: '103', kind: 'leaf', type: 'string', keyed: false },
    { name: 'borderTransportMeans', id: '15A', kind: 'class', type: 'record', shape: LOGISTICS_BORDER_TRANSPORT_MEANS, keyed: false },
    { name: 'loadingLocation', id: '83A', kind: 'class', type: 'record', shape: LOGISTICS_LOADING_LOCATION, keyed: false },
    { name: 'unloadingLocation', id: 'X-UNLOAD', kind: 'class', type: 'record', shape: LOGISTICS_UNLOADING_LOCATION, keyed: false },
    { name: 'goodsLocation', id: '64A', kind: 'class', type: 'record', shape: LOGISTICS_GOODS_LOCATION, keyed: false },
    { name: 'entryOfficeId', id: 'G004', kind: 'leaf', type: 'string', keyed: false },
    { name: 'exitOfficeId', id: 'G005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'exportCountryCode', id: '062', kind: 'leaf', type: 'string', keyed: false },
    { name: 'destinationCountryCode', id: '465', kind: 'leaf', type: 'string', keyed: false },
    { name: 'tradeModeCode', id: 'X-TRADEMODE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'itinerary', id: '81A', kind: 'classes', type: 'record', shape: LOGISTICS_ITINERARY, keyed: true },
    { name: 'transportEquipment', id: '31B', kind: 'classes', type: 'record', shape: LOGISTICS_TRANSPORT_EQUIPMENT, keyed: true },
    { name: 'loadingDateTime', id: 'X-ETL', kind: 'leaf', type: 'time', keyed: false },
    { name: 'departureDateTime', id: 'X-ETD', kind: 'leaf', type: 'time', keyed: false },
    { name: 'arrivalDateTime', id: 'X-ETA', kind: 'leaf', type: 'time', keyed: false },
    { name: 'item', id: '29A', kind: 'classes', type: 'record', shape: LOGISTICS_CONSIGNMENT_ITEM, keyed: true },
    { name: 'milestone', id: 'X-MILESTONE', kind: 'class', type: 'record', shape: LOGISTICS_MILESTONE, keyed: false },
  ],
};

const DECLARATION_SUBMITTER: Shape = {
  classId: '17B',
  fields: [
    { name: 'name', id: 'R058', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R059', kind: 'leaf', type: 'string', keyed: false },
    { name: 'roleCode', id: 'R005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_WRITE_OFF: Shape = {
  classId: '22C',
  fields: [
    { name: 'quantity', id: '502', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'amount', id: '503', kind: 'leaf', type: 'amount', keyed: false },
  ],
};

const DECLARATION_ADDITIONAL_DOCUMENT: Shape = {
  classId: '02A',
  fields: [
    { name: 'categoryCode', id: 'D031', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'D005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D006', kind: 'leaf', type: 'string', keyed: false },
    { name: 'effectiveDateTime', id: '276', kind: 'leaf', type: 'time', keyed: false },
    { name: 'name', id: 'D028', kind: 'leaf', type: 'string', keyed: false },
    { name: 'lpcoExemptionCode', id: '360', kind: 'leaf', type: 'string', keyed: false },
    { name: 'submitter', id: '17B', kind: 'class', type: 'record', shape: DECLARATION_SUBMITTER, keyed: false },
    { name: 'writeOff', id: '22C', kind: 'class', type: 'record', shape: DECLARATION_WRITE_OFF, keyed: false },
  ],
};

const DECLARATION_ADDITIONAL_INFORMATION: Shape = {
  classId: '03A',
  fields: [
    { name: 'statementCode', id: '226', kind: 'leaf', type: 'string', keyed: false },
    { name: 'statementDescription', id: '225', kind: 'leaf', type: 'string', keyed: false },
    { name: 'statementTypeCode', id: '369', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_AGENT: Shape = {
  classId: '05A',
  fields: [
    { name: 'name', id: 'R003', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R004', kind: 'leaf', type: 'string', keyed: false },
    { name: 'functionCode', id: '102', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_AUTHORISATION_HOLDER: Shape = {
  classId: '17C',
  fields: [
    { name: 'id', id: 'R144', kind: 'leaf', type: 'string', keyed: false },
    { name: 'categoryCode', id: 'R145', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_BORDER_TRANSPORT_MEANS: Shape = {
  classId: '15A',
  fields: [
    { name: 'name', id: 'T005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'T006', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: 'T018', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'T010', kind: 'leaf', type: 'string', keyed: false },
    { name: 'registrationNationalityCode', id: 'T014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'modeCode', id: 'T022', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_CARRIER: Shape = {
  classId: '18A',
  fields: [
    { name: 'name', id: 'R011', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R012', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_CONSIGNOR: Shape = {
  classId: '30A',
  fields: [
    { name: 'name', id: 'R020', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R021', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_FREIGHT: Shape = {
  classId: '62A',
  fields: [
    { name: 'paymentMethodCode', id: '098', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_CONSIGNMENT_ITEM: Shape = {
  classId: '29A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNOR, keyed: false },
    { name: 'freight', id: '62A', kind: 'class', type: 'record', shape: DECLARATION_FREIGHT, keyed: false },
  ],
};

const DECLARATION_ITINERARY: Shape = {
  classId: '81A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'routingCountryCode', id: '064', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_ARRIVAL_TRANSPORT_MEANS: Shape = {
  classId: '10A',
  fields: [
    { name: 'name', id: 'T001', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'T002', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: 'T034', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'T008', kind: 'leaf', type: 'string', keyed: false },
    { name: 'modeCode', id: 'T020', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_DEPARTURE_TRANSPORT_MEANS: Shape = {
  classId: '46A',
  fields: [
    { name: 'name', id: 'T003', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'T004', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: 'T029', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'T009', kind: 'leaf', type: 'string', keyed: false },
    { name: 'modeCode', id: 'T021', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_GOODS_LOCATION: Shape = {
  classId: '64A',
  fields: [
    { name: 'name', id: 'L016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L017', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'L110', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_LOADING_LOCATION: Shape = {
  classId: '83A',
  fields: [
    { name: 'name', id: 'L009', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L010', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_SEAL: Shape = {
  classId: '44B',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'id', id: '165', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_TRANSPORT_EQUIPMENT: Shape = {
  classId: '31B',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'id', id: '159', kind: 'leaf', type: 'string', keyed: false },
    { name: 'seal', id: '44B', kind: 'classes', type: 'record', shape: DECLARATION_SEAL, keyed: true },
  ],
};

const DECLARATION_TRANSPORT_CONTRACT_DOCUMENT: Shape = {
  classId: '30B',
  fields: [
    { name: 'id', id: 'D023', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D024', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_UNLOADING_LOCATION: Shape = {
  classId: 'X-UNLOAD',
  fields: [
    { name: 'name', id: 'L012', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'L013', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_CONSIGNMENT: Shape = {
  classId: '28A',
  fields: [
    { name: 'containerCode', id: '096', kind: 'leaf', type: 'string', keyed: false },
    { name: 'carrier', id: '18A', kind: 'class', type: 'record', shape: DECLARATION_CARRIER, keyed: false },
    { name: 'consignmentItem', id: '29A', kind: 'classes', type: 'record', shape: DECLARATION_CONSIGNMENT_ITEM, keyed: true },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNOR, keyed: false },
    { name: 'freight', id: '62A', kind: 'class', type: 'record', shape: DECLARATION_FREIGHT, keyed: false },
    { name: 'itinerary', id: '81A', kind: 'classes', type: 'record', shape: DECLARATION_ITINERARY, keyed: true },
    { name: 'arrivalTransportMeans', id: '10A', kind: 'class', type: 'record', shape: DECLARATION_ARRIVAL_TRANSPORT_MEANS, keyed: false },
    { name: 'departureTransportMeans', id: '46A', kind: 'class', type: 'record', shape: DECLARATION_DEPARTURE_TRANSPORT_MEANS, keyed: false },
    { name: 'goodsLocation', id: '64A', kind: 'class', type: 'record', shape: DECLARATION_GOODS_LOCATION, keyed: false },
    { name: 'loadingLocation', id: '83A', kind: 'class', type: 'record', shape: DECLARATION_LOADING_LOCATION, keyed: false },
    { name: 'transportEquipment', id: '31B', kind: 'classes', type: 'record', shape: DECLARATION_TRANSPORT_EQUIPMENT, keyed: true },
    { name: 'transportContractDocument', id: '30B', kind: 'classes', type: 'record', shape: DECLARATION_TRANSPORT_CONTRACT_DOCUMENT, keyed: false },
    { name: 'unloadingLocation', id: 'X-UNLOAD', kind: 'class', type: 'record', shape: DECLARATION_UNLOADING_LOCATION, keyed: false },
  ],
};

const DECLARATION_CURRENCY_EXCHANGE: Shape = {
  classId: '40A',
  fields: [
    { name: 'currencyTypeCode', id: '135', kind: 'leaf', type: 'string', keyed: false },
    { name: 'rateNumeric', id: '118', kind: 'leaf', type: 'quantity', keyed: false },
  ],
};

const DECLARATION_CONTACT: Shape = {
  classId: '34A',
  fields: [
    { name: 'name', id: '246', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_DECLARANT: Shape = {
  classId: '57B',
  fields: [
    { name: 'name', id: 'R124', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R123', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'contact', id: '34A', kind: 'class', type: 'record', shape: DECLARATION_CONTACT, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_EXIT_OFFICE: Shape = {
  classId: '56A',
  fields: [
    { name: 'id', id: 'G005', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_EXPORTER: Shape = {
  classId: '57A',
  fields: [
    { name: 'name', id: 'R031', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R032', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'contact', id: '34A', kind: 'class', type: 'record', shape: DECLARATION_CONTACT, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_AEO_MUTUAL_RECOGNITION_PARTY: Shape = {
  classId: '16C',
  fields: [
    { name: 'id', id: 'R143', kind: 'leaf', type: 'string', keyed: false },
    { name: 'roleCode', id: 'R005', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_BUYER: Shape = {
  classId: '16A',
  fields: [
    { name: 'name', id: 'R009', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R010', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'contact', id: '34A', kind: 'class', type: 'record', shape: DECLARATION_CONTACT, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_CONSIGNEE: Shape = {
  classId: '27A',
  fields: [
    { name: 'name', id: 'R014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R015', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_CHARGE_DEDUCTION: Shape = {
  classId: '58B',
  fields: [
    { name: 'chargesTypeCode', id: '371', kind: 'leaf', type: 'string', keyed: false },
    { name: 'otherChargeDeductionAmount', id: '181', kind: 'leaf', type: 'amount', keyed: false },
  ],
};

const DECLARATION_CUSTOMS_VALUATION: Shape = {
  classId: '41A',
  fields: [
    { name: 'freightChargeAmount', id: '117', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'methodCode', id: '122', kind: 'leaf', type: 'string', keyed: false },
    { name: 'chargeDeduction', id: '58B', kind: 'classes', type: 'record', shape: DECLARATION_CHARGE_DEDUCTION, keyed: false },
  ],
};

const DECLARATION_DESTINATION: Shape = {
  classId: '99B',
  fields: [
    { name: 'countryCode', id: '465', kind: 'leaf', type: 'string', keyed: false },
    { name: 'regionId', id: '477', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_DOMESTIC_DUTY_TAX_PARTY: Shape = {
  classId: '55B',
  fields: [
    { name: 'id', id: 'R119', kind: 'leaf', type: 'string', keyed: false },
    { name: 'roleCode', id: 'R005', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_EXPORT_COUNTRY: Shape = {
  classId: '95B',
  fields: [
    { name: 'id', id: '062', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_CLASSIFICATION: Shape = {
  classId: '21A',
  fields: [
    { name: 'id', id: '145', kind: 'leaf', type: 'string', keyed: false },
    { name: 'identificationTypeCode', id: '337', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_DANGEROUS_GOODS: Shape = {
  classId: '12C',
  fields: [
    { name: 'undgId', id: '506', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_PAYMENT: Shape = {
  classId: '94A',
  fields: [
    { name: 'methodCode', id: '107', kind: 'leaf', type: 'string', keyed: false },
    { name: 'taxAssessedAmount', id: '120', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'paymentAmount', id: '378', kind: 'leaf', type: 'amount', keyed: false },
  ],
};

const DECLARATION_DUTY_TAX_FEE: Shape = {
  classId: '50A',
  fields: [
    { name: 'adValoremTaxBaseAmount', id: '116', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'deductAmount', id: '111', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'dutyRegimeCode', id: '164', kind: 'leaf', type: 'string', keyed: false },
    { name: 'specificTaxBaseQuantity', id: '129', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'taxRateNumeric', id: '115', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'typeCode', id: '113', kind: 'leaf', type: 'string', keyed: false },
    { name: 'quotaOrderId', id: '401', kind: 'leaf', type: 'string', keyed: false },
    { name: 'payment', id: '94A', kind: 'class', type: 'record', shape: DECLARATION_PAYMENT, keyed: false },
  ],
};

const DECLARATION_GOODS_MEASURE: Shape = {
  classId: '65A',
  fields: [
    { name: 'grossMassMilligrams', id: '126', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'netNetWeightMilligrams', id: '128', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'tariffQuantity', id: '130', kind: 'leaf', type: 'quantity', keyed: false },
  ],
};

const DECLARATION_INVOICE_LINE: Shape = {
  classId: '79A',
  fields: [
    { name: 'itemChargeAmount', id: '112', kind: 'leaf', type: 'amount', keyed: false },
  ],
};

const DECLARATION_COMMODITY: Shape = {
  classId: '23A',
  fields: [
    { name: 'description', id: '137', kind: 'leaf', type: 'string', keyed: false },
    { name: 'classification', id: '21A', kind: 'classes', type: 'record', shape: DECLARATION_CLASSIFICATION, keyed: false },
    { name: 'dangerousGoods', id: '12C', kind: 'classes', type: 'record', shape: DECLARATION_DANGEROUS_GOODS, keyed: false },
    { name: 'dutyTaxFee', id: '50A', kind: 'classes', type: 'record', shape: DECLARATION_DUTY_TAX_FEE, keyed: false },
    { name: 'goodsMeasure', id: '65A', kind: 'class', type: 'record', shape: DECLARATION_GOODS_MEASURE, keyed: false },
    { name: 'invoiceLine', id: '79A', kind: 'class', type: 'record', shape: DECLARATION_INVOICE_LINE, keyed: false },
    { name: 'transportEquipment', id: '31B', kind: 'classes', type: 'record', shape: DECLARATION_TRANSPORT_EQUIPMENT, keyed: true },
  ],
};

const DECLARATION_GOVERNMENT_PROCEDURE: Shape = {
  classId: '70A',
  fields: [
    { name: 'currentCode', id: '166', kind: 'leaf', type: 'string', keyed: false },
    { name: 'previousCode', id: '161', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_ORIGIN: Shape = {
  classId: '92A',
  fields: [
    { name: 'countryCode', id: '063', kind: 'leaf', type: 'string', keyed: false },
    { name: 'regionId', id: '066', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: '501', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_PACKAGING: Shape = {
  classId: '93A',
  fields: [
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'marksNumbersId', id: '142', kind: 'leaf', type: 'string', keyed: false },
    { name: 'quantity', id: '144', kind: 'leaf', type: 'int', keyed: false },
    { name: 'typeCode', id: '141', kind: 'leaf', type: 'string', keyed: false },
    { name: 'packingMaterialDescription', id: '344', kind: 'leaf', type: 'string', keyed: false },
    { name: 'lengthMeasure', id: '367', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'widthMeasure', id: '368', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'heightMeasure', id: '402', kind: 'leaf', type: 'quantity', keyed: false },
    { name: 'volumeMeasure', id: '395', kind: 'leaf', type: 'quantity', keyed: false },
  ],
};

const DECLARATION_PREVIOUS_DOCUMENT: Shape = {
  classId: '99A',
  fields: [
    { name: 'categoryCode', id: 'D031', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'D018', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'D019', kind: 'leaf', type: 'string', keyed: false },
    { name: 'lineNumeric', id: '171', kind: 'leaf', type: 'int', keyed: false },
  ],
};

const DECLARATION_SELLER: Shape = {
  classId: '09B',
  fields: [
    { name: 'name', id: 'R050', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R051', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'contact', id: '34A', kind: 'class', type: 'record', shape: DECLARATION_CONTACT, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_UCR: Shape = {
  classId: '35B',
  fields: [
    { name: 'id', id: '016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'traderAssignedReferenceId', id: '009', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_VALUATION_ADJUSTMENT: Shape = {
  classId: '39B',
  fields: [
    { name: 'additionCode', id: '188', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_GOVERNMENT_AGENCY_GOODS_ITEM: Shape = {
  classId: '68A',
  fields: [
    { name: 'customsValueAmount', id: '108', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'sequenceNumeric', id: '006', kind: 'leaf', type: 'int', keyed: false },
    { name: 'statisticalValueAmount', id: '114', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'transactionNatureCode', id: '103', kind: 'leaf', type: 'string', keyed: false },
    { name: 'additionalDocument', id: '02A', kind: 'classes', type: 'record', shape: DECLARATION_ADDITIONAL_DOCUMENT, keyed: false },
    { name: 'additionalInformation', id: '03A', kind: 'classes', type: 'record', shape: DECLARATION_ADDITIONAL_INFORMATION, keyed: false },
    { name: 'aeoMutualRecognitionParty', id: '16C', kind: 'classes', type: 'record', shape: DECLARATION_AEO_MUTUAL_RECOGNITION_PARTY, keyed: false },
    { name: 'buyer', id: '16A', kind: 'class', type: 'record', shape: DECLARATION_BUYER, keyed: false },
    { name: 'commodity', id: '23A', kind: 'class', type: 'record', shape: DECLARATION_COMMODITY, keyed: false },
    { name: 'consignee', id: '27A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNEE, keyed: false },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNOR, keyed: false },
    { name: 'customsValuation', id: '41A', kind: 'class', type: 'record', shape: DECLARATION_CUSTOMS_VALUATION, keyed: false },
    { name: 'destination', id: '99B', kind: 'class', type: 'record', shape: DECLARATION_DESTINATION, keyed: false },
    { name: 'domesticDutyTaxParty', id: '55B', kind: 'classes', type: 'record', shape: DECLARATION_DOMESTIC_DUTY_TAX_PARTY, keyed: false },
    { name: 'exportCountry', id: '95B', kind: 'class', type: 'record', shape: DECLARATION_EXPORT_COUNTRY, keyed: false },
    { name: 'governmentProcedure', id: '70A', kind: 'classes', type: 'record', shape: DECLARATION_GOVERNMENT_PROCEDURE, keyed: false },
    { name: 'origin', id: '92A', kind: 'classes', type: 'record', shape: DECLARATION_ORIGIN, keyed: false },
    { name: 'packaging', id: '93A', kind: 'classes', type: 'record', shape: DECLARATION_PACKAGING, keyed: true },
    { name: 'previousDocument', id: '99A', kind: 'classes', type: 'record', shape: DECLARATION_PREVIOUS_DOCUMENT, keyed: false },
    { name: 'seller', id: '09B', kind: 'class', type: 'record', shape: DECLARATION_SELLER, keyed: false },
    { name: 'ucr', id: '35B', kind: 'class', type: 'record', shape: DECLARATION_UCR, keyed: false },
    { name: 'valuationAdjustment', id: '39B', kind: 'class', type: 'record', shape: DECLARATION_VALUATION_ADJUSTMENT, keyed: false },
  ],
};

const DECLARATION_IMPORTER: Shape = {
  classId: '74A',
  fields: [
    { name: 'name', id: 'R037', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R038', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
    { name: 'contact', id: '34A', kind: 'class', type: 'record', shape: DECLARATION_CONTACT, keyed: false },
    { name: 'communication', id: '25A', kind: 'class', type: 'record', shape: COMMUNICATION, keyed: false },
  ],
};

const DECLARATION_INVOICE: Shape = {
  classId: '78A',
  fields: [
    { name: 'id', id: 'D016', kind: 'leaf', type: 'string', keyed: false },
    { name: 'issueDateTime', id: 'D015', kind: 'leaf', type: 'time', keyed: false },
  ],
};

const DECLARATION_PAYER: Shape = {
  classId: '56B',
  fields: [
    { name: 'name', id: 'R120', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R121', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_SURETY: Shape = {
  classId: '19B',
  fields: [
    { name: 'name', id: 'R054', kind: 'leaf', type: 'string', keyed: false },
    { name: 'id', id: 'R055', kind: 'leaf', type: 'string', keyed: false },
    { name: 'address', id: '04A', kind: 'class', type: 'record', shape: ADDRESS, keyed: false },
  ],
};

const DECLARATION_TRADE_TERMS: Shape = {
  classId: '22B',
  fields: [
    { name: 'conditionCode', id: '090', kind: 'leaf', type: 'string', keyed: false },
    { name: 'countryRelationshipCode', id: '106', kind: 'leaf', type: 'string', keyed: false },
    { name: 'description', id: '089', kind: 'leaf', type: 'string', keyed: false },
    { name: 'locationId', id: 'L002', kind: 'leaf', type: 'string', keyed: false },
    { name: 'locationName', id: 'L001', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_WAREHOUSE: Shape = {
  classId: '43B',
  fields: [
    { name: 'id', id: 'L019', kind: 'leaf', type: 'string', keyed: false },
    { name: 'typeCode', id: 'L112', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_ENTRY_OFFICE: Shape = {
  classId: 'X-ENTRY',
  fields: [
    { name: 'id', id: 'G004', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_GOODS_SHIPMENT: Shape = {
  classId: '67A',
  fields: [
    { name: 'exitDateTime', id: '024', kind: 'leaf', type: 'time', keyed: false },
    { name: 'transactionNatureCode', id: '103', kind: 'leaf', type: 'string', keyed: false },
    { name: 'aeoMutualRecognitionParty', id: '16C', kind: 'classes', type: 'record', shape: DECLARATION_AEO_MUTUAL_RECOGNITION_PARTY, keyed: false },
    { name: 'buyer', id: '16A', kind: 'class', type: 'record', shape: DECLARATION_BUYER, keyed: false },
    { name: 'consignee', id: '27A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNEE, keyed: false },
    { name: 'consignment', id: '28A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNMENT, keyed: false },
    { name: 'consignor', id: '30A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNOR, keyed: false },
    { name: 'customsValuation', id: '41A', kind: 'class', type: 'record', shape: DECLARATION_CUSTOMS_VALUATION, keyed: false },
    { name: 'destination', id: '99B', kind: 'class', type: 'record', shape: DECLARATION_DESTINATION, keyed: false },
    { name: 'domesticDutyTaxParty', id: '55B', kind: 'classes', type: 'record', shape: DECLARATION_DOMESTIC_DUTY_TAX_PARTY, keyed: false },
    { name: 'exportCountry', id: '95B', kind: 'class', type: 'record', shape: DECLARATION_EXPORT_COUNTRY, keyed: false },
    { name: 'governmentAgencyGoodsItem', id: '68A', kind: 'classes', type: 'record', shape: DECLARATION_GOVERNMENT_AGENCY_GOODS_ITEM, keyed: true },
    { name: 'importer', id: '74A', kind: 'class', type: 'record', shape: DECLARATION_IMPORTER, keyed: false },
    { name: 'invoice', id: '78A', kind: 'class', type: 'record', shape: DECLARATION_INVOICE, keyed: false },
    { name: 'payer', id: '56B', kind: 'class', type: 'record', shape: DECLARATION_PAYER, keyed: false },
    { name: 'previousDocument', id: '99A', kind: 'classes', type: 'record', shape: DECLARATION_PREVIOUS_DOCUMENT, keyed: false },
    { name: 'seller', id: '09B', kind: 'class', type: 'record', shape: DECLARATION_SELLER, keyed: false },
    { name: 'surety', id: '19B', kind: 'class', type: 'record', shape: DECLARATION_SURETY, keyed: false },
    { name: 'tradeTerms', id: '22B', kind: 'class', type: 'record', shape: DECLARATION_TRADE_TERMS, keyed: false },
    { name: 'ucr', id: '35B', kind: 'class', type: 'record', shape: DECLARATION_UCR, keyed: false },
    { name: 'warehouse', id: '43B', kind: 'class', type: 'record', shape: DECLARATION_WAREHOUSE, keyed: false },
    { name: 'entryOffice', id: 'X-ENTRY', kind: 'class', type: 'record', shape: DECLARATION_ENTRY_OFFICE, keyed: false },
  ],
};

const DECLARATION_GUARANTEE_OFFICE: Shape = {
  classId: '14C',
  fields: [
    { name: 'id', id: 'G014', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_OBLIGATION_GUARANTEE: Shape = {
  classId: '90A',
  fields: [
    { name: 'amount', id: '492', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'id', id: 'D014', kind: 'leaf', type: 'string', keyed: false },
    { name: 'referenceId', id: '100', kind: 'leaf', type: 'string', keyed: false },
    { name: 'securityDetailsCode', id: '101', kind: 'leaf', type: 'string', keyed: false },
    { name: 'accessCode', id: '499', kind: 'leaf', type: 'string', keyed: false },
    { name: 'guaranteeOffice', id: '14C', kind: 'class', type: 'record', shape: DECLARATION_GUARANTEE_OFFICE, keyed: false },
  ],
};

const DECLARATION_PRESENTATION_OFFICE: Shape = {
  classId: '15C',
  fields: [
    { name: 'id', id: 'G015', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_SUPERVISING_OFFICE: Shape = {
  classId: '97B',
  fields: [
    { name: 'id', id: 'G012', kind: 'leaf', type: 'string', keyed: false },
  ],
};

const DECLARATION_RESPONSE: Shape = {
  classId: '07B',
  fields: [
    { name: 'functionCode', id: '017', kind: 'leaf', type: 'string', keyed: false },
    { name: 'issueDateTime', id: 'D029', kind: 'leaf', type: 'time', keyed: false },
    { name: 'statusCode', id: '379', kind: 'leaf', type: 'string', keyed: false },
    { name: 'statusDateTime', id: '380', kind: 'leaf', type: 'time', keyed: false },
    { name: 'releaseDateTime', id: '277', kind: 'leaf', type: 'time', keyed: false },
    { name: 'acceptanceDateTime', id: '023', kind: 'leaf', type: 'time', keyed: false },
    { name: 'limitDateTime', id: '264', kind: 'leaf', type: 'time', keyed: false },
    { name: 'cancellationDateTime', id: '373', kind: 'leaf', type: 'time', keyed: false },
    { name: 'rejectionDateTime', id: '374', kind: 'leaf', type: 'time', keyed: false },
    { name: 'versionId', id: '383', kind: 'leaf', type: 'string', keyed: false },
    { name: 'errorCode', id: '377', kind: 'leaves', type: 'string', keyed: false },
  ],
};

const DECLARATION: Shape = {
  classId: '42A',
  fields: [
    { name: 'header', id: 'X-HEAD', kind: 'class', type: 'record', shape: HEADER, keyed: false, required: true },
    { name: 'tradeModeCode', id: 'X-TRADEMODE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'mailOrder', id: 'X-MAILORDER', kind: 'leaf', type: 'boolean', keyed: false },
    { name: 'presentationDateTime', id: 'X-PRES', kind: 'leaf', type: 'time', keyed: false },
    { name: 'acceptanceDateTime', id: '023', kind: 'leaf', type: 'time', keyed: false },
    { name: 'issueLocationId', id: 'D012', kind: 'leaf', type: 'string', keyed: false },
    { name: 'goodsItemQuantity', id: '228', kind: 'leaf', type: 'int', keyed: false },
    { name: 'declarationOfficeId', id: '065', kind: 'leaf', type: 'string', keyed: false },
    { name: 'invoiceAmount', id: '109', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'loadingListQuantity', id: '013', kind: 'leaf', type: 'int', keyed: false },
    { name: 'totalGrossMassMilligrams', id: '131', kind: 'leaf', type: 'mass', keyed: false },
    { name: 'totalPackageQuantity', id: '146', kind: 'leaf', type: 'int', keyed: false },
    { name: 'specificCircumstancesCode', id: '504', kind: 'leaf', type: 'string', keyed: false },
    { name: 'submitter', id: '17B', kind: 'class', type: 'record', shape: DECLARATION_SUBMITTER, keyed: false },
    { name: 'additionalDocument', id: '02A', kind: 'classes', type: 'record', shape: DECLARATION_ADDITIONAL_DOCUMENT, keyed: false },
    { name: 'additionalInformation', id: '03A', kind: 'classes', type: 'record', shape: DECLARATION_ADDITIONAL_INFORMATION, keyed: false },
    { name: 'agent', id: '05A', kind: 'class', type: 'record', shape: DECLARATION_AGENT, keyed: false },
    { name: 'authorisationHolder', id: '17C', kind: 'classes', type: 'record', shape: DECLARATION_AUTHORISATION_HOLDER, keyed: false },
    { name: 'borderTransportMeans', id: '15A', kind: 'class', type: 'record', shape: DECLARATION_BORDER_TRANSPORT_MEANS, keyed: false },
    { name: 'consignment', id: '28A', kind: 'class', type: 'record', shape: DECLARATION_CONSIGNMENT, keyed: false },
    { name: 'currencyExchange', id: '40A', kind: 'classes', type: 'record', shape: DECLARATION_CURRENCY_EXCHANGE, keyed: false },
    { name: 'declarant', id: '57B', kind: 'class', type: 'record', shape: DECLARATION_DECLARANT, keyed: false },
    { name: 'exitOffice', id: '56A', kind: 'class', type: 'record', shape: DECLARATION_EXIT_OFFICE, keyed: false },
    { name: 'exporter', id: '57A', kind: 'class', type: 'record', shape: DECLARATION_EXPORTER, keyed: false },
    { name: 'goodsShipment', id: '67A', kind: 'class', type: 'record', shape: DECLARATION_GOODS_SHIPMENT, keyed: false },
    { name: 'obligationGuarantee', id: '90A', kind: 'classes', type: 'record', shape: DECLARATION_OBLIGATION_GUARANTEE, keyed: false },
    { name: 'presentationOffice', id: '15C', kind: 'class', type: 'record', shape: DECLARATION_PRESENTATION_OFFICE, keyed: false },
    { name: 'supervisingOffice', id: '97B', kind: 'class', type: 'record', shape: DECLARATION_SUPERVISING_OFFICE, keyed: false },
    { name: 'response', id: '07B', kind: 'class', type: 'record', shape: DECLARATION_RESPONSE, keyed: false },
  ],
};

const OUTCOME_REPORT: Shape = {
  classId: '38A',
  fields: [
    { name: 'header', id: 'X-HEAD', kind: 'class', type: 'record', shape: HEADER, keyed: false, required: true },
    { name: 'agency', id: 'X-AGENCY', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'flow', id: 'X-FLOW', kind: 'leaf', type: 'string', keyed: false, required: true },
    { name: 'generation', id: 'X-GEN', kind: 'leaf', type: 'long', keyed: false, required: true },
    { name: 'revision', id: 'X-REV', kind: 'leaf', type: 'int', keyed: false, required: true },
    { name: 'disposition', id: 'X-DISP', kind: 'leaf', type: 'enum', keyed: false, symbols: ['CONFIRMED', 'LIFTED', 'OVERRIDDEN', 'SEIZED', 'RETURNED'], required: true },
    { name: 'outcome', id: 'X-OUT', kind: 'leaf', type: 'enum', keyed: false, symbols: ['RELEASE', 'HOLD', 'INSPECT'] },
    { name: 'measure', id: 'X-MEAS', kind: 'leaf', type: 'enum', keyed: false, symbols: ['NONE', 'ASSESSMENT_COMPLETE', 'POST_CLEARANCE_AUDIT', 'WITHDRAWN', 'INCOMPLETE', 'PAYMENT', 'AMEND', 'RFI', 'DOCUMENTS', 'MANUAL_REVIEW', 'DETAINED', 'SCREENING', 'NII', 'SAMPLE', 'PHYSICAL', 'DO_NOT_LOAD'] },
    { name: 'methodCode', id: 'X-METHOD', kind: 'leaf', type: 'string', keyed: false },
    { name: 'resultCode', id: 'X-RESULT', kind: 'leaf', type: 'string', keyed: false },
    { name: 'irregular', id: 'X-IRREG', kind: 'leaf', type: 'boolean', keyed: false },
    { name: 'irregularityCode', id: 'X-IRREGCODE', kind: 'leaf', type: 'string', keyed: false },
    { name: 'revenueAmount', id: 'X-REVENUE', kind: 'leaf', type: 'amount', keyed: false },
    { name: 'roleCode', id: 'R005', kind: 'leaf', type: 'string', keyed: false },
    { name: 'outcomeDateTime', id: '380', kind: 'leaf', type: 'time', keyed: false },
    { name: 'reasonCode', id: '226', kind: 'leaf', type: 'string', keyed: false },
  ],
};

export const SHAPES: Readonly<Record<DocumentType, Shape>> = {
  order: ORDER,
  payment: PAYMENT,
  logistics: LOGISTICS,
  declaration: DECLARATION,
  outcome: OUTCOME_REPORT,
};
