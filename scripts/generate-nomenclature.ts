/**
 * Writes src/core/score/nomenclature/nomenclature-tables.generated.ts: which words the texts of chapters, headings and
 * subheadings have, and how much each tells. With --check it only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldText } from '../src/core/kernel/fold-text';

const root = join(__dirname, '..');
const target = join(root, 'src/core/score/nomenclature/nomenclature-tables.generated.ts');

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  return parse(readFileSync(join(root, 'topology/nomenclature', name)), { columns: true, bom: true });
}

const wordOfForm = new Map(rowsOf('word-forms.csv').map(({ form = '', word = '' }) => [form, word]));

/** A word as one form stands for all: the singular, and what word-forms.csv says; empty for what says nothing of goods. */
function wordOf(form: string): string {
  const listed = wordOfForm.get(form);
  if (listed !== undefined) return listed;
  if (/.{2}ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/.{2}(?:(?:ss|x|z|ch|sh)|.o)es$/.test(form)) return form.slice(0, -2);
  return /..[^su]s$/.test(form) && !form.endsWith('is') ? form.slice(0, -1) : form;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|.{3}o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What a text leaves out is no word of its goods. */
const EXCLUSION = /\((?:excluding|other than|not |except)[^()]*\)|\b(?:excluding|other than|except)\b[^,;()]*/gi;

/** What the texts write, by form; later also what they might. */
const wordByForm = new Map(wordOfForm);

/** The words of a text, once each; T-shirts and X-rays are one word. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [form] of foldText(text.replace(EXCLUSION, ' ')).matchAll(/\b(?:t (?=shirt)|x (?=ray))?[a-z]{2,}\b/g)) {
    const word = form[1] === ' ' ? `${form.slice(0, 2)}${wordOf(form.slice(2))}` : wordOf(form);
    if (word.length < 2) continue;
    wordByForm.set(form, word);
    words.add(word);
  }
  return words;
}

const nomenclature = rowsOf('harmonized-system.csv').filter(({ hscode = '' }) => /^(?:\d\d){1,3}$/.test(hscode));
const everyday = new Map(rowsOf('everyday-words.csv').map(({ heading = '', words = '' }) => [heading, words]));
const wordsByCode = new Map(nomenclature.map(({ hscode = '', description = '' }) => [hscode, wordsOf(description)]));
const everydayByHeading = new Map([...everyday].map(([heading, words]) => [heading, wordsOf(words)]));
const headings = [...wordsByCode.keys()].filter((code) => code.length === 4);
for (const heading of everyday.keys())
  if (!wordsByCode.has(heading)) throw new Error(`everyday-words.csv: ${heading} is no heading`);

const textsWith = new Map<string, number>();
const headingsWith = new Map<string, Set<string>>();
for (const [code, words] of [...wordsByCode, ...everydayByHeading]) {
  for (const word of words) {
    textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
    const known = headingsWith.get(word) ?? new Set();
    headingsWith.set(word, code.length === 2 ? known : known.add(code.slice(0, 4)));
  }
}

const HEAVIEST = 255;

/** How much a word tells that so many headings have: BM25's inverse document frequency, 255 for a word of one heading. */
function weightOf(count: number): number {
  const told = (having: number): number => Math.log(1 + (headings.length - having + 0.5) / (having + 0.5));
  return Math.round((HEAVIEST * told(Math.max(count, 1))) / told(1));
}

// Words of many texts first: their numbers are the shorter ones. Number 0 is all that says nothing.
const order = [...textsWith].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
const numberOf = new Map(order.map((word, index) => [word, (index + 1).toString(36)]));
for (const word of order) {
  const forms = /(?:ed|ing|ous)$/.test(word) ? [word] : [word, pluralOf(word)];
  for (const form of [...forms, ...forms.map((one) => one.replace(' ', ''))])
    if (!wordByForm.has(form)) wordByForm.set(form, word);
}
const formsOf = new Map<string, string[]>([['', []], ...order.map((word): [string, string[]] => [word, []])]);
for (const [form, word] of wordByForm) formsOf.get(word)?.push(form);
const wordRows = [...formsOf].map(([word, forms]) =>
  [word === '' ? 0 : weightOf(headingsWith.get(word)?.size ?? 0), ...forms].join('|'),
);
const numbers = (words: Iterable<string> = []): string => [...words].map((word) => numberOf.get(word)).join(' ');
const headingRows = headings.map((heading) => {
  const leaves = [...wordsByCode].filter(([code]) => code.length === 6 && code.startsWith(heading));
  const texts = [wordsByCode.get(heading), everydayByHeading.get(heading), ...leaves.map(([, words]) => words)];
  return `${heading}|${texts.map((words) => numbers(words)).join('|')}`;
});
const chapterRows = [...wordsByCode]
  .filter(([code]) => code.length === 2)
  .map(([code, words]) => `${code}|${numbers(words)}`);

// One text each, which is read faster than thousands: no row has a backquote, a backslash or a dollar sign.
const literal = (rows: readonly string[]): string => `\`\n${rows.join('\n')}\``;
const text = `/** The words of the Harmonized System 2022; written by scripts/generate-nomenclature.ts from topology/nomenclature. */

/** Rows \`weight|form|form\`, by number; number 0 are words that say nothing of goods, 255 weighs what one heading alone has. */
export const WORDS = ${literal(wordRows)};

/** Rows \`chapter|numbers\`: numbers of words in base 36. */
export const CHAPTERS = ${literal(chapterRows)};

/** Rows \`heading|numbers|everyday words|numbers of a subheading|…\`, in the order of chapters. */
export const HEADINGS = ${literal(headingRows)};
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/core/score/nomenclature/nomenclature-tables.generated.ts is stale: run npm run generate');
  process.exitCode = 1;
}
