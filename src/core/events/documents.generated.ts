/** The documents of the wire as plain data, for whoever reads a field by name. Written by scripts/generate.mjs from schemas/*.avsc; change those and run `npm run generate`.
 * Types, not interfaces, so that each is assignable to Content. Times are epoch milliseconds.
 */
import type { DocumentKind } from './document';
import type { Measure } from './decision';
import type { Outcome } from './decision';

export type LogisticsMilestoneCode = 'BOOKED' | 'ACCEPTED' | 'LOADED' | 'DEPARTED' | 'ARRIVED' | 'PRESENTED' | 'MEASURED' | 'DELIVERED';

export type OutcomeDisposition = 'CONFIRMED' | 'LIFTED' | 'OVERRIDDEN' | 'SEIZED' | 'RETURNED';

/** Another number for the same goods: shown and searchable, never a key. */
export type Alias = {
  /** category and type, D031 + D019 (or X- for project types) */
  readonly type: string;
  readonly id: string;
};

/** One element that a patch replaces; its new value stands in the body at the same place, absent there means removed. */
export type Change = {
  /** class ids 375 with sequence numbers 006, ending in the element id 381: 42A/67A/68A[1]/108 */
  readonly pointer: string;
  /** 099 */
  readonly reasonCode: string | null;
};

/** What every document states about itself. */
export type Header = {
  /** X-REF: consignment reference, the Kafka key of the record */
  readonly reference: string;
  /** X-DOC: id of the document within its type and consignment */
  readonly documentId: string;
  /** X-KIND */
  readonly kind: DocumentKind;
  /** X-VER: version the sender states, from 1 */
  readonly version: number | null;
  /** X-NUM: order in which ingest first saw this content among the same kind, from 1 */
  readonly number: number | null;
  /** D011: document issuing date and time */
  readonly issueDateTime: number | null;
  /** 017: message function, UN/EDIFACT 1225 */
  readonly functionCode: string | null;
  /** D013: document name, coded */
  readonly typeCode: string | null;
  /** D026: the sender's own message or local reference (LRN) */
  readonly functionalReference: string | null;
  /** X-MRN: registration number the authority gave (MRN) */
  readonly registrationNumber: string | null;
  /** R059: authenticated id of the channel, else the submitter */
  readonly sender: string | null;
  /** X-ALIAS */
  readonly aliases: readonly Alias[];
  /** X-CHG: PATCH only */
  readonly changes: readonly Change[];
};

/** The marketplace. */
export type OrderPlatform = {
  /** X-EBP */
  readonly id: string | null;
  /** X-EBPN */
  readonly name: string | null;
};

/** The merchant of record on the platform. */
export type OrderMerchant = {
  /** X-EBC */
  readonly id: string | null;
  /** X-EBCN */
  readonly name: string | null;
};

export type Address = {
  /** 410 */
  readonly typeCode: string | null;
  /** 239 */
  readonly line: string | null;
  /** 241 */
  readonly cityName: string | null;
  /** 243 */
  readonly countrySubDivisionName: string | null;
  /** 244 */
  readonly countrySubDivisionCode: string | null;
  /** 245 */
  readonly postcodeId: string | null;
  /** 242 */
  readonly countryCode: string | null;
};

export type Communication = {
  /** 240 */
  readonly id: string | null;
  /** 253 */
  readonly typeCode: string | null;
};

export type OrderBuyer = {
  /** R009 */
  readonly name: string | null;
  /** R010 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
  /** X-IDTYPE */
  readonly identityTypeCode: string | null;
  /** X-IDNO: keyed hash of the identity document number, never the number */
  readonly identityHash: string | null;
};

export type OrderSeller = {
  /** R050 */
  readonly name: string | null;
  /** R051 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type OrderConsignee = {
  /** R014 */
  readonly name: string | null;
  /** R015 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type OrderConsignor = {
  /** R020 */
  readonly name: string | null;
  /** R021 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

/** Money: a bounded integer with its scale and currency. */
export type Amount = {
  /** integer, in units of 10^-scale of the currency */
  readonly value: number;
  /** 0 to 6 */
  readonly scale: number;
  /** ISO 4217 alphabetic code */
  readonly currency: string;
};

export type OrderClassification = {
  /** 145 */
  readonly id: string | null;
  /** 337 */
  readonly identificationTypeCode: string | null;
};

export type OrderCommodity = {
  /** 137 */
  readonly description: string | null;
  /** 21A */
  readonly classification: readonly OrderClassification[];
  /** X-SKU: item number of the merchant */
  readonly sku: string | null;
  /** X-URL: listing */
  readonly url: string | null;
  /** X-BARCODE */
  readonly barcode: string | null;
  /** X-BRAND */
  readonly brandName: string | null;
};

/** A decimal number with its scale and, where stated, its unit. */
export type Quantity = {
  /** integer, in units of 10^-scale */
  readonly value: number;
  /** 0 to 6 */
  readonly scale: number;
  /** UN/ECE Recommendation 20 code */
  readonly unitCode: string | null;
};

export type OrderItem = {
  /** 006 */
  readonly sequenceNumeric: number;
  /** 23A */
  readonly commodity: OrderCommodity | null;
  /** 130 */
  readonly quantity: Quantity | null;
  /** X-PRICE */
  readonly unitPriceAmount: Amount | null;
  /** 112 */
  readonly itemAmount: Amount | null;
  /** 063 */
  readonly originCountryCode: string | null;
  /** 126 */
  readonly grossMassMilligrams: number | null;
  /** 128 */
  readonly netMassMilligrams: number | null;
  /** X-NOTE: explains a low price */
  readonly promotionNote: string | null;
  /** X-GIFT: a free item of the order */
  readonly gift: boolean | null;
};

/** A purchase on a platform. Subject: orders-value. */
export type Order = {
  /** X-HEAD */
  readonly header: Header;
  /** X-ORD */
  readonly orderNumber: string | null;
  /** X-PLATFORM */
  readonly platform: OrderPlatform | null;
  /** X-MERCHANT */
  readonly merchant: OrderMerchant | null;
  /** 16A */
  readonly buyer: OrderBuyer | null;
  /** 09B */
  readonly seller: OrderSeller | null;
  /** 27A */
  readonly consignee: OrderConsignee | null;
  /** 30A */
  readonly consignor: OrderConsignor | null;
  /** 109: value of the goods without freight, tax and discount */
  readonly goodsAmount: Amount | null;
  /** 117 */
  readonly freightChargeAmount: Amount | null;
  /** 181: insurance and other charges */
  readonly otherChargeAmount: Amount | null;
  /** X-DISC */
  readonly discountAmount: Amount | null;
  /** X-TAXPRE: tax collected at sale */
  readonly taxAmount: Amount | null;
  /** X-PAYAMT */
  readonly paidAmount: Amount | null;
  /** X-PAYID */
  readonly paymentTransactionId: string | null;
  /** D016 */
  readonly invoiceId: string | null;
  /** 103 */
  readonly transactionNatureCode: string | null;
  /** 090: Incoterms */
  readonly conditionCode: string | null;
  /** 062 */
  readonly exportCountryCode: string | null;
  /** 465 */
  readonly destinationCountryCode: string | null;
  /** X-TRADEMODE */
  readonly tradeModeCode: string | null;
  /** R119: IOSS, VAT or GST number */
  readonly taxRegistrationId: string | null;
  /** 68A */
  readonly item: readonly OrderItem[];
};

/** The marketplace. */
export type PaymentPlatform = {
  /** X-EBP */
  readonly id: string | null;
  /** X-EBPN */
  readonly name: string | null;
};

export type PaymentCompany = {
  /** X-PSP */
  readonly id: string | null;
  /** X-PSPN */
  readonly name: string | null;
};

export type PaymentPayer = {
  /** R120 */
  readonly name: string | null;
  /** R121 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
  /** X-IDTYPE */
  readonly identityTypeCode: string | null;
  /** X-IDNO: keyed hash of the identity document number, never the number */
  readonly identityHash: string | null;
};

/** A payment for an order. Subject: payments-value. */
export type Payment = {
  /** X-HEAD */
  readonly header: Header;
  /** X-ORD */
  readonly orderNumber: string | null;
  /** X-PLATFORM */
  readonly platform: PaymentPlatform | null;
  /** X-PAYCOMP */
  readonly paymentCompany: PaymentCompany | null;
  /** X-PAYID */
  readonly paymentTransactionId: string | null;
  /** X-PAYAMT */
  readonly paidAmount: Amount | null;
  /** X-PAYTIME */
  readonly paymentDateTime: number | null;
  /** X-PAYMETHOD */
  readonly methodCode: string | null;
  /** 56B */
  readonly payer: PaymentPayer | null;
};

/** The marketplace. */
export type LogisticsPlatform = {
  /** X-EBP */
  readonly id: string | null;
  /** X-EBPN */
  readonly name: string | null;
};

export type LogisticsTransportContractDocument = {
  /** D023 */
  readonly id: string | null;
  /** D024 */
  readonly typeCode: string | null;
};

export type LogisticsMasterTransportContractDocument = {
  /** D023 */
  readonly id: string | null;
  /** D024 */
  readonly typeCode: string | null;
};

export type LogisticsCarrier = {
  /** R011 */
  readonly name: string | null;
  /** R012 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type LogisticsConsignee = {
  /** R014 */
  readonly name: string | null;
  /** R015 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type LogisticsConsignor = {
  /** R020 */
  readonly name: string | null;
  /** R021 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type LogisticsNotifyParty = {
  /** R045 */
  readonly name: string | null;
  /** R046 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type LogisticsBorderTransportMeans = {
  /** T005 */
  readonly name: string | null;
  /** T006 */
  readonly id: string | null;
  /** T010 */
  readonly typeCode: string | null;
  /** T014 */
  readonly registrationNationalityCode: string | null;
  /** T018 */
  readonly identificationTypeCode: string | null;
  /** T022 */
  readonly modeCode: string | null;
  /** 149 */
  readonly journeyId: string | null;
};

export type LogisticsLoadingLocation = {
  /** L009 */
  readonly name: string | null;
  /** L010 */
  readonly id: string | null;
};

export type LogisticsUnloadingLocation = {
  /** L012 */
  readonly name: string | null;
  /** L013 */
  readonly id: string | null;
};

export type LogisticsGoodsLocation = {
  /** L016 */
  readonly name: string | null;
  /** L017 */
  readonly id: string | null;
  /** L110 */
  readonly typeCode: string | null;
};

export type LogisticsItinerary = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 064 */
  readonly routingCountryCode: string | null;
};

export type LogisticsSeal = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 165 */
  readonly id: string | null;
};

export type LogisticsTransportEquipment = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 159 */
  readonly id: string | null;
  /** 152 */
  readonly sizeTypeCode: string | null;
  /** 154 */
  readonly loadedStatusCode: string | null;
  /** 44B */
  readonly seal: readonly LogisticsSeal[];
};

export type LogisticsClassification = {
  /** 145 */
  readonly id: string | null;
  /** 337 */
  readonly identificationTypeCode: string | null;
};

export type LogisticsConsignmentItem = {
  /** 006 */
  readonly sequenceNumeric: number;
  /** 137 */
  readonly description: string | null;
  /** 21A */
  readonly classification: readonly LogisticsClassification[];
  /** 063 */
  readonly originCountryCode: string | null;
  /** 112 */
  readonly itemAmount: Amount | null;
  /** 126 */
  readonly grossMassMilligrams: number | null;
  /** 144: number of packages */
  readonly quantity: number | null;
  /** 141: type of packages */
  readonly typeCode: string | null;
  /** 142 */
  readonly marksNumbersId: string | null;
  /** 506 */
  readonly undgId: string | null;
};

export type LogisticsMilestone = {
  /** X-MILE */
  readonly code: LogisticsMilestoneCode;
  /** X-MILETIME: when it happened, or is claimed to happen */
  readonly occurrenceDateTime: number | null;
  /** X-MILELOC: UN/LOCODE */
  readonly locationId: string | null;
  /** X-MASS: mass the carrier measured */
  readonly grossMassMilligrams: number | null;
};

/** A house transport document, or a milestone on its way. Subject: logistics-value. */
export type Logistics = {
  /** X-HEAD */
  readonly header: Header;
  /** X-ORD */
  readonly orderNumber: string | null;
  /** X-PLATFORM */
  readonly platform: LogisticsPlatform | null;
  /** 30B: house transport document */
  readonly transportContractDocument: LogisticsTransportContractDocument | null;
  /** X-MASTER */
  readonly masterTransportContractDocument: LogisticsMasterTransportContractDocument | null;
  /** 18A */
  readonly carrier: LogisticsCarrier | null;
  /** 27A */
  readonly consignee: LogisticsConsignee | null;
  /** 30A */
  readonly consignor: LogisticsConsignor | null;
  /** 89A */
  readonly notifyParty: LogisticsNotifyParty | null;
  /** 138 */
  readonly cargoDescription: string | null;
  /** 146 */
  readonly totalPackageQuantity: number | null;
  /** 131 */
  readonly totalGrossMassMilligrams: number | null;
  /** X-MASS: mass the carrier measured */
  readonly measuredGrossMassMilligrams: number | null;
  /** 110 */
  readonly consignmentAmount: Amount | null;
  /** 117 */
  readonly freightChargeAmount: Amount | null;
  /** 181 */
  readonly insuranceAmount: Amount | null;
  /** 098 */
  readonly paymentMethodCode: string | null;
  /** 016 */
  readonly ucrId: string | null;
  /** X-RECEPT */
  readonly receptacleId: string | null;
  /** 504 */
  readonly specificCircumstancesCode: string | null;
  /** 103 */
  readonly transactionNatureCode: string | null;
  /** 15A */
  readonly borderTransportMeans: LogisticsBorderTransportMeans | null;
  /** 83A */
  readonly loadingLocation: LogisticsLoadingLocation | null;
  /** X-UNLOAD */
  readonly unloadingLocation: LogisticsUnloadingLocation | null;
  /** 64A */
  readonly goodsLocation: LogisticsGoodsLocation | null;
  /** G004 */
  readonly entryOfficeId: string | null;
  /** G005 */
  readonly exitOfficeId: string | null;
  /** 062 */
  readonly exportCountryCode: string | null;
  /** 465 */
  readonly destinationCountryCode: string | null;
  /** X-TRADEMODE */
  readonly tradeModeCode: string | null;
  /** 81A */
  readonly itinerary: readonly LogisticsItinerary[];
  /** 31B */
  readonly transportEquipment: readonly LogisticsTransportEquipment[];
  /** X-ETL: claimed time of loading */
  readonly loadingDateTime: number | null;
  /** X-ETD: claimed time of departure */
  readonly departureDateTime: number | null;
  /** X-ETA: claimed time of arrival */
  readonly arrivalDateTime: number | null;
  /** 29A */
  readonly item: readonly LogisticsConsignmentItem[];
  /** X-MILESTONE: NOTICE only */
  readonly milestone: LogisticsMilestone | null;
};

export type DeclarationSubmitter = {
  /** R058 */
  readonly name: string | null;
  /** R059 */
  readonly id: string | null;
  /** R005 */
  readonly roleCode: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationWriteOff = {
  /** 502 */
  readonly quantity: Quantity | null;
  /** 503 */
  readonly amount: Amount | null;
};

export type DeclarationAdditionalDocument = {
  /** D031 */
  readonly categoryCode: string | null;
  /** D005 */
  readonly id: string | null;
  /** D006 */
  readonly typeCode: string | null;
  /** 276 */
  readonly effectiveDateTime: number | null;
  /** D028 */
  readonly name: string | null;
  /** 360 */
  readonly lpcoExemptionCode: string | null;
  /** 17B */
  readonly submitter: DeclarationSubmitter | null;
  /** 22C */
  readonly writeOff: DeclarationWriteOff | null;
};

export type DeclarationAdditionalInformation = {
  /** 226 */
  readonly statementCode: string | null;
  /** 225 */
  readonly statementDescription: string | null;
  /** 369 */
  readonly statementTypeCode: string | null;
};

export type DeclarationAgent = {
  /** R003 */
  readonly name: string | null;
  /** R004 */
  readonly id: string | null;
  /** 102 */
  readonly functionCode: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationAuthorisationHolder = {
  /** R144 */
  readonly id: string | null;
  /** R145 */
  readonly categoryCode: string | null;
};

export type DeclarationBorderTransportMeans = {
  /** T005 */
  readonly name: string | null;
  /** T006 */
  readonly id: string | null;
  /** T018 */
  readonly identificationTypeCode: string | null;
  /** T010 */
  readonly typeCode: string | null;
  /** T014 */
  readonly registrationNationalityCode: string | null;
  /** T022 */
  readonly modeCode: string | null;
};

export type DeclarationCarrier = {
  /** R011 */
  readonly name: string | null;
  /** R012 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationConsignor = {
  /** R020 */
  readonly name: string | null;
  /** R021 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationFreight = {
  /** 098 */
  readonly paymentMethodCode: string | null;
};

export type DeclarationConsignmentItem = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 30A */
  readonly consignor: DeclarationConsignor | null;
  /** 62A */
  readonly freight: DeclarationFreight | null;
};

export type DeclarationItinerary = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 064 */
  readonly routingCountryCode: string | null;
};

export type DeclarationArrivalTransportMeans = {
  /** T001 */
  readonly name: string | null;
  /** T002 */
  readonly id: string | null;
  /** T034 */
  readonly identificationTypeCode: string | null;
  /** T008 */
  readonly typeCode: string | null;
  /** T020 */
  readonly modeCode: string | null;
};

export type DeclarationDepartureTransportMeans = {
  /** T003 */
  readonly name: string | null;
  /** T004 */
  readonly id: string | null;
  /** T029 */
  readonly identificationTypeCode: string | null;
  /** T009 */
  readonly typeCode: string | null;
  /** T021 */
  readonly modeCode: string | null;
};

export type DeclarationGoodsLocation = {
  /** L016 */
  readonly name: string | null;
  /** L017 */
  readonly id: string | null;
  /** L110 */
  readonly typeCode: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationLoadingLocation = {
  /** L009 */
  readonly name: string | null;
  /** L010 */
  readonly id: string | null;
};

export type DeclarationSeal = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 165 */
  readonly id: string | null;
};

export type DeclarationTransportEquipment = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 159 */
  readonly id: string | null;
  /** 44B */
  readonly seal: readonly DeclarationSeal[];
};

export type DeclarationTransportContractDocument = {
  /** D023 */
  readonly id: string | null;
  /** D024 */
  readonly typeCode: string | null;
};

export type DeclarationUnloadingLocation = {
  /** L012 */
  readonly name: string | null;
  /** L013 */
  readonly id: string | null;
};

export type DeclarationConsignment = {
  /** 096 */
  readonly containerCode: string | null;
  /** 18A */
  readonly carrier: DeclarationCarrier | null;
  /** 29A */
  readonly consignmentItem: readonly DeclarationConsignmentItem[];
  /** 30A */
  readonly consignor: DeclarationConsignor | null;
  /** 62A */
  readonly freight: DeclarationFreight | null;
  /** 81A */
  readonly itinerary: readonly DeclarationItinerary[];
  /** 10A */
  readonly arrivalTransportMeans: DeclarationArrivalTransportMeans | null;
  /** 46A */
  readonly departureTransportMeans: DeclarationDepartureTransportMeans | null;
  /** 64A */
  readonly goodsLocation: DeclarationGoodsLocation | null;
  /** 83A */
  readonly loadingLocation: DeclarationLoadingLocation | null;
  /** 31B */
  readonly transportEquipment: readonly DeclarationTransportEquipment[];
  /** 30B */
  readonly transportContractDocument: readonly DeclarationTransportContractDocument[];
  /** X-UNLOAD */
  readonly unloadingLocation: DeclarationUnloadingLocation | null;
};

export type DeclarationCurrencyExchange = {
  /** 135 */
  readonly currencyTypeCode: string | null;
  /** 118 */
  readonly rateNumeric: Quantity | null;
};

export type DeclarationContact = {
  /** 246 */
  readonly name: string | null;
};

export type DeclarationDeclarant = {
  /** R124 */
  readonly name: string | null;
  /** R123 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 34A */
  readonly contact: DeclarationContact | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationExitOffice = {
  /** G005 */
  readonly id: string | null;
};

export type DeclarationExporter = {
  /** R031 */
  readonly name: string | null;
  /** R032 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 34A */
  readonly contact: DeclarationContact | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationAEOMutualRecognitionParty = {
  /** R143 */
  readonly id: string | null;
  /** R005 */
  readonly roleCode: string | null;
};

export type DeclarationBuyer = {
  /** R009 */
  readonly name: string | null;
  /** R010 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 34A */
  readonly contact: DeclarationContact | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationConsignee = {
  /** R014 */
  readonly name: string | null;
  /** R015 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationChargeDeduction = {
  /** 371 */
  readonly chargesTypeCode: string | null;
  /** 181 */
  readonly otherChargeDeductionAmount: Amount | null;
};

export type DeclarationCustomsValuation = {
  /** 117 */
  readonly freightChargeAmount: Amount | null;
  /** 122 */
  readonly methodCode: string | null;
  /** 58B */
  readonly chargeDeduction: readonly DeclarationChargeDeduction[];
};

export type DeclarationDestination = {
  /** 465 */
  readonly countryCode: string | null;
  /** 477 */
  readonly regionId: string | null;
};

export type DeclarationDomesticDutyTaxParty = {
  /** R119 */
  readonly id: string | null;
  /** R005 */
  readonly roleCode: string | null;
};

export type DeclarationExportCountry = {
  /** 062 */
  readonly id: string | null;
};

export type DeclarationClassification = {
  /** 145 */
  readonly id: string | null;
  /** 337 */
  readonly identificationTypeCode: string | null;
};

export type DeclarationDangerousGoods = {
  /** 506 */
  readonly undgId: string | null;
};

export type DeclarationPayment = {
  /** 107 */
  readonly methodCode: string | null;
  /** 120 */
  readonly taxAssessedAmount: Amount | null;
  /** 378 */
  readonly paymentAmount: Amount | null;
};

export type DeclarationDutyTaxFee = {
  /** 116 */
  readonly adValoremTaxBaseAmount: Amount | null;
  /** 111 */
  readonly deductAmount: Amount | null;
  /** 164 */
  readonly dutyRegimeCode: string | null;
  /** 129 */
  readonly specificTaxBaseQuantity: Quantity | null;
  /** 115 */
  readonly taxRateNumeric: Quantity | null;
  /** 113 */
  readonly typeCode: string | null;
  /** 401 */
  readonly quotaOrderId: string | null;
  /** 94A */
  readonly payment: DeclarationPayment | null;
};

export type DeclarationGoodsMeasure = {
  /** 126 */
  readonly grossMassMilligrams: number | null;
  /** 128 */
  readonly netNetWeightMilligrams: number | null;
  /** 130 */
  readonly tariffQuantity: Quantity | null;
};

export type DeclarationInvoiceLine = {
  /** 112 */
  readonly itemChargeAmount: Amount | null;
};

export type DeclarationCommodity = {
  /** 137 */
  readonly description: string | null;
  /** 21A */
  readonly classification: readonly DeclarationClassification[];
  /** 12C */
  readonly dangerousGoods: readonly DeclarationDangerousGoods[];
  /** 50A */
  readonly dutyTaxFee: readonly DeclarationDutyTaxFee[];
  /** 65A */
  readonly goodsMeasure: DeclarationGoodsMeasure | null;
  /** 79A */
  readonly invoiceLine: DeclarationInvoiceLine | null;
  /** 31B */
  readonly transportEquipment: readonly DeclarationTransportEquipment[];
};

export type DeclarationGovernmentProcedure = {
  /** 166 */
  readonly currentCode: string | null;
  /** 161 */
  readonly previousCode: string | null;
};

export type DeclarationOrigin = {
  /** 063 */
  readonly countryCode: string | null;
  /** 066 */
  readonly regionId: string | null;
  /** 501 */
  readonly typeCode: string | null;
};

export type DeclarationPackaging = {
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 142 */
  readonly marksNumbersId: string | null;
  /** 144 */
  readonly quantity: number | null;
  /** 141 */
  readonly typeCode: string | null;
  /** 344 */
  readonly packingMaterialDescription: string | null;
  /** 367 */
  readonly lengthMeasure: Quantity | null;
  /** 368 */
  readonly widthMeasure: Quantity | null;
  /** 402 */
  readonly heightMeasure: Quantity | null;
  /** 395 */
  readonly volumeMeasure: Quantity | null;
};

export type DeclarationPreviousDocument = {
  /** D031 */
  readonly categoryCode: string | null;
  /** D018 */
  readonly id: string | null;
  /** D019 */
  readonly typeCode: string | null;
  /** 171 */
  readonly lineNumeric: number | null;
};

export type DeclarationSeller = {
  /** R050 */
  readonly name: string | null;
  /** R051 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 34A */
  readonly contact: DeclarationContact | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationUCR = {
  /** 016 */
  readonly id: string | null;
  /** 009 */
  readonly traderAssignedReferenceId: string | null;
};

export type DeclarationValuationAdjustment = {
  /** 188 */
  readonly additionCode: string | null;
};

export type DeclarationGovernmentAgencyGoodsItem = {
  /** 108 */
  readonly customsValueAmount: Amount | null;
  /** 006 */
  readonly sequenceNumeric: number | null;
  /** 114 */
  readonly statisticalValueAmount: Amount | null;
  /** 103 */
  readonly transactionNatureCode: string | null;
  /** 02A */
  readonly additionalDocument: readonly DeclarationAdditionalDocument[];
  /** 03A */
  readonly additionalInformation: readonly DeclarationAdditionalInformation[];
  /** 16C */
  readonly aeoMutualRecognitionParty: readonly DeclarationAEOMutualRecognitionParty[];
  /** 16A */
  readonly buyer: DeclarationBuyer | null;
  /** 23A */
  readonly commodity: DeclarationCommodity | null;
  /** 27A */
  readonly consignee: DeclarationConsignee | null;
  /** 30A */
  readonly consignor: DeclarationConsignor | null;
  /** 41A */
  readonly customsValuation: DeclarationCustomsValuation | null;
  /** 99B */
  readonly destination: DeclarationDestination | null;
  /** 55B */
  readonly domesticDutyTaxParty: readonly DeclarationDomesticDutyTaxParty[];
  /** 95B */
  readonly exportCountry: DeclarationExportCountry | null;
  /** 70A */
  readonly governmentProcedure: readonly DeclarationGovernmentProcedure[];
  /** 92A */
  readonly origin: readonly DeclarationOrigin[];
  /** 93A */
  readonly packaging: readonly DeclarationPackaging[];
  /** 99A */
  readonly previousDocument: readonly DeclarationPreviousDocument[];
  /** 09B */
  readonly seller: DeclarationSeller | null;
  /** 35B */
  readonly ucr: DeclarationUCR | null;
  /** 39B */
  readonly valuationAdjustment: DeclarationValuationAdjustment | null;
};

export type DeclarationImporter = {
  /** R037 */
  readonly name: string | null;
  /** R038 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
  /** 34A */
  readonly contact: DeclarationContact | null;
  /** 25A */
  readonly communication: Communication | null;
};

export type DeclarationInvoice = {
  /** D016 */
  readonly id: string | null;
  /** D015 */
  readonly issueDateTime: number | null;
};

export type DeclarationPayer = {
  /** R120 */
  readonly name: string | null;
  /** R121 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationSurety = {
  /** R054 */
  readonly name: string | null;
  /** R055 */
  readonly id: string | null;
  /** 04A */
  readonly address: Address | null;
};

export type DeclarationTradeTerms = {
  /** 090 */
  readonly conditionCode: string | null;
  /** 106 */
  readonly countryRelationshipCode: string | null;
  /** 089 */
  readonly description: string | null;
  /** L002 */
  readonly locationId: string | null;
  /** L001 */
  readonly locationName: string | null;
};

export type DeclarationWarehouse = {
  /** L019 */
  readonly id: string | null;
  /** L112 */
  readonly typeCode: string | null;
};

export type DeclarationEntryOffice = {
  /** G004 */
  readonly id: string | null;
};

export type DeclarationGoodsShipment = {
  /** 024 */
  readonly exitDateTime: number | null;
  /** 103 */
  readonly transactionNatureCode: string | null;
  /** 16C */
  readonly aeoMutualRecognitionParty: readonly DeclarationAEOMutualRecognitionParty[];
  /** 16A */
  readonly buyer: DeclarationBuyer | null;
  /** 27A */
  readonly consignee: DeclarationConsignee | null;
  /** 28A */
  readonly consignment: DeclarationConsignment | null;
  /** 30A */
  readonly consignor: DeclarationConsignor | null;
  /** 41A */
  readonly customsValuation: DeclarationCustomsValuation | null;
  /** 99B */
  readonly destination: DeclarationDestination | null;
  /** 55B */
  readonly domesticDutyTaxParty: readonly DeclarationDomesticDutyTaxParty[];
  /** 95B */
  readonly exportCountry: DeclarationExportCountry | null;
  /** 68A */
  readonly governmentAgencyGoodsItem: readonly DeclarationGovernmentAgencyGoodsItem[];
  /** 74A */
  readonly importer: DeclarationImporter | null;
  /** 78A */
  readonly invoice: DeclarationInvoice | null;
  /** 56B */
  readonly payer: DeclarationPayer | null;
  /** 99A */
  readonly previousDocument: readonly DeclarationPreviousDocument[];
  /** 09B */
  readonly seller: DeclarationSeller | null;
  /** 19B */
  readonly surety: DeclarationSurety | null;
  /** 22B */
  readonly tradeTerms: DeclarationTradeTerms | null;
  /** 35B */
  readonly ucr: DeclarationUCR | null;
  /** 43B */
  readonly warehouse: DeclarationWarehouse | null;
  /** X-ENTRY */
  readonly entryOffice: DeclarationEntryOffice | null;
};

export type DeclarationGuaranteeOffice = {
  /** G014 */
  readonly id: string | null;
};

export type DeclarationObligationGuarantee = {
  /** 492 */
  readonly amount: Amount | null;
  /** D014 */
  readonly id: string | null;
  /** 100 */
  readonly referenceId: string | null;
  /** 101 */
  readonly securityDetailsCode: string | null;
  /** 499 */
  readonly accessCode: string | null;
  /** 14C */
  readonly guaranteeOffice: DeclarationGuaranteeOffice | null;
};

export type DeclarationPresentationOffice = {
  /** G015 */
  readonly id: string | null;
};

export type DeclarationSupervisingOffice = {
  /** G012 */
  readonly id: string | null;
};

/** What an authority's system answered. */
export type DeclarationResponse = {
  /** 017: response function, another list than in declarations */
  readonly functionCode: string | null;
  /** D029 */
  readonly issueDateTime: number | null;
  /** 379 */
  readonly statusCode: string | null;
  /** 380 */
  readonly statusDateTime: number | null;
  /** 277 */
  readonly releaseDateTime: number | null;
  /** 023 */
  readonly acceptanceDateTime: number | null;
  /** 264 */
  readonly limitDateTime: number | null;
  /** 373 */
  readonly cancellationDateTime: number | null;
  /** 374 */
  readonly rejectionDateTime: number | null;
  /** 383 */
  readonly versionId: string | null;
  /** 377 */
  readonly errorCode: readonly string[];
};

/** A goods declaration, an amendment, a presentation, a cancellation, or a response to one, as in the WCO Data Model. Subject: declarations-value. */
export type Declaration = {
  /** X-HEAD */
  readonly header: Header;
  /** X-TRADEMODE */
  readonly tradeModeCode: string | null;
  /** X-MAILORDER */
  readonly mailOrder: boolean | null;
  /** X-PRES: time of a presentation notice */
  readonly presentationDateTime: number | null;
  /** 023 */
  readonly acceptanceDateTime: number | null;
  /** D012 */
  readonly issueLocationId: string | null;
  /** 228 */
  readonly goodsItemQuantity: number | null;
  /** 065 */
  readonly declarationOfficeId: string | null;
  /** 109 */
  readonly invoiceAmount: Amount | null;
  /** 013 */
  readonly loadingListQuantity: number | null;
  /** 131 */
  readonly totalGrossMassMilligrams: number | null;
  /** 146 */
  readonly totalPackageQuantity: number | null;
  /** 504 */
  readonly specificCircumstancesCode: string | null;
  /** 17B */
  readonly submitter: DeclarationSubmitter | null;
  /** 02A */
  readonly additionalDocument: readonly DeclarationAdditionalDocument[];
  /** 03A */
  readonly additionalInformation: readonly DeclarationAdditionalInformation[];
  /** 05A */
  readonly agent: DeclarationAgent | null;
  /** 17C */
  readonly authorisationHolder: readonly DeclarationAuthorisationHolder[];
  /** 15A */
  readonly borderTransportMeans: DeclarationBorderTransportMeans | null;
  /** 28A */
  readonly consignment: DeclarationConsignment | null;
  /** 40A */
  readonly currencyExchange: readonly DeclarationCurrencyExchange[];
  /** 57B */
  readonly declarant: DeclarationDeclarant | null;
  /** 56A */
  readonly exitOffice: DeclarationExitOffice | null;
  /** 57A */
  readonly exporter: DeclarationExporter | null;
  /** 67A */
  readonly goodsShipment: DeclarationGoodsShipment | null;
  /** 90A */
  readonly obligationGuarantee: readonly DeclarationObligationGuarantee[];
  /** 15C */
  readonly presentationOffice: DeclarationPresentationOffice | null;
  /** 97B */
  readonly supervisingOffice: DeclarationSupervisingOffice | null;
  /** 07B: NOTICE only */
  readonly response: DeclarationResponse | null;
};

/** An officer's or a scanner's answer to a decision. Subject: outcomes-value. */
export type OutcomeReport = {
  /** X-HEAD */
  readonly header: Header;
  /** X-AGENCY: id of the agency that answers */
  readonly agency: string;
  /** X-FLOW: flow of the decision it answers */
  readonly flow: string;
  /** X-GEN */
  readonly generation: number;
  /** X-REV: revision of the decision it answers */
  readonly revision: number;
  /** X-DISP */
  readonly disposition: OutcomeDisposition;
  /** X-OUT: OVERRIDDEN: what the officer decides instead */
  readonly outcome: Outcome | null;
  /** X-MEAS */
  readonly measure: Measure | null;
  /** X-METHOD: how it was examined */
  readonly methodCode: string | null;
  /** X-RESULT */
  readonly resultCode: string | null;
  /** X-IRREG: an irregularity was found */
  readonly irregular: boolean | null;
  /** X-IRREGCODE */
  readonly irregularityCode: string | null;
  /** X-REVENUE: additional duty and tax assessed */
  readonly revenueAmount: Amount | null;
  /** R005: role of who answers, never a name */
  readonly roleCode: string | null;
  /** 380 */
  readonly outcomeDateTime: number | null;
  /** 226 */
  readonly reasonCode: string | null;
};

/** The content of each document type. */
export type Documents = {
  readonly order: Order;
  readonly payment: Payment;
  readonly logistics: Logistics;
  readonly declaration: Declaration;
  readonly outcome: OutcomeReport;
};
