/** The sets found are those that trying every subset finds, whatever hits, credits, bands, answers and chance there are. */
import fc from 'fast-check';
import { counterfactualOf, type Ways } from '../../../src/core/decide/counterfactual';
import { causesOf } from '../../../src/core/decide/causes';
import { COMBINED_CAUSES, LISTED_SETS } from '../../../src/core/decide/minimal-sets';
import { isIntervention, strengthOf } from '../../../src/core/decide/strength';
import { MEASURES, type Decision, type Measure } from '../../../src/core/events/decision';
import { givenDraw, HOUR, type World } from '../../support/given';
import { bruteForce, groundOf, named } from '../../support/given-counterfactual';
import { cancellation, orderBy, outcome, payment, type Json } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const open = (measure: Measure): boolean => strengthOf(measure) >= strengthOf('INCOMPLETE');
/** What the outcome is by its strength: DO_NOT_LOAD, an inspection, a hold, or nothing open. */
function step(measure: Measure): number {
  if (measure === 'DO_NOT_LOAD') return 3;
  return isIntervention(measure) ? 2 : open(measure) ? 1 : 0;
}

const measures = fc.constantFrom<Measure | undefined>(
  undefined,
  undefined,
  ...MEASURES.filter((one) => one !== 'NONE'),
);
const rule = fc.record({
  points: fc.constantFrom(0, 10, 20, 30, 40, 60, -20),
  measure: measures,
  agency: fc.constantFrom('CUS', 'CUS', 'AGR'),
  severity: fc.constantFrom('S', 'R', 'Q'),
});
const bands = fc
  .array(fc.constantFrom<Measure>('RFI', 'MANUAL_REVIEW', 'NII', 'PHYSICAL', 'DO_NOT_LOAD'), { maxLength: 3 })
  .map((list) => list.map((measure, index) => ({ from: 30 * (index + 1), measure })));
const drawn = fc.constantFrom(0, 2 ** 32 - 1);
/** What happens after the first decision. */
const events = fc.array(fc.constantFrom('amend', 'late', 'lift', 'override', 'cancel', 'again'), { maxLength: 2 });

const words = (rules: readonly Json[], amended: boolean): string =>
  rules.flatMap((_, index) => (amended && index % 2 === 0 ? [] : [`W${index}E`])).join(' ');

function happen(world: World, event: string, rules: readonly Json[]): World {
  const { revision, generation } = world.decision();
  switch (event) {
    case 'amend':
      return world.when(orderBy(words(rules, true), { version: 2 }));
    case 'again':
      return world.when(orderBy(words(rules, false), { version: 3 }));
    case 'late':
      return world.after(80 * HOUR);
    case 'cancel':
      return world.when(cancellation('order'));
    case 'lift':
      return world.when(outcome(revision, 'LIFTED', { generation }));
    default:
      return world.when(outcome(revision, 'OVERRIDDEN', { generation, measure: 'RFI' }));
  }
}

function sets(ways: Ways): readonly (readonly string[])[] {
  return ways.ways.map(({ without }) => without.map(({ cause }) => named(cause)));
}

/** Where no bound was met all of them, else some; the smallest always, where so few are combined. */
function expectAll(found: Ways, all: readonly (readonly string[])[], causes: number): void {
  const texts = new Set(all.map((set) => set.join(', ')));
  for (const set of sets(found)) expect(texts).toContain(set.join(', '));
  if (found.isWhole) expect(sets(found)).toHaveLength(all.length);
  else expect(all.length > LISTED_SETS || causes > COMBINED_CAUSES).toBe(true);
  const [smallest] = all;
  if (smallest !== undefined && (found.ways.length > 0 || smallest.length <= COMBINED_CAUSES))
    expect(sets(found)[0]).toHaveLength(smallest.length);
}

it('as every subset tried shows', () => {
  let explained = 0;
  let whole = 0;
  let sized = 0;
  let runs = 0;
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), bands, bands, drawn, events, (given, customs, health, draw, then) => {
      runs++;
      const rules = given.map((one, index) => onWord(`W${index}E`, one));
      const asks = onWord('asks', { when: 'order.platform.name == "nobody"', whenUnknown: 'AMEND' });
      const random = { ppm: 500_000, measure: 'NII', agency: 'AGR' };
      const policy = policyOf([...rules, asks], { shop: { bands: { CUS: customs, AGR: health }, random } });
      let world = givenDraw(policy, draw, orderBy(words(rules, false)), payment());
      for (const event of then) world = happen(world, event, rules);
      const ground = groundOf(policy, world);
      const found = counterfactualOf(ground);
      if (found === undefined) return;
      explained++;
      if (found.resolved.isWhole) whole++;
      const causes = causesOf(ground.decision, ground.assessment).length;
      const { decision } = ground;
      const subsets = bruteForce(ground);
      const resolved = subsets(({ measure }) => step(measure) < step(decision.measure));
      expectAll(found.resolved, resolved, causes);
      for (const ways of found.agencies) {
        const of = (one: Decision): Measure =>
          one.agencies.find(({ agency }) => agency === ways.agency)?.measure ?? 'NONE';
        const all = subsets((one) => strengthOf(of(one)) < strengthOf(ways.measure));
        expectAll(ways, all, causes);
        sized = Math.max(sized, ...all.map((set) => set.length));
      }
    }),
    { numRuns: 100 },
  );
  // Mutants make fewer runs.
  expect(explained).toBeGreaterThan(runs / 2);
  expect(whole).toBeGreaterThan(explained / 2);
  if (runs > 50) expect(sized).toBeGreaterThan(1);
});

it('no decision that is open is left unexplained because its state does not repeat it', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 5 }), bands, drawn, events, (given, customs, draw, then) => {
      const rules = given.map((one, index) => onWord(`W${index}E`, one));
      const policy = policyOf(rules, { shop: { bands: { CUS: customs } } });
      let world = givenDraw(policy, draw, orderBy(words(rules, false)), payment());
      for (const event of then) world = happen(world, event, rules);
      const ground = groundOf(policy, world);
      const { outcome: said, measure } = ground.decision;
      const isOpen = said !== 'RELEASE' && measure !== 'WITHDRAWN';
      expect(counterfactualOf(ground) !== undefined).toBe(isOpen);
    }),
    { numRuns: 100 },
  );
});

it('what is to be corrected does it when corrected, and what needs an answer does not', () => {
  const seen = new Set<string>();
  let runs = 0;
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), bands, (given, anyBands) => {
      runs++;
      // A policy whose higher band asks for less has an analyst's error, and no correction is foreseen in it.
      const strengths = anyBands.map(({ measure }) => measure).sort((a, b) => strengthOf(a) - strengthOf(b));
      const customs = strengths.map((measure, index) => ({ from: 30 * (index + 1), measure }));
      const rules = given.map((one, index) => onWord(`W${index}E`, one));
      const policy = policyOf(rules, { shop: { bands: { CUS: customs, AGR: customs } } });
      const names = rules.map(({ id }) => String(id));
      const world = givenDraw(policy, undefined, orderBy(names.join(' ')), payment());
      const before = step(world.decision().measure);
      for (const { without } of counterfactualOf(groundOf(policy, world))?.resolved.ways ?? []) {
        const left = names.filter((name) => !without.some(({ cause }) => cause.id === name));
        const after = step(world.when(orderBy(['Ann', ...left].join(' '), { version: 2 })).decision().measure);
        const needsAnswer = without.some(({ cure }) => cure === 'answer');
        expect(after < before).toBe(!needsAnswer);
        for (const { cure } of without) seen.add(cure);
      }
    }),
    // So many that the rarest cure, payment, is met some ten times.
    { numRuns: 400 },
  );
  // Mutants make fewer runs, which need not meet every cure.
  const met = runs > 50 ? ['answer', 'correct', 'document', 'pay'] : ['answer'];
  expect([...seen].sort()).toEqual(expect.arrayContaining(met));
});

describe('of forty hits', () => {
  const when = 'order.buyer.name.contains("Ann")';
  const rules = Array.from({ length: 40 }, (_, index) =>
    onWord(`W${index}`, index % 8 === 0 ? { measure: 'RFI', when } : { points: index % 7, when }),
  );
  const explained = (inspected: number) => {
    const policy = policyOf(rules, { shop: { bands: { CUS: [{ from: inspected, measure: 'NII' }] } } });
    const ground = groundOf(policy, givenDraw(policy, undefined, orderBy('Ann'), payment()));
    return { found: counterfactualOf(ground), points: ground.decision.points };
  };

  it('four that do are found', () => {
    const { found, points } = explained(85);
    expect(points).toBe(105);
    expect(found?.resolved.ways.map(({ without }) => without.length)).toEqual([4, 4, 4, 4, 4]);
    expect(found?.resolved.isWhole).toBe(false);
  });

  it('five that do are told without trying all fives', () => {
    const { found } = explained(80);
    expect(found?.resolved.ways.map(({ without }) => without.map(({ cause }) => cause.id))).toEqual([
      ['W13', 'W20', 'W27', 'W34', 'W6'],
    ]);
    expect(found?.resolved.isWhole).toBe(false);
  });

  it('those that every set needs are all told, however many', () => {
    const { found } = explained(1_000);
    expect(found?.resolved).toMatchObject({ isWhole: true, ways: [{ measure: 'NONE' }] });
    expect(found?.resolved.ways[0]?.without).toHaveLength(5);
  });
});
