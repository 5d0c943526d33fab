/** How a plan looks on a terminal and to a monitor. */
import { planLines } from '../../src/cli/topics-text';
import type { Plan } from '../../src/edge/kafka/topics/plan';

const plan = (...differences: Plan['differences']): Plan => ({
  differences,
  actions: () => [],
  notes: ['worth knowing'],
});

const set = {
  on: 'topic orders',
  attribute: 'retention.ms',
  found: undefined,
  wanted: '1 (1ms)',
  verdict: 'change',
  why: undefined,
} as const;
const refused = {
  on: 'topic orders',
  attribute: 'partitions',
  found: '4',
  wanted: '5',
  verdict: 'refused',
  why: 'another log',
} as const;
const left = {
  on: 'subject a',
  attribute: 'schema',
  found: 'version 2\u001b[2J',
  wanted: undefined,
  verdict: 'by-hand',
  why: 'none of ours',
} as const;

it('has a row for each difference, then the reasons, the notes and the sum', () => {
  expect(planLines(plan(set, refused), 'refused').join('\n').split('\n')).toEqual([
    'Where        What         Found Wanted  Then',
    'topic orders retention.ms -     1 (1ms) change',
    'topic orders partitions   4     5       refused',
    'topic orders, partitions: another log',
    'note: worth knowing',
    '2 differences (1 change, 1 refused): nothing was done',
  ]);
});

it('has a line for each difference when it is checked', () => {
  expect(planLines(plan(set, refused), 'checked')).toEqual([
    'topic orders, retention.ms: expected 1 (1ms), found none',
    'topic orders, partitions: expected 5, found 4',
    'note: worth knowing',
    '2 differences (1 change, 1 refused)',
  ]);
});

it('says what is left when it was applied, and that nothing was to be done', () => {
  expect(planLines(plan(set), 'applied').at(-1)).toBe('1 difference (1 change): applied');
  expect(planLines(plan(set, left), 'applied').at(-1)).toBe(
    '2 differences (1 change, 1 by hand): applied, but for what is left by hand',
  );
  expect(planLines(plan(), 'applied')).toEqual(['note: worth knowing', 'everything is as topics.yaml says']);
});

it('shows nothing of a stranger that steers the terminal', () => {
  expect(planLines(plan(left), 'checked')[0]).toBe('subject a, schema: expected none, found version 2\\u001b[2J');
});
