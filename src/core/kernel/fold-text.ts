/** Makes texts of different keyboards, cases and accents comparable, alike in every runtime, for lists and conditions. */
import { FOLD_TABLE } from './fold-table.generated';

const SPACE = 32;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code) || isLower(code)) return String.fromCharCode(code);
  return isUpper(code) ? String.fromCharCode(code + 32) : ' ';
});

/** The packed runs, one entry per code point. */
function unpack(table: string): ReadonlyMap<number, string> {
  const folded = new Map<number, string>();
  for (const run of table.split(';')) {
    const sign = run.search(/[=+]/);
    if (sign < 0) continue;
    const [first = '', length = '1'] = run.slice(0, sign).split('*');
    const start = parseInt(first, 36);
    const rest = run.slice(sign + 1);
    for (let code = start; code < start + parseInt(length, 36); code++) {
      folded.set(code, run[sign] === '=' ? rest : String.fromCodePoint(code + parseInt(rest, 36)));
    }
  }
  return folded;
}

const BEYOND_ASCII = unpack(FOLD_TABLE);

/** No character beyond U+007F. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}

/** True for a text that folding leaves as it is. */
function isFolded(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLower(code) && !isDigit(code) && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return text.length === 0 || before !== SPACE;
}

/**
 * The text in lower case, without accents, compatibility forms spelled out, punctuation and symbols as one space,
 * invisible and direction characters removed, trimmed. Scripts beyond Latin, Greek and Cyrillic keep their letters.
 */
export function foldText(text: string): string {
  return isAscii(text) ? foldAscii(text) : foldAny(text);
}

/** Within ASCII lower case is the same in every runtime, and everything but letters and digits separates. */
function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  return isFolded(lower) ? lower : lower.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Whether two texts have one folded form; most that do not are told apart without making it. */
export function foldsAlike(a: string, b: string): boolean {
  return a === b || (foldedHash(a) === foldedHash(b) && foldText(a) === foldText(b));
}

/**
 * A 32-bit hash that texts of equal folded form share; for ASCII read off without making that form. 0 for a text whose
 * folded form is empty or has more than `longest` UTF-16 units.
 */
export function foldedHash(text: string, longest = Infinity): number {
  let hash = 0;
  let length = 0;
  let separated = false;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (isUpper(code)) code += 32;
    else if (!isLower(code) && !isDigit(code)) {
      if (code > 127) return hashOf(foldAny(text), longest);
      separated = length > 0;
      continue;
    }
    if (++length > longest) return 0;
    if (separated) {
      hash = hashWith(hash, SPACE);
      length++;
    }
    separated = false;
    hash = hashWith(hash, code);
  }
  return length > longest ? 0 : hash;
}

/** Values `beginningOf` can have. */
export const BEGINNINGS = 16_384;
const BEGINNING_UNITS = 4;

/**
 * A number that texts share whose folded forms begin alike; read off the first few letters and digits. Undefined where
 * only folding tells what they are.
 */
export function beginningOf(text: string): number | undefined {
  let hash = 0;
  let units = 0;
  for (let index = 0; index < text.length && units < BEGINNING_UNITS; index++) {
    let code = text.charCodeAt(index);
    if (code > 127) return undefined;
    if (isUpper(code)) code += 32;
    else if (!isLower(code) && !isDigit(code)) continue;
    hash = Math.imul(hash, 37) + code;
    units++;
  }
  return hash & (BEGINNINGS - 1);
}

function hashOf(folded: string, longest = Infinity): number {
  if (folded.length > longest) return 0;
  let hash = 0;
  for (let index = 0; index < folded.length; index++) hash = hashWith(hash, folded.charCodeAt(index));
  return hash;
}

/** Never back at 0, which stands for nothing before. */
function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0 || 1;
}

/** Letters of the folded text: all that is neither digit nor space, in UTF-16 units. */
export function foldedLetters(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return letters + foldAny(text.slice(index)).replace(/[0-9 ]/g, '').length;
    if (isLower(code) || isUpper(code)) letters++;
  }
  return letters;
}

/** Names of parties come several times in one consignment and again in others; longer texts hardly do. */
const LONGEST_KEPT = 64;
const TEXTS_KEPT = 1_024;
const kept = new Map<string, string>();

function foldAny(text: string): string {
  if (text.length > LONGEST_KEPT) return foldBeyondAscii(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = foldBeyondAscii(text);
  if (kept.size >= TEXTS_KEPT) kept.clear();
  kept.set(text, folded);
  return folded;
}

function foldBeyondAscii(text: string): string {
  let folded = '';
  let separated = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? SPACE;
    if (code > 0xffff) index++;
    const part = code < 128 ? ASCII[code] : (BEYOND_ASCII.get(code) ?? String.fromCodePoint(code));
    if (part === undefined || part === '') continue;
    if (part === ' ') {
      separated = true;
      continue;
    }
    folded += separated && folded !== '' && !part.startsWith(' ') ? ` ${part}` : part;
    separated = false;
  }
  return folded.includes('  ') || folded.startsWith(' ') || folded.endsWith(' ') ? collapse(folded) : folded;
}

/** A symbol can fold to words with spaces around them, as a bracketed number does. */
function collapse(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

/** The decimal digits of the text, full-width and superscript ones included, in order: `8517.13-00` gives `85171300`. */
export function digitsOf(text: string): string {
  let all = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return digitsOfFolded(foldText(text));
    all &&= isDigit(code);
  }
  return all ? text : digitsOfFolded(text);
}

function digitsOfFolded(folded: string): string {
  return folded.replace(/[^0-9]/g, '');
}
