/** What would change a decision: the smallest sets of causes, found as fast as the engine decides and as exactly. */
import { counterfactualOf } from '../../../src/core/decide/counterfactual';
import { given, givenDraw, HOUR, type World } from '../../support/given';
import { changeOf, groundOf, waysOf } from '../../support/given-counterfactual';
import { cancellation, order, orderBy, outcome, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const random = { ppm: 500_000, measure: 'NII', agency: 'CUS' };
const policy = policyOf(
  [
    ...MEASURE_RULES,
    onWord('TEN', { points: 10 }),
    onWord('TWENTY', { points: 20 }),
    onWord('THIRTY', { points: 30 }),
    onWord('FORTY', { points: 40 }),
    onWord('FIFTY', { points: 50 }),
    onWord('SIXTY', { points: 60 }),
    onWord('CREDIT', { points: -20, severity: 'Q' }),
    onWord('HEALTH', { measure: 'DOCUMENTS', agency: 'AGR' }),
    onWord('SAFETY', { measure: 'SCREENING', agency: 'SEC' }),
    onWord('BANNED', { measure: 'DETAINED', severity: 'P', points: 20 }),
    onWord('ABSENT', { when: 'order.platform.name == "nobody"', whenUnknown: 'RFI' }),
  ],
  { shop: { random, unknowns: { limit: 40, measure: 'MANUAL_REVIEW' } } },
);
const NOT_DRAWN = 2 ** 32 - 1;
const platform = { platform: { name: 'market' } };

function world(words: string, drawn = NOT_DRAWN): World {
  const buyer = orderBy(`Ann ${words}`);
  return givenDraw(policy, drawn, { ...buyer, content: { ...buyer.content, ...platform } }, payment());
}
const resolved = (its: World): readonly string[] => waysOf(changeOf(policy, its).resolved);

it('one hit that holds: without it, released', () => {
  expect(resolved(world('RFI'))).toEqual(['RFI correct: RELEASE NONE']);
  expect(resolved(world('DOCUMENTS'))).toEqual(['DOCUMENTS document: RELEASE NONE']);
  expect(resolved(world('PAYMENT'))).toEqual(['PAYMENT pay: RELEASE NONE']);
});

it.each(['MANUAL_REVIEW', 'DETAINED', 'NII', 'PHYSICAL', 'DO_NOT_LOAD'])('%s is settled by an answer alone', (word) => {
  expect(resolved(world(word))).toEqual([`${word} answer: RELEASE NONE`]);
});

it('points of three hits of which any two inspect: any two of them', () => {
  const its = world('THIRTY FORTY FIFTY');
  expect(its.decision()).toMatchObject({ outcome: 'INSPECT', measure: 'PHYSICAL', points: 120 });
  const { resolved: found, agencies } = changeOf(policy, its);
  expect(waysOf(found)).toEqual([
    'FIFTY answer + FORTY answer: HOLD RFI',
    'FIFTY answer + THIRTY answer: HOLD RFI',
    'FORTY answer + THIRTY answer: HOLD RFI',
  ]);
  expect(found.isWhole).toBe(true);
  expect(agencies.map(waysOf)).toEqual([
    ['FIFTY answer: INSPECT NII', 'FORTY answer: INSPECT NII', 'THIRTY answer: INSPECT NII'],
  ]);
});

it('points that hold are cured by better data', () => {
  expect(resolved(world('TWENTY TEN'))).toEqual(['TWENTY correct: RELEASE NONE', 'TEN correct: RELEASE NONE']);
});

it('points that hold are for the officer where together they reached what stands', () => {
  const reviewed = { CUS: [{ from: 30, measure: 'RFI' }, { from: 60, measure: 'MANUAL_REVIEW' }] }; // prettier-ignore
  const rules = [onWord('TEN', { points: 10 }), onWord('TWENTY', { points: 20 }), onWord('THIRTY', { points: 30 })];
  const other = policyOf(rules, { shop: { bands: reviewed } });
  const its = given(other, orderBy('TEN TWENTY THIRTY'), payment());
  expect(waysOf(changeOf(other, its).resolved)).toEqual([
    'THIRTY answer + TWENTY answer: RELEASE NONE',
    'THIRTY answer + TEN answer: RELEASE NONE',
  ]);
});

it('a credit counts, and is no cause', () => {
  expect(resolved(world('FORTY TEN'))).toEqual(['FORTY correct: RELEASE NONE']);
  expect(resolved(world('FORTY TEN CREDIT'))).toEqual(['FORTY correct: RELEASE NONE', 'TEN correct: RELEASE NONE']);
});

it('a prohibition is settled by an answer alone, whatever else is corrected', () => {
  expect(resolved(world('BANNED RFI'))).toEqual(['BANNED answer + RFI correct: RELEASE NONE']);
});

it('a random check is settled by the check itself', () => {
  const its = world('', 0);
  expect(its.decision().arm).toBe('RANDOM');
  expect(resolved(its)).toEqual(['random check: RELEASE NONE']);
  expect(resolved(world('RFI', 0))).toEqual(['random check: HOLD RFI']);
});

it('says where chance might have drawn what was selected anyway', () => {
  expect(changeOf(policy, world('NII')).resolved.ways.map(({ unlessDrawn }) => unlessDrawn)).toEqual([true]);
  expect(changeOf(policy, world('RFI')).resolved.ways.map(({ unlessDrawn }) => unlessDrawn)).toEqual([false]);
  const { resolved: found, agencies } = changeOf(policy, world('SAFETY'));
  expect(found.ways[0]?.unlessDrawn).toBe(true);
  // What points select was not drawn, or its arm would be another.
  expect(changeOf(policy, world('SIXTY')).resolved.ways.map(({ unlessDrawn }) => unlessDrawn)).toEqual([false]);
  expect(changeOf(policy, world('PHYSICAL SIXTY')).agencies[0]?.ways.map(({ unlessDrawn }) => unlessDrawn)).toEqual([
    // The points ask for as much as chance would.
    false,
  ]);
  // Chance would have sent it to customs.
  expect(agencies.map(({ agency, ways }) => [agency, ways[0]?.unlessDrawn])).toEqual([['SEC', false]]);
});

it('a document that never came is the cause, and is to be supplied', () => {
  const late = given(policyOf(), order()).after(40 * HOUR);
  expect(waysOf(changeOf(policyOf(), late).resolved)).toEqual(['incomplete document: RELEASE NONE']);
});

it('what has expired is for the officer, beside what it is about', () => {
  const late = world('RFI').after(100 * HOUR);
  expect(late.decision().measure).toBe('DETAINED');
  expect(resolved(late)).toEqual(['RFI correct + expired answer: RELEASE NONE']);
});

it('an absent element that a rule asks for is to be completed', () => {
  expect(resolved(given(policy, orderBy('Ann'), payment()))).toEqual(['ABSENT complete: RELEASE NONE']);
});

it('several agencies: all that call, and each for itself', () => {
  const { resolved: found, agencies } = changeOf(policy, world('SAFETY HEALTH RFI'));
  expect(waysOf(found)).toEqual(['SAFETY answer: HOLD DOCUMENTS']);
  expect(agencies.map(({ agency, ...ways }) => [agency, ...waysOf(ways)])).toEqual([
    ['AGR', 'HEALTH document: RELEASE NONE'],
    ['CUS', 'RFI correct: RELEASE NONE'],
    ['SEC', 'SAFETY answer: RELEASE NONE'],
  ]);
  expect(resolved(world('HEALTH RFI AMEND'))).toEqual(['AMEND correct + HEALTH document + RFI correct: RELEASE NONE']);
});

it('what stands on an earlier version alone is for the officer', () => {
  const corrected = order(platform, { version: 2 });
  expect(resolved(world('NII').when(corrected))).toEqual(['NII answer: RELEASE NONE']);
  const together = world('FORTY FIFTY').when(corrected);
  expect(resolved(together)).toEqual(['FIFTY answer: RELEASE NONE', 'FORTY answer: RELEASE NONE']);
});

it('without what keeps it open, a cancelled flow is withdrawn', () => {
  expect(resolved(world('NII').when(cancellation('order')))).toEqual(['NII answer: HOLD WITHDRAWN']);
});

it('what an officer has answered is no cause, and what he asks himself only he changes', () => {
  const its = world('NII RFI');
  const { generation, revision } = its.decision();
  const lifted = its.when(outcome(revision, 'LIFTED', { generation }));
  expect(lifted.decision().outcome).toBe('RELEASE');
  expect(counterfactualOf(groundOf(policy, lifted))).toBeUndefined();
  const seized = its.when(outcome(revision, 'SEIZED', { generation }));
  expect(changeOf(policy, seized)).toMatchObject({ resolved: { ways: [], isWhole: true }, answeredBy: ['CUS'] });
});

it('more than can be listed says so', () => {
  const many = policyOf(Array.from({ length: 12 }, (_, index) => onWord(`W${index + 10}`, { points: 10 })));
  const its = given(many, orderBy(Array.from({ length: 12 }, (_, index) => `W${index + 10}`).join(' ')), payment());
  const { resolved: found, agencies } = changeOf(many, its);
  // 120 points: seven of them would have to go to be below 60, three to be below 100.
  expect(found.ways.map(({ without }) => without.length)).toEqual([7]);
  expect(found.isWhole).toBe(false);
  expect(agencies[0]?.isWhole).toBe(false);
  expect(agencies[0]?.ways).toHaveLength(5);
  expect(agencies[0]?.ways[0]?.without.map(({ cause }) => cause.id)).toEqual(['W10', 'W11', 'W12']);
});

it('a decision that its state does not repeat is not explained by guesses', () => {
  const ground = groundOf(policy, world('RFI'));
  expect(counterfactualOf({ ...ground, assessment: { ...ground.assessment, hits: [] } })).toBeUndefined();
});
