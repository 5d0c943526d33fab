/** Which rows a training table has, and with which decision beside each answer. */
import type { NotedConsignment } from '../../../src/engine/learning/noted';
import type { LeftOut, Wanted } from '../../../src/engine/learning/training-rows';
import { nothingLeftOut, propensityPpm, trainingRows } from '../../../src/engine/learning/training-rows';
import { answersOf } from '../../../src/engine/learning/answers';
import { answer, COLUMNS, decided, JUDGED, unjudged } from './support/given-noted';

const HOUR = 3_600_000;
const OTHER = { ...COLUMNS, model: 'other' };
const ALL: Wanted = { columns: COLUMNS, from: -Infinity, to: Infinity, matureBy: Infinity };

function rows(given: Omit<NotedConsignment, 'name'>, wanted: Partial<Wanted> = {}) {
  const leftOut: LeftOut = nothingLeftOut();
  const found = [...trainingRows([{ name: 'x', ...given }], [COLUMNS, OTHER], { ...ALL, ...wanted }, leftOut)];
  const told = found.map((row) => [row.decision.revision, row.answer?.agency ?? '', row.answer?.label]);
  return { told, leftOut };
}

describe('of what nobody answered', () => {
  it('the last decision that was judged is a row, unknown and not clean', () => {
    const { told } = rows({ decisions: [decided(1), decided(2), unjudged(3)], answers: [] });
    expect(told).toEqual([[2, '', undefined]]);
  });

  it('nothing is a row where no model judged anything, nor is it told', () => {
    const { told, leftOut } = rows({ decisions: [unjudged(1)], answers: [answer(1)] });
    expect([told, leftOut]).toEqual([[], nothingLeftOut()]);
  });

  it('each generation is a row of its own', () => {
    const later = { ...decided(1), generation: 9 };
    expect(rows({ decisions: [decided(1), later], answers: [answer(1)] }).told).toEqual([
      [1, 'CUS', 0],
      [1, '', undefined],
    ]);
  });
});

describe('beside an answer stands', () => {
  const decisions = [decided(1), decided(2), decided(4)];

  it('the decision that it names, also where later ones followed', () => {
    expect(rows({ decisions, answers: [answer(1)] }).told).toEqual([[1, 'CUS', 0]]);
  });

  it('the last one before it came, where it names none there is', () => {
    expect(rows({ decisions, answers: [answer(3, {}, 3)] }).told).toEqual([[2, 'CUS', 0]]);
  });

  it('the first one, where it came before all of them', () => {
    expect(rows({ decisions, answers: [answer(3, {}, 0)] }).told).toEqual([[1, 'CUS', 0]]);
  });

  it('for each agency its own', () => {
    const both = [answer(1), answer(4, { agency: 'AGR', irregular: true })];
    expect(rows({ decisions, answers: both }).told).toEqual([
      [4, 'AGR', 1],
      [1, 'CUS', 0],
    ]);
  });
});

describe('left out and counted is', () => {
  const lone = { decisions: [decided(5)], answers: [answer(5)] };

  it('what another model judged, by its id', () => {
    const { told, leftOut } = rows({ decisions: [decided(1, { columns: 1 })], answers: [] });
    expect([told, [...leftOut.otherModels]]).toEqual([[], [['other', 1]]]);
  });

  it('an answer to a decision that no model judged, which no other decision stands in for', () => {
    const { told, leftOut } = rows({ decisions: [unjudged(1), decided(2)], answers: [answer(1)] });
    expect([told, leftOut.unjudged]).toEqual([[], 1]);
  });

  it('an answer to a flow in which nothing was decided', () => {
    const { told, leftOut } = rows({ decisions: [decided(1)], answers: [answer(1, { flow: 'loading' })] });
    expect([told, leftOut.unasked]).toEqual([[[1, '', undefined]], 1]);
  });

  it.each([
    ['decided later than is mature', { matureBy: 5 * HOUR - 1 }, 'young'],
    ['decided before the first moment', { from: 5 * HOUR + 1 }, 'outOfTime'],
    ['decided at the last moment', { to: 5 * HOUR }, 'outOfTime'],
  ] as const)('what was %s, answered or not', (_, wanted, why) => {
    expect(rows(lone, wanted)).toMatchObject({ told: [], leftOut: { [why]: 1 } });
    expect(rows({ ...lone, answers: [] }, wanted)).toMatchObject({ told: [], leftOut: { [why]: 1 } });
  });

  it('nothing at the bounds themselves', () => {
    expect(rows(lone, { matureBy: 5 * HOUR, from: 5 * HOUR, to: 5 * HOUR + 1 }).told).toHaveLength(1);
  });
});

describe('how likely a look was', () => {
  const [given] = answersOf([answer(1)]);
  const of = (
    arm: 'SCORED' | 'RANDOM' | 'NONE',
    outcome: 'RELEASE' | 'HOLD',
    inclusionPpm: number | null,
    isAnswered: boolean,
  ) => propensityPpm({ judged: { ...JUDGED, arm, outcome, inclusionPpm }, answer: isAnswered ? given : undefined });

  it('is what the decision says of what was selected, and of what nobody answered', () => {
    expect(of('RANDOM', 'HOLD', 5_000, true)).toBe(5_000);
    expect(of('SCORED', 'HOLD', 1_000_000, true)).toBe(1_000_000);
    expect(of('NONE', 'RELEASE', 5_000, false)).toBe(5_000);
    expect(of('SCORED', 'HOLD', null, true)).toBeUndefined();
  });

  it('is certain where goods were held for another reason, and unknown where nobody was asked', () => {
    expect(of('NONE', 'HOLD', 5_000, true)).toBe(1_000_000);
    expect(of('NONE', 'RELEASE', 5_000, true)).toBeUndefined();
  });
});
