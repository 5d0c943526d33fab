/** Functions on numbers: plain ones, and units in which masses and times are stored. */
import { declare, type FunctionDeclaration } from './function-declaration';

const MILLIGRAMS_PER_KILOGRAM = 1_000_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

export const NUMBER_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('abs', ['double'], 'double', (_, number) => Math.abs(number)),
  declare('min', ['double', 'double'], 'double', (_, a, b) => Math.min(a, b)),
  declare('max', ['double', 'double'], 'double', (_, a, b) => Math.max(a, b)),
  // Whole milligrams and milliseconds, as elements carry them.
  declare('kilograms', ['double'], 'double', (_, count) => Math.round(count * MILLIGRAMS_PER_KILOGRAM)),
  declare('hours', ['double'], 'double', (_, count) => Math.round(count * MS_PER_HOUR)),
  declare('days', ['double'], 'double', (_, count) => Math.round(count * MS_PER_DAY)),
];
