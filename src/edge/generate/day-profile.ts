/** When consignments begin over a day: quiet nights, a busy evening, and room at the end for what follows an order. */
import type { Random } from './random';

const HOUR_MS = 3_600_000;
/** Consignments begun per hour of UTC, in parts of their sum; the last hours only finish what began before. */
const HOURS = [14, 10, 9, 9, 11, 14, 18, 24, 30, 34, 36, 35, 33, 34, 35, 33, 28];
const TOTAL = HOURS.reduce((sum, weight) => sum + weight, 0);
const JITTER = 65_536;

/** Start of consignment `index` of `count`, epoch milliseconds from `day` on; never earlier than that of a lower index. */
export function startOf(index: number, count: number, day: number, random: Random): number {
  let position = ((index * JITTER + random.below(JITTER)) / (count * JITTER)) * TOTAL;
  let hour = 0;
  while (hour < HOURS.length - 1 && position >= (HOURS[hour] ?? 0)) {
    position -= HOURS[hour] ?? 0;
    hour++;
  }
  const within = Math.min(1, position / (HOURS[hour] ?? 1));
  return day + hour * HOUR_MS + Math.floor(within * (HOUR_MS - 1));
}
