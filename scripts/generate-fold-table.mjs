/**
 * Writes src/core/kernel/fold-table.generated.ts: what each character of the covered blocks folds to, for kernel/fold-text.
 * The runtime's Unicode data is asked once, here; what ships is the table. With --check it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'core', 'kernel', 'fold-table.generated.ts');

// First and last code point of each covered block. Blocks still being filled by Unicode are left out, except those
// that hold symbols only, so that another Unicode version generates the same table.
const blocks = [
  [0x80, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x250, 0x36f], // IPA, modifier letters, combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x61c, 0x61c], // Arabic letter mark, a bidi control
  [0x115f, 0x1160], // Hangul fillers, invisible
  [0x17b4, 0x17b5], // Khmer inherent vowels, invisible
  [0x180b, 0x180f], // Mongolian selectors, invisible
  [0x1d00, 0x1dbf], // phonetic extensions
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x1f00, 0x1fff], // Greek Extended
  [0x2000, 0x209c], // general punctuation, superscripts and subscripts
  [0x20a0, 0x20ff], // currency symbols, combining marks for symbols
  [0x2100, 0x218b], // letter-like symbols, number forms
  [0x2190, 0x2bff], // arrows, operators, technical, enclosed, box drawing, dingbats
  [0x2c60, 0x2c7f], // Latin Extended-C
  [0x2de0, 0x2dff], // Cyrillic combining marks
  [0x2e00, 0x2e7f], // supplemental punctuation
  [0x3000, 0x3004], // CJK punctuation; 3005 to 3007 are letters and a digit
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x30fb, 0x30fb],
  [0x3164, 0x3164], // Hangul filler, invisible
  [0xa640, 0xa69f], // Cyrillic Extended-B
  [0xfb00, 0xfb06], // Latin ligatures
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe10, 0xfe6f], // vertical, combining half, compatibility and small forms
  [0xfeff, 0xfeff], // zero-width no-break space
  [0xff00, 0xff65], // full-width forms
  [0xffa0, 0xffa0], // half-width Hangul filler, invisible
  [0xffe0, 0xffff], // full-width signs, specials
  [0x1d400, 0x1d7ff], // mathematical alphabets
  [0x1f000, 0x1faff], // enclosed letters, pictographs
  [0xe0000, 0xe0fff], // tags and further variation selectors
];

// Symbol blocks: whatever Unicode puts there later separates words like its neighbours.
const symbolBlocks = [
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x1f000, 0x1faff],
];

// Letters that Unicode does not decompose, as they are usually written without them.
// prettier-ignore
const spelled = new Map(
  Object.entries({
    ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ȷ: 'j', ŋ: 'n', ŧ: 't', ĸ: 'k',
    ƀ: 'b', ɓ: 'b', ƃ: 'b', ƈ: 'c', ȼ: 'c', ɖ: 'd', ɗ: 'd', ƌ: 'd', ƒ: 'f', ǥ: 'g', ɠ: 'g', ɨ: 'i', ɉ: 'j', ƙ: 'k', ƚ: 'l',
    ɫ: 'l', ɲ: 'n', ƞ: 'n', ɵ: 'o', ƥ: 'p', ɍ: 'r', ɽ: 'r', ȿ: 's', ƫ: 't', ƭ: 't', ʈ: 't', ⱦ: 't', ʉ: 'u', ʋ: 'v', ⱳ: 'w',
    ƴ: 'y', ɏ: 'y', ƶ: 'z', ȥ: 'z', ɀ: 'z', ⱥ: 'a', ɇ: 'e', ɛ: 'e', ə: 'e', ǝ: 'e', ς: 'σ', ɡ: 'g',
  }),
);

const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/u;
// Spacing modifiers look like apostrophes and quotes, though Unicode calls them letters.
const kept = /(?![\u02b9-\u02df])[\p{L}\p{N}]/u;

const foldCharacter = (character) => {
  if (invisible.test(character)) return '';
  const decomposed = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part)).join('');
  const lower = [...decomposed.toLowerCase().normalize('NFKD')].filter((part) => !/\p{M}/u.test(part));
  return lower.map((part) => spelled.get(part) ?? (kept.test(part) ? part : ' ')).join('');
};

const foldToEnd = (character) => {
  let folded = character;
  for (let round = 0; round < 4; round++) folded = [...folded].map(foldCharacter).join('');
  return folded.replace(/ +/g, ' ');
};

const isSymbol = (code) => symbolBlocks.some(([from, to]) => code >= from && code <= to);

/** What one code point folds to: '' removed, ' ' a separator; unassigned ones outside symbol blocks stay. */
const replacementOf = (code) => {
  const character = String.fromCodePoint(code);
  const unassigned = /\p{Cn}/u.test(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character);
  if (unassigned) return isSymbol(code) ? ' ' : character;
  const folded = foldToEnd(character);
  return folded.trim() === '' && folded !== '' ? ' ' : folded;
};

// One run: first code point, its length where above 1, and what all of it folds to: an offset to add, or a text.
const packed = [];
const sameRun = (a, b) => a !== undefined && a.kind === b.kind && a.value === b.value && a.code + a.length === b.code;

for (const [from, to] of blocks) {
  for (let code = from; code <= to; code++) {
    const text = replacementOf(code);
    if (text === String.fromCodePoint(code)) continue;
    const points = [...text];
    const offset = points.length === 1 && text !== ' ' ? text.codePointAt(0) - code : undefined;
    const run = offset === undefined ? { kind: '=', value: text } : { kind: '+', value: offset };
    const last = packed.at(-1);
    if (sameRun(last, { ...run, code })) last.length++;
    else packed.push({ ...run, code, length: 1 });
  }
}

const entry = ({ code, length, kind, value }) =>
  `${code.toString(36)}${length > 1 ? `*${length.toString(36)}` : ''}${kind}${kind === '+' ? value.toString(36) : value}`;

const lines = [''];
for (const text of packed.map(entry)) {
  if (lines.at(-1).length + text.length > 110) lines.push('');
  lines[lines.length - 1] += `${text};`;
}

const file = `/** What characters beyond ASCII fold to, for kernel/fold-text; written by scripts/generate-fold-table.mjs. */

/** Runs in base 36: \`first[*length]=text\` all fold to the text, \`first[*length]+offset\` to the character that far away. */
export const FOLD_TABLE =
${lines.map((line) => `  ${JSON.stringify(line)}`).join(' +\n')};
`;

if (!process.argv.includes('--check')) writeFileSync(target, file);
else if (readFileSync(target, 'utf8') !== file) {
  console.error('src/core/kernel/fold-table.generated.ts is stale: run npm run generate');
  process.exitCode = 1;
}
