/** What would change a decision: to officers all of it, to traders what settles each demand, by public rules alone. */
import { ENGLISH } from '../../../src/cli/words/english';
import fc from 'fast-check';
import { counterfactualLines } from '../../../src/cli/explain-counterfactual-text';
import { explanationJson, traderJson } from '../../../src/cli/explain-json';
import { traderLines } from '../../../src/cli/explain-trader-text';
import { givenDraw } from '../../support/given';
import { order, outcome, party, payment, type Json } from '../../support/given-documents';
import { onWord } from '../../support/given-policy';
import { SECRET, toldOf, tradersPolicy } from './support/given-trader';

const OTHERWISE = { platform: { name: 'market' }, merchant: { name: 'seller' }, orderNumber: '7' };
const bought = (words: readonly string[], version = 1) =>
  order({ buyer: party({ name: ['Ann', ...words].join(' ') }), ...OTHERWISE }, { version });

/** Each asks by itself, so that what is asked is the same whether or not something else holds too. */
const open = fc.record({
  measure: fc.constantFrom('RFI', 'AMEND', 'DOCUMENTS', 'PAYMENT', 'MANUAL_REVIEW', 'NII'),
  points: fc.constantFrom(0, 10, 30, 60),
  agency: fc.constantFrom('CUS', 'AGR'),
});
const secret = fc.record({
  measure: fc.constantFrom(undefined, 'RFI', 'AMEND', 'DOCUMENTS', 'MANUAL_REVIEW', 'DETAINED', 'NII', 'DO_NOT_LOAD'),
  points: fc.constantFrom(-20, 0, 10, 30, 60),
  agency: fc.constantFrom('CUS', 'AGR', 'SEC'),
});
const rulesOf = (prefix: string, rules: readonly Json[]): readonly Json[] =>
  rules.map((rule, index) => onWord(`${prefix}${index}E`, rule));
const wordsOf = (rules: readonly Json[]): readonly string[] => rules.map(({ id }) => String(id));

const drawn = fc.constantFrom(0, 2 ** 32 - 1);

it('under any policy: as if there were no restricted rule, and no sets, points or chance', () => {
  const kinds = new Set<string>();
  const property = fc.property(
    fc.array(open, { minLength: 1, maxLength: 3 }),
    fc.array(secret, { maxLength: 3 }),
    drawn,
    fc.boolean(),
    (shown, hidden, draw, isAmended) => {
      const [publicRules, secretRules] = [rulesOf('open', shown), rulesOf(SECRET, hidden)];
      const full = tradersPolicy(false, [...publicRules, ...secretRules]);
      const bare = tradersPolicy(false, publicRules);
      const told = (policy: typeof full, words: readonly string[], by: number): readonly unknown[] => {
        let world = givenDraw(policy.policy, by, bought(words), payment());
        if (isAmended) world = world.when(bought(words.slice(1), 2));
        const { trader, officer } = toldOf(policy, world);
        const said = [...traderLines(trader, ENGLISH), JSON.stringify(traderJson(trader))].join('\n');
        expect(said).not.toMatch(/ZQ|without|ways|isWhole|unless|random|points|SEC|"check"|Only the check/);
        expect(JSON.stringify(explanationJson(officer))).toContain('"counterfactual":');
        return trader.flows.flatMap(({ demands }) => demands);
      };
      const words = wordsOf(publicRules);
      const alone = told(bare, words, 2 ** 32 - 1);
      expect(told(full, [...words, ...wordsOf(secretRules)], draw)).toEqual(alone);
      for (const demand of alone as readonly { readonly cure: { readonly kind: string } }[])
        kinds.add(demand.cure.kind);
    },
  );
  fc.assert(property, { numRuns: 60 });
  expect([...kinds].sort()).toEqual(['answer', 'correct', 'document', 'pay']);
});

it('officers are told where a decision cannot be repeated from what is kept', () => {
  const policy = tradersPolicy(true);
  const { officer } = toldOf(policy, givenDraw(policy.policy, undefined, bought(['asks']), payment()));
  const [flow] = officer.flows;
  if (flow === undefined) throw new Error('expected a flow');
  expect(counterfactualLines(flow, ENGLISH)).toContain('  Without     asks: RELEASE NONE');
  expect(counterfactualLines({ ...flow, counterfactual: null }, ENGLISH).at(-1)).toContain(
    'does not repeat this decision',
  );
  const released = toldOf(policy, givenDraw(policy.policy, undefined, bought([]), payment())).officer.flows[0];
  expect(released === undefined ? ['a flow'] : counterfactualLines(released, ENGLISH)).toEqual([]);
});

it('officers are told that only its own answer changes what an agency asks itself', () => {
  const policy = tradersPolicy(true);
  const held = givenDraw(policy.policy, undefined, bought(['asks']), payment());
  const { generation, revision } = held.decision();
  const { officer } = toldOf(policy, held.when(outcome(revision, 'SEIZED', { generation })));
  const lines = officer.flows.flatMap((flow) => counterfactualLines(flow, ENGLISH));
  expect(lines).toContain('  Nothing     but another answer of CUS, which asks for it itself');
});
