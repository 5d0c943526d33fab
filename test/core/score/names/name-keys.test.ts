/** By which keys names are found that are spelt a little differently. */
import { NO_KEY, telling, tokenKeys, wordKeys } from '../../../../src/core/score/names/name-keys';

const PLACES = ['word', 'consonants', 'begin', 'end', 'ends'] as const;
const keysOf = (word: string) => [...wordKeys(word, 0, word.length)];
const had = (word: string) => PLACES.filter((_, place) => keysOf(word)[place] !== NO_KEY).join(' ');
/** The places at which both words have a key, and the same one. */
const shared = (a: string, b: string) => {
  const [of, others] = [keysOf(a), keysOf(b)];
  return PLACES.filter((_, place) => of[place] !== NO_KEY && of[place] === others[place]).join(' ');
};

describe('a word', () => {
  it.each([
    ['lee', 'word'],
    ['lena', 'word consonants begin end ends'],
    ['ana', 'word consonants'],
    ['aio', 'word'],
    ['aioe', 'word begin end ends'],
  ])('%s has keys by its %s', (word, places) => {
    expect(had(word)).toBe(places);
  });

  it.each([
    ['holloway', 'holloway', 'word consonants begin end ends'],
    ['holloway', 'hallowey', 'consonants'],
    ['meier', 'mayer', 'consonants'],
    ['karsten', 'carsten', 'consonants end'],
    ['zara', 'sara', 'consonants end'],
    ['ahmed', 'amed', 'consonants end'],
    ['abba', 'aba', 'consonants'],
    ['stein', 'steen', 'consonants begin'],
    ['grauwerk', 'grauwalk', 'begin'],
    ['abcde', 'xycde', 'end'],
    ['abcde', 'xyzde', ''],
    ['abcdef', 'xycdef', 'end'],
    ['abcdef', 'xyzdef', ''],
    ['abxyef', 'abcdef', 'ends'],
    ['abxyef', 'abcdeg', ''],
    ['lee', 'li', ''],
    ['東京', '東海', ''],
    ['東京', '東京', 'word consonants'],
  ])('%s and %s share those of: %s', (a, b, places) => {
    expect(shared(a, b)).toBe(places);
    expect(shared(b, a)).toBe(places);
  });

  it('has the same ones wherever in a text it stands, however long the text is', () => {
    const long = 'x'.repeat(1_000);
    const inside = wordKeys(`${long} holloway`, 1_001, 1_009);
    expect([...inside]).toEqual(keysOf('holloway'));
    expect(keysOf(long)).toEqual([...wordKeys(`y${long}`, 1, 1_001)]);
  });

  it('that is only vowels but for its first letter is told from others by that letter', () => {
    expect(shared('aku', 'oki')).toBe('consonants');
    expect(shared('aku', 'uku')).toBe('consonants');
    expect(shared('aku', 'taku')).toBe('');
  });
});

describe('a name', () => {
  const token = (text: string, isLight = false) => ({ text, isLight });
  const weights = (...tokens: Parameters<typeof tokenKeys>[0]) => {
    const taken = new Map<number, number>();
    tokenKeys(tokens, (key, weight) => taken.set(key, Math.max(weight, taken.get(key) ?? 0)));
    return taken;
  };
  const wordOf = (word: string) => keysOf(word)[0] ?? NO_KEY;

  it('has the keys of its telling words, of which the whole word says most', () => {
    const taken = weights(token('holloway'), token('trading', true));
    expect(keysOf('holloway').map((key) => taken.get(key))).toEqual([6, 4, 2, 2, 2]);
    expect(taken.has(wordOf('trading'))).toBe(false);
  });

  it('has those of all words where none tells more than another', () => {
    const tokens = [token('general', true), token('trading', true)];
    expect(telling(tokens)).toBe(tokens);
    expect(weights(...tokens).get(wordOf('trading'))).toBe(6);
  });

  it('has those of neighbours written as one, and of none beyond the last', () => {
    const taken = weights(token('grau'), token('werk'), token('nord'));
    expect([taken.get(wordOf('grauwerk')), taken.get(wordOf('werknord'))]).toEqual([6, 6]);
    expect([taken.has(wordOf('graunord')), taken.has(wordOf('nordgrau'))]).toEqual([false, false]);
    expect(weights(token('grau')).get(wordOf('grau'))).toBe(6);
    expect(weights(token('grau')).size).toBe(5);
  });

  it('has one of all its words in whatever order, which says most of all', () => {
    const strongest = (...words: string[]) =>
      [...weights(...words.map((word) => token(word)))].filter(([, weight]) => weight === 12).map(([key]) => key);
    const one = strongest('marten', 'holloway');
    expect(one.length).toBe(1);
    expect(strongest('holloway', 'marten')).toEqual(one);
    expect(strongest('holloway', 'martin')).not.toEqual(one);
    expect(strongest('holloway')).toEqual([]);
  });
});
