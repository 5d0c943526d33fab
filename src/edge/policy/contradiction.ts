/** Whether statements can hold together, whatever the documents say: literals are compared, claims about one element joined. */
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';
import { Claims } from './claims';
import type { Logic } from './condition-logic';
import { constantOf } from './constant-value';
import { expressionNumbers } from './expression-numbers';

/** Choices tried at most; beyond that, and for whatever else it cannot tell, the answer is that it may hold. */
const MAX_CHOICES = 200;

/** False only where it is sure that this is never true. */
export function canHold(logic: Logic): boolean {
  return new Search().holds([logic], []);
}

type Atom = Extract<Logic, { op: 'atom' }>;

class Search {
  private choices = 0;
  private readonly numberOf = expressionNumbers();

  /** `open` are to hold together with the atoms. */
  holds(open: readonly Logic[], atoms: readonly Atom[]): boolean {
    const [next, ...rest] = open;
    if (next === undefined) return !this.contradict(atoms);
    if (next.op === 'atom') return this.holds(rest, [...atoms, next]);
    if (next.op === 'and')
      return this.holds([...next.parts.filter(isAtom), ...rest, ...next.parts.filter(isNoAtom)], atoms);
    // What stands alone may already contradict; the choices come last.
    const [later, sooner] = [rest.filter((one) => one.op === 'or'), rest.filter((one) => one.op !== 'or')];
    if (sooner.length > 0) return this.holds([...sooner, next, ...later], atoms);
    if (this.contradict(atoms)) return false;
    if ((this.choices += next.parts.length) > MAX_CHOICES) return true;
    return next.parts.some((part) => this.holds([part, ...later], atoms));
  }

  private contradict(atoms: readonly Atom[]): boolean {
    const claims = new Map<string, Claims>();
    const stated = new Map<number, boolean>();
    const about: About = (expression, unit = '') => {
      const key = `${this.numberOf(expression)} ${unit}`;
      const known = claims.get(key) ?? new Claims();
      claims.set(key, known);
      return known;
    };
    for (const { of, negated } of atoms) {
      if (of.op === 'value' && of.value === negated) return true;
      if (isConstant(of, negated)) return true;
      const number = this.numberOf(of);
      if (stated.get(number) === !negated) return true;
      stated.set(number, negated);
      if (of.op === 'binary') this.claim(of, negated, about);
    }
    return [...claims.values()].some((one) => one.contradict);
  }

  private claim(
    { operator, left, right }: Extract<Expression, { op: 'binary' }>,
    negated: boolean,
    about: About,
  ): void {
    for (const side of [left, right]) if (side.op === 'call' && COUNTS.has(side.name)) about(side).above(0, false);
    if (operator === 'in') {
      const constants = right.op === 'list' ? right.items.map(constantOf) : [undefined];
      if (constants.some((one) => one?.unit !== '')) return;
      const values = constants.flatMap((one) => (one === undefined ? [] : [one.value]));
      if (negated) about(left).noneOf(values);
      else about(left).oneOf(values);
      return;
    }
    const [first, second] = [constantOf(left), constantOf(right)];
    if (second !== undefined && first === undefined) claimOrder(about(left, second.unit), operator, second.value);
    else if (first !== undefined && second === undefined)
      claimOrder(about(right, first.unit), MIRRORED[operator] ?? operator, first.value);
    else if (this.numberOf(left) === this.numberOf(right) && ['!=', '<', '>'].includes(operator)) about(left).oneOf([]);
  }
}

/** What is claimed of an expression; of money in each currency apart. */
type About = (expression: Expression, unit?: string) => Claims;

/** Functions that give no negative number. */
const COUNTS: ReadonlySet<string> = new Set(['size', 'abs', 'letters', 'lateBy']);

const MIRRORED: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function claimOrder(claims: Claims, operator: BinaryOperator, value: string | number | boolean | null): void {
  if (operator === '==') claims.oneOf([value]);
  else if (operator === '!=') claims.noneOf([value]);
  else if (typeof value !== 'number') return;
  else if (operator === '>' || operator === '>=') claims.above(value, operator === '>');
  else if (operator === '<' || operator === '<=') claims.below(value, operator === '<');
}

/** Two literals, or a list without anything in it, come to the opposite of what is stated. */
function isConstant(of: Expression, negated: boolean): boolean {
  if (of.op === 'macro' && of.over.op === 'list' && of.over.items.length === 0)
    return of.macro === 'all' ? negated : (of.macro === 'exists' || of.macro === 'exists_one') && !negated;
  if (of.op === 'macro' && of.body.op === 'value') return of.macro === 'exists' && of.body.value === false && !negated;
  if (of.op !== 'binary') return false;
  if (of.operator === 'in' && of.right.op === 'list' && of.right.items.length === 0) return !negated;
  const [left, right] = [constantOf(of.left), constantOf(of.right)];
  if (left === undefined || right?.unit !== left.unit) return false;
  const held = compared(of.operator, left.value, right.value);
  return held !== undefined && held === negated;
}

function compared(operator: BinaryOperator, left: unknown, right: unknown): boolean | undefined {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const order = left - right;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  return operator === '>=' ? order >= 0 : undefined;
}

function isAtom(logic: Logic): boolean {
  return logic.op === 'atom';
}

function isNoAtom(logic: Logic): boolean {
  return logic.op !== 'atom';
}
