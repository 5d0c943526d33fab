/** Functions on times and spans, in UTC and without a clock: what is now is no condition's business. */
import { parseDay, parseSpan, parseTime } from '../../kernel/time-text';
import { declare, declareOverloaded, type FunctionDeclaration, orUnknown } from './function-declaration';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** Days since 1970-01-01, which was a Thursday. */
const dayNumber = (time: number): number => Math.floor(time / MS_PER_DAY);

export const TIME_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('timestamp', ['string'], 'Timestamp', (_, text) => orUnknown(parseTime(text)), { 0: 'time' }),
  // Of a time the first moment of its day.
  declareOverloaded(
    'date',
    [
      { params: ['string'], result: 'Timestamp' },
      { params: ['Timestamp'], result: 'Timestamp' },
    ],
    (_, of) => (typeof of === 'string' ? orUnknown(parseDay(of)) : dayNumber(of as number) * MS_PER_DAY),
    { 0: 'day' },
  ),
  declare('duration', ['string'], 'Duration', (_, text) => orUnknown(parseSpan(text)), { 0: 'span' }),
  declare('hours', ['double'], 'Duration', (_, count) => Math.round(count * MS_PER_HOUR)),
  declare('days', ['double'], 'Duration', (_, count) => Math.round(count * MS_PER_DAY)),
  // Midnights from one to the other: the evening and the next morning are one day apart.
  declare('daysBetween', ['Timestamp', 'Timestamp'], 'double', (_, from, to) => dayNumber(to) - dayNumber(from)),
  // As ISO 8601 counts: 1 is Monday, 7 Sunday.
  declare('dayOfWeek', ['Timestamp'], 'double', (_, time) => ((((dayNumber(time) + 3) % 7) + 7) % 7) + 1),
];
