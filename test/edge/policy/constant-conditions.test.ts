/** Which conditions are told to be constant, and that no other is: what is called never true is never true of any documents. */
import * as fc from 'fast-check';
import { constantParts } from '../../../src/edge/policy/constant-conditions';
import { logicOf } from '../../../src/edge/policy/condition-logic';
import { canHold } from '../../../src/edge/policy/contradiction';
import { compileCondition } from '../../../src/core/score/condition/compile';
import { compileRx } from '../../../src/edge/policy/cel-rx';
import type { Content } from '../../../src/core/events/document';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import type { Frame } from '../../../src/core/score/condition/frame';
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

/** Something measured: how a condition names it, literals of few values in several spellings, and documents about those values. */
interface Measured {
  readonly element: string;
  readonly literals: readonly string[];
  readonly worlds: readonly { readonly filling: Filling; readonly lateMs?: number }[];
}

const HALVES = [0, 0.5, 1, 1.5, 2, 2.5, 3];
const order = (content: Content): Measured['worlds'][number] => ({ filling: { order: content } });
const MEASURED: Readonly<Record<string, Measured>> = {
  mass: {
    element: X,
    literals: ['mass("0 kg")', 'mass("1 kg")', 'mass("1000 g")', 'mass("2 KGM")', 'kilograms(2.5)', 'mass("3 kg")'],
    worlds: HALVES.map((kg) => order({ item: [{ grossMassMilligrams: kg * 1_000_000 }] })),
  },
  money: {
    element: 'order.paidAmount',
    literals: ['money("1", "EUR")', 'money("1.00", "EUR")', 'money("2.5", "EUR")', 'amount(2, 0, "EUR")', 'money("2", "USD")'],
    worlds: HALVES.flatMap((units) => ['EUR', 'USD'].flatMap((currency) => [1, 2, 6].map((scale) =>
      order({ paidAmount: { value: units * 10 ** scale, scale, currency } })))),
  },
  quantity: {
    element: 'order.item[0].quantity',
    literals: ['mass("1 kg")', 'mass("1000 g")', 'mass("2 kg")', 'quantity("2", "KGM")', 'quantity("1", "C62")'],
    worlds: HALVES.flatMap((number) => ['KGM', 'GRM', 'C62', null].flatMap((unitCode) => [1, 4].map((scale) =>
      order({ item: [{ quantity: { value: number * 10 ** scale, scale, unitCode } }] })))),
  },
  time: {
    element: 'order.header.issueDateTime',
    literals: ['date("2026-01-01")', 'timestamp("2026-01-01T08:00:00+08:00")', 'date("2026-01-02")', 'timestamp("2026-01-02T12:00:00Z")'],
    worlds: HALVES.map((days) => order({ header: { issueDateTime: Date.UTC(2026, 0, 1) + days * 86_400_000 } })),
  },
  span: {
    element: 'lateBy("order")',
    literals: ['0', 'hours(1)', 'duration("60m")', 'duration("2h")', 'duration("2h30m")'],
    worlds: HALVES.map((hours) => ({ filling: { order: {} }, lateMs: hours * 3_600_000 })),
  },
}; // prettier-ignore

const SIGNS = ['==', '!=', '<', '<=', '>', '>='];

/** Statements about two elements, so that they often meet. */
function conditions({ element, literals }: Measured): fc.Arbitrary<string> {
  const sign = fc.constantFrom(...SIGNS);
  const atom = fc.oneof(
    { arbitrary: fc.tuple(sign, fc.constantFrom(...literals)).map(([op, text]) => `${element} ${op} ${text}`), weight: 3 },
    fc.constantFrom(...literals.map((text) => `${text} < ${element}`), ...literals.map((text) => `${text} >= ${element}`)),
    fc.tuple(fc.constantFrom('==', '!='), fc.constantFrom('A', 'B')).map(([op, text]) => `${Y} ${op} "${text}"`),
    fc.subarray(['"A"', '"B"', '"C"']).map((texts) => `${Y} in [${texts.join(', ')}]`),
    fc.constantFrom(`has(${Y})`, 'true', 'false'),
  ); // prettier-ignore
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('tree').map((tree) => `!(${tree})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    ),
  })).tree;
}

/** The documents of a measure, and some that state nothing of it, each with every text. */
function framesOf({ worlds }: Measured): readonly Frame[] {
  return [undefined, 'A', 'B', 'C'].flatMap((orderNumber) =>
    [...worlds, { filling: { order: {} }, lateMs: undefined }].map(({ filling, lateMs }) =>
      frameOf(
        { order: { ...filling.order, ...(orderNumber === undefined ? {} : { orderNumber }) } },
        { lateByMs: () => lateMs ?? UNKNOWN },
      ),
    ),
  );
}

it.each(Object.entries(MEASURED))(
  'over a %s, what is called never true, or never false, is so over every document tried; and it tells what it can',
  (_, measured) => {
    const frames = framesOf(measured);
    let told = 0;
    fc.assert(
      fc.property(conditions(measured), (text) => {
        const expression = expressionOf(text);
        const run = compileCondition(expression, compileRx);
        const values = new Set(frames.map((frame) => run(frame)));
        const [isNever, isAlways] = [!canHold(logicOf(expression)), !canHold(logicOf(expression, true))];
        if (text.includes(measured.element) && (isNever || isAlways)) told++;
        if (isNever) expect([text, values.has(true)]).toEqual([text, false]);
        if (isAlways) expect([text, values.has(false)]).toEqual([text, false]);
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(0);
  },
);
