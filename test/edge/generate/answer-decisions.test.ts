/** The simulated inspection service: who is answered, how often it is wrong, and that it is the same every time. */
import type { Decision } from '../../../src/core/events/decision';
import { answerDecisions, SENSITIVITY_PPM, SPECIFICITY_PPM } from '../../../src/edge/generate/answer-decisions';

const T0 = Date.UTC(2026, 5, 15);
const DAY_MS = 86_400_000;

type Given = Pick<
  Decision,
  'reference' | 'flow' | 'generation' | 'revision' | 'outcome' | 'measure' | 'agencies' | 'decidedAt'
>;
type Answer = Readonly<Record<string, unknown>>;

/** What the service reads of a decision. */
function decision(reference: string, change: Partial<Given> = {}): Decision {
  const agencies = [{ agency: 'CUS', outcome: 'INSPECT', measure: 'NII', calledBy: [] }] as const;
  const own: Given = {
    reference, flow: 'shop', generation: T0, revision: 2, outcome: 'INSPECT', measure: 'NII', agencies, decidedAt: T0, ...change,
  }; // prettier-ignore
  return own as Decision;
}

const answered = (decisions: readonly Decision[], planted = false, seed = 7n) =>
  answerDecisions(decisions, () => planted, seed);
const events = (...decisions: readonly Decision[]) => answered(decisions).map(({ line }) => JSON.parse(line) as Answer);

it('each agency that is to look answers the revision, one to three days later; no other does', () => {
  const agencies: Decision['agencies'] = [
    { agency: 'CUS', outcome: 'INSPECT', measure: 'NII', calledBy: [] },
    { agency: 'AGR', outcome: 'HOLD', measure: 'DOCUMENTS', calledBy: [] },
    { agency: 'TAX', outcome: 'RELEASE', measure: 'NONE', calledBy: [] },
  ];
  const found = events(decision('ORD:shop:1', { agencies }));
  expect(found.map(({ agency }) => agency).sort()).toEqual(['AGR', 'CUS']);
  for (const one of found) {
    expect(one).toMatchObject({ type: 'outcome', flow: 'shop', generation: T0, revision: 2 });
    const time = Date.parse(String(one['outcomeDateTime']));
    expect(time).toBeGreaterThanOrEqual(T0 + DAY_MS);
    expect(time).toBeLessThanOrEqual(T0 + 3 * DAY_MS);
  }
}); // prettier-ignore

it('what is released or withdrawn is not answered', () => {
  expect(events(decision('a', { outcome: 'RELEASE', measure: 'NONE' }), decision('b', { measure: 'WITHDRAWN' }))).toEqual([]);
}); // prettier-ignore

it('finds and clears as often as it says', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => decision(`ORD:shop:${index}`));
  const share = (planted: boolean) => answered(many, planted).filter(({ irregular }) => irregular === planted).length / many.length;
  expect(share(true)).toBeCloseTo(SENSITIVITY_PPM / 1e6, 2);
  expect(share(false)).toBeCloseTo(SPECIFICITY_PPM / 1e6, 2);
}); // prettier-ignore

it('what is irregular is seized or pays', () => {
  const many = Array.from({ length: 200 }, (_, index) => decision(`ORD:shop:${index}`));
  const found = answered(many, true).map(({ line }) => JSON.parse(line) as Answer).filter(({ irregular }) => irregular === true);
  expect(new Set(found.map(({ disposition }) => disposition))).toEqual(new Set(['SEIZED', 'CONFIRMED']));
  for (const one of found) expect('revenueAmount' in one).toBe(one['disposition'] === 'CONFIRMED');
}); // prettier-ignore

it('is the same for the same seed, whatever stands beside it', () => {
  const [one, other] = [decision('ORD:shop:1'), decision('ORD:shop:2')];
  const [alone] = answered([one], true);
  expect(answered([other, one], true)).toContainEqual(alone);
  const many = Array.from({ length: 100 }, (_, index) => decision(`ORD:shop:${index}`));
  expect(answered(many, true, 8n)).not.toEqual(answered(many, true));
});
