/** A condition taken apart into what it compares: both sides of every part that is true, false or unknown by itself. */
import { UNKNOWN, type Unknown } from '../../core/kernel/unknown';
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';
import type { Value } from '../../core/score/condition/value';
import { evaluate, elementsOf, siteAt, type Site } from './evaluation';
import type { Answer, Comparison, Side } from './explanation';
import type { ListsShown } from './look-up';
import { branchOf, elementPlace } from './resolve-place';
import { sideOf } from './side';

type Binary = Extract<Expression, { op: 'binary' }>;

/** Parts shown of one condition: a quantifier over many elements shows its first ones. */
const SHOWN = 20;

/** In the order of the text; of and, or and quantifiers only the parts that decide them. */
export function comparisonsOf(condition: Expression, site: Site, shown: ListsShown): readonly Comparison[] {
  const into: Comparison[] = [];
  visit(condition, site, shown, into);
  return into;
}

function visit(part: Expression, site: Site, shown: ListsShown, into: Comparison[]): void {
  if (into.length >= SHOWN) return;
  switch (part.op) {
    case 'and':
    case 'or': {
      const whole = evaluate(part, site);
      for (const side of [part.left, part.right]) if (evaluate(side, site) === whole) visit(side, site, shown, into);
      return;
    }
    case 'not':
      return visit(part.of, site, shown, into);
    case 'conditional':
      return visit(branchOf(part, site) ?? part.test, site, shown, into);
    case 'macro':
      return visitQuantifier(part, site, shown, into);
    case 'binary':
      into.push(
        mentionComparison(part, site, shown) ??
          vaguenessComparison(part, site, shown) ??
          binaryComparison(part, site, shown),
      );
      return;
    case 'call':
      into.push(callComparison(part, site, shown));
      return;
    case 'has':
      into.push(
        comparison(part, 'is stated', { ...sideOf(part, site, shown), value: statedText(part, site) }, null, site),
      );
      return;
    case 'variable':
    case 'select':
    case 'index':
      into.push(comparison(part, 'holds', sideOf(part, site, shown), null, site));
      return;
    case 'value':
    case 'list':
    case 'negate':
      return;
  }
}

const RELATIONS: Readonly<Record<BinaryOperator, string>> = {
  '==': '=',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
  in: 'is one of',
};

function binaryComparison(part: Binary, site: Site, shown: ListsShown): Comparison {
  const [left, right] = [sideOf(part.left, site, shown), sideOf(part.right, site, shown)];
  return comparison(part, RELATIONS[part.operator], left, right, site);
}

const FOUND_BY: Readonly<Record<string, { readonly one: string; readonly none: string }>> = {
  mention: { one: 'names one of', none: 'names none of' },
  screened: { one: 'is called like one of', none: 'is called like none of' },
};

/**
 * `mention(list, text) != ""` asks whether a text names what the list knows, `screened` whether it is called like it: shown
 * as the text, and the row that it names.
 */
function mentionComparison(part: Binary, site: Site, shown: ListsShown): Comparison | undefined {
  const { left: call, right, operator } = part;
  const [list, text] = call.op === 'call' && Object.hasOwn(FOUND_BY, call.name) ? call.args : [];
  const relations = call.op === 'call' ? FOUND_BY[call.name] : undefined;
  if (
    relations === undefined ||
    list?.op !== 'value' ||
    text === undefined ||
    right.op !== 'value' ||
    right.value !== ''
  )
    return undefined;
  if (operator !== '!=' && operator !== '==') return undefined;
  const key = evaluate(call, site);
  const found = typeof key === 'string' && key !== '' ? ` (${key})` : '';
  const { lookups } = sideOf(call, site, shown);
  const named: Side = { name: null, value: `${String(list.value)}${found}`, reads: [], lookups };
  const relation = operator === '!=' ? relations.one : relations.none;
  return comparison(part, relation, sideOf(text, site, shown), named, site);
}

/** `vagueness(list, text) >= 0.6` grades a text: shown as the text, its grade, and the row it names. */
function vaguenessComparison(part: Binary, site: Site, shown: ListsShown): Comparison | undefined {
  const { left: call, right } = part;
  const text = call.op === 'call' && call.name === 'vagueness' ? call.args[1] : undefined;
  if (text === undefined || right.op !== 'value') return undefined;
  const { value, lookups } = sideOf(call, site, shown);
  const relation = `has vagueness ${value ?? 'unknown'} ${RELATIONS[part.operator]}`;
  return comparison(part, relation, sideOf(text, site, shown), { ...sideOf(right, site, shown), lookups }, site);
}

const QUESTIONS: Readonly<Record<string, string>> = {
  listed: 'is listed in',
  rx: 'matches',
  startsWith: 'starts with',
  endsWith: 'ends with',
  contains: 'contains',
  missing: 'is missing',
  conflict: 'has versions in conflict',
  unspecific: 'describes nothing',
  hsIn: 'is one of',
  isGtin: 'is a GTIN',
  isS10: 'is a postal item identifier',
  isAirWaybill: 'is an air waybill number',
  isImo: "is a ship's number",
  isMrn: 'is a movement reference number',
  isCountry: 'is a country code',
  isCurrency: 'is a currency code',
  isLocode: 'is a UN/LOCODE',
};

function callComparison(call: Extract<Expression, { op: 'call' }>, site: Site, shown: ListsShown): Comparison {
  const relation = QUESTIONS[call.name] ?? call.name;
  const [first, second] = call.args;
  if (call.name === 'listed' && first !== undefined && second !== undefined) {
    const list = evaluate(first, site);
    const key = evaluate(second, site);
    const named = typeof list === 'string' ? list : '';
    const row = typeof key === 'string' ? site.frame.facts.list(named)?.entry(key, 'key') : undefined;
    const { lookups } = sideOf(call, site, shown);
    const found = row === undefined ? '' : ` (${row})`;
    const right: Side = { name: null, value: `${named}${found}`, reads: [], lookups };
    return comparison(call, relation, sideOf(second, site, shown), right, site);
  }
  const asksAfter = call.name === 'missing' || call.name === 'conflict';
  if (asksAfter && first?.op === 'value') {
    return comparison(call, relation, { name: null, value: String(first.value), reads: [], lookups: [] }, null, site);
  }
  const left = first === undefined ? NOTHING : sideOf(first, site, shown);
  if (second !== undefined) return comparison(call, relation, left, sideOf(second, site, shown), site);
  return comparison(call, relation, { ...left, lookups: sideOf(call, site, shown).lookups }, null, site);
}

function visitQuantifier(
  macro: Extract<Expression, { op: 'macro' }>,
  site: Site,
  shown: ListsShown,
  into: Comparison[],
): void {
  const elements = elementsOf(macro.over, site);
  if (elements === undefined || elements.length === 0) {
    const result = elements === undefined ? 'unknown' : answerOf(evaluate(macro, site));
    const over = { ...sideOf(macro.over, site, shown), value: elements === undefined ? null : 'none' };
    into.push({ left: over, relation: macro.macro === 'all' ? 'all hold' : 'one holds', right: null, result });
    return;
  }
  const whole = evaluate(macro, site);
  for (let index = 0; index < elements.length && into.length < SHOWN; index++) {
    const inner = siteAt(site, macro, index, elementPlace(macro.over, index, site));
    // Of an `exists` that holds the elements that hold, of one that does not all of them, and so on.
    if (evaluate(macro.body, inner) === whole) visit(macro.body, inner, shown, into);
  }
}

function comparison(part: Expression, relation: string, left: Side, right: Side | null, site: Site): Comparison {
  return { left, relation, right, result: answerOf(evaluate(part, site)) };
}

/** What stands there, where it is a value; a class is stated or not. */
function statedText(has: Extract<Expression, { op: 'has' }>, site: Site): string | null {
  return evaluate({ ...has, op: 'select' }, site) === UNKNOWN ? null : 'stated';
}

const NOTHING: Side = { name: null, value: null, reads: [], lookups: [] };

/** Three-valued truth as an answer. */
function answerOf(value: Value | Unknown): Answer {
  if (value === UNKNOWN) return 'unknown';
  return value === true ? 'yes' : 'no';
}
