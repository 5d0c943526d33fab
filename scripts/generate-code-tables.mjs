/**
 * Writes src/core/kernel/code-tables.generated.ts from topology/codes/*.csv: minor units of currencies, and units.
 * With --check it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src', 'core', 'kernel', 'code-tables.generated.ts');

/** Rows without the head; no cell of these files is quoted. */
const rowsOf = (name) =>
  readFileSync(join(root, 'topology', 'codes', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const currencies = rowsOf('currencies.csv').map(([code, minorUnit]) => `  ${code}: ${minorUnit},\n`);
const units = rowsOf('units.csv').map(([code, symbol, , dimension, numerator, denominator]) => {
  const fields = `dimension: '${dimension}', numerator: ${numerator}, denominator: ${denominator}`;
  return `  ${code}: { symbol: ${symbol === '' ? 'undefined' : `'${symbol}'`}, ${fields} },\n`;
});

const text = `/**
 * Decimal places of currencies (ISO 4217) and what units (UN/ECE Recommendation 20) measure.
 * Written by scripts/generate-code-tables.mjs from topology/codes; change those and run \`npm run generate\`.
 */

/** By code: decimal places of the minor unit. */
export const MINOR_UNITS: Readonly<Record<string, number>> = {
${currencies.join('')}};

/** One of the unit is numerator / denominator of the smallest one of its dimension: mg, mm, mm², mm³, one. */
export interface Unit {
  readonly symbol: string | undefined;
  readonly dimension: 'mass' | 'length' | 'area' | 'volume' | 'count';
  readonly numerator: number;
  readonly denominator: number;
}

/** By code. */
export const UNITS: Readonly<Record<string, Unit>> = {
${units.join('')}};
`;

let known = '';
try {
  known = readFileSync(target, 'utf8');
} catch {
  // Not there yet.
}
if (known !== text) {
  if (process.argv.includes('--check')) {
    console.error('src/core/kernel/code-tables.generated.ts is stale: run npm run generate');
    process.exitCode = 1;
  } else writeFileSync(target, text);
}
