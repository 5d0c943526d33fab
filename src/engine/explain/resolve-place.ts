/** From a path as an author wrote it to the element it reads in one consignment. */
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Expression } from '../../core/score/condition/expression';
import type { Meaning } from './value-text';
import { elementsOf, evaluate, type Site } from './evaluation';
import { meaningOfPlace, within, type Place } from './place';

/** Undefined for an expression that is no element. */
export function resolvePlace(expression: Expression, site: Site): Place | undefined {
  switch (expression.op) {
    case 'variable':
      return site.places.has(expression.name) ? site.places.get(expression.name) : { root: expression.name, path: [] };
    case 'select':
    case 'has': {
      const base = resolvePlace(expression.of, site);
      return base && within(base, expression.field);
    }
    case 'index': {
      const index = evaluate(expression.index, site);
      return typeof index === 'number' ? elementPlace(expression.of, index, site) : undefined;
    }
    case 'conditional': {
      const branch = branchOf(expression, site);
      return branch && resolvePlace(branch, site);
    }
    case 'macro':
    case 'value':
    case 'call':
    case 'list':
    case 'not':
    case 'negate':
    case 'and':
    case 'or':
    case 'binary':
      return undefined;
  }
}

/** Where an element of a list expression stands; a filtered list's elements stand in the list it was made from. */
export function elementPlace(over: Expression, index: number, site: Site): Place | undefined {
  if (over.op === 'macro') {
    if (over.macro !== 'filter') return undefined;
    const element = elementsOf(over, site)?.[index];
    const origin = element === undefined ? -1 : (elementsOf(over.over, site)?.indexOf(element) ?? -1);
    return origin < 0 ? undefined : elementPlace(over.over, origin, site);
  }
  const list = resolvePlace(over, site);
  return list && within(list, index);
}

/** The branch that counts; undefined while the test is unknown. */
export function branchOf(choice: Extract<Expression, { op: 'conditional' }>, site: Site): Expression | undefined {
  const test = evaluate(choice.test, site);
  if (test === UNKNOWN) return undefined;
  return test === true ? choice.yes : choice.no;
}

const MEANING_OF_CALL: Readonly<Record<string, Meaning>> = {
  kilograms: 'mass',
  mass: 'mass',
  timestamp: 'time',
  date: 'time',
  duration: 'duration',
  hours: 'duration',
  days: 'duration',
  lateBy: 'duration',
};

/** What the numbers of an expression mean, so that 1250000 shows as 1.25 kg. */
export function meaningOf(expression: Expression, site: Site): Meaning {
  switch (expression.op) {
    case 'variable':
    case 'select':
    case 'index': {
      const place = resolvePlace(expression, site);
      return place === undefined ? 'number' : meaningOfPlace(place);
    }
    case 'conditional':
      return meaningOf(branchOf(expression, site) ?? expression.yes, site);
    case 'negate':
      return meaningOf(expression.of, site);
    case 'binary': {
      const [left, right] = [meaningOf(expression.left, site), meaningOf(expression.right, site)];
      if (expression.operator === '/' && left === right) return 'number';
      if (expression.operator === '-' && left === 'time' && right === 'time') return 'duration';
      if (left === 'duration' && right === 'time') return 'time';
      return left === 'number' ? right : left;
    }
    case 'call': {
      const [first] = expression.args;
      const ofArgument = expression.name === 'abs' || expression.name === 'min' || expression.name === 'max';
      if (ofArgument && first !== undefined) return meaningOf(first, site);
      return MEANING_OF_CALL[expression.name] ?? 'number';
    }
    case 'value':
    case 'has':
    case 'list':
    case 'not':
    case 'and':
    case 'or':
    case 'macro':
      return 'number';
  }
}
