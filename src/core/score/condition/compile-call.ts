/** Compiles calls: strict, every argument read, UNKNOWN if any is unknown. */
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { invariant } from '../../kernel/invariant';
import type { CompileRx } from './engine';
import type { Expression } from './expression';
import { type Condition, type Facts } from './frame';
import { CONSTANT_FUNCTIONS, FUNCTIONS } from './functions';
import type { Value } from './value';

type Call = Extract<Expression, { op: 'call' }>;
type Run = (facts: Facts, ...args: Value[]) => Value | Unknown;

/** The call over its compiled arguments; patterns are compiled now. */
export function compileCall(call: Call, args: readonly Condition[], compileRx: CompileRx): Condition {
  const declaration = FUNCTIONS.get(call.name);
  invariant(declaration !== undefined, `a checked condition calls the unknown function ${call.name}`);
  if (declaration.kind === 'pure') {
    const applies = applied(declaration.run, args);
    const isConstant = CONSTANT_FUNCTIONS.has(call.name) && call.args.every((argument) => argument.op === 'value');
    return isConstant ? once(applies) : applies;
  }
  if (declaration.kind === 'framed') return declaration.run;
  if (declaration.kind === 'listed') {
    const id = literalText(call, 0);
    return applied((facts, ...rest) => {
      const list = facts.list(id);
      return list === undefined ? UNKNOWN : declaration.run(list, ...rest);
    }, args.slice(1));
  }
  const written = literalText(call, 1);
  const matches = declaration.kind === 'set' ? declaration.compile(written) : compileRx(written);
  return applied((_facts, text) => declaration.run(matches, text as string), args.slice(0, 1));
}

/** An argument of a checked call that its declaration wants as a literal: a list's name, a pattern. */
export function literalText(call: Call, position: number): string {
  const argument = call.args[position];
  invariant(
    argument?.op === 'value' && typeof argument.value === 'string',
    'a checked call has a literal where it must',
  );
  return argument.value;
}

/** The value of the first run, which thresholds like `kilograms(30)` need not compute again. */
function once(condition: Condition): Condition {
  let value: ReturnType<Condition> | undefined;
  return (frame) => (value ??= condition(frame));
}

function applied(run: Run, args: readonly Condition[]): Condition {
  const [first, second, third] = args;
  invariant(first !== undefined && args.length <= 3, 'a function takes one to three arguments');
  if (second === undefined) return (frame) => applyOne(run, frame.facts, first(frame));
  if (third === undefined) return (frame) => applyTwo(run, frame.facts, first(frame), second(frame));
  return (frame) => applyThree(run, frame.facts, first(frame), second(frame), third(frame));
}

type Known = Value | Unknown;

function applyOne(run: Run, facts: Facts, a: Known): Known {
  return a === UNKNOWN ? UNKNOWN : run(facts, a);
}

function applyTwo(run: Run, facts: Facts, a: Known, b: Known): Known {
  return a === UNKNOWN || b === UNKNOWN ? UNKNOWN : run(facts, a, b);
}

function applyThree(run: Run, facts: Facts, a: Known, b: Known, c: Known): Known {
  return a === UNKNOWN || b === UNKNOWN || c === UNKNOWN ? UNKNOWN : run(facts, a, b, c);
}
