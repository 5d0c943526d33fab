/** Tells whether a commodity code begins with one of a set, without cutting the code up. */
import { digitsOf } from '../kernel/fold-text';
import type { CodeRange } from './code-ranges';

/** Begin and end of ranges in turn, both inclusive, of one number of digits. */
type Bounds = number[];

/** Codes compare as digits: dots, spaces and other signs in them do not matter. A code shorter than a range is not in it. */
export function codeSet(ranges: readonly CodeRange[]): (code: string) => boolean {
  const byLength: (Bounds | undefined)[] = [];
  for (const { from, to } of ranges) (byLength[from.length] ??= []).push(Number(from), Number(to));
  const isIn = (code: string): boolean => {
    let value = 0;
    let length = 0;
    for (let index = 0; index < code.length; index++) {
      const unit = code.charCodeAt(index);
      if (unit > 127) return isIn(digitsOf(code));
      if (unit < 48 || unit > 57) continue;
      if (++length >= byLength.length) return false;
      value = value * 10 + unit - 48;
      const bounds = byLength[length];
      if (bounds !== undefined && holds(bounds, value)) return true;
    }
    return false;
  };
  return isIn;
}

function holds(bounds: Bounds, value: number): boolean {
  for (let index = 0; index < bounds.length; index += 2) {
    if (value >= (bounds[index] ?? 0) && value <= (bounds[index + 1] ?? 0)) return true;
  }
  return false;
}
