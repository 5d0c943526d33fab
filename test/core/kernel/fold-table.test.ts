/** What every single character folds to, and how each at the edge of a range counts in a hash. */
import { createHash } from 'node:crypto';
import { foldedHash, foldText } from '../../../src/core/kernel/fold-text';

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

describe('the hash of a text', () => {
  it.each(['0', '9', 'a', 'z', 'A', 'Z'])('counts %s as a character', (character) => {
    expect(foldedHash(`x${character}`)).not.toBe(foldedHash('x'));
    expect(foldedHash(`x${character}y`)).not.toBe(foldedHash('x y'));
  });

  it.each(['/', ':', '@', '[', '`', '{', ' '])('counts %j as a space, and as none at an end', (separator) => {
    expect(foldedHash(`x${separator}y`)).toBe(foldedHash('x y'));
    expect(foldedHash(`${separator}x${separator}`)).toBe(foldedHash('x'));
    expect([foldedHash(`x${separator}y`, 3), foldedHash(`x${separator}y`, 2)]).toEqual([foldedHash('x y'), 0]);
  });
});
