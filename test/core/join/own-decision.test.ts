/** What a published decision leaves behind: what makes the next one worth publishing, and which findings can be answered. */
import type { Decision } from '../../../src/core/events/decision';
import { basisOf, contentOf, foldDecision, isOpen } from '../../../src/core/join/own-decision';
import { digestText } from '../../../src/engine/digest-text';
import type { World } from '../../support/given';
import { given, HOUR, START } from '../../support/given';
import { order, orderBy, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([
  ...MEASURE_RULES,
  onWord('PLANTS', { agency: 'AGR', measure: 'RFI' }),
  onWord('SELLER', { when: 'order.seller.name == "x"' }),
]);
const decided = given(policy, orderBy('RFI PLANTS'), payment()).decision();
const [reason, ...otherReasons] = decided.reasons;
const [agency, ...otherAgencies] = decided.agencies;
if (reason === undefined || agency === undefined) throw new Error('expected reasons and agencies');
const content = (change: Partial<Decision> = {}) => contentOf({ ...decided, ...change }, digestText);

describe('a decision says something else', () => {
  it.each<[string, Partial<Decision>]>([
    ['measure', { measure: 'AMEND' }],
    ['finality', { finality: 'FINAL' }],
    ['number of points', { points: 1 }],
    ['arm', { arm: 'RANDOM' }],
    ['agency', { agencies: [{ ...agency, agency: 'SEC' }, ...otherAgencies] }],
    ['measure of an agency', { agencies: [{ ...agency, measure: 'NONE' }, ...otherAgencies] }],
    ['rule that calls an agency', { agencies: [{ ...agency, calledBy: ['AMEND'] }, ...otherAgencies] }],
    ['number of agencies', { agencies: otherAgencies }],
    ['reason', { reasons: [{ ...reason, rule: 'AMEND' }, ...otherReasons] }],
    ['agency of a reason', { reasons: [{ ...reason, agency: 'SEC' }, ...otherReasons] }],
    ['finding', { reasons: [{ ...reason, finding: 'other' }, ...otherReasons] }],
    ['points of a reason', { reasons: [{ ...reason, points: 1 }, ...otherReasons] }],
    ['reason that only stands', { reasons: [{ ...reason, standing: true }, ...otherReasons] }],
    ['reason that is answered', { reasons: [{ ...reason, answered: true }, ...otherReasons] }],
    ['number of reasons', { reasons: otherReasons }],
    ['missing document', { missing: ['payment'] }],
    ['unknown element', { unknowns: [{ rule: 'SELLER', elements: ['042'] }] }],
    ['unknown rule', { unknowns: [] }],
  ])('with another %s', (_, change) => {
    expect(content(change)).not.toBe(content());
  });

  it('with the elements of one rule under another', () => {
    const two = { unknowns: [{ rule: 'A', elements: ['042'] }, { rule: 'B', elements: ['043'] }] }; // prettier-ignore
    const turned = { unknowns: [{ rule: 'A', elements: ['043'] }, { rule: 'B', elements: ['042'] }] }; // prettier-ignore
    expect(content(turned)).not.toBe(content(two));
  });
});

describe('a decision says the same', () => {
  it.each<[string, Partial<Decision>]>([
    ['basis', { basis: [] }],
    ['time', { decidedAt: START + HOUR }],
    ['time to respond', { respondBy: START + HOUR }],
    ['revision', { revision: 7, supersedes: 6 }],
    ['trigger', { trigger: 'DEADLINE' }],
  ])('with another %s', (_, change) => {
    expect(content(change)).toBe(content());
  });

  it('however many elements are unknown, in few characters', () => {
    const elements = Array.from({ length: 1000 }, (_, index) => `X-ORDER/09B/R${index}`);
    expect(content({ unknowns: [{ rule: 'SELLER', elements }] }).length).toBe(content().length);
  });
});

it('the basis is every record that was used, by topic and offset', () => {
  expect(basisOf(decided)).toBe('orders:0 payments:1 ');
});

describe('a decision is open', () => {
  it.each([
    ['INSPECT', 'NII', true],
    ['HOLD', 'RFI', true],
    ['HOLD', 'WITHDRAWN', false],
    ['RELEASE', 'NONE', false],
  ] as const)('%s %s: %s', (outcome, measure, open) => {
    expect(isOpen({ outcome, measure })).toBe(open);
  });
});

describe('the findings of a flow', () => {
  const findingsOf = (world: World) =>
    world.consignment()?.flows[0]?.findings.map(({ rule, agency: by, firstRevision, lastRevision }) => {
      return [rule, by, firstRevision, lastRevision];
    });
  const asked = given(policy, orderBy('RFI PLANTS'), payment());

  it('are those of all revisions, by first revision, then agency', () => {
    const later = asked.when(orderBy('AMEND', { version: 2 }));
    expect(findingsOf(later)).toEqual([
      ['PLANTS', 'AGR', 1, 1],
      ['RFI', 'CUS', 1, 1],
      ['AMEND', 'CUS', 2, 2],
    ]);
  });

  it('last as long as revision follows revision', () => {
    expect(findingsOf(asked.when(order({ buyer: { name: 'RFI PLANTS' } }, { version: 2 })))).toEqual([
      ['PLANTS', 'AGR', 1, 2],
      ['RFI', 'CUS', 1, 2],
    ]);
  });

  it('begin anew where a revision was without them', () => {
    const gone = asked.when(order({}, { version: 2 }));
    expect(findingsOf(gone.when(orderBy('RFI PLANTS', { version: 3 })))).toEqual([
      ['PLANTS', 'AGR', 1, 1],
      ['RFI', 'CUS', 1, 1],
      ['PLANTS', 'AGR', 3, 3],
      ['RFI', 'CUS', 3, 3],
    ]);
  });

  it('are the 256 latest where there are more', () => {
    const consignment = asked.consignment();
    if (consignment === undefined) throw new Error('expected a consignment');
    const reasons = Array.from({ length: 300 }, (_, index) => ({ ...reason, finding: `finding ${1000 + index}` }));
    const folded = foldDecision(consignment, { ...decided, revision: 2, reasons }, digestText);
    const findings = folded.flows[0]?.findings ?? [];
    expect([findings.length, findings[0]?.key, findings.at(-1)?.key]).toEqual([256, 'finding 1044', 'finding 1299']);
  });

  it('of another flow are left alone', () => {
    const consignment = asked.consignment();
    if (consignment === undefined) throw new Error('expected a consignment');
    expect(foldDecision(consignment, { ...decided, flow: 'loading' }, digestText).flows).toEqual(consignment.flows);
  });
});
