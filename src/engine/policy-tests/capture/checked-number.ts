/** Whether a number that replaces another passes the same checks of form and check digit. */
import { isAirWaybill, isGtin, isImo, isMrn, isS10 } from '../../../core/score/check-digits';

const CHECKS = [isGtin, isS10, isAirWaybill, isImo, isMrn] as const;

/** What a postal item, a movement or a ship is numbered by begins and ends with letters that are no secret. */
const FORMS = [
  /^(?<begin>[A-Z]{2})[0-9 -]{9,}(?<end>[A-Z]{2})$/,
  /^(?<begin>[0-9]{2}[A-Z]{2})[A-Z0-9]{13}(?<end>)[0-9]$/,
  /^(?<begin>IMO)[0-9 -]{7,}(?<end>)$/,
];

/** Valid stays valid, invalid stays invalid. */
export function checksAlike(value: string, other: string): boolean {
  return CHECKS.every((check) => check(value) === check(other));
}

/** Characters at the begin and at the end of a value that are part of its form; undefined for a number of no form. */
export function formOf(value: string): { readonly begin: number; readonly end: number } | undefined {
  for (const form of FORMS) {
    const groups = form.exec(value)?.groups;
    if (groups !== undefined) return { begin: groups['begin']?.length ?? 0, end: groups['end']?.length ?? 0 };
  }
  return undefined;
}
