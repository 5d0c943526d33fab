/** When two conditions count as one: written otherwise they do, meaning something else they never do. */
import { conditionReader } from '../../../src/engine/policy-diff/condition-changes';

const read = conditionReader({ lists: new Map() });
const meaning = (text: string): string => read(text, 'bool', 'order.item');

it.each([
  [
    'brackets in a chain',
    'has(order.buyer) && (has(order.seller) && has(order.consignee))',
    '(has(order.buyer) && has(order.seller)) && has(order.consignee)',
  ],
  ['a turned comparison', 'logistics.totalPackageQuantity > 3.0', '3.0 < logistics.totalPackageQuantity'],
  ['quotes', 'order.buyer.name == "x"', "order.buyer.name == 'x'"],
  [
    'a name of a variable',
    'order.item.exists(i, i.sequenceNumeric > 1.0)',
    'order.item.exists(line, line.sequenceNumeric > 1.0)',
  ],
])('%s', (_, one, other) => expect(meaning(one)).toBe(meaning(other)));

it.each([
  ['&& and ||', 'has(order.buyer) && has(order.seller)', 'has(order.buyer) || has(order.seller)'],
  [
    'chains of both',
    'has(order.buyer) && (has(order.seller) || has(order.consignee))',
    '(has(order.buyer) && has(order.seller)) || has(order.consignee)',
  ],
  ['> and >=', 'logistics.totalPackageQuantity > 3.0', 'logistics.totalPackageQuantity >= 3.0'],
  ['> and <', 'logistics.totalPackageQuantity > 3.0', 'logistics.totalPackageQuantity < 3.0'],
  ['a text and a number in it', 'order.buyer.name == "3"', 'order.buyer.name == "3.0"'],
  [
    'a variable and an element of its name',
    'order.item.exists(i, i.sequenceNumeric > 1.0)',
    'order.item.exists(i, item.sequenceNumeric > 1.0)',
  ],
  [
    'which of two variables',
    'order.item.exists(a, order.item.exists(b, a.sequenceNumeric > 1.0))',
    'order.item.exists(a, order.item.exists(b, b.sequenceNumeric > 1.0))',
  ],
  ['exists and all', 'order.item.exists(i, i.sequenceNumeric > 1.0)', 'order.item.all(i, i.sequenceNumeric > 1.0)'],
])('%s is another condition', (_, one, other) => {
  // They are read, not compared as texts.
  expect(meaning(one)).toMatch(/^\[/);
  expect(meaning(one)).not.toBe(meaning(other));
});
