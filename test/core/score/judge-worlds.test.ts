/** Judging all rules together over the versions of a document finds what judging each rule alone over its worlds does. */
import * as fc from 'fast-check';
import type { Consignment } from '../../../src/core/join/consignment-state';
import type { Frame } from '../../../src/core/score/condition/frame';
import { judgeRule, judgeWorlds } from '../../../src/core/score/judge-worlds';
import type { Rule } from '../../../src/core/score/rule';
import { frameOf } from '../../../src/core/score/score';
import type { Found, Tally } from '../../../src/core/score/tally';
import { emptyTally, hitOf } from '../../../src/core/score/tally';
import type { VoicesByType } from '../../../src/core/score/worlds';
import { bind, forEachWorld, voicesOf } from '../../../src/core/score/worlds';
import { digestText } from '../../../src/engine/digest-text';
import { given } from '../../support/given';
import type { Json, Stated } from '../../support/given-documents';
import { cancellation, euros, logistics, order, orderItem, patchBuyer, payment } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([
  onWord('BUYER', { when: 'order.buyer.name == "Ann"' }),
  onWord('PAID', { when: 'payment.paidAmount > order.paidAmount' }),
  onWord('PAYER', { when: 'payment.payer.name == "Ann"' }),
  onWord('SELLER', { when: 'order.seller.name == "Bob"' }),
  onWord('ITEM', { each: 'order.item', when: 'item.commodity.description == "Ann" && order.buyer.name != "Bob"' }),
  onWord('ITEM_PAID', { each: 'order.item', when: 'item.itemAmount > payment.paidAmount' }),
  onWord('ITEM_FEW', { each: 'order.item', when: 'item.itemAmount > payment.paidAmount && has(logistics.carrier)' }),
  onWord('THREE', { when: 'order.buyer.name == payment.payer.name && logistics.carrier.name == "Ann"' }),
  onWord('CARRIER', { when: 'logistics.carrier.name == "Ann"' }),
  onWord('CALLS', { when: 'order.buyer.name == "Ann"', agencyFrom: 'payment.payer.name' }),
  onWord('ABSENT', { when: 'declaration.header.typeCode == "x"' }),
  onWord('ALWAYS', { when: 'true' }),
]);
const flow = policy.flowOf('shop');

/** Each rule for itself, world by world, as `worlds.ts` says which there are. */
function alone(rule: Rule, frame: Frame, voices: VoicesByType): Tally {
  const tally = emptyTally();
  forEachWorld(voices, rule.types, frame, (isCurrent) => {
    if (isCurrent) return judgeRule(rule, frame, tally);
    const then = emptyTally();
    judgeRule(rule, frame, then);
    if (then.current.length > 0) tally.past.push(then.current);
  });
  return tally;
}

function currentOf(voices: VoicesByType) {
  const current = (type: 'order' | 'payment' | 'logistics' | 'declaration') => voices[type].current[0];
  return {
    order: current('order'),
    payment: current('payment'),
    logistics: current('logistics'),
    declaration: current('declaration'),
  };
}

/** What a tally says of its rule: documents that the rule does not read may be others. */
function toldBy(tally: Tally, rule: Rule | undefined, consignment: Consignment) {
  if (rule === undefined) throw new Error('a tally without a rule');
  const hitsOf = (found: readonly Found[], current: boolean) =>
    found.map((one) => hitOf(rule, one, current, consignment, digestText));
  return { ...tally, current: hitsOf(tally.current, true), past: tally.past.map((then) => hitsOf(then, false)) };
}

const name = fc.constantFrom('Ann', 'Bob', 'Eve');
const header = fc.record({ version: fc.integer({ min: 1, max: 3 }), documentId: fc.constantFrom('one', 'two') });
const items = fc.array(fc.option(name), { minLength: 1, maxLength: 3 });
const bodyOf = (buyer: string, descriptions: readonly (string | null)[]): Json => ({
  buyer: { name: buyer },
  item: descriptions.map((description) => orderItem({ commodity: { description } })),
});
const statement: fc.Arbitrary<Stated> = fc.oneof(
  fc.tuple(name, items, header).map(([buyer, texts, stated]) => order(bodyOf(buyer, texts), stated)),
  fc.tuple(fc.constantFrom('1.00', '30.00'), name, header).map(([amount, payer, stated]) => {
    return payment({ paidAmount: euros(amount), payer: { name: payer } }, stated);
  }),
  fc.tuple(name, header).map(([carrier, stated]) => logistics({ carrier: { name: carrier } }, stated)),
  fc.tuple(name, header).map(([buyer, stated]) => patchBuyer(buyer, stated)),
  fc
    .tuple(fc.constantFrom('order', 'payment', 'logistics'), header)
    .map(([type, stated]) => cancellation(type, stated)),
);

it('finds the same, now and before, and is as unsure', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 7 }), (stated) => {
      const consignment = given(policy, ...stated).consignment();
      const state = consignment?.flows.find(({ flow: id }) => id === 'shop');
      if (consignment === undefined || state === undefined || flow === undefined) return;
      const voices = voicesOf(consignment);
      const current = currentOf(voices);
      const frame = frameOf(policy, flow, state, consignment);
      bind(frame, current);
      const set = policy.ruleSetOf('shop');
      const together = judgeWorlds(set, frame, voices, current).map((tally) => tally ?? emptyTally());
      expect(frame).toMatchObject(current);
      const apart = set.rules.map((rule) => alone(rule, frameOf(policy, flow, state, consignment), voices));
      const told = (tallies: readonly Tally[]) =>
        tallies.map((tally, place) => toldBy(tally, set.rules[place], consignment));
      expect(told(together)).toEqual(told(apart));
    }),
    { numRuns: 1_500 },
  );
});

it('asks items once where only a document varies that no rule over them reads, and keeps nothing of the others', () => {
  const rules = policyOf([
    onWord('ITEM', { each: 'order.item', when: 'item.commodity.description == "Ann"' }),
    onWord('PAYER', { when: 'payment.payer.name == "Ann"' }),
  ]);
  const paid = [1, 2, 3].map((version) => payment({ payer: { name: 'Ann' } }, { version }));
  const consignment = given(rules, order(bodyOf('Ann', ['Ann', 'Bob'])), ...paid).consignment();
  const [state, shop] = [consignment?.flows[0], rules.flowOf('shop')];
  if (consignment === undefined || state === undefined || shop === undefined) throw new Error('expected a consignment');
  let asked = 0;
  const set = rules.ruleSetOf('shop');
  const counting = set.classes.map((one) => ({
    ...one,
    judges: one.judges.map((judge): typeof judge => (frame, values) => {
      asked++;
      judge(frame, values);
    }),
  }));
  const voices = voicesOf(consignment);
  const frame = frameOf(rules, shop, state, consignment);
  bind(frame, currentOf(voices));
  const [item, payer] = judgeWorlds({ ...set, classes: counting }, frame, voices, currentOf(voices));
  expect(asked).toBe(2);
  expect([item?.past.length, payer?.past.length]).toEqual([0, 2]);
});
