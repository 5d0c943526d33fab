/** What becomes of what an arm selected: whose answer counts, and that nobody's silence is taken for an answer. */
import type { Arm, Decision } from '../../../src/core/events/decision';
import type { Cases, Settled } from '../../../src/engine/watching/cases';
import { makeCases } from '../../../src/engine/watching/cases';
import type { OfficerAnswer } from '../../../src/engine/watching/findings';

const GENERATION = 1_000;

function decision(revision: number, arm: Arm, modelPpm: number | null = 100, drawnFor = 'CUS'): Decision {
  const reasons = arm === 'RANDOM' ? [{ rule: 'random', agency: drawnFor }] : [];
  const partial = { reference: 'ORD:P:1', flow: 'import', generation: GENERATION, revision, arm, modelPpm, reasons };
  return partial as unknown as Decision;
}

const answer = (revision: number, irregular: boolean | undefined, agency = 'CUS', flow = 'import'): OfficerAnswer => {
  return { flow, revision, agency, irregular };
};

function settled(
  decisions: readonly Decision[],
  answers: readonly OfficerAnswer[],
  generation = GENERATION,
): Settled[] {
  const cases = makeCases();
  for (const one of decisions) cases.select(one, 'group');
  cases.answer('ORD:P:1', generation, answers);
  return [...cases.settled()];
}

const [selected, drawn] = [decision(1, 'SCORED'), decision(1, 'RANDOM')];

it('is no case without an arm', () => {
  expect(settled([decision(1, 'NONE')], [answer(1, true)])).toEqual([]);
});

it.each([
  ['nobody has answered', [], false, undefined],
  ['an answer does not say', [answer(1, undefined)], true, undefined],
  ['nothing was found', [answer(1, false)], true, false],
  ['one of two agencies found something', [answer(1, false), answer(1, true, 'AGR')], true, true],
  ['the answer is to another flow', [answer(1, true, 'CUS', 'export')], false, undefined],
  ['the answer is to a revision that selected nothing', [answer(2, true)], false, undefined],
])('where %s', (_, answers, answered, irregular) => {
  expect(settled([selected], answers)).toMatchObject([{ answered, irregular }]);
});

it('answers to another generation are none', () => {
  expect(settled([selected], [answer(1, true)], 2_000)).toMatchObject([{ answered: false }]);
});

it('of a random check only the agency that chance asked counts', () => {
  expect(settled([drawn], [answer(1, true, 'AGR')])).toMatchObject([{ answered: false, irregular: undefined }]);
  expect(settled([drawn], [answer(1, true, 'AGR'), answer(1, false)])).toMatchObject([
    { answered: true, irregular: false },
  ]);
});

it('the decision that was answered says which arm it was, and what the model had said', () => {
  const decisions = [decision(1, 'RANDOM', 100), decision(2, 'RANDOM', 200), decision(3, 'MANDATORY', 300)];
  const by = (answers: readonly OfficerAnswer[]) => settled(decisions, answers)[0]?.by;
  expect(by([answer(2, true)])).toMatchObject({ arm: 'RANDOM', ppm: 200 });
  expect(by([answer(3, true)])).toMatchObject({ arm: 'MANDATORY', ppm: 300 });
  expect(by([])).toMatchObject({ arm: 'MANDATORY', revision: 3 });
});

it('an answer that is corrected is forgotten', () => {
  const cases: Cases = makeCases();
  cases.select(selected, 'group');
  cases.answer('ORD:P:1', GENERATION, [answer(1, true)]);
  cases.answer('ORD:P:1', GENERATION, []);
  expect([...cases.settled()]).toMatchObject([{ answered: false, irregular: undefined }]);
});
