/** The longest listed beginning of a code's digits, whatever else stands between them. */
import { prefixFinder } from '../../../src/core/score/prefix-finder';

const find = prefixFinder(new Map(['08', '0801', '080', '1', '123456789012345', '9'].map((key) => [key, key])));

it.each([
  ['0801 32', '0801'],
  ['0802', '080'],
  ['08', '08'],
  ['0', undefined],
  ['19', '1'],
  ['99', '9'],
  ['08:01', '0801'],
  ['08/01', '0801'],
  ['08A01', '0801'],
  ['x', undefined],
  ['', undefined],
  ['123456789012345', '123456789012345'],
  ['1234567890123456', '123456789012345'],
  ['12345678901234', '1'],
  ['０８０１', '0801'],
])('of %j is %j', (key, prefix) => {
  expect(find(key)).toBe(prefix);
});

describe('a listed code of more digits than a number holds', () => {
  const long = prefixFinder(new Map(['1234567890123456', '12345678901234567', '12'].map((key) => [key, key])));

  it('is found whole, the longest first', () => {
    expect(long('1234567890123456 8')).toBe('1234567890123456');
    expect(long('12345678901234567')).toBe('12345678901234567');
  });

  it('hides no shorter one', () => {
    expect([long('123456789012345'), long('12'), long('1')]).toEqual(['12', '12', undefined]);
  });
});
