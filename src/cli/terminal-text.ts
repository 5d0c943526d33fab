/** How text that strangers have written looks on a terminal: how many columns it takes, and nothing in it that steers. */

// Controls, and what turns the direction of writing: a document must not move the cursor or swap what an officer reads.
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Steering characters as their escapes, `\u202e`. */
export function harmless(text: string): string {
  return text.replace(STEERING, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// What Unicode calls wide (East Asian Width W and F), in the blocks that names and addresses use.
const WIDE_ASIAN =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f]/;
const WIDE_OTHER = /[\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns of a terminal: two for each wide character, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

/** As much of the begin of a text as has room in so many columns; at least one character. */
export function beginOf(text: string, columns: number): string {
  let taken = '';
  let used = 0;
  for (const character of text) {
    used += columnsOfOne(character);
    if (used > columns && taken !== '') return taken;
    taken += character;
  }
  return taken;
}

function columnsOfOne(character: string): number {
  if (character <= '~') return 1;
  if (/\p{M}/u.test(character)) return 0;
  return WIDE_ASIAN.test(character) || WIDE_OTHER.test(character) ? 2 : 1;
}
