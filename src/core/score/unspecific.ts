/** Forms of text that describe nothing and name nobody, whatever they say: those that Transport Canada's PACT guide rejects. */
import { foldedLetters, foldText } from '../kernel/fold-text';

/**
 * Nothing, digits or signs alone, one letter three times or more (in each of its words), or the name of a file.
 * `isExtension` says what ends one.
 */
export function isUnspecific(text: string, isExtension: (word: string) => boolean): boolean {
  if (!hasTwoLetters(text) && (foldedLetters(text) === 0 || isOneLetterAgain(text))) return true;
  const dot = text.lastIndexOf('.');
  if (dot >= 0 && text.length - dot <= LONGEST_ENDING && isExtension(text.slice(dot + 1))) return true;
  return text.length <= LONGEST_ENDING && isExtension(text);
}

/** A dot, an extension, blanks. */
const LONGEST_ENDING = 16;
const FEWEST_REPEATED = 3;

function isOneLetterAgain(text: string): boolean {
  let longest = 0;
  for (const word of foldText(text).split(' ')) {
    const letters = word.replace(/[0-9]/g, '');
    const [first = ''] = letters;
    if (letters !== first.repeat(letters.length / (first.length || 1))) return false;
    longest = Math.max(longest, letters.length);
  }
  return longest >= FEWEST_REPEATED;
}

/** A word within ASCII has two different letters: the first one of most texts, of which then little is read. */
function hasTwoLetters(text: string): boolean {
  let first = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return false;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) {
      if (first !== 0 && lower !== first) return true;
      first = lower;
    } else if (code < 48 || code > 57) first = 0;
  }
  return false;
}
