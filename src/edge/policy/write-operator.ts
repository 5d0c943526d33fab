/** Writes binary operators: as `compileOperator` gives them, with what is literal or alike looked at beforehand. */
import { compare, divide, equals, isIn, minus, plus, remainder, times } from '../../core/score/condition/arithmetic';
import { foldsAlike } from '../../core/kernel/fold-text';
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';
import { CONSTANT_FUNCTIONS, FUNCTIONS } from '../../core/score/condition/functions';
import {
  isSure,
  literal,
  type Locals,
  type Operand,
  unlessUnknown,
  type Write,
  type WrittenCode,
} from './written-code';

const FOLD = FUNCTIONS.get('fold');

type Binary = Extract<Expression, { op: 'binary' }>;

const RUNS: Partial<Record<BinaryOperator, (left: never, right: never) => unknown>> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': divide,
  '%': remainder,
  in: isIn,
};

/** Members of a list of literals that are compared one by one; more are looked up. */
const COMPARED_MEMBERS = 8;

/** Strict: UNKNOWN where one side is. */
export function writeOperator(
  { operator, left, right }: Binary,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  if (operator === '==' || operator === '!=') {
    const alike = writeSameCalls(operator, left, right, locals, code, write);
    if (alike !== undefined) return alike;
  }
  const first = write(left, locals);
  if (operator === 'in' && right.op === 'list' && right.items.every(({ op }) => op === 'value')) {
    return code.named(`${unlessUnknown([first], code)}${isMember(first, right.items, code)}`, first.sure);
  }
  const second = write(right, locals);
  const operands = [first, second];
  const [a, b] = [first.text, second.text];
  const before = unlessUnknown(operands, code);
  const run = RUNS[operator];
  if (run !== undefined) return code.named(`${before}${code.constant(run)}(${a}, ${b})`, false);
  if (operator === '==' || operator === '!=') {
    if (right.op === 'value') return code.named(`${before}${a} ${operator}= ${b}`, operands.every(isSure));
    const same = code.named(
      `${before}typeof ${a} === 'object' ? ${code.constant(equals)}(${a}, ${b}) : ${a} === ${b}`,
      false,
    );
    if (operator === '==') return same;
    return code.named(`${unlessUnknown([same], code)}${same.text} === false`, false);
  }
  const order = code.named(
    `${before}typeof ${a} === 'number' ? ${a} ${operator} ${b} : ${code.constant(compare)}(${a}, ${b})`,
    false,
  );
  const { text } = order;
  return code.named(`typeof ${text} === 'number' ? ${text} ${operator} 0 : ${text}`, false);
}

/** `fold(a) == fold(b)`: most texts that agree are equal before they are folded. */
function writeSameCalls(
  operator: '==' | '!=',
  left: Expression,
  right: Expression,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand | undefined {
  if (left.op !== 'call' || right.op !== 'call' || left.name !== right.name) return undefined;
  const declaration = FUNCTIONS.get(left.name);
  const [one, other] = [left.args, right.args].map(([argument]) => argument);
  const isText = declaration?.overloads.every(({ params, result }) => params.length === 1 && result === 'string');
  if (declaration?.kind !== 'pure' || isText !== true || !CONSTANT_FUNCTIONS.has(left.name)) return undefined;
  if (one === undefined || other === undefined) return undefined;
  const operands = [write(one, locals), write(other, locals)];
  if (declaration === FOLD) {
    const alike = `${code.constant(foldsAlike)}(${operands.map(({ text }) => text).join(', ')})`;
    return code.named(
      `${unlessUnknown(operands, code)}${operator === '==' ? '' : '!'}${alike}`,
      operands.every(isSure),
    );
  }
  const [a, b] = operands.map(({ text }) => `${code.constant(declaration.run)}(frame.facts, ${text})`);
  const same = operands.map(({ text }) => text).join(' === ');
  const either = operator === '==' ? `${same} || ${a} === ${b}` : `!(${same}) && ${a} !== ${b}`;
  return code.named(`${unlessUnknown(operands, code)}${either}`, operands.every(isSure));
}

function isMember(value: Operand, items: readonly Expression[], code: WrittenCode): string {
  const members = items.flatMap((item) => (item.op === 'value' && item.value !== null ? [item.value] : []));
  if (members.length === 0) return 'false';
  if (members.length > COMPARED_MEMBERS) return `${code.constant(new Set(members))}.has(${value.text})`;
  return members.map((member) => `${value.text} === ${literal(member)}`).join(' || ');
}
