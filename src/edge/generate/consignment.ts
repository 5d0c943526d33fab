/** One consignment as the generator thinks it: what each party will state about it, before any document is written. */
import type { DocumentType } from '../../core/events/document';
import type { Company, Country, Currency, Product, Trade } from './catalogue';

export interface Address {
  line: string;
  readonly cityName: string;
  readonly countrySubDivisionName: string | undefined;
  readonly postcodeId: string | undefined;
  readonly countryCode: string;
}

export interface Party {
  name: string;
  readonly address: Address;
  phone: string;
}

/** `identityHash`: 64 hexadecimal digits, where the economy asks for an identity document. */
export interface Person extends Party {
  identityHash: string | undefined;
}

export interface Business extends Party {
  readonly id: string;
}

/** Amounts in units of the currency's scale; masses in milligrams. */
export interface Line {
  product: Product;
  description: string;
  quantity: number;
  unitPrice: number;
  amount: number;
  netMilligrams: number;
  grossMilligrams: number;
  readonly origin: string;
}

/** goods + freight + tax + other - discount = paid, in units of the currency's scale; `other` where it is stated. */
export interface Amounts {
  goods: number;
  freight: number;
  tax: number;
  other: number | undefined;
  discount: number;
  paid: number;
}

/** What differs between two documents of a planted anomaly differs here; a clean consignment has each pair equal. */
export interface Consignment {
  readonly trade: Trade;
  readonly serial: string;
  /** When its first event happens, epoch milliseconds. */
  readonly start: number;
  readonly economy: Country;
  readonly exportCountryCode: string;
  readonly destinationCountryCode: string;
  readonly currency: Currency;
  readonly tradeModeCode: string | undefined;
  readonly platform: Company;
  readonly paymentCompany: Company;
  readonly carrier: Company;
  readonly declarant: Company;
  readonly seller: Business;
  readonly orderNumber: string;
  readonly transactionId: string;
  readonly houseNumber: string;
  readonly localReference: string;
  readonly lines: [Line, ...Line[]];
  amounts: Amounts;
  readonly buyer: Person;
  payer: Person;
  readonly consignee: Party;
  carriedTo: Party;
  paid: { value: number; currency: Currency };
  /** Declared value of each line, in units of the currency's scale. */
  declared: number[];
  totalMilligrams: number;
  measuredMilligrams: number;
  /** Packages of the whole consignment. */
  readonly packages: number;
  /** Declared under a reduced data set. */
  readonly reduced: boolean;
  /** The documents that will come, in the order they are issued. */
  documents: readonly DocumentType[];
}
