/** What a batch was made of. */
import { countBatch } from '../../../src/edge/observe/count-batch';
import type { AgencyDecision, Outcome } from '../../../src/core/events/decision';

const called = (agency: string, outcome: Outcome): AgencyDecision => {
  return { agency, outcome, measure: 'NONE', calledBy: [] };
};

it('counts records by topic, decisions by agency and outcome, rejections by code', () => {
  const counts = countBatch({
    records: [{ topic: 'orders' }, { topic: 'payments' }, { topic: 'orders' }],
    decisions: [
      {
        ...{ outcome: 'INSPECT', flow: 'import', modelPpm: 700_000 },
        agencies: [called('CUS', 'INSPECT'), called('AGR', 'HOLD')],
      },
      { outcome: 'HOLD', flow: 'import', modelPpm: 1, agencies: [called('AGR', 'HOLD')] },
      { outcome: 'RELEASE', flow: 'export', modelPpm: null, agencies: [] },
    ],
    rejections: [{ code: 'BAD_TIME' }, { code: 'BAD_TIME' }],
  });
  expect([...counts.records]).toEqual([
    ['orders', 2],
    ['payments', 1],
  ]);
  expect(counts.decisions).toEqual([
    { agency: '', outcome: 'INSPECT', count: 1 },
    { agency: 'CUS', outcome: 'INSPECT', count: 1 },
    { agency: 'AGR', outcome: 'HOLD', count: 2 },
    { agency: '', outcome: 'HOLD', count: 1 },
    { agency: '', outcome: 'RELEASE', count: 1 },
  ]);
  expect([...counts.rejections]).toEqual([['BAD_TIME', 2]]);
  expect([...counts.scores]).toEqual([['import', [700_000, 1]]]);
});

it('counts nothing in an empty batch', () => {
  const counts = countBatch({ records: [], decisions: [], rejections: [] });
  expect([counts.records.size, counts.decisions.length, counts.rejections.size]).toEqual([0, 0, 0]);
});
