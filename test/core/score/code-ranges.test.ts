/** Sets of commodity codes as people write them. */
import * as fc from 'fast-check';
import { isRight } from 'fp-ts/lib/Either';
import { codesOf, readCodeRange, readCodeRanges } from '../../../src/core/score/code-ranges';
import { codeSet } from '../../../src/core/score/code-set';

const readAll = (text: string) => {
  const read = readCodeRanges(text);
  return isRight(read) ? read.right : read.left;
};

describe('a set', () => {
  it.each([
    ['8517', [{ from: '8517', to: '8517' }]],
    ['8517.13.00', [{ from: '85171300', to: '85171300' }]],
    [' 8517 13 , 9503', [{ from: '851713', to: '851713' }, { from: '9503', to: '9503' }]],
    ['8471-8473', [{ from: '8471', to: '8473' }]],
    ['8471 – 8473', [{ from: '8471', to: '8473' }]],
    ['2844.10..2844.50', [{ from: '284410', to: '284450' }]],
    ['01-05', [{ from: '01', to: '05' }]],
  ])('%s is read', (text, ranges) => {
    expect(readAll(text)).toEqual(ranges);
  }); // prettier-ignore

  it.each([
    ['', 0, /expected a code .* found nothing/],
    ['8517,', 5, /found nothing/],
    ['8517, 84x1', 8, /expected a comma or a range after 84, found "x1"/],
    ['8517, x', 6, /expected a code of 2 to 15 digits like 8517\.13 or a range like 8471-8473, found "x"/],
    ['8473-8471', 0, /expected a range that ascends, found 8473 to 8471/],
    ['9503, 84-8473', 6, /expected as many digits at both ends of a range, found 84 and 8473/],
    ['8471-', 5, /found nothing/],
    ['8471-8472-8473', 5, /expected a code/],
    ['8471...8473', 6, /expected a code .* found "\.8473"/],
    ['7', 0, /expected a code of 2 to 15 digits/],
    ['1234567890123456', 0, /expected a code of 2 to 15 digits/],
    ['00000000-99999999', 0, /expected a range of at most 10000 codes, found 100000000/],
    ['８５１７', 0, /expected a code/],
    [Array.from({ length: 501 }, () => '8517').join(','), 2500, /expected at most 500 codes and ranges/],
  ])('%s is refused at character %d', (text, offset, message) => {
    expect(readAll(text)).toEqual({ offset, message: expect.stringMatching(message) as unknown });
  });

  it('has a range with all its codes, zeros in front included', () => {
    const read = readCodeRange('0198..0201');
    expect(isRight(read) && codesOf(read.right)).toEqual(['0198', '0199', '0200', '0201']);
  });
});

describe('a code', () => {
  const isIn = codeSet([
    { from: '8471', to: '8473' },
    { from: '950300', to: '950300' },
    { from: '01', to: '02' },
  ]);

  it.each([
    ['8471', true],
    ['8472.90', true],
    ['8474', false],
    ['847', false],
    ['9503.00.10', true],
    ['950301', false],
    ['9503', false],
    ['0106', true],
    ['010', true],
    ['03', false],
    ['HS 84.73', true],
    ['８４７１', true],
    ['', false],
    ['none', false],
  ])('%s is in it: %p', (code, expected) => {
    expect(isIn(code)).toBe(expected);
  });

  it('is in a range just where its first digits are one of the codes written out', () => {
    const digits = fc.stringMatching(/^\d{1,8}$/);
    const ends = fc.tuple(fc.nat(9_999), fc.nat(200)).map(([from, width]) => ({
      from: String(from).padStart(4, '0'),
      to: String(Math.min(9_999, from + width)).padStart(4, '0'),
    }));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 4 }), digits, (ranges, code) => {
        const written = ranges.flatMap(codesOf);
        expect(codeSet(ranges)(code)).toBe(written.some((one) => code.startsWith(one)));
      }),
    );
  });
});
