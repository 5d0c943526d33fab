/** Times, days and spans as people write them in conditions, read the same everywhere: never by the runtime's own parser. */

const MS_PER_DAY = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(Z|[+-]\d{2}:\d{2})$/;
const SPAN = /^-?(?:\d{1,9}(?:\.\d{1,3})?(?:h|ms|m|s))+$/;

const MS_PER_UNIT: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** `2026-01-31`: its first moment in UTC, epoch milliseconds; undefined for another form, or a day that there is not. */
export function parseDay(text: string): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const days = daysInMonth(year, month);
  if (year === 0 || days === undefined || day < 1 || day > days) return undefined;
  return daysFromEpoch(year, month, day) * MS_PER_DAY;
}

/** `2026-01-31T08:30:00Z` or with an offset such as `+08:00` (RFC 3339), epoch milliseconds; undefined otherwise. */
export function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, date = '', hours, minutes, seconds, fraction = '0', zone = 'Z'] = match;
  const day = parseDay(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const offset = offsetMs(zone);
  if (day === undefined || offset === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return day + ((hour * 60 + minute) * 60 + second) * 1_000 + Number(fraction.padEnd(3, '0')) - offset;
}

/** `36h`, `1h30m`, `-2.5s`, `250ms` as CEL writes spans, in whole milliseconds; undefined for another form or finer ones. */
export function parseSpan(text: string): number | undefined {
  if (!SPAN.test(text)) return undefined;
  let span = 0;
  for (const [, number, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)) {
    // Thousandths of a unit are exact in whole numbers.
    span += (Math.round(Number(number) * 1_000) * (MS_PER_UNIT[unit] ?? 0)) / 1_000;
  }
  if (!Number.isSafeInteger(span)) return undefined;
  return text.startsWith('-') ? 0 - span : span;
}

function offsetMs(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number | undefined {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** Days from 1970-01-01 in the Gregorian calendar; years count from March, so that the leap day is a year's last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}
