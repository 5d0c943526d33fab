/** The order of references is the order of their UTF-8 bytes, whatever UTF-16 units they are held in. */
import * as fc from 'fast-check';
import { compareText } from '../../../src/core/kernel/compare-text';

describe('comparing two texts', () => {
  it.each([
    ['of equal length by the first difference', 'abc', 'abd'],
    ['a beginning before what goes on', 'ab', 'abc'],
    ['nothing before anything', '', 'a'],
    ['upper case before lower case, as bytes stand', 'B', 'a'],
    ['two bytes after one', 'z', 'é'],
    ['what lies beyond the surrogates before four bytes', '\uff5e', '\u{1f381}'],
    ['the first private unit before four bytes', '\ue000', '\u{10000}'],
    ['the last unit before the surrogates before four bytes', '\ud7ff', '\u{10000}'],
    ['four bytes by their last unit', '\u{1f381}', '\u{1f382}'],
    ['four bytes up to the highest', '\u{1f381}', '\u{10ffff}'],
  ])('puts %s', (_, first, second) => {
    expect(compareText(first, second)).toBeLessThan(0);
    expect(compareText(second, first)).toBeGreaterThan(0);
  });

  it('finds no difference between a text and itself', () => {
    expect(compareText('ORD:shop:1', 'ORD:shop:1')).toBe(0);
  });

  it('agrees with the bytes of any two texts', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
