/** Days, times and spans as people write them, against the runtime's own calendar and by hand. */
import * as fc from 'fast-check';
import { parseDay, parseSpan, parseTime } from '../../../src/core/kernel/time-text';

const DAY_MS = 86_400_000;

describe('a day', () => {
  it('of any year is the calendar of the runtime', () => {
    const days = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(new Date(day * DAY_MS).toISOString().slice(0, 10))).toBe(day * DAY_MS);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01Z',
    '',
  ])('that is none is not read: %p', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('of a leap year is read', () => {
    expect([parseDay('2000-02-29'), parseDay('2028-02-29')]).toEqual([Date.UTC(2000, 1, 29), Date.UTC(2028, 1, 29)]);
  });
});

describe('a time', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-01-31T08:30:15.25Z', Date.UTC(2026, 0, 31, 8, 30, 15, 250)],
    ['2026-01-31T08:30:15+08:00', Date.UTC(2026, 0, 31, 0, 30, 15)],
    ['2026-01-01T00:00:00-05:30', Date.UTC(2026, 0, 1, 5, 30)],
  ])('%s', (text, ms) => {
    expect(parseTime(text)).toBe(ms);
  });

  it.each([
    '2026-01-31T08:30:00',
    '2026-01-31 08:30:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T08:60:00Z',
    '2026-01-31T08:30:60Z',
    '2026-02-31T08:30:00Z',
    '2026-01-31T08:30:00+24:00',
    '2026-01-31T08:30:00.1234Z',
    '2026-01-31',
  ])('is not read from %p', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe('a span', () => {
  it.each([
    ['36h', 129_600_000],
    ['1h30m', 5_400_000],
    ['-2.5s', -2_500],
    ['250ms', 250],
    ['1.001s', 1_001],
    ['0s', 0],
    ['999999999h', 3_599_999_996_400_000],
  ])('%s is %d ms', (text, ms) => {
    expect(parseSpan(text)).toBe(ms);
  });

  it.each(['', '36', 'h', '3d', '1.5ms', '1 h', '1h-3m', '1ns', '+1h', '1.0001h', '9999999999h'])(
    'is not read from %p',
    (text) => {
      expect(parseSpan(text)).toBeUndefined();
    },
  );
});
