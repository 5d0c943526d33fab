/** What changed between two revisions, named so that an officer sees it at once. */
import type { Decision, Reason } from '../../../src/core/events/decision';
import { changesBetween } from '../../../src/engine/explain/revision-changes';

const reason = (rule: string, set: Partial<Reason> = {}): Reason => ({
  rule, points: 10, agency: 'CUS', pointers: [], pointerCount: 0, standing: false, answered: false, finding: rule, ...set,
}); // prettier-ignore

const FIRST: Decision = {
  reference: 'ORD:p:1', sender: null, functionalReference: null, aliases: [], goodsLocation: null, flow: 'f', generation: 1,
  revision: 1, supersedes: null, trigger: 'EVENT', finality: 'PRELIMINARY', reaffirms: false, outcome: 'HOLD', measure: 'RFI',
  agencies: [{ agency: 'CUS', outcome: 'HOLD', measure: 'RFI', calledBy: ['a'] }], points: 10, modelPpm: null, model: null,
  reasons: [reason('a')], unknowns: [{ rule: 'u', elements: [] }], missing: ['payment'], arm: 'NONE', inclusionPpm: 0,
  policy: new Uint8Array(32), engine: 1, forced: [], decidedAt: 1, respondBy: 2,
  basis: [{ topic: 'orders', partition: 0, offset: 7, documentId: 'o', version: null }],
}; // prettier-ignore

it('nothing against nothing, and nothing against the same', () => {
  expect(changesBetween(undefined, FIRST)).toEqual([]);
  expect(changesBetween(FIRST, { ...FIRST, revision: 2, decidedAt: 5, reaffirms: true })).toEqual([]);
});

it('values from and to, members that came and went', () => {
  const after: Decision = {
    ...FIRST,
    finality: 'FINAL',
    outcome: 'INSPECT',
    measure: 'NII',
    agencies: [...FIRST.agencies, { agency: 'AGR', outcome: 'INSPECT', measure: 'NII', calledBy: ['b'] }],
    points: 20,
    reasons: [reason('a', { standing: true }), reason('b', { agency: 'AGR' })],
    unknowns: [],
    missing: [],
    basis: [...FIRST.basis, { topic: 'payments', partition: 0, offset: 3, documentId: 'p', version: 2 }],
  };
  expect(changesBetween(FIRST, after)).toEqual([
    { field: 'outcome', from: 'HOLD RFI', to: 'INSPECT NII' },
    { field: 'finality', from: 'PRELIMINARY', to: 'FINAL' },
    { field: 'agencies', added: ['AGR INSPECT NII'], removed: [] },
    { field: 'reasons', added: ['a CUS standing', 'b AGR'], removed: ['a CUS'] },
    { field: 'points', from: '10', to: '20' },
    { field: 'missing', added: [], removed: ['payment'] },
    { field: 'unknowns', added: [], removed: ['u'] },
    { field: 'basis', added: ['p version 2 at payments/0:3'], removed: [] },
  ]);
});
