/** Which points count, and which earlier ones are counted again: each rule once, in its own agency, never a credit. */
import { given, reasons, verdict } from '../../support/given';
import { cancellation, order, orderBy, outcome, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const onPayer = (id: string, rule: object) => onWord(id, { when: `payment.payer.name.contains("${id}")`, ...rule });
const policy = policyOf([
  ...MEASURE_RULES,
  onWord('TEN', { points: 10 }),
  onWord('FIFTY', { points: 50 }),
  onWord('SIXTY', { points: 60 }),
  onWord('CREDIT', { points: -10 }),
  onWord('GUARD', { agency: 'SEC', points: 40 }),
  onPayer('PAYER', { measure: 'RFI' }),
  onPayer('DUTY', { points: 40 }),
]);
const bought = (name: string) => given(policy, orderBy(name), payment());
const paidBy = (name: string, version = 2) => payment({ payer: { name } }, { version });

describe('points of earlier versions', () => {
  it('count once for a rule, however often it hit', () => {
    const twice = bought('FIFTY').when(orderBy('FIFTY again', { version: 2 }), order({}, { version: 3 }));
    expect([verdict(twice.decision()), twice.decision().points]).toEqual(['RELEASE NONE', 0]);
  });

  it('count again where together with others they reach an inspection', () => {
    const { decision } = bought('FIFTY').when(orderBy('SIXTY', { version: 2 }));
    expect([verdict(decision()), decision().points]).toEqual(['INSPECT PHYSICAL', 110]);
    expect(reasons(decision())).toEqual(['FIFTY standing', 'SIXTY']);
  });

  it('do not count again where they change nothing', () => {
    const { decision } = bought('TEN').when(orderBy('SIXTY', { version: 2 }));
    expect([verdict(decision()), reasons(decision())]).toEqual(['INSPECT NII', ['SIXTY']]);
  });

  it('bring back neither credits, nor rules without points, nor another agency', () => {
    const { decision } = bought('FIFTY CREDIT RFI GUARD').when(orderBy('SIXTY', { version: 2 }));
    expect([decision().points, reasons(decision())]).toEqual([110, ['FIFTY standing', 'SIXTY']]);
  });

  it('count again although another rule was answered meanwhile', () => {
    const amended = bought('FIFTY').when(orderBy('AMEND', { version: 2 }));
    const answered = amended.when(outcome(2, 'LIFTED', { generation: amended.decision().generation }));
    expect(verdict(answered.when(orderBy('SIXTY', { version: 3 })).decision())).toBe('INSPECT PHYSICAL');
  });
});

describe('an earlier hit that stands', () => {
  it('is the first of its rule as long as nobody has answered any', () => {
    const first = bought('PHYSICAL');
    const later = first.when(orderBy('PHYSICAL again', { version: 2 }), order({}, { version: 3 }));
    expect(later.decision().reasons).toMatchObject([
      { rule: 'PHYSICAL', finding: first.decision().reasons[0]?.finding },
    ]);
  });
});

describe('a hit that does not outlive its flow', () => {
  it('ends with it, also where the hit is on a document that stays', () => {
    const world = given(policy, order(), paidBy('PAYER', 1));
    expect(verdict(world.decision())).toBe('HOLD RFI');
    expect(verdict(world.when(cancellation('order')).decision())).toBe('HOLD WITHDRAWN');
  });

  it('ends with it where its points reach no inspection', () => {
    const world = given(policy, order(), paidBy('DUTY', 1));
    expect(verdict(world.decision())).toBe('HOLD RFI');
    expect(verdict(world.when(cancellation('order')).decision())).toBe('HOLD WITHDRAWN');
  });
});

describe('what was selected by its points and answered', () => {
  const scored = bought('SIXTY');
  const lifted = scored.when(outcome(1, 'LIFTED', { generation: scored.decision().generation }));

  it('stays selected by its points when something else is asked', () => {
    const { decision } = lifted.when(paidBy('PAYER'));
    expect([verdict(decision()), decision().arm]).toEqual(['HOLD RFI', 'SCORED']);
  });

  it('adds its points to nothing', () => {
    const { decision } = lifted.when(paidBy('DUTY'));
    expect([verdict(decision()), decision().points]).toEqual(['HOLD RFI', 40]);
  });
});

describe('what a decision lists', () => {
  const two = policyOf([onWord('ZULU', { measure: 'RFI' }), onWord('ALPHA', { measure: 'AMEND' })]);
  const { decision } = given(two, orderBy('ZULU ALPHA'), payment());

  it('is its reasons by rule', () => {
    expect(reasons(decision())).toEqual(['ALPHA', 'ZULU']);
  });

  it('is by rule what called an agency', () => {
    expect(decision().agencies).toMatchObject([{ agency: 'CUS', calledBy: ['ALPHA', 'ZULU'] }]);
  });

  it('is all agencies by id', () => {
    const several = policyOf(['SEC', 'CUS', 'AGR'].map((id) => onWord(id, { agency: id, measure: 'RFI' })));
    const { agencies } = given(several, orderBy('SEC CUS AGR'), payment()).decision();
    expect(agencies.map((one) => one.agency)).toEqual(['AGR', 'CUS', 'SEC']);
  });
});
