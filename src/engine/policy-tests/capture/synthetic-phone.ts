/** Telephone numbers of nobody that compare by `phoneKey` as the real ones do. */
import { digitsOf } from '../../../core/kernel/fold-text';
import { type DiallingPlan, phoneKey } from '../../../core/score/phone-key';

/** No trunk or international prefix begins like this. */
const FILLER = '5';
/** So that numbers of few digits do not read as the filler. */
const FEWEST_DIGITS = 3;

export function isPhone(path: readonly string[], value: string): boolean {
  return path.at(-2) === 'communication' && !/[@\p{L}]/u.test(value) && digitsOf(value).length >= FEWEST_DIGITS;
}

/** The number at the end, in the same form; what stands before the national number stays. */
export function syntheticPhone(value: string, number: number, plans: readonly DiallingPlan[]): string {
  const kept = keptOf(value, plans);
  const rest = [...value.slice(kept)];
  const digits = [...String(number).padStart(FEWEST_DIGITS, '0')];
  for (let at = rest.length - 1; at >= 0; at--) {
    if (/[0-9]/.test(rest[at] ?? '')) rest[at] = digits.pop() ?? FILLER;
  }
  return value.slice(0, kept) + digits.join('') + rest.join('');
}

/** The length of an international prefix with its country's code, or of the trunk digit. */
function keptOf(value: string, plans: readonly DiallingPlan[]): number {
  const [whole = ''] = /^[^0-9+]*(?:\+|00)|^[^0-9]*0?/.exec(value) ?? [];
  if (!/(?:\+|00)$/.test(whole)) return whole.length;
  const rest = value.slice(whole.length);
  const codes = plans.map(({ code }) => code).filter((code) => rest.startsWith(code));
  const code = Math.max(0, ...codes.map(({ length }) => length));
  const length = whole.length + (code > 0 ? code : (/^[0-9]{1,2}/.exec(rest)?.[0].length ?? 0));
  return length + (/^ *\(0\)/.exec(value.slice(length))?.[0].length ?? 0);
}

/** Whether some country's plan, or none, makes them one. */
export function isOnePhone(a: string, b: string, plans: readonly DiallingPlan[]): boolean {
  if (digitsOf(a).slice(-FEWEST_DIGITS) !== digitsOf(b).slice(-FEWEST_DIGITS)) return false;
  return [undefined, ...plans].some((plan) => phoneKey(a, plan) === phoneKey(b, plan));
}
