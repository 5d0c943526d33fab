/** Reads the dates and times of WCO messages, by DateTimeString format code (UN/EDIFACT 2379) or as ISO 8601. */
import type { DateTimePart, WcoCatalog } from './wco-catalog';

const DIGITS: Readonly<Record<DateTimePart, string>> = {
  year: '(?<year>\\d{4})',
  month: '(?<month>\\d\\d)',
  day: '(?<day>\\d\\d)',
  hour: '(?<hour>\\d\\d)',
  minute: '(?<minute>\\d\\d)',
  second: '(?<second>\\d\\d)',
  // Nothing, Z, a name of UTC, or an offset with or without Z before it.
  zone: '(?:Z|UTC|GMT)?(?:(?<sign>[+-])(?<zoneHour>\\d\\d):?(?<zoneMinute>\\d\\d)?|0000)?',
};

const ISO = new RegExp(
  `^${DIGITS.year}-?${DIGITS.month}-?${DIGITS.day}` +
    `(?:[T ]?${DIGITS.hour}:?${DIGITS.minute}(?::?${DIGITS.second}(?:[.,](?<fraction>\\d{1,9}))?)?${DIGITS.zone})?$`,
);

/** Reads text of a format (undefined: ISO 8601) to epoch milliseconds, UTC where no zone is stated; undefined: no such time. */
export type ParseTime = (text: string, formatCode: string | undefined) => number | undefined;

export function timeParser(formats: WcoCatalog['dateTimeFormats']): ParseTime {
  const patterns = new Map(
    Object.entries(formats).map(([code, parts]) => [
      code,
      new RegExp(`^${parts.map((part) => DIGITS[part]).join('')}$`),
    ]),
  );
  return (text, formatCode) => {
    const pattern = formatCode === undefined ? ISO : patterns.get(formatCode);
    const groups = pattern?.exec(text)?.groups;
    return groups === undefined ? undefined : instant(groups);
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A date that the calendar does not have, or before 1900, is no time. */
function instant(groups: Groups): number | undefined {
  const year = number(groups, 'year', 0);
  const month = number(groups, 'month', 1);
  const day = number(groups, 'day', 1);
  const hour = number(groups, 'hour', 0);
  const minute = number(groups, 'minute', 0);
  const second = number(groups, 'second', 0);
  const offset =
    (groups['sign'] === '-' ? -1 : 1) * (number(groups, 'zoneHour', 0) * 60 + number(groups, 'zoneMinute', 0));
  if (year < 1900 || hour > 23 || minute > 59 || second > 59 || Math.abs(offset) > 14 * 60) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const millis = Number((groups['fraction'] ?? '').slice(0, 3).padEnd(3, '0'));
  return midnight.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + millis;
}

function number(groups: Groups, name: string, absent: number): number {
  const digits = groups[name];
  return digits === undefined ? absent : Number(digits);
}
