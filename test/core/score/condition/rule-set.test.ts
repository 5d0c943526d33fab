/** Rules run together say what each says alone, whatever they share. */
import * as fc from 'fast-check';
import { isRight } from 'fp-ts/lib/Either';
import { compileRule, environments } from '../../../../src/edge/policy/compile-rule';
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

/** The value of each rule where all run together, and alone. */
function both(texts: readonly string[], context: Filling): readonly (readonly [unknown, unknown])[] {
  const rules = texts.map(compiled).flatMap((one) => (isRight(one) ? [one.right] : []));
  const set = writeRuleSet(rules);
  const frame = frameOf(context);
  const values: unknown[] = rules.map(() => false);
  for (const { judges } of set.classes)
    for (const judge of judges) judge(frame, (place, value) => (values[place] = value));
  return rules.map(({ rule }, place) => [values[place], rule.test(frame)] as const);
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

  it('are all judged, however many', () => {
    const texts = Array.from({ length: MOST_RULES }, (_, place) => `item.sequenceNumeric == ${place}`);
    const values = both(texts, { item: { sequenceNumeric: 120 } });
    expect(values.flatMap(([together], place) => (together === true ? [place] : []))).toEqual([120]);
  });
});
