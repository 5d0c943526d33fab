/** What of a name's spelling counts when names are compared: its words, folded, in Latin letters where that is possible. */
import { foldText, isAscii } from '../../kernel/fold-text';
import { romanise } from './romanise';

/** Longest name that is read, in UTF-16 units; the data elements hold fewer. */
const LONGEST_NAME = 256;

// Apostrophes stand inside a word: al-San'ani is not two.
const APOSTROPHES = /['’‘`´ʼʹʻ′]/g;
const NEEDS_CARE = /['’‘`´ʼʹʻ′.]/;

const isWordUnit = (code: number): boolean =>
  code > 127 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Words in lower case with one space between them: `S.R.L. O'Neill` gives `srl oneill`. */
export function nameWords(text: string): string {
  const taken = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  const clean = NEEDS_CARE.test(taken) ? joinAbbreviations(taken.replace(APOSTROPHES, '')) : taken;
  const folded = foldText(clean);
  return isAscii(folded) ? folded : romanise(folded);
}

/** Leaves out dots between single letters: `A.B.C.` is one word, `J. Smith` two. */
function joinAbbreviations(text: string): string {
  let joined = '';
  for (let index = 0; index < text.length; index++) {
    if (text[index] !== '.' || !isSingle(text, index - 1) || !isSingle(text, index + 1)) joined += text.charAt(index);
  }
  return joined;
}

/** Whether the unit at a place belongs to a word and has no neighbour that does. */
function isSingle(text: string, place: number): boolean {
  const isWord = (at: number): boolean => at >= 0 && at < text.length && isWordUnit(text.charCodeAt(at));
  return isWord(place) && !isWord(place - 1) && !isWord(place + 1);
}
