/** Which conditions are told to be constant, and that no other is: what is called never true is never true of any documents. */
import * as fc from 'fast-check';
import { constantParts } from '../../../src/edge/policy/constant-conditions';
import { logicOf } from '../../../src/edge/policy/condition-logic';
import { canHold } from '../../../src/edge/policy/contradiction';
import { compileCondition } from '../../../src/core/score/condition/compile';
import { compileRx } from '../../../src/edge/policy/cel-rx';
import { expressionOf, type Filling, frameOf } from '../../core/score/condition/support/conditions';

const X = 'order.item[0].grossMassMilligrams';
const Y = 'order.orderNumber';
const saysOf = (text: string): readonly string[] => constantParts(expressionOf(text), 'it').map(({ says }) => says);

it.each([
  [`${X} > mass("5 kg") && ${X} < mass("3 kg")`, 'it is never true'],
  [`mass("5 kg") < ${X} && ${X} <= mass("5 kg")`, 'it is never true'],
  [`${Y} == "A" && ${Y} == "B"`, 'it is never true'],
  [`${Y} in ["A", "B"] && !(${Y} != "C")`, 'it is never true'],
  [`${Y} in []`, 'it is never true'],
  ['order.paidAmount > money("5.00", "EUR") && order.paidAmount < money("3.0", "EUR")', 'it is never true'],
  [
    'order.header.issueDateTime >= date("2026-02-01") && order.header.issueDateTime < date("2026-01-31")',
    'it is never true',
  ],
  ['lateBy("order") > hours(36) && lateBy("order") <= duration("35h")', 'it is never true'],
  ['mass("2 kg") > mass("500 g")', 'it is never false'],
  [`${Y} != ${Y}`, 'it is never true'],
  [`has(${Y}) && !has(${Y})`, 'it is never true'],
  [`(${X} > mass("5 kg") || ${X} > mass("7 kg")) && ${X} < mass("3 kg")`, 'it is never true'],
  [`size(order.item) < 0`, 'it is never true'],
  [`missing("order") ? missing("order") && 1 > 2 : false`, 'it is never true'],
  [`${X} > mass("3 kg") || ${X} < mass("5 kg")`, 'it is never false'],
  [`${Y} != "A" || ${Y} != "B"`, 'it is never false'],
  ['true', 'it is never false'],
  ['1 == 1', 'it is never false'],
  [`missing("order") || (${X} > mass("5 kg") && ${X} < mass("3 kg"))`, 'this part of it is never true'],
  [
    `order.item.exists(i, i.grossMassMilligrams > mass("5 kg") && i.grossMassMilligrams < mass("3000 g"))`,
    'what exists() asks is never true',
  ],
])('%s: %s', (text, says) => {
  expect(saysOf(text)).toEqual([says]);
});

it.each([
  `${X} > mass("3 kg") && ${X} < mass("5 kg")`,
  `${X} >= mass("5 kg") && ${X} <= mass("5 kg")`,
  `${Y} == "A" || ${Y} == "B"`,
  `has(${Y}) && ${Y} == "A"`,
  `order.item[0].grossMassMilligrams > mass("5 kg") && order.item[1].grossMassMilligrams < mass("3 kg")`,
  `(${X} > mass("5 kg") || ${Y} == "A") && ${X} < mass("3 kg")`,
  `size(order.item) >= 1`,
  'order.paidAmount > money("5.00", "EUR") && order.paidAmount < money("9.00", "EUR")',
])('%s is decided by documents', (text) => {
  expect(saysOf(text)).toEqual([]);
});

/** Statements about few elements, so that they often meet. */
const atom = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fc.integer({ min: 0, max: 4 }))
    .map(([op, n]) => `${X} ${op} mass("${n} kg")`),
  fc.tuple(fc.constantFrom('==', '!='), fc.constantFrom('A', 'B')).map(([op, text]) => `${Y} ${op} "${text}"`),
  fc.subarray(['"A"', '"B"', '"C"']).map((texts) => `${Y} in [${texts.join(', ')}]`),
  fc.constantFrom(`has(${Y})`, 'true', 'false', `mass("2 kg") < ${X}`),
); // prettier-ignore
const condition = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('tree').map((tree) => `!(${tree})`),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
})).tree;

const WORLDS: readonly Filling[] = [undefined, 'A', 'B', 'C'].flatMap((orderNumber) =>
  [undefined, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5].map((mass) => ({
    order: {
      ...(orderNumber === undefined ? {} : { orderNumber }),
      item: [mass === undefined ? {} : { grossMassMilligrams: mass * 1_000_000 }],
    },
  })),
);

it('what is called never true, or never false, is so over every document tried; and it tells what it can', () => {
  fc.assert(
    fc.property(condition, (text) => {
      const expression = expressionOf(text);
      const run = compileCondition(expression, compileRx);
      const values = new Set(WORLDS.map((world) => run(frameOf(world))));
      if (!canHold(logicOf(expression))) expect([text, values.has(true)]).toEqual([text, false]);
      if (!canHold(logicOf(expression, true))) expect([text, values.has(false)]).toEqual([text, false]);
    }),
    { numRuns: 1_000 },
  );
});
