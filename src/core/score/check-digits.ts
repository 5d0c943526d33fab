/** Whether a number that carries a check digit, or a code of fixed form, can have been given out at all. */

/** Blanks and hyphens group digits in print; nothing else may stand between them. */
const GROUPING = /[ -]/g;
/** More is no number of any kind; bounds what is looked at. */
const LONGEST = 40;

const digitAt = (digits: string, index: number): number => digits.charCodeAt(index) - 48;

/** The text without blanks and hyphens; empty where it is too long to be a number. */
function ungrouped(text: string): string {
  return text.length > LONGEST ? '' : text.replace(GROUPING, '');
}

/**
 * GTIN-8, -12, -13 or -14 with its check digit (GS1 General Specifications, 7.9: weights 3 and 1 in turn from the right,
 * up to the next ten). All zeros is none.
 */
export function isGtin(text: string): boolean {
  const digits = ungrouped(text);
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++)
    sum += digitAt(digits, index) * ((digits.length - index) % 2 === 0 ? 3 : 1);
  return sum % 10 === 0;
}

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * Identifier of a postal item: two letters for the service, eight digits, a check digit, two letters for the country
 * (UPU S10: 11 less the weighted sum modulo 11; 10 becomes 0, 11 becomes 5).
 */
export function isS10(text: string): boolean {
  const item = ungrouped(text);
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(item)) return false;
  let sum = 0;
  for (const [index, weight] of S10_WEIGHTS.entries()) sum += digitAt(item, index + 2) * weight;
  const check = 11 - (sum % 11);
  return digitAt(item, 10) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** Air waybill: an airline's three digits, seven of a serial number, and that number modulo 7 (IATA Resolution 600a). */
export function isAirWaybill(text: string): boolean {
  const digits = ungrouped(text);
  return /^\d{11}$/.test(digits) && Number(digits.slice(3, 10)) % 7 === digitAt(digits, 10);
}

/** A ship's number: seven digits, the last one that of the sum of the others times 7 to 2 (IMO Resolution A.1117(30)). */
export function isImo(text: string): boolean {
  const digits = /^(?:IMO)?(\d{7})$/.exec(ungrouped(text))?.[1];
  if (digits === undefined) return false;
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += digitAt(digits, index) * (7 - index);
  return sum % 10 === digitAt(digits, 6);
}

/**
 * Movement reference number: year, country, thirteen letters or digits, a check digit (ISO 6346: letters count from 10 without
 * the multiples of 11, each place twice the one before, modulo 11).
 */
export function isMrn(text: string): boolean {
  if (!/^\d{2}[A-Z]{2}[A-Z0-9]{13}\d$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += valueAt(text, index) << index;
  return (sum % 11) % 10 === digitAt(text, 17);
}

function valueAt(text: string, index: number): number {
  const digit = digitAt(text, index);
  if (digit <= 9) return digit;
  const letter = text.charCodeAt(index) - 65;
  // A is 10, B 12, K 21, L 23, U 32, V 34.
  return 10 + letter + Math.ceil(letter / 10);
}

/** The country's two letters of a text with the form of a UN/LOCODE: then three letters or digits 2 to 9 (UNECE Recommendation 16). */
export function locodeCountry(text: string): string | undefined {
  return /^([A-Z]{2}) ?[A-Z2-9]{3}$/.exec(text)?.[1];
}
