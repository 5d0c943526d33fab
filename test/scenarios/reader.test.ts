/** What is wrong with a scenario is told with file, line and key, and a scenario that expects the wrong thing fails. */
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { shippedDocuments } from '../../src/edge/policy/tests/policy-tests';
import type { Scenario } from '../../src/edge/policy/tests/read-scenarios';
import { readScenarios } from '../../src/edge/policy/tests/read-scenarios';
import { momentMs, momentText } from '../../src/edge/policy/tests/scenario-codec';
import { runScenario } from '../../src/engine/policy-tests/run-scenario';
import { openWorkshop } from '../../src/engine/policy-tests/workshop';
import { loadFrom } from '../../src/wire';

const GOOD = `
title: An order and its payment
source: 'GACC22'
policy: corner-shop
given:
  - { at: +0h, order: {}, like: order }
  - { at: +1h, payment: {}, like: payment }
decisions:
  - { at: +1h, outcome: RELEASE, reasons: [] }
`;

const read = (text: string) => readScenarios({ path: 'theme/name.yaml', content: Buffer.from(text) });

function problemsIn(text: string): readonly string[] {
  const found = read(text);
  return E.isLeft(found) ? found.left.map(({ file, line, message }) => `${file}:${line ?? 0} ${message}`) : [];
}

function scenario(text: string): Scenario {
  const found = read(text);
  const [one] = E.isLeft(found) ? [] : found.right;
  if (one === undefined) throw new Error(problemsIn(text).join('\n'));
  return one;
}

describe('readScenario()', () => {
  it('finds nothing wrong with a good one', () => {
    expect(problemsIn(GOOD)).toEqual([]);
  });

  it.each([
    ['a key that does not exist', GOOD.replace('reasons: []', 'reason: []'), /:9 .*decisions\/0\/reason: no such key/],
    ['a key that does not exist at the top', `${GOOD}until: +3h\n`, /until: no such key/],
    ['a missing source', GOOD.replace(/source.*\n/, ''), /source/],
    ['an empty source', GOOD.replace("'GACC22'", "' '"), /source: expected the standard/],
    ['two things in one step', GOOD.replace('order: {}', 'order: {}, payment: {}'), /given\/0: expected one of/],
    ['nothing in a step', GOOD.replace('order: {}, ', ''), /given\/0: expected one of/],
    [
      'what judges anew without a policy',
      GOOD.replace('order: {}', 'rejudge: true, order: {}'),
      /rejudge: expected a policy/,
    ],
    ['steps out of order', GOOD.replace('at: +0h', 'at: +2h'), /:7 given\/1\/at: expected steps in order of time/],
    ['an end before the last step', `${GOOD}end: +0h\n`, /end: expected no earlier/],
    ['a time that is none', GOOD.replace('at: +0h', 'at: soon'), /:6 given\/0\/at: expected a moment/],
    ['a start that is none', `${GOOD}start: soon\n`, /start: expected a time/],
    [
      'a measure that does not exist',
      GOOD.replace('outcome: RELEASE', 'measure: LOOK'),
      /decisions\/0\/measure: expected one of/,
    ],
    ['what is no YAML', '{', /theme\/name.yaml/],
  ])('names %s', (_, text, message) => {
    const problems = problemsIn(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(message);
  });
});

describe('a moment', () => {
  it.each([
    ['+0h', 0],
    ['+90m', 5_400_000],
    ['+2d3h', 183_600_000],
  ])('%s is so many milliseconds', (text, ms) => {
    expect(momentMs(text)).toBe(ms);
  });

  it.each(['+', '3h', '+3', '+1h2d', '+44 113 496'])('%s is none', (text) => {
    expect(momentMs(text)).toBeUndefined();
  });

  it('is written as people write it', () => {
    expect(momentText(183_600_001)).toBe('+2d3h');
  });
});

describe('a scenario that expects the wrong thing', () => {
  const named = shippedDocuments();
  const policy = loadFrom(join(__dirname, 'policies/corner-shop'));
  const shared = { workshop: openWorkshop(), policyOf: () => policy, named };
  const run = async (text: string): Promise<readonly string[]> => {
    const { differences } = await runScenario(scenario(text), shared, { andVerify: true });
    return differences.map(({ message }) => message);
  };

  it('does not fail where everything is right', async () => {
    expect(await run(GOOD)).toEqual([]);
  });

  it.each([
    ['another outcome', 'outcome: RELEASE', 'outcome: HOLD'],
    ['another time', 'at: +1h, outcome', 'at: +2h, outcome'],
    ['a reason that is not there', 'reasons: []', 'reasonsInclude: [knife]'],
    ['a reason with another mark', 'reasons: []', 'reasons: [knife standing]'],
    ['another flow', 'reasons: []', 'flow: import'],
    ['another revision', 'reasons: []', 'revision: 2'],
    ['another generation', 'reasons: []', 'generation: 2'],
    ['another agency', 'reasons: []', 'agencies: { SEC: NONE }'],
    ['another caller', 'reasons: []', 'calledBy: { CUS: [knife] }'],
    ['another missing document', 'reasons: []', 'missing: [payment]'],
    ['another unknown', 'reasons: []', 'unknownInclude: [knife]'],
    ['another pointer', 'reasons: []', "pointers: { knife: ['42A'] }"],
    ['a time limit', 'reasons: []', 'respondBy: +2d'],
    ['another alias', 'reasons: []', 'aliases: [MRN 1]'],
    ['a decision more', 'decisions:', 'decisions:\n  - {}'],
    ['a rejection', 'decisions:', 'rejections: [{ code: EMPTY }]\ndecisions:'],
    ['another state', 'decisions:', 'states: [{ is: closed }]\ndecisions:'],
  ])('fails for %s', async (_, from, to) => {
    expect(await run(GOOD.replace(from, to))).not.toEqual([]);
  });

  it('fails where the order of arrival matters', async () => {
    const found = await run(
      GOOD.replace('given:', 'anyOrder: true\ngiven:')
        .replace('{ at: +1h, payment', '{ at: +30h, payment')
        .replace('decisions:\n  - { at: +1h, outcome: RELEASE, reasons: [] }', 'decisions: [{}, {}]'),
    );
    expect(found.join('\n')).toMatch(/in order 2, 1/);
  });
});
