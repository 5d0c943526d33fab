/** Folding: what becomes equal, what stays apart, and that the table does what the rules say for every character. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { digitsOf, foldedHash, foldedLetters, foldText } from '../../../src/core/kernel/fold-text';

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

describe('what every character folds to', () => {
  /** Everything that is assigned: planes 0 to 2, and the tags and variants of plane 14. */
  const assigned = [
    [0, 0xd800],
    [0xe000, 0x30000],
    [0xe0000, 0xe1000],
  ] as const;

  it('is this, and nothing else: what was decided must be decided again, so another table is another engine', () => {
    const digest = createHash('sha256');
    for (const [from, to] of assigned)
      for (let code = from; code < to; code++) digest.update(`${foldText(String.fromCodePoint(code))};`);
    expect(digest.digest('hex')).toBe('091a69ee31d690a0c91c43e7a93689421b5e34af37e71d8f7f92abbf06520057');
  });

  it('may have spaces around it, which are one between two words and none at an end', () => {
    expect(foldText('⑵⑶')).toBe('2 3');
    expect(foldText('a⑵b')).toBe('a 2 b');
    expect(foldText(' ⑵ ⑶ ')).toBe('2 3');
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

  it.each(['0', '9', 'a', 'z', 'A', 'Z'])('counts %s as a character', (character) => {
    expect(foldedHash(`x${character}`)).not.toBe(foldedHash('x'));
    expect(foldedHash(`x${character}y`)).not.toBe(foldedHash('x y'));
  });

  it.each(['/', ':', '@', '[', '`', '{', ' '])('counts %j as a space, and as none at an end', (separator) => {
    expect(foldedHash(`x${separator}y`)).toBe(foldedHash('x y'));
    expect(foldedHash(`${separator}x${separator}`)).toBe(foldedHash('x'));
    expect([foldedHash(`x${separator}y`, 3), foldedHash(`x${separator}y`, 2)]).toEqual([foldedHash('x y'), 0]);
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
