/** Finds comparisons and sums of values in different units: masses, times, spans and money of stated currencies are all numbers to CEL. */
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';
import { offsetOf } from './expression-offset';
import { partsOf } from './expression-parts';
import type { PlacedError } from './source-problem';

/** A currency as `money in USD`; undefined where the unit is not known. */
type Unit = string | undefined;

const MASS = 'a mass in milligrams';
const TIME = 'a time';
const SPAN = 'a span of milliseconds';

const CALLS: ReadonlyMap<string, Unit> = new Map([
  ['kilograms', MASS],
  ['hours', SPAN],
  ['days', SPAN],
  ['lateBy', SPAN],
]);
/** Calls whose result is in the unit of their first argument. */
const KEEPING: ReadonlySet<string> = new Set(['abs', 'min', 'max', 'sum']);
const SAME: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>(['==', '!=', '<', '<=', '>', '>=', '+', '-']);

/** The first mix in the order of the text; undefined where there is none, or none that is sure. */
export function unitMix(expression: Expression): PlacedError | undefined {
  if (expression.op === 'binary' && SAME.has(expression.operator)) {
    const [left, right] = [unitOf(expression.left), unitOf(expression.right)];
    if (left !== undefined && right !== undefined && !fits(expression.operator, left, right)) {
      const message = `expected values of one unit around ${expression.operator}, found ${left} and ${right}`;
      return { message, offset: offsetOf(expression.right), code: 'unit-mix', hint: hintFor(left, right) };
    }
  }
  for (const part of partsOf(expression)) {
    const mix = unitMix(part);
    if (mix !== undefined) return mix;
  }
  return undefined;
}

/** A span may be added to a time or taken from it. */
function fits(operator: BinaryOperator, left: string, right: string): boolean {
  if (left === right) return operator !== '+' || left !== TIME;
  if (operator === '+') return [left, right].includes(TIME) && [left, right].includes(SPAN);
  return operator === '-' && left === TIME && right === SPAN;
}

function hintFor(left: string, right: string): string {
  if (left.startsWith('money') && right.startsWith('money'))
    return 'convert(amount, "USD") puts money into one currency';
  return 'kilograms() makes a mass, hours() and days() a span; a time compares with a time, or their difference with a span';
}

function unitOf(expression: Expression): Unit {
  switch (expression.op) {
    case 'select':
      return /Milligrams$/.test(expression.field) ? MASS : /DateTime$/.test(expression.field) ? TIME : undefined;
    case 'negate':
      return unitOf(expression.of);
    case 'call':
      return unitOfCall(expression.name, expression.args);
    case 'conditional':
      return unitOf(expression.yes) ?? unitOf(expression.no);
    case 'macro':
      return expression.macro === 'map' ? unitOf(expression.body) : undefined;
    case 'binary':
      return unitOfBinary(expression.operator, unitOf(expression.left), unitOf(expression.right));
    case 'value':
    case 'variable':
    case 'index':
    case 'has':
    case 'list':
    case 'not':
    case 'and':
    case 'or':
      return undefined;
  }
}

function unitOfCall(name: string, args: readonly Expression[]): Unit {
  const currency = name === 'amount' ? args[2] : name === 'convert' ? args[1] : undefined;
  if (currency?.op === 'value' && /^[A-Z]{3}$/.test(String(currency.value)) && currency.value !== 'XXX')
    return `money in ${String(currency.value)}`;
  const [first] = args;
  return KEEPING.has(name) && first !== undefined ? unitOf(first) : CALLS.get(name);
}

/** What is multiplied or divided may be in any unit. */
function unitOfBinary(operator: BinaryOperator, left: Unit, right: Unit): Unit {
  if (operator === '-' && left === TIME && right === TIME) return SPAN;
  if (operator === '+' || operator === '-') return left === TIME || right === TIME ? TIME : (left ?? right);
  return undefined;
}
