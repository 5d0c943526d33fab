/** Patterns are kept from ASCII texts only where no ASCII text can match: the engine itself says the same. */
import { RE2JS } from 're2js';
import fc from 'fast-check';
import { compileRx } from '../../../src/edge/policy/cel-rx';
import { needsBeyondAscii } from '../../../src/edge/policy/rx-alphabet';

describe('needsBeyondAscii', () => {
  it.each(['\\p{Cyrillic}', 'a\\p{Greek}+', '[\\p{Cyrillic}\\p{Greek}]', '€', 'é|ü', 'x*é', '[é]'])(
    'is sure of %s',
    (pattern) => {
      expect(needsBeyondAscii(pattern)).toBe(true);
    },
  );

  it.each([
    '',
    'a',
    'é|a',
    'é?a',
    'é*',
    'é{0,2}',
    '[éa]',
    '[^é]',
    '[]',
    '\\p{Latin}',
    '\\P{Greek}',
    '(é)?',
    '(?i)é',
    '[\\p{Cyrillic}\\d]',
    '[а-я]',
  ])('leaves %s to the engine', (pattern) => {
    expect(needsBeyondAscii(pattern)).toBe(false);
  });

  it('never keeps a text from a pattern that matches it', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '\\p{Greek}',
      '\\p{Latin}',
      '[é€]',
      '[aé]',
      '[^é]',
      '|',
      '?',
      '*',
      '\\d',
      'λ',
    );
    const text = fc.string({ unit: fc.constantFrom('a', '1', 'é', 'λ', '€', ' ') });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), text, (pieces, given) => {
        const pattern = pieces.join('').replace(/^[?*|]+|(?<=[?*|])[?*|]+/g, '');
        fc.pre(pattern !== '');
        expect(compileRx(pattern)(given)).toBe(RE2JS.compile(pattern).test(given));
      }),
    );
  });
});
