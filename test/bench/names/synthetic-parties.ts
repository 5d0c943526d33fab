/** Made-up persons and companies, for lists as long as real ones; no word of them means anything. */

const CONSONANTS = 'b c d f g h j k l m n p r s t v z ch sh kh tr st br'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');
const TYPES = ['Ltd', 'LLC', 'GmbH', 'Co., Ltd.', 'JSC', 'S.A.', 'FZE', 'PJSC'];
const KINDS = ['Trading', 'Shipping', 'Electronics', 'Holding', 'Industries', 'Group', 'International', 'Logistics'];

export interface SyntheticParties {
  /** Below `count`. */
  readonly draw: (count: number) => number;
  /** Persons and companies by turns. */
  readonly name: () => string;
  /** A letter left out, replaced, or swapped with the next. */
  readonly slip: (name: string) => string;
}

/** The same seed gives the same names. */
export function syntheticParties(seed: number): SyntheticParties {
  let state = seed;
  const draw = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const one = (from: readonly string[]): string => from[draw(from.length)] ?? '';
  const word = (): string => {
    let text = '';
    for (let left = 2 + draw(2); left > 0; left--) text += one(CONSONANTS) + one(VOWELS);
    return draw(2) === 0 ? text : text + one(CONSONANTS);
  };
  const words = (count: number): string[] => Array.from({ length: count }, word);
  const [given, family, nouns] = [words(400), words(4000), words(800)];
  const person = (): string => [one(given), ...(draw(3) === 0 ? [one(given)] : []), one(family)].join(' ');
  const company = (): string => [one(nouns), ...(draw(2) === 0 ? [one(family)] : []), one(KINDS), one(TYPES)].join(' ');
  const slip = (name: string): string => {
    const at = 1 + draw(name.length - 2);
    const [begin, end] = [name.slice(0, at), name.slice(at + 1)];
    const kind = draw(3);
    if (kind === 0) return begin + end;
    return kind === 1
      ? `${begin}${'aeioulnrst'[draw(10)]}${end}`
      : begin + end.slice(0, 1) + name.charAt(at) + end.slice(1);
  };
  return { draw, name: () => (draw(2) === 0 ? person() : company()), slip };
}
