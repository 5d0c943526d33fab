/**
 * Writes src/core/score/names/name-tables.generated.ts: the words that topology/names lists, packed for core, which reads
 * no files. With --check it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/core/score/names/name-tables.generated.ts');
const read = (name) => parse(readFileSync(join(root, 'topology/names', name), 'utf8'));

/** Forms once, whatever their case; the marks that separate in the packed text mean nothing in a name. */
const distinct = (forms) => {
  const byLower = new Map();
  for (const form of forms) {
    const clean = String(form)
      .replace(/[|;\n]/g, ' ')
      .trim();
    if (clean !== '') byLower.set(clean.toLowerCase(), clean.toLowerCase());
  }
  return [...byLower.values()];
};

// `compare|generic|form;form`: a row without its own compare form is known by its display, its generic or its first alias.
const organisationTypes = read('org-types.yml').types.map(({ display, compare, generic, aliases = [] }) => {
  const named = compare || display || '';
  return `${named}|${generic ?? ''}|${distinct([named, display ?? '', ...aliases]).join(';')}`;
});

const SECTIONS = { org_symbols: 'o', org_domains: 'd', person_symbols: 'p', person_nick: 'n', person_name_parts: 'f' };
const symbols = Object.entries(read('symbols.yml')).flatMap(([section, entries]) => {
  const mark = SECTIONS[section];
  if (mark === undefined) throw new Error(`symbols.yml: unexpected section ${section}`);
  return Object.entries(entries).map(([id, forms]) => `${mark}.${id}|${distinct([id, ...forms]).join(';')}`);
});

const stopwords = read('stopwords.yml');
const prefixes = ['PERSON_NAME_PREFIXES', 'ORG_NAME_PREFIXES', 'OBJ_NAME_PREFIXES'].flatMap((part) => stopwords[part]);
const pairs = read('compare.yml').similar_pairs.map(([a, b]) => `${a}${b}`);

/** Rows as the lines of one text, which stay readable in a difference and are one constant to whatever reads the source. */
const lines = (rows) => rows.map((row) => row.replace(/[\\`]|\$\{/g, '\\$&')).join('\n');

const file = `/** What words in names mean, for score/names; written by scripts/generate-name-tables.mjs from topology/names (MIT). */

/** \`compare|generic|form;form\`: kinds of organisation and how they are written. */
export const ORGANISATION_TYPES = \`
${lines(organisationTypes)}\`;

/** \`symbol|form;form\`: words of one meaning; \`o\` and \`d\` of organisations, \`p\`, \`n\` and \`f\` of persons. */
export const SYMBOLS = \`
${lines(symbols)}\`;

/** What stands before a name and is no part of it. */
export const NAME_PREFIXES = \`
${lines(distinct(prefixes))}\`;

/** Two characters each that are taken for one another. */
export const SIMILAR_PAIRS = \`
${lines(pairs)}\`;
`;

if (!process.argv.includes('--check')) writeFileSync(target, file);
else if (readFileSync(target, 'utf8') !== file) {
  console.error('src/core/score/names/name-tables.generated.ts is stale: run npm run generate');
  process.exitCode = 1;
}
