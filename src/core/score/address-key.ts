/** Makes addresses of one place comparable: how street words are written, and in what order, does not count. */
import { foldText } from '../kernel/fold-text';

/** How a word of addresses is written short, and what it does to the word that follows. */
export interface StreetWord {
  readonly form: string;
  /** `unit`: names the number after it (flat, floor); `number`: only announces it (No.); `word`: neither. */
  readonly role: string;
}

/**
 * The different words of an address, folded, in short form and sorted; a flat's number stays with what it numbers, so that
 * flat 4 of house 12 is not flat 12 of house 4. Ordinals are their numbers. Scripts without spaces are compared as they are.
 */
export function addressKey(text: string, streetWord: (word: string) => StreetWord | undefined): string {
  const words = foldText(text)
    .replace(/([0-9])(?:st|nd|rd|th)(?= |$)/g, '$1')
    .replace(/[0-9](?=[^0-9 ])|[^0-9 ](?=[0-9])/g, '$& ')
    .split(' ');
  const parts = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    const listed = streetWord(word);
    if (listed?.role === 'number' && startsWithDigit(next)) continue;
    if (listed?.role === 'unit' && next !== undefined && (startsWithDigit(next) || next.length === 1)) {
      parts.add(`${listed.form}-${next}`);
      index++;
    } else if (word !== '') parts.add(listed?.form ?? word);
  }
  return [...parts].sort().join(' ');
}

function startsWithDigit(word = ''): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
