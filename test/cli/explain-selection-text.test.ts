/** How officers read an arm: what was drawn, of what, and whether it would have been inspected anyway. */
import { selectionText } from '../../src/cli/explain-selection-text';
import { ENGLISH } from '../../src/cli/words/english';
import { SPANISH } from '../../src/cli/words/spanish';

it.each([
  ['MANDATORY', 1_000_000, 'a rule or list alone asks for the inspection'],
  ['SCORED', 1_000_000, 'the points together reach an inspection; not drawn at random'],
  ['RANDOM', 10_000, 'drawn at random (1 % of what no rule obliges to inspect), not suspected of anything'],
  ['RANDOM', 1_000_000, 'drawn at random, and would have been inspected anyway'],
  ['NONE', 5_000, 'nothing selected it for inspection; 0.5 % is drawn at random, this one was not'],
  ['NONE', 0, 'nothing selected it for inspection'],
  ['NONE', null, 'nothing selected it for inspection'],
] as const)('%s, %p', (arm, inclusionPpm, words) => {
  expect(selectionText({ arm, inclusionPpm }, ENGLISH)).toBe(`${arm}: ${words}; never told to traders`);
  const spanish = selectionText({ arm, inclusionPpm }, SPANISH);
  expect(spanish).toMatch(new RegExp(`^${arm}: .*; nunca se dice a los operadores$`));
  expect(spanish.includes('%')).toBe(words.includes('%'));
});
