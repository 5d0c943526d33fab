/** Functions on codes and numbers: whether a text can be one, and whether a commodity code is one of a set. */
import { isAirWaybill, isGtin, isImo, isMrn, isS10, locodeCountry } from '../check-digits';
import { readCodeRanges } from '../code-ranges';
import { codeSet } from '../code-set';
import { isLeft } from 'fp-ts/lib/Either';
import { digitsOf } from '../../kernel/fold-text';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { invariant } from '../../kernel/invariant';
import type { Facts } from './frame';
import { declare, type FunctionDeclaration, type NeededList } from './function-declaration';

/** Codes of countries, each as long as it is valid: withdrawn ones end, user-assigned ones are there where customs use them. */
const COUNTRIES: NeededList = { id: 'countries', kind: 'code', columns: [] };
/** Likewise for currencies. */
const CURRENCIES: NeededList = { id: 'currencies', kind: 'code', columns: [] };

/** Stands before the places that UN/LOCODE knows in no country. */
const NO_COUNTRY = 'XZ';

function isListed(facts: Facts, { id }: NeededList, code: string): boolean | Unknown {
  return facts.list(id)?.has(code) ?? UNKNOWN;
}

function isLocode(facts: Facts, text: string): boolean | Unknown {
  const country = locodeCountry(text);
  if (country === undefined) return false;
  return country === NO_COUNTRY || isListed(facts, COUNTRIES, country);
}

/** Headings and subheadings as nomenclatures name them, without dots; a code of fewer digits says nothing of them. */
function hsDigits(code: string, count: number): string | Unknown {
  const digits = digitsOf(code);
  return digits.length >= count && count > 0 ? digits.slice(0, count) : UNKNOWN;
}

const HS_IN: FunctionDeclaration = {
  kind: 'set',
  name: 'hsIn',
  method: false,
  overloads: [{ params: ['string', 'string'], result: 'bool' }],
  literals: { 1: 'codes' },
  compile: (written) => {
    const ranges = readCodeRanges(written);
    invariant(!isLeft(ranges), 'a checked condition has a set of codes where it must');
    return codeSet(ranges.right);
  },
  run: (isIn, code) => isIn(code),
};

/** Functions that need no list. */
export const NUMBER_CHECKS: readonly FunctionDeclaration[] = [
  declare('isGtin', ['string'], 'bool', (_, text) => isGtin(text)),
  declare('isS10', ['string'], 'bool', (_, text) => isS10(text)),
  declare('isAirWaybill', ['string'], 'bool', (_, text) => isAirWaybill(text)),
  declare('isImo', ['string'], 'bool', (_, text) => isImo(text)),
  declare('isMrn', ['string'], 'bool', (_, text) => isMrn(text)),
  declare('hsDigits', ['string', 'double'], 'string', (_, code, count) => hsDigits(code, count)),
];

export const CODE_FUNCTIONS: readonly FunctionDeclaration[] = [
  ...NUMBER_CHECKS,
  HS_IN,
  {
    ...declare('isCountry', ['string'], 'bool', (facts, code) => isListed(facts, COUNTRIES, code)),
    needs: COUNTRIES,
  },
  {
    ...declare('isCurrency', ['string'], 'bool', (facts, code) => isListed(facts, CURRENCIES, code)),
    needs: CURRENCIES,
  },
  { ...declare('isLocode', ['string'], 'bool', isLocode), needs: COUNTRIES },
];
