/** Whether a literal spells what its function reads from it: money, masses, units, days, times and spans. */
import type { LiteralKind } from '../../core/score/condition/function-declaration';
import { minorUnitOf } from '../../core/kernel/currency';
import { parseDecimal } from '../../core/kernel/decimal';
import { parseMass, unitOf } from '../../core/kernel/quantity';
import { parseDay, parseSpan, parseTime } from '../../core/kernel/time-text';

type SpelledKind = Exclude<LiteralKind, 'pattern' | 'list' | 'column' | 'document' | 'codes'>;

interface Spelling {
  readonly expected: string;
  readonly reads: (text: string) => unknown;
}

const CURRENCY: Spelling = { expected: 'a currency of ISO 4217 such as "EUR"', reads: minorUnitOf };

const SPELLINGS: Readonly<Record<SpelledKind, Spelling>> = {
  number: { expected: 'a number such as "150.00", with at most 6 decimals', reads: parseDecimal },
  currency: CURRENCY,
  target: CURRENCY,
  unit: { expected: 'a unit of UN/ECE Recommendation 20 such as "C62" or "KGM"', reads: unitOf },
  mass: { expected: 'a mass such as "2 kg", "500 g" or "4 oz"', reads: parseMass },
  day: { expected: 'a day such as "2026-01-31"', reads: parseDay },
  time: { expected: 'a time with its zone such as "2026-01-31T08:30:00Z"', reads: parseTime },
  span: { expected: 'a span such as "36h", "1h30m" or "90s"; days are written days(3)', reads: parseSpan },
};

/** Undefined where the text spells it. */
export function spellingError(kind: SpelledKind, text: string): string | undefined {
  const { expected, reads } = SPELLINGS[kind];
  return reads(text) === undefined ? `Expected ${expected}, found ${JSON.stringify(text)}` : undefined;
}

/** Whether something else than a literal may stand there; texts may not, but where they name a currency. */
export function mayBeComputed(kind: LiteralKind): kind is 'mass' | 'day' | 'target' {
  return kind === 'mass' || kind === 'day' || kind === 'target';
}
