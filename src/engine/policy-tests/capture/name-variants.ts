/** Other ways to write a name: words turned round, a slip, an initial, a word more or less. */

/** Nobody's. */
const FURTHER = ['Norvane', 'Q'] as const;

/** From what is most like the name to what is least; none is the name itself. */
export function nameVariants(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const ways = [
    ...turned(words),
    ...words.map((word, at) => words.with(at, doubled(word))),
    ...words.map((word, at) => words.with(at, shortened(word))),
    words.map(doubled),
    ...FURTHER.map((word) => [...words, word]),
    words.map((word, at) => (at === 0 ? word.slice(0, 1) : word)),
    ...(words.length > 1 ? words.map((_, at) => words.filter((_word, other) => other !== at)) : []),
    [...turnedOnce(words), FURTHER[0]],
  ];
  return [...new Set(ways.map((way) => way.join(' ')))].filter((way) => way !== name && way !== '');
}

function turned(words: readonly string[]): readonly (readonly string[])[] {
  return words.slice(1).map((_, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)]);
}

const turnedOnce = (words: readonly string[]): readonly string[] => [...words.slice(1), ...words.slice(0, 1)];

/** A letter in the middle typed twice. */
function doubled(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word.slice(at, at + 1) + word.slice(at);
}

/** A letter in the middle left out. */
function shortened(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.length < 3 ? word : word.slice(0, at) + word.slice(at + 1);
}
