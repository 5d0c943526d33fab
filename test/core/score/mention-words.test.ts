/** A key is mentioned by whole words only, and the longest of those that begin at one place. */
import { mentionFinder } from '../../../src/core/score/mention';

it('the longest key wins, however keys are listed', () => {
  expect(mentionFinder(['power', 'power bank', 'power bank case'])('a power bank')).toBe('power bank');
});

it.each([
  ['eau de parfums', undefined],
  ['eau de parfum s', 'eau de parfum'],
  ['eau de', undefined],
  ['leau de parfum', undefined],
])('%j mentions %j', (text, key) => {
  expect(mentionFinder(['eau de parfum'])(text)).toBe(key);
});

it.each(['a', 'z', 'A', 'Z', '0', '9'])('%s belongs to a word', (character) => {
  expect(mentionFinder(['vape'])(`vape${character}`)).toBeUndefined();
  expect(mentionFinder([`x${character.toLowerCase()}`])(`a x${character} b`)).toBe(`x${character.toLowerCase()}`);
});

it.each(['/', ':', '@', '[', '`', '{', '\u007f'])('%j ends a word', (separator) => {
  expect(mentionFinder(['vape'])(`${separator}vape${separator}pen`)).toBe('vape');
});

it('what one list finds in a text another one does not take over', () => {
  const [drinks, tools] = [mentionFinder(['beer']), mentionFinder(['saw'])];
  expect([drinks('beer'), tools('beer'), tools('saw'), drinks('saw'), drinks('beer')]).toEqual([
    'beer',
    undefined,
    'saw',
    undefined,
    'beer',
  ]);
});

it('is right for more texts than are remembered, in any order', () => {
  const find = mentionFinder(['beer']);
  const texts = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? `beer ${index}` : `water ${index}`));
  for (const some of [texts, [...texts].reverse()])
    expect(some.filter((text) => find(text) === 'beer')).toEqual(some.filter((text) => text.startsWith('beer')));
});
