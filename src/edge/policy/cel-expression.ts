/** Turns a restricted and type-checked CEL tree into core's expression, with the checks that need its types. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from '../../core/score/condition/expression';
import { FUNCTIONS } from '../../core/score/condition/functions';
import type { CelEnvironment } from './cel-environment';
import { authorsName } from './cel-names';
import { mayBeComputed } from './cel-spelling';
import { unknownElement } from './cel-type-refusal';
import { placed } from './expression-offset';
import { checkedTypeOf, indexOf, macroCallOf, type MacroCall, type Refusal, refusal } from './cel-tree';
import { lacksUnit, mixtureOf, NO_UNIT, type Typed } from './mixed-measures';

/** Variables in scope, with the names of their types. */
type Types = ReadonlyMap<string, string>;

interface Reading {
  readonly environment: CelEnvironment;
  readonly refusals: Refusal[];
}

type Outcome = { readonly expression: Expression } | { readonly refusals: readonly Refusal[] };

/** The expression, or everything that only the types show to be wrong, in the order of the text. */
export function readExpression(tree: ASTNode, environment: CelEnvironment): Outcome {
  const reading: Reading = { environment, refusals: [] };
  const expression = read(tree, environment.variables, reading);
  return reading.refusals.length > 0 ? { refusals: reading.refusals } : { expression };
}

function read(node: ASTNode, types: Types, reading: Reading): Expression {
  return placed(readNode(node, types, reading), node.pos);
}

function readNode(node: ASTNode, types: Types, reading: Reading): Expression {
  const of = (part: ASTNode): Expression => read(part, types, reading);
  switch (node.op) {
    case 'value':
      return { op: 'value', value: node.args as string | number | boolean };
    case 'id':
      return { op: 'variable', name: node.args };
    case '.':
    case '.?':
      return { op: 'select', of: of(node.args[0]), field: node.args[1] };
    case '[]':
    case '[?]':
      return { op: 'index', of: of(node.args[0]), index: { op: 'value', value: Number(indexOf(node.args[1])) } };
    case 'list': {
      const items = node.args.map((item) => readTyped(item, types, reading));
      checkMixture(items, reading);
      return { op: 'list', items: items.map(({ expression }) => expression) };
    }
    case '?:':
      return { op: 'conditional', test: of(node.args[0]), yes: of(node.args[1]), no: of(node.args[2]) };
    case '||':
    case '&&':
      return { op: node.op === '&&' ? 'and' : 'or', left: of(node.args[0]), right: of(node.args[1]) };
    case '!_':
      return { op: 'not', of: of(node.args) };
    case '-_':
      return negated(of(node.args));
    case 'call':
    case 'rcall':
      return readCall(node, types, reading);
    case 'map':
      reading.refusals.push(refusal('Conditions have no maps', node));
      return { op: 'list', items: [] };
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'in':
      return readBinary(node, types, reading);
  }
}

function negated(of: Expression): Expression {
  if (of.op === 'value' && typeof of.value === 'number') return { op: 'value', value: -of.value };
  return { op: 'negate', of };
}

type Binary = Extract<ASTNode, { args: [ASTNode, ASTNode] }> & {
  op: Extract<Expression, { op: 'binary' }>['operator'];
};

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** A quantity that is compared with a mass is read as one. */
function readBinary(node: Binary, types: Types, reading: Reading): Expression {
  checkOperands(node, reading);
  const [left, right] = [readTyped(node.args[0], types, reading), readTyped(node.args[1], types, reading)];
  const sides = [left, right];
  const isComparison = COMPARISONS.has(node.op);
  if (isComparison || node.op === '+' || node.op === '-') checkMixture(sides, reading);
  if (isComparison && lacksUnit(sides)) reading.refusals.push(refusal(NO_UNIT, node, 'unit-mix'));
  const meetsMass = sides.some(({ type }) => type === 'Mass');
  const side = ({ expression, type }: Typed): Expression =>
    meetsMass && type === 'Quantity' ? { op: 'call', name: 'mass', args: [expression] } : expression;
  return { op: 'binary', operator: node.op, left: side(left), right: side(right) };
}

/** The check gives literals no type. */
const LITERAL_TYPES: Readonly<Record<string, string>> = { number: 'double', string: 'string', boolean: 'bool' };

function readTyped(node: ASTNode, types: Types, reading: Reading): Typed {
  const expression = read(node, types, reading);
  if (expression.op === 'value') return { expression, type: LITERAL_TYPES[typeof expression.value], node };
  return { expression, type: checkedTypeOf(node)?.name, node };
}

function checkMixture(parts: readonly Typed[], { refusals }: Reading): void {
  const mixture = mixtureOf(parts);
  if (mixture !== undefined) refusals.push(mixture);
}

/** CEL compares, joins and searches lists of anything; conditions only look texts and numbers up in one. */
function checkOperands(node: Extract<ASTNode, { args: [ASTNode, ASTNode] }>, { refusals }: Reading): void {
  const [left, right] = node.args.map(checkedTypeOf);
  if (node.op !== 'in') {
    if (left?.kind === 'list' || right?.kind === 'list') {
      refusals.push(refusal(`Lists have no ${node.op}: use exists() or all()`, node, 'wrong-type'));
    }
  } else if (left?.name !== 'string' && left?.name !== 'double') {
    refusals.push(
      refusal(`Only texts and numbers can be looked up with in, not ${left?.name ?? 'this'}`, node, 'wrong-type'),
    );
  }
}

function readCall(node: Extract<ASTNode, { op: 'call' | 'rcall' }>, types: Types, reading: Reading): Expression {
  const macro = macroCallOf(node);
  if (macro !== undefined) return readMacro(macro, types, reading);
  const [name] = node.args;
  const args = node.op === 'call' ? node.args[1] : [node.args[1], ...node.args[2]];
  const [path] = args;
  if (name === 'has' && path?.op === '.') {
    checkPath(path, types, reading);
    return { op: 'has', of: read(path.args[0], types, reading), field: path.args[1] };
  }
  const values = args.map((argument) => readTyped(argument, types, reading));
  const called = authorsName(name);
  checkTexts(called, args, reading);
  const expression: Expression = { op: 'call', name: called, args: values.map((value) => value.expression) };
  checkMixture(called === 'mass' ? [...values, { expression, type: 'Mass', node }] : values, reading);
  return expression;
}

/** A text that is read as a mass or a day is looked at now: it must not come from a document. */
function checkTexts(name: string, args: readonly ASTNode[], { refusals }: Reading): void {
  for (const [position, kind] of Object.entries(FUNCTIONS.get(name)?.literals ?? {})) {
    const node = args[Number(position)];
    if (node === undefined || kind === 'target' || !mayBeComputed(kind)) continue;
    if (node.op !== 'value' && checkedTypeOf(node)?.name === 'string')
      refusals.push(refusal(`${name}() needs a literal text here`, node));
  }
}

function readMacro(macro: MacroCall, types: Types, reading: Reading): Expression {
  const over = read(macro.over, types, reading);
  const { variable } = macro;
  const inner = new Map(types).set(variable, checkedTypeOf(macro.over)?.valueType?.name ?? '');
  const body = (node: ASTNode): Expression => read(node, inner, reading);
  if (macro.filter === undefined) return { op: 'macro', macro: macro.name, over, variable, body: body(macro.body) };
  const chosen: Expression = { op: 'macro', macro: 'filter', over, variable, body: body(macro.filter) };
  return { op: 'macro', macro: 'map', over: chosen, variable, body: body(macro.body) };
}

/** cel-js does not look at the fields that has() names; undefined after a refusal. */
function checkPath(node: ASTNode, types: Types, reading: Reading): string | undefined {
  if (node.op === 'id') return types.get(node.args);
  if (node.op !== '.') return undefined;
  const of = checkPath(node.args[0], types, reading);
  if (of === undefined) return undefined;
  const fields = reading.environment.types[of];
  const type = fields !== undefined && Object.hasOwn(fields, node.args[1]) ? fields[node.args[1]] : undefined;
  if (type === undefined) reading.refusals.push(unknownElement(node, node.args[1], fields));
  return type;
}
