/** UTF-8 without a platform encoder gives the bytes of RFC 3629, also where the text is not well-formed. */
import * as fc from 'fast-check';
import { utf8 } from '../../../src/core/kernel/utf8';

const hexOf = (text: string): string => Buffer.from(utf8(text)).toString('hex');

describe('a text in UTF-8', () => {
  it.each([
    ['U+0000', '\u0000', '00'],
    ['U+007F, the last of one byte', '\u007f', '7f'],
    ['U+0080, the first of two', '\u0080', 'c280'],
    ['U+07FF, the last of two', '\u07ff', 'dfbf'],
    ['U+0800, the first of three', '\u0800', 'e0a080'],
    ['U+D7FF, before the surrogates', '\ud7ff', 'ed9fbf'],
    ['U+E000, after the surrogates', '\ue000', 'ee8080'],
    ['U+FFFF, the last of three', '\uffff', 'efbfbf'],
    ['U+10000, the first of four', '\u{10000}', 'f0908080'],
    ['U+10FFFF, the last of all', '\u{10ffff}', 'f48fbfbf'],
    ['euro and gift', '€🎁', 'e282acf09f8e81'],
    ['nothing', '', ''],
  ])('is right for %s', (_, text, bytes) => {
    expect(hexOf(text)).toBe(bytes);
  });

  it.each([
    ['the first high surrogate', '\ud800'],
    ['the last low surrogate', '\udfff'],
    ['a low surrogate before a high one', '\udf81\ud83c'],
    ['a high surrogate before a letter', '\ud83ca'],
  ])('has U+FFFD for %s alone, as every encoder', (_, text) => {
    expect(hexOf(text)).toBe(Buffer.from(text, 'utf8').toString('hex'));
  });

  it('is what the platform makes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hexOf(text)).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });
});
