/** What one UTF-16 unit of a name is in its words, where that is one letter whatever stands around it. */
import { nameWords } from './name-words';

/** Stands between words. */
const SEPARATES = 1;
/** Is left out, stands for several letters, or says something only with its neighbours. */
export const DEPENDS = 2;

const UNITS = 0x10000;
const NOT_ASKED = 0;
const ASCII = 128;
const letters = new Uint16Array(UNITS);

/** The letter, in lower case and Latin where that is possible, or one of the two above, which are none. */
export function letterOf(unit: number): number {
  const known = letters[unit] ?? NOT_ASKED;
  return known === NOT_ASKED ? (letters[unit] = findLetter(unit)) : known;
}

function findLetter(unit: number): number {
  // Half of a character says nothing.
  if (unit >= 0xd800 && unit <= 0xdfff) return DEPENDS;
  const text = String.fromCharCode(unit);
  const words = nameWords(`x${text}x`);
  if (words.length === 3 && words[1] !== ' ') return words.charCodeAt(1);
  return unit < ASCII && words === 'x x' ? SEPARATES : DEPENDS;
}
