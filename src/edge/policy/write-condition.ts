/** Writes a checked condition out as one function, which the runtime optimises as a whole: the form of the hot path. */
import type { Expression } from '../../core/score/condition/expression';
import { literalText } from '../../core/score/condition/compile-call';
import { type Condition, DOCUMENT_OF_ROOT, isRoot } from '../../core/score/condition/frame';
import { CONSTANT_FUNCTIONS, FUNCTIONS } from '../../core/score/condition/functions';
import { selectIntoBranches } from '../../core/score/condition/scope';
import { invariant } from '../../core/kernel/invariant';
import { UNKNOWN } from '../../core/kernel/unknown';
import { compileRx } from './cel-rx';
import { writeMacro } from './write-macro';
import { writeOperator } from './write-operator';
import { expressionNumbers } from './expression-numbers';
import { sharedExpressions } from './shared-expressions';
import { isSure, literal, type Locals, type Operand, unlessUnknown, type Write, WrittenCode } from './written-code';

/**
 * The same value as `compileCondition` gives for the same frame, without noting what is absent. Closures share what the
 * runtime learns about the values they meet; a function written out for its condition is several times as fast.
 */
export function writeCondition(expression: Expression): Condition {
  const code = new WrittenCode();
  return code.toFunction('frame', makeWrite(code)(expression, new Map())) as Condition;
}

/**
 * Writes expressions over `frame` into the code, each once; `together` are those that will be written, so that what is
 * dear and stands in several of them is computed once, whichever asks first.
 */
export function makeWrite(code: WrittenCode, together: readonly Expression[] = []): Write {
  const numberOf = expressionNumbers();
  const shared = sharedExpressions(together, numberOf);
  const write: Write = (part, locals) => {
    const number = numberOf(part);
    if (locals.size === 0 && shared.has(number))
      return code.lazily(`#${number}`, () => writePart(part, locals, code, write));
    const key = locals.size === 0 ? number : [number, ...[...locals].flat()].join(' ');
    return code.once(`#${key}`, () => writePart(part, locals, code, write));
  };
  return write;
}

function writePart(expression: Expression, locals: Locals, code: WrittenCode, write: Write): Operand {
  const unknown = code.constant(UNKNOWN);
  switch (expression.op) {
    case 'value':
      invariant(expression.value !== null, 'a checked condition has no null');
      return { text: literal(expression.value), sure: true };
    case 'variable':
      return code.named(`${startOf(expression.name, locals)} ?? ${unknown}`, false);
    case 'select':
      return writeSelect(expression, locals, code, write);
    case 'has':
      return writeHas(expression, locals, code);
    case 'index':
      return writeIndex(expression, locals, code, write);
    case 'call':
      return writeCall(expression, locals, code, write);
    case 'list': {
      const items = expression.items.map((item) => write(item, locals));
      const values = `[${items.map(({ text }) => text).join(', ')}]`;
      return code.named(`${unlessUnknown(items, code)}${values}`, items.every(isSure));
    }
    case 'not': {
      const of = write(expression.of, locals);
      return code.named(`${unlessUnknown([of], code)}${of.text} !== true`, of.sure);
    }
    case 'negate': {
      const of = write(expression.of, locals);
      return code.named(`${unlessUnknown([of], code)}-(${of.text})`, of.sure);
    }
    case 'and':
      return writeKleene(expression, 'false', locals, code, write);
    case 'or':
      return writeKleene(expression, 'true', locals, code, write);
    case 'conditional':
      return writeConditional(expression, locals, code, write);
    case 'binary':
      return writeOperator(expression, locals, code, write);
    case 'macro':
      return writeMacro(expression, locals, code, write);
  }
}

function writeIndex(
  expression: Extract<Expression, { op: 'index' }>,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  const operands = [write(expression.of, locals), write(expression.index, locals)];
  const [list, position] = operands.map(({ text }) => text);
  return code.named(`${unlessUnknown(operands, code)}${list}[${position}] ?? ${code.constant(UNKNOWN)}`, false);
}

function writeConditional(
  expression: Extract<Expression, { op: 'conditional' }>,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  const test = write(expression.test, locals);
  const result = code.variable(code.constant(UNKNOWN));
  const branch = (when: boolean, then: Expression): void =>
    code.block(`if (${test.text} === ${when})`, () => code.line(`${result} = ${write(then, locals).text};`));
  branch(true, expression.yes);
  branch(false, expression.no);
  return { text: result, sure: false };
}

function startOf(name: string, locals: Locals): string {
  const local = locals.get(name);
  if (local !== undefined) return local;
  invariant(isRoot(name), `a checked condition names the unknown variable ${name}`);
  return `frame.${name}`;
}

function chainOf(expression: Extract<Expression, { op: 'select' | 'has' }>): { base: Expression; fields: string[] } {
  const fields = [expression.field];
  let base = expression.of;
  for (; base.op === 'select'; base = base.of) fields.unshift(base.field);
  return { base, fields };
}

/** What the path leads to, absent or not; what leads there is written once for all paths that share it. */
function follow(start: string, fields: readonly string[], code: WrittenCode): string {
  let text = start;
  let path = start;
  for (const field of fields) {
    const step = `${text}?.[${JSON.stringify(field)}]`;
    path += `.${field}`;
    ({ text } = code.once(path, () => code.named(step, false)));
  }
  return text;
}

function writeSelect(
  expression: Extract<Expression, { op: 'select' }>,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  const { base, fields } = chainOf(expression);
  if (base.op === 'conditional') return write(selectIntoBranches(base, fields), locals);
  const unknown = code.constant(UNKNOWN);
  if (base.op === 'variable')
    return code.named(`${follow(startOf(base.name, locals), fields, code)} ?? ${unknown}`, false);
  const record = write(base, locals);
  const following = fields.map((field) => `?.[${JSON.stringify(field)}]`).join('');
  return code.named(`${unlessUnknown([record], code)}${record.text}${following} ?? ${unknown}`, false);
}

/** False once the carrying document is not awaited any more, UNKNOWN until then. */
function writeHas(expression: Extract<Expression, { op: 'has' }>, locals: Locals, code: WrittenCode): Operand {
  const { base, fields } = chainOf(expression);
  invariant(base.op === 'variable', 'has() takes a path that starts at a variable');
  const start = startOf(base.name, locals);
  const isThere = `${follow(start, fields, code)} != null`;
  if (locals.has(base.name)) return code.named(isThere, true);
  const type = isRoot(base.name) ? DOCUMENT_OF_ROOT[base.name] : undefined;
  const unknown = code.constant(UNKNOWN);
  const without = type === undefined ? unknown : `frame.facts.awaited(${JSON.stringify(type)}) ? ${unknown} : false`;
  return code.named(`${start} !== undefined ? ${isThere} : ${without}`, false);
}

/** One side decides alone; else it is UNKNOWN if either is. */
function writeKleene(
  expression: Extract<Expression, { op: 'and' | 'or' }>,
  decisive: 'true' | 'false',
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  const left = write(expression.left, locals);
  const result = code.variable(decisive);
  const unknown = code.constant(UNKNOWN);
  let sure = left.sure;
  code.block(`if (${left.text} !== ${decisive})`, () => {
    const right = write(expression.right, locals);
    const both = `${left.text} !== ${unknown} || ${right.text} === ${decisive} ? ${right.text} : ${unknown}`;
    code.line(`${result} = ${left.sure ? right.text : both};`);
    sure &&= right.sure;
  });
  return { text: result, sure };
}

function writeCall(
  call: Extract<Expression, { op: 'call' }>,
  locals: Locals,
  code: WrittenCode,
  write: Write,
): Operand {
  const declaration = FUNCTIONS.get(call.name);
  invariant(declaration !== undefined, `a checked condition calls the unknown function ${call.name}`);
  if (declaration.kind === 'pattern' || declaration.kind === 'set') {
    const written = literalText(call, 1);
    const matches = code.constant(declaration.kind === 'set' ? declaration.compile(written) : compileRx(written));
    const texts = call.args.slice(0, 1).map((argument) => write(argument, locals));
    const applied = `${code.constant(declaration.run)}(${[matches, ...texts.map(({ text }) => text)].join(', ')})`;
    return code.named(`${unlessUnknown(texts, code)}${applied}`, false);
  }
  if (declaration.kind === 'framed') return code.named(`${code.constant(declaration.run)}(frame)`, false);
  if (declaration.kind === 'listed') {
    const id = literal(literalText(call, 0));
    // Found once for all rules, whichever asks first.
    const list = code.lazily(`list ${id}`, () =>
      code.named(`frame.facts.list(${id}) ?? ${code.constant(UNKNOWN)}`, false),
    );
    const operands = [list, ...call.args.slice(1).map((argument) => write(argument, locals))];
    const applied = `${code.constant(declaration.run)}(${operands.map(({ text }) => text).join(', ')})`;
    return code.named(`${unlessUnknown(operands, code)}${applied}`, false);
  }
  const args = call.args.map((argument) => write(argument, locals));
  const applied = `${code.constant(declaration.run)}(${['frame.facts', ...args.map(({ text }) => text)].join(', ')})`;
  const isConstant = CONSTANT_FUNCTIONS.has(call.name) && call.args.every(({ op }) => op === 'value');
  if (!isConstant) return code.named(`${unlessUnknown(args, code)}${applied}`, false);
  const kept = code.constant({ value: undefined });
  return code.named(`${kept}.value ??= ${applied}`, false);
}
