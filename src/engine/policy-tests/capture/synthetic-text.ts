/** Texts of nobody in the form of somebody's: the n-th name, line, mail, telephone or number of a captured test. */
import { formOf } from './checked-number';

const GIVEN = ['Alex', 'Billie', 'Charlie', 'Dana', 'Eden', 'Frankie', 'Harper', 'Jamie', 'Kit', 'Logan'] as const;
const SYLLABLES = ['tor', 'vel', 'kin', 'dra', 'bus', 'fen', 'goth', 'lim', 'nar', 'pex', 'qui'] as const;
const PLAIN_NAMES = 100;
const LEGAL_FORM = /[\s,]+((?:ltd|limited|llc|inc|corp|gmbh|ag|kg|bv|nv|sa|sas|sarl|srl|sl|spa|oy|ab|co)\.?)$/i;

/** By the field that states it; `number` counts from 1, and makes each text one of its own. */
export function syntheticText(path: readonly string[], value: string, number: number): string {
  const field = path.at(-1) ?? '';
  if (value.includes('@')) return `person${number}@example.org`;
  // A text without letters stays one: rules ask for that.
  if (!/\p{L}/u.test(value)) return numbered(value, number);
  if (field === 'line') return `${number} Sample Street`;
  if (field === 'cityName') return `Sampleton ${number}`;
  if (field === 'name') return nameOf(value, number);
  if (isIdentifier(field)) return numbered(value, number);
  return `sample text ${number}`;
}

function isIdentifier(field: string): boolean {
  return /(?:id|number|hash|sender|reference|url)$/i.test(field);
}

function nameOf(value: string, number: number): string {
  const form = LEGAL_FORM.exec(value)?.[1];
  // A list may hold the first word: later numbers go without it.
  if (form !== undefined) return `${number > PLAIN_NAMES ? surname(number) : 'Sample'} Trading ${number} ${form}`;
  const given = GIVEN[(number - 1) % GIVEN.length] ?? '';
  const round = Math.ceil(number / GIVEN.length);
  return round > 1 ? `${given} ${surname(round)}` : `${given} Sample`;
}

/** Another word for another number, since a number beside a name hardly tells two persons apart. */
function surname(round: number): string {
  let left = round;
  let word = '';
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[left % SYLLABLES.length] ?? '';
  return `Sam${word}`;
}

/** The number at the end of the same form: digits for digits, X for letters; a country at the begin stays. */
function numbered(value: string, number: number): string {
  const form = formOf(value);
  if (form === undefined) return numberedEnd(value, number);
  const end = value.length - form.end;
  return value.slice(0, form.begin) + numberedEnd(value.slice(form.begin, end), number) + value.slice(end);
}

function numberedEnd(value: string, number: number): string {
  const isHex = /^[0-9a-f]{16,}$/i.test(value);
  const kept = /^(?:[A-Za-z]{2}(?=[0-9])|\+[0-9]{1,2})/.exec(value)?.[0] ?? '';
  const rest = [...value.slice(isHex ? 0 : kept.length)];
  const digits = [...String(number)];
  for (let at = rest.length - 1; at >= 0; at--) {
    const character = rest[at] ?? '';
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const digit = digits.pop();
    if (digit !== undefined) rest[at] = digit;
    else rest[at] = isHex || /\p{N}/u.test(character) ? '0' : /\p{Lu}/u.test(character) ? 'X' : 'x';
  }
  return (isHex ? '' : kept) + digits.join('') + rest.join('');
}
