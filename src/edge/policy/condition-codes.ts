/** Codes of what is wrong with a condition of a rule or a flow, with examples. */
import { error } from './code-meaning';

export const CONDITION_CODES = {
  'not-a-condition': error(
    'The text cannot be read as a condition.',
    'when: missing("order"',
    'when: missing("order")',
  ),
  'not-in-language': error(
    'CEL has this and conditions do not.',
    'when: order.buyer.name == null',
    'when: "!has(order.buyer.name)"',
  ),
  'unknown-element': error(
    'No document has such an element, or no variable of that name is known here.',
    'when: order.byer.name == "x"',
    'when: order.buyer.name == "x"',
  ),
  'unknown-function': error(
    'There is no such function.',
    'when: list("brands", item.id)',
    'when: listed("brands", item.id)',
  ),
  'unknown-list': error(
    'policy.yaml has no list of that name.',
    'when: listed("brand", item.id)',
    'when: listed("brands", item.id)',
  ),
  'unknown-column': error(
    'The list has no such column.',
    'entry("brands", x, "holder")',
    'entry("brands", x, "right_holder")',
  ),
  'bad-pattern': error('The pattern of rx() is no regular expression.', 'rx(x, "(a")', 'rx(x, "(a)")'),
  'bad-literal': error(
    'A text that stands for a number, a currency, a unit, a mass, a time, a span or a set of codes is none.',
    'when: order.paidAmount > money("5,00", "EUR")',
    'when: order.paidAmount > money("5.00", "EUR")',
  ),
  'wrong-type': error(
    'A value is of another kind than its place asks for.',
    'when: order.orderNumber == 1',
    'when: order.orderNumber == "1"',
  ),
  'unit-mix': error(
    'A value with a unit meets one without, or one of another kind of unit: the result would say nothing.',
    'when: order.paidAmount > 5',
    'when: convert(order.paidAmount, "USD") > money("5.00", "USD")',
  ),
  'currency-mix': error(
    'Money of two currencies is compared, added or subtracted.',
    'when: convert(order.paidAmount, "EUR") > money("5.00", "USD")',
    'when: convert(order.paidAmount, "USD") > money("5.00", "USD")',
  ),
  'mixed-list': error('A list written in a condition mixes texts and numbers.', '[1, "2"]', '["1", "2"]'),
  'model-not-asked': error(
    'A rule asks the model in a flow where it judges nothing, or something else than the rule runs over.',
    'each: order (with a model over order.item)',
    'each: order.item',
  ),
  'bad-each': error(
    '`each` does not lead from a document to something that repeats.',
    'each: order.things',
    'each: order.item',
  ),
} as const;
