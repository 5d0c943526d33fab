/** Lends tests a condition from its text, and a frame to run it over. */
import { isLeft } from 'fp-ts/lib/Either';
import type { Content } from '../../../../../src/core/events/document';
import { compileCondition } from '../../../../../src/core/score/condition/compile';
import type { Expression } from '../../../../../src/core/score/condition/expression';
import { type Condition, emptyFrame, type Facts, type Frame } from '../../../../../src/core/score/condition/frame';
import type { Value } from '../../../../../src/core/score/condition/value';
import type { Unknown } from '../../../../../src/core/kernel/unknown';
import { type ListDefinition, resolveLists } from '../../../../../src/core/score/lists';
import { compileRx } from '../../../../../src/edge/policy/cel-rx';
import { writeCondition } from '../../../../../src/edge/policy/write-condition';
import { type CelEnvironment, celEnvironment } from '../../../../../src/edge/policy/cel-environment';
import { type Expected, parseCondition } from '../../../../../src/edge/policy/cel-parse';
import { CEL_TYPES } from '../../../../../src/edge/policy/cel-types.generated';

const row = (key: string, values: Record<string, string> = {}) => ({
  key,
  values,
  validFrom: undefined,
  validTo: undefined,
});

const NAMED: readonly ListDefinition[] = [
  { id: 'vague', kind: 'text', columns: [], rows: [row('gift'), row('daily necessities')] },
  {
    id: 'controls',
    kind: 'prefix',
    columns: ['agency'],
    rows: [row('85', { agency: 'TEL' }), row('8517', { agency: 'PSF' })],
  },
  {
    id: 'limits',
    kind: 'code',
    columns: ['amount', 'scale', 'currency'],
    rows: [
      row('US', { amount: '80000', scale: '2', currency: 'USD' }),
      row('XX', { amount: 'many', scale: '2', currency: 'USD' }),
    ],
  },
  {
    id: 'exchange-rates',
    kind: 'code',
    columns: ['usd_per_unit'],
    rows: [row('EUR', { usd_per_unit: '1.0837' }), row('JPY', { usd_per_unit: '0.0064' })],
  },
  {
    id: 'parties',
    kind: 'name',
    columns: [],
    rows: [row('Grauwerk GmbH', { aliases: 'Nordlicht Lines' }), row('cn gift')],
  },
];

/** Lists that functions read without naming them. */
const NEEDED: readonly ListDefinition[] = [
  { id: 'file-extensions', kind: 'text', columns: [], rows: [row('pdf')] },
  { id: 'countries', kind: 'code', columns: [], rows: [row('CN'), row('US')] },
  { id: 'currencies', kind: 'code', columns: [], rows: [row('USD'), row('EUR')] },
  {
    id: 'street-words',
    kind: 'text',
    columns: ['form', 'role'],
    rows: [
      row('street', { form: 'st', role: 'word' }),
      row('flat', { form: 'apt', role: 'unit' }),
      row('no', { form: 'no', role: 'number' }),
    ],
  },
  {
    id: 'dialling-plans',
    kind: 'code',
    columns: ['code', 'trunk', 'international', 'longest'],
    rows: [row('CN', { code: '86', trunk: '0', international: '00', longest: '11' })],
  },
];

export const LISTS: readonly ListDefinition[] = [...NAMED, ...NEEDED];

export const ENVIRONMENT: CelEnvironment = celEnvironment(CEL_TYPES, 'OrderItem', 'Order', LISTS);

const TODAY = resolveLists(LISTS, 0);

/** Nothing awaited, missing, contradictory or late, and the lists above. */
export const QUIET_FACTS: Facts = {
  awaited: () => false,
  missing: () => false,
  conflict: () => false,
  lateByMs: () => 0,
  list: (id) => TODAY.get(id),
};

/** The expression of a text that must be accepted. */
export function expressionOf(text: string, expects: Expected = 'bool', environment = ENVIRONMENT): Expression {
  const parsed = parseCondition(text, environment, expects);
  if (isLeft(parsed)) throw new Error(`${parsed.left.message}\n${parsed.left.caret}`);
  return parsed.right;
}

export function conditionOf(text: string, expects: Expected = 'bool'): Condition {
  return compileCondition(expressionOf(text, expects), compileRx);
}

/** What a frame can be filled with; records may leave out what is absent. */
export type Filling = Partial<
  Record<'order' | 'payment' | 'logistics' | 'declaration' | 'milestones' | 'item' | 'within', Content>
>;

export function frameOf(filling: Filling, facts: Partial<Facts> = {}): Frame {
  return Object.assign(emptyFrame({ ...QUIET_FACTS, ...facts }), filling);
}

export interface Answer {
  readonly value: Value | Unknown;
  readonly absent: readonly string[];
}

/** Runs a condition, written out too, which must agree, and says what it found absent. */
export function run(text: string, filling: Filling, facts: Partial<Facts> = {}, expects: Expected = 'bool'): Answer {
  const frame = frameOf(filling, facts);
  const absent: string[] = [];
  frame.collect = absent;
  const value = conditionOf(text, expects)(frame);
  expect(writeCondition(expressionOf(text, expects))(frameOf(filling, facts))).toEqual(value);
  return { value, absent };
}

/** The value alone. */
export const valueOf = (text: string, filling: Filling = {}, expects: Expected = 'bool'): Value | Unknown =>
  run(text, filling, {}, expects).value;
