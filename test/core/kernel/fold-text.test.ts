/** Folding: what becomes equal, what stays apart, and that the table does what the rules say for every character. */
import * as fc from 'fast-check';
import {
  beginningOf,
  BEGINNINGS,
  digitsOf,
  foldedHash,
  foldedLetters,
  foldsAlike,
  foldText,
} from '../../../src/core/kernel/fold-text';

const every = (): string[] => {
  const characters: string[] = [];
  for (let code = 0; code < 0x20000; code++)
    if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCodePoint(code));
  return characters;
};

describe('foldText', () => {
  it.each([
    ['Mobile PHONE', 'mobile phone'],
    ['  a \t b\n', 'a b'],
    ["men's T-shirt (red)", 'men s t shirt red'],
    ['Crème Brûlée', 'creme brulee'],
    ['Ｇｉｆｔ　Ｂｏｘ１２', 'gift box12'],
    ['ﬁne straße ŒUVRE', 'fine strasse oeuvre'],
    ['Łódź Ørsted Đặng', 'lodz orsted dang'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['МОСКВА Ёлка', 'москва елка'],
    ['va\u200bpe\u202e\u00ad', 'vape'],
    ['e\u0301', 'e'],
    ['𝐕𝐚𝐩𝐞', 'vape'],
    ['①②', '12'],
    ['№ 5 – “x”', 'no 5 x'],
    ['手机壳、红色', '手机壳 红色'],
    ['نظارات', 'نظارات'],
    ['...', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves a folded text as it is, for every character of the first two planes', () => {
    const unstable = every().filter((character) => foldText(foldText(character)) !== foldText(character));
    expect(unstable).toEqual([]);
  });

  it('never gives upper case, controls or two spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded).not.toMatch(/[A-Z\u0000-\u001f]|^ | $| {2}/);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  it('does not care how accents are encoded in Latin, Greek and Cyrillic', () => {
    const covered = every().filter((character) =>
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character),
    );
    const apart = covered
      .filter((character) => character < '\u2000')
      .filter((character) => foldText(character.normalize('NFD')) !== foldText(character));
    expect(apart).toEqual([]);
  });
});

describe('what is read off a text without folding it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '-', 'é', 'ß', '㈱', '７', '礼', '\u200b', '\ud83c\udf81') }),
  );

  it('is the hash of its folded form, and another one for another form', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const { length } = foldText(text);
        expect(foldedHash(text)).toBe(foldedHash(foldText(text)));
        expect([foldedHash(text, length), foldedHash(text, length - 1)]).toEqual([foldedHash(text), 0]);
        expect(foldedHash(text) === foldedHash(other)).toBe(foldText(text) === foldText(other));
      }),
    );
  });

  it('is whether two texts have one folded form, and whether they begin alike', () => {
    const pair = fc.oneof(
      fc.tuple(texts, texts),
      texts.map((text) => [text, foldText(text)] as const),
      texts.map((text) => [`${text} -`, text.toUpperCase()] as const),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const areAlike = foldText(a) === foldText(b);
        expect(foldsAlike(a, b)).toBe(areAlike);
        const beginnings = new Set([beginningOf(a), beginningOf(b)]);
        beginnings.delete(undefined);
        if (areAlike) expect(beginnings.size).toBeLessThan(2);
        for (const one of beginnings) expect(one).toBeLessThan(BEGINNINGS);
      }),
    );
  });

  it('is how many letters its folded form has', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldedLetters(text)).toBe(foldText(text).replace(/[0-9 ]/g, '').length);
      }),
    );
  });
});

describe('digitsOf', () => {
  it.each([
    ['8517.13.00', '85171300'],
    [' 85 17 ', '8517'],
    ['８５17', '8517'],
    ['no digits', ''],
  ])('of %j is %j', (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });
});
