/** Makes telephone numbers comparable: with or without the country's code, prefixes, grouping and extension. */
import { digitsOf, foldText } from '../kernel/fold-text';

/** How one country's numbers are dialled (ITU-T E.164 and E.123); digits only. */
export interface DiallingPlan {
  readonly code: string;
  /** Before a national number at home; empty where there is none. */
  readonly trunk: string;
  /** Before a country's code. */
  readonly international: string;
  /** Digits of the longest number of a mobile telephone, without code and trunk. */
  readonly longest: number;
}

const INTERNATIONAL = '00';
const EXTENSION = / (?:x|ext|extension) ?[0-9]+$/;

/**
 * The number with its country's code, where it states one or `plan` tells how its country dials; else its digits as they
 * are. Empty where there are none.
 */
export function phoneKey(text: string, plan?: DiallingPlan): string {
  // Abroad the trunk digit is not dialled; some print it in brackets.
  const digits = digitsOf(foldText(text.replace('(0)', '')).replace(EXTENSION, ''));
  if (/^[^0-9]*[+＋]/.test(text)) return digits;
  for (const prefix of [plan?.international ?? INTERNATIONAL, INTERNATIONAL]) {
    if (prefix !== '' && digits.startsWith(prefix) && digits.length > prefix.length) return digits.slice(prefix.length);
  }
  if (plan === undefined || digits === '') return digits;
  if (digits.startsWith(plan.code) && digits.length > plan.longest) return digits;
  const atHome = plan.trunk !== '' && digits.startsWith(plan.trunk) ? digits.slice(plan.trunk.length) : digits;
  return plan.code + atHome;
}
