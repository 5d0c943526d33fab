/** ISO 8601 text to epoch milliseconds, for times in plain JSON. */

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/;

/** Date, time and zone must all be there and exist; digits beyond milliseconds are cut off. Undefined otherwise. */
export function parseTime(text: string): number | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const numbers = match.map((part) => Number(part));
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  const [, , , , , , seconds, fraction, , sign, offsetHours, offsetMinutes] = match;
  const clock = Date.UTC(year, month - 1, day, hour, minute, seconds === undefined ? 0 : second, millis(fraction));
  const date = new Date(clock);
  // Date.UTC carries 30 February over into March and 24:00 into the next day.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCMinutes() !== minute)
    return undefined;
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  if (offset > 14 * 60 || Number(offsetMinutes ?? 0) > 59 || (seconds !== undefined && second > 59)) return undefined;
  return clock - (sign === '-' ? -offset : offset) * 60_000;
}

function millis(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
}
