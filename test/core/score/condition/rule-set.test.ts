/** Rules run together say what each says alone, whatever they share. */
import * as fc from 'fast-check';
import { isRight } from 'fp-ts/lib/Either';
import { compileRule } from '../../../../src/edge/policy/compile-rule';
import { environments } from '../../../../src/edge/policy/environments';
import { groupRules } from '../../../../src/edge/policy/group-rules';
import { writeRuleSet } from '../../../../src/edge/policy/write-rule-set';
import { type Filling, frameOf, LISTS } from './support/conditions';
import { conditionText, documents } from './support/conditions-arbitrary';

const environmentOf = environments(LISTS);
const RUNS = 300;
/** More than are written into one function. */
const MOST_RULES = 130;

const compiled = (when: string, place: number) =>
  compileRule(
    {
      id: `rule-${place}`, why: 'test', legalBasis: undefined, agency: 'CUS', agencyFrom: undefined, severity: 'R', points: 1,
      measure: undefined, whenUnknown: undefined, flows: ['shop'], each: 'order.item', when,
    },
    environmentOf,
  ); // prettier-ignore

/** One of few elements compared with some of few literals, and perhaps something else beside it. */
const guardedCondition: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('order.destinationCountryCode', 'order.buyer.address.countryCode', 'item.commodity.description'),
    fc.array(fc.constantFrom('CN', 'US', 'C', 'A', 'Ab', '85', 'Gift', 'daily', 'necessities', '.', ''), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('in', '==', 'startsWith', 'contains', 'contains'),
    fc.option(conditionText('bool', 1)),
    fc.boolean(),
  )
  .map(([operand, keys, form, rest, before]) => {
    const texts = keys.map((key) => JSON.stringify(key));
    const asked =
      form === 'in'
        ? `${operand} in [${texts.join(', ')}]`
        : texts.map((key) => (form === '==' ? `${operand} == ${key}` : `${operand}.${form}(${key})`)).join(' || ');
    const parts = rest === null ? [`(${asked})`] : [`(${asked})`, `(${rest})`];
    return (before ? parts.reverse() : parts).join(' && ');
  });

const expressionsOf = (texts: readonly string[]) =>
  texts.map(compiled).flatMap((one, place) => (isRight(one) ? [{ place, expression: one.right.expression }] : []));

/** Elements that are worked out: a choice, a walk over a list, a call, a number; some literals twice, of other values too. */
const workedOut: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '(order.buyer.address.countryCode == "CN" ? item.commodity.description : order.destinationCountryCode) in ["US", "US", "Gift", "CN"]',
      'order.item.exists(i, i.gift) == true',
      'order.item.exists(i, i.gift) == false',
      'isCountry(order.destinationCountryCode) == true',
      'isCountry(order.destinationCountryCode) == false',
      'item.sequenceNumeric in [1, 2.5, 1, 0, -0]',
      'item.sequenceNumeric == 1 || item.sequenceNumeric in [2, 1]',
      'item.sequenceNumeric == 0',
    ),
    fc.option(conditionText('bool', 1)),
  )
  .map(([asked, rest]) => (rest === null ? asked : `(${asked}) && (${rest})`));

/** The value of each rule where all run together, and alone: on each of the documents in turn, by the same functions. */
function both(texts: readonly string[], ...contexts: readonly Filling[]): readonly (readonly [unknown, unknown])[] {
  const rules = texts.map(compiled).flatMap((one) => (isRight(one) ? [one.right] : []));
  const set = writeRuleSet(rules);
  return contexts.flatMap((context) => {
    const frame = frameOf(context);
    const values: unknown[] = rules.map(() => false);
    const told = new Set<number>();
    for (const { judges } of set.classes)
      for (const judge of judges)
        judge(frame, (place, value) => {
          // Told twice, a hit would be noted twice.
          expect(told).not.toContain(place);
          told.add(place);
          values[place] = value;
        });
    return rules.map(({ rule }, place) => [values[place], rule.test(frame)] as const);
  });
}

describe('rules of one class', () => {
  it('come to the same together and alone', () => {
    let judged = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        fc.array(conditionText('bool', 3), { minLength: 2, maxLength: 8 }),
        fc.boolean().chain(documents),
        (texts, context) => {
          // Some twice, so that there is something to share.
          const values = both([...texts, ...texts.slice(0, 2)], context);
          judged += values.length;
          runs++;
          for (const [together, alone] of values) expect(together).toBe(alone);
        },
      ),
      { numRuns: RUNS },
    );
    expect(judged).toBeGreaterThan(runs);
  }, 60_000);

  it('come to the same where they are looked up by what they compare', () => {
    let lookedUp = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(guardedCondition, workedOut), { minLength: 6, maxLength: 30 }),
        fc.array(fc.boolean().chain(documents), { minLength: 1, maxLength: 4 }),
        (texts, contexts) => {
          runs++;
          for (const [together, alone] of both(texts, ...contexts)) {
            expect(together).toBe(alone);
            if (together !== false) lookedUp++;
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(lookedUp).toBeGreaterThan(runs);
  }, 60_000);

  it('are looked up by the element that most of them compare', () => {
    const texts = ['CN', 'US', 'DE', 'FR', 'GB', 'NL'].map(
      (code) => `order.destinationCountryCode == "${code}" && 1 > 0`,
    );
    const { groups, others } = groupRules([...expressionsOf(texts), ...expressionsOf(['item.sequenceNumeric == 1'])]);
    expect(groups.map(({ form, members }) => [form, members.length])).toEqual([['equals', 6]]);
    expect(others).toHaveLength(1);
  });

  it('are all judged, however many', () => {
    const texts = Array.from({ length: MOST_RULES }, (_, place) => `item.sequenceNumeric == ${place}`);
    const values = both(texts, { item: { sequenceNumeric: 120 } });
    expect(values.flatMap(([together], place) => (together === true ? [place] : []))).toEqual([120]);
  });
});
