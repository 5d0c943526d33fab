/** What a rule cannot know because whole documents are not there, and lists of it that are shared. */
import type { RuleUnknown } from '../../../src/core/score/assessment';
import { absentDocuments } from '../../../src/core/score/absent-documents';
import { sharedUnknowns } from '../../../src/core/score/shared-unknowns';
import type { Rule } from '../../../src/core/score/rule';
import type { World } from '../../../src/core/score/worlds';
import type { Json } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const content = { header: {} } as unknown as NonNullable<World['order']>;
function ruleOf(more: Json): Rule {
  const [rule] = policyOf([onWord('R', more)]).rulesOf('shop');
  if (rule === undefined) throw new Error('no rule');
  return rule;
}
const three = (more: Json = {}) =>
  ruleOf({
    when: 'order.buyer.name == payment.payer.name && logistics.cargoDescription == order.orderNumber',
    ...more,
  });
const elements = (rule: Rule, world: World) => absentDocuments(rule, world)?.elements;

describe('what whole documents leave unknown', () => {
  it('is nothing where all that the rule reads are there, whatever else is not', () => {
    expect(absentDocuments(three(), { order: content, payment: content, logistics: content })).toBeUndefined();
    expect(absentDocuments(ruleOf({}), { order: content })).toBeUndefined();
  });

  it('is every element that it reads of those that are not there, by pointer and in order', () => {
    const rule = three();
    const payer = rule.pointers.get('payment.payer.name');
    const cargo = rule.pointers.get('logistics.cargoDescription');
    const [buyer, number] = [rule.pointers.get('order.buyer.name'), rule.pointers.get('order.orderNumber')];
    expect([payer, cargo, buyer, number].every((pointer) => pointer !== undefined)).toBe(true);
    expect(elements(rule, { order: content, logistics: content })).toEqual([payer]);
    expect(elements(rule, { payment: content, logistics: content })).toEqual([buyer, number].sort());
    expect(elements(rule, { order: content })).toEqual([payer, cargo].sort());
    expect(elements(rule, {})).toEqual([payer, cargo, buyer, number].sort());
  });

  it('are those of the items where a rule runs over a class of that document', () => {
    const rule = ruleOf({ each: 'order.item', when: 'item.commodity.description == "x" && payment.payer.name == "y"' });
    expect(elements(rule, { payment: content })).toEqual([rule.pointers.get('item.commodity.description')]);
    expect(elements(rule, { order: content })).toEqual([rule.pointers.get('payment.payer.name')]);
  });

  it('names the rule, and is one and the same object for the same documents of the same rule', () => {
    const [rule, other] = [three(), three({ points: 1 })];
    const first = absentDocuments(rule, { order: content });
    expect(first).toMatchObject({ rule: 'R', definition: rule });
    expect(absentDocuments(rule, { order: content, declaration: content })).toBe(first);
    expect(absentDocuments(rule, { order: content, payment: content })).not.toBe(first);
    expect(absentDocuments(other, { order: content })).not.toBe(first);
  });
});

describe('a list of unknowns', () => {
  const [a, b] = ['A', 'B'].map((rule): RuleUnknown => ({ rule, elements: [], definition: three() }));
  if (a === undefined || b === undefined) throw new Error('two are made');

  it('is one and the same for the same unknowns in the same order, and cannot be changed', () => {
    const list = sharedUnknowns([a, b]);
    expect(list).toEqual([a, b]);
    expect(sharedUnknowns([a, b])).toBe(list);
    expect(Object.isFrozen(list)).toBe(true);
  });

  it('is another one for others, fewer or another order', () => {
    for (const other of [[b, a], [a], [a, b, a], []]) expect(sharedUnknowns(other)).toEqual(other);
    expect(sharedUnknowns([])).toBe(sharedUnknowns([]));
  });

  it('is forgotten after ten thousand others, and right all the same', () => {
    const before = sharedUnknowns([a]);
    for (let many = 0; many <= 10_000; many++) sharedUnknowns([{ ...a }]);
    const after = sharedUnknowns([a]);
    expect(after).toEqual(before);
    expect(after).not.toBe(before);
    expect(sharedUnknowns([a])).toBe(after);
  });
});
