/** Reads a number of a cell, with its unit: `30`, `2.5 kg`, `24h`, `150 EUR`. */
import * as E from 'fp-ts/Either';
import { durationMs } from '../../duration';

/** The CEL text of a number, its value as elements store it, and its currency, empty but for money. */
export interface Operand {
  readonly text: string;
  readonly value: number;
  readonly currency: string;
}

/** Milligrams a unit of mass has, as elements store them; functions of conditions where there is one. */
const MASS_MILLIGRAMS: Readonly<Record<string, number>> = { kg: 1_000_000, g: 1_000, mg: 1 };
const OPERAND = /^(-?\d{1,15})(?:\.(\d{1,6}))? ?([A-Za-z]{0,3})$/;

/** Left: what was expected. Money needs a currency, other numbers must not have one. */
export function readOperand(text: string, isMoney: boolean): E.Either<string, Operand> {
  const [, whole = '', fraction = '', unit = ''] = OPERAND.exec(text) ?? [];
  const isCurrency = /^[A-Z]{3}$/.test(unit);
  if (whole === '' || isMoney !== isCurrency) {
    const wanted = isMoney ? 'an amount with its currency, like 150 EUR' : 'a number, like 30, 2.5 kg, 24h or 3d';
    return E.left(`expected ${wanted}, found ${text}`);
  }
  if (isMoney) return money(text, whole, fraction, unit);
  const number = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  if (unit === '') return E.right({ text: celNumber(number), value: number, currency: '' });
  const milligrams = MASS_MILLIGRAMS[unit];
  if (milligrams !== undefined) {
    const value = Math.round(number * milligrams);
    return E.right({ text: unit === 'kg' ? `kilograms(${number})` : celNumber(value), value, currency: '' });
  }
  const value = durationMs(`${whole}${unit}`);
  if (value === undefined || fraction !== '')
    return E.left(`expected kg, g, mg, d, h, m, s or a currency behind a number, found ${text}`);
  const call = { h: 'hours', d: 'days' }[unit];
  return E.right({ text: call === undefined ? celNumber(value) : `${call}(${whole})`, value, currency: '' });
}

function money(text: string, whole: string, fraction: string, currency: string): E.Either<string, Operand> {
  const digits = Number(whole + fraction);
  if (!Number.isSafeInteger(digits)) return E.left(`expected an amount of at most 15 digits, found ${text}`);
  const value = Number(`${whole}.${fraction}0`);
  return E.right({ text: `amount(${celNumber(digits)}, ${fraction.length}, "${currency}")`, value, currency });
}

/** CEL writes a negative number as the negation of one. */
function celNumber(value: number): string {
  return value < 0 ? `-${-value}` : String(value);
}
