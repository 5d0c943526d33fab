/** Which words of names are numbers, so that `First`, `1st`, `I` and `1` are compared as one. */

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth';
// A lone letter is an initial more often than a number: i, v and x are left out.
const ROMAN = ' ii iii iv  vi vii viii ix  xi xii xiii xiv xv xvi xvii xviii xix xx';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [CARDINALS, ORDINALS, ROMAN].flatMap((row) =>
    row
      .split(' ')
      .map((word, index): [string, number] => [word, index + 1])
      .filter(([word]) => word !== ''),
  ),
);

const DIGITS = /^(\d{1,9})(?:st|nd|rd|th)?$/;

/** Undefined where the word is no number. */
export function numberOf(word: string): number | undefined {
  const digits = DIGITS.exec(word)?.[1];
  return digits === undefined ? NUMBERS.get(word) : Number(digits);
}
