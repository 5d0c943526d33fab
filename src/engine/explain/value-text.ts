/** Values of conditions as an officer reads them: amounts with currency, masses in kilograms, times in ISO 8601. */
import { UNKNOWN, type Unknown } from '../../core/kernel/unknown';
import type { Amount, Quantity } from '../../core/kernel/amount';
import type { Value } from '../../core/score/condition/value';

/** What a number stands for. */
export type Meaning = 'mass' | 'time' | 'duration' | 'number';

const MILLIGRAM_DIGITS = 6;
const HOUR_MS = 3_600_000;
const LISTED_VALUES = 8;

/** Null for what is absent or has no value. */
export function valueText(value: Value | Unknown, meaning: Meaning): string | null {
  if (value === UNKNOWN) return null;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value, meaning);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (isList(value)) {
    const shown = value.slice(0, LISTED_VALUES).map((one) => valueText(one, meaning) ?? 'absent');
    return `[${shown.join(', ')}${value.length > LISTED_VALUES ? `, … ${value.length} in all` : ''}]`;
  }
  return isScaled(value) ? scaledText(value) : 'stated';
}

/** Epoch milliseconds as ISO 8601 in UTC. */
function timeText(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString();
}

/** The day of a time, YYYY-MM-DD. */
export function dayText(time: number): string {
  return timeText(time).slice(0, 10);
}

function numberText(value: number, meaning: Meaning): string {
  switch (meaning) {
    case 'time':
      return timeText(value);
    case 'mass':
      return `${trimmed(decimals(Math.round(value), MILLIGRAM_DIGITS))} kg`;
    case 'duration':
      return `${trimmed((value / HOUR_MS).toFixed(2))} h`;
    case 'number':
      return String(value);
  }
}

function scaledText(scaled: Amount | Quantity): string {
  const unit = 'currency' in scaled ? scaled.currency : scaled.unitCode;
  const number = decimals(scaled.value, scaled.scale);
  return unit === null ? number : `${number} ${unit}`;
}

/** An integer in units of 10^-scale as decimal text, exactly. */
function decimals(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = value < 0 ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isScaled(value: object): value is Amount | Quantity {
  return 'value' in value && 'scale' in value && ('currency' in value || 'unitCode' in value);
}
