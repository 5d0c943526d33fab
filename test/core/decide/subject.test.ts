/** Whom and what a decision names: sender, aliases and time come from the documents that are there. */
import type { Stated } from '../../support/given-documents';
import { DECLARED, declaration, logistics, order, payment, RETAIL } from '../../support/given-documents';
import { arrivalOf, engineOf } from '../../support/given-engine';
import { given, MINUTE, START } from '../../support/given';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
/** Selected by no flow of the test policy but `unassigned`. */
const strange = { reference: DECLARED };

describe('the sender', () => {
  it('is that of the document that leads the flow, whatever else is there', () => {
    const { decision } = given(policy, order(), payment(), declaration({}, { reference: RETAIL }));
    expect(decision().sender).toBe('order-sender');
  });

  it.each<[string, readonly Stated[]]>([
    ['declaration', [payment({}, strange), order({}, strange), logistics({}, strange), declaration({}, strange)]],
    ['logistics', [payment({}, strange), order({}, strange), logistics({}, strange)]],
    ['order', [payment({}, strange), order({}, strange)]],
    ['payment', [payment({}, strange)]],
  ])('is that of the %s where that is the first there is', (type, documents) => {
    expect(given(policy, ...documents).decision('unassigned', DECLARED).sender).toBe(`${type}-sender`);
  });
});

describe('the aliases', () => {
  const ucr = (id: string) => ({ type: 'UCR', id });
  const named = (...aliases: readonly { type: string; id: string }[]) => order({}, { aliases });
  const paid = (...aliases: readonly { type: string; id: string }[]) => payment({}, { aliases });

  it('are those of all documents by type and id, each once', () => {
    const house = { type: 'HAWB', id: 'U1' };
    const world = given(policy, named(ucr('U2'), house, ucr('U1')), paid(ucr('U1'), ucr('U3')));
    expect(world.decision().aliases).toEqual([house, ucr('U1'), ucr('U2'), ucr('U3')]);
  });

  it('are the first hundred where there are more', () => {
    const many = (letter: string) => Array.from({ length: 60 }, (_, index) => ucr(`${letter}${10 + index}`));
    const { aliases } = given(policy, named(...many('B')), paid(...many('A'))).decision();
    expect([aliases.length, aliases[0], aliases.at(-1)]).toEqual([100, ucr('A10'), ucr('B49')]);
  });
});

it('nothing is decided before the last record it stands on was appended', () => {
  const engine = engineOf(policy);
  const incoming = [arrivalOf(order(), 0, START + 2 * MINUTE), arrivalOf(payment(), 1, START + MINUTE)];
  const { decisions } = engine.turn({ incoming, clockAfter: () => ({ now: START, dueUntil: undefined }) });
  expect(decisions.map(({ decidedAt }) => decidedAt)).toEqual([START + 2 * MINUTE]);
});
