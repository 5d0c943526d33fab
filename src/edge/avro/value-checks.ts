/** Which values an element may have: the checks that a compiled validator calls, one for each kind of leaf. */
import type { Amount, Quantity } from '../../core/kernel/amount';
import type { RejectionCode } from './rejection-code';

/** Undefined when the value is fine. */
type Check = RejectionCode | undefined;

export const MAX_SCALE = 6;
/** Most instances of one repeating class, and of all in a document. */
export const MAX_ITEMS_PER_CLASS = 9999;
export const MAX_ITEMS = 20_000;
// 1,000 t: no consignment of e-commerce weighs more, and sums of many stay exact.
const maxMassMilligrams = 1_000_000_000_000;
const maxCount = 1_000_000_000;
// 1990-01-01, before any of the message sets was in use.
const earliestTime = 631_152_000_000;

/**
 * At most so many UTF-16 units, no control characters but tab and line ends, no lone surrogates (BAD_TEXT), and nothing that
 * reorders or hides what a person reads (HIDDEN_TEXT); a text known to be `clean` is only measured.
 */
export function checkText(text: string, maxLength: number, clean: boolean): Check {
  const length = text.length;
  if (length > maxLength) return 'BAD_TEXT';
  if (clean) return undefined;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 ? unit !== 0x0a && unit !== 0x09 && unit !== 0x0d : unit >= 0x7f && unit < 0xa0) return 'BAD_TEXT';
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = text.charCodeAt(++index);
      if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return 'BAD_TEXT';
      if (unit === TAG_HIGH && next <= LAST_TAG_LOW) return 'HIDDEN_TEXT';
    } else if (unit > 0x600 && isHidden(unit)) {
      return 'HIDDEN_TEXT';
    } else if (unit >= 0xfffe) {
      return 'BAD_TEXT';
    }
  }
  return undefined;
}

// U+E0000 to U+E007F, tags that nothing shows, as surrogates.
const TAG_HIGH = 0xdb40;
const LAST_TAG_LOW = 0xdc7f;

/** Bidirectional controls, invisible operators, fillers and annotations; no orthography needs them (decision 0009). */
function isHidden(unit: number): boolean {
  if (unit < 0x2000) return unit === 0x61c;
  if (unit <= 0x206f)
    return unit === 0x200e || unit === 0x200f || (unit >= 0x202a && (unit <= 0x202e || unit >= 0x2060));
  return unit === 0x3164 || unit === 0xfeff || unit === 0xffa0 || (unit >= 0xfff9 && unit <= 0xfffb);
}

/** Counts, versions and sequence numbers: 0 to 10^9. */
export function checkCount(value: number): Check {
  return Number.isInteger(value) && value >= 0 && value <= maxCount ? undefined : 'BAD_COUNT';
}

/** Integer milligrams up to 1,000 t. */
export function checkMass(value: number): Check {
  return Number.isInteger(value) && value >= 0 && value <= maxMassMilligrams ? undefined : 'BAD_MASS';
}

/** Epoch milliseconds from 1990 to the latest time given. */
export function checkTime(value: number, latest: number): Check {
  return Number.isInteger(value) && value >= earliestTime && value <= latest ? undefined : 'BAD_TIME';
}

/** One less than 2^53-1: what the Avro codec writes and reads without loss. */
const maxLong = 9_007_199_254_740_990;

/** A whole number that the wire can hold. */
export function isWireLong(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) <= maxLong;
}

export function checkLong(value: number): Check {
  return isWireLong(value) && value >= 0 ? undefined : 'BAD_VALUE';
}

export function checkAmount(amount: Amount, mayBeNegative: boolean): Check {
  const { value, scale } = amount;
  if (!isWireLong(value) || !(scale >= 0 && scale <= MAX_SCALE)) return 'BAD_AMOUNT';
  if (value < 0 && !mayBeNegative) return 'BAD_AMOUNT';
  return isCurrency(amount.currency) ? undefined : 'BAD_CURRENCY';
}

export function checkQuantity(quantity: Quantity): Check {
  const { value, scale, unitCode } = quantity;
  if (!isWireLong(value) || value < 0 || !(scale >= 0 && scale <= MAX_SCALE)) return 'BAD_VALUE';
  return unitCode === null ? undefined : checkText(unitCode, 8, false);
}

/** Three capital letters, the form of ISO 4217; which currencies exist is a policy's list. */
function isCurrency(text: string): boolean {
  return text.length === 3 && isCapital(text, 0) && isCapital(text, 1) && isCapital(text, 2);
}

function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x41 && unit <= 0x5a;
}
