/** Refuses what CEL has and conditions do not, naming what to write instead, and makes every number a double. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { isRoot } from '../../core/score/condition/frame';
import { FUNCTIONS } from '../../core/score/condition/functions';
import type { CelEnvironment } from './cel-environment';
import { literalRefusals } from './cel-literals';
import { checkedName } from './cel-names';
import { didYouMean } from './nearest-name';
import { indexOf, macroCallOf, type Refusal, refusal } from './cel-tree';

const CLOCK =
  'conditions read no clock, so that every decision can be computed again: use lateBy(document), or compare two stated times';
const DAYS = 'use date(time), dayOfWeek(time), daysBetween(from, to), or a difference of times; all in UTC';
const NUMBERS = 'every number is a double already';
const TEXTS = 'use fold(text), digits(text), contains() or rx(text, pattern)';

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['matches', 'use rx(text, pattern), whose time is bounded'],
  ...['now', 'today'].map((name) => [name, CLOCK] as const),
  ...['getDate', 'getDayOfMonth', 'getDayOfWeek', 'getDayOfYear', 'getFullYear', 'getMonth'].map(
    (name) => [name, DAYS] as const,
  ),
  ...['getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'].map((name) => [name, DAYS] as const),
  ...['int', 'uint', 'double'].map((name) => [name, NUMBERS] as const),
  ...['type', 'dyn', 'bool', 'string'].map((name) => [name, 'every type is known from the schema'] as const),
  ['bytes', 'conditions have no bytes'],
  ['bind', 'write the expression where it is used'],
  ...['lowerAscii', 'upperAscii', 'trim', 'split', 'join', 'substring', 'indexOf'].map(
    (name) => [name, TEXTS] as const,
  ),
]);

/**
 * Everything in a freshly parsed tree that conditions do not have, in the order of the text. Changes the tree on the
 * way: integer literals other than list indexes become doubles, calls of size() the name they are registered under.
 */
export function restrictTree(tree: ASTNode, environment: CelEnvironment): readonly Refusal[] {
  const refusals: Refusal[] = [];
  visit(tree, new Set(environment.variables.keys()), environment, refusals);
  return refusals;
}

type Names = ReadonlySet<string>;

function visit(node: ASTNode, names: Names, environment: CelEnvironment, refusals: Refusal[]): void {
  const refuse = (message: string): void => void refusals.push(refusal(message, node));
  const each = (nodes: readonly ASTNode[]): void => {
    for (const part of nodes) visit(part, names, environment, refusals);
  };
  switch (node.op) {
    case 'value':
      return visitLiteral(node, refuse);
    case 'id':
      return names.has(node.args) ? undefined : void refusals.push(unknownVariable(node, node.args, names));
    case '.':
      return each([node.args[0]]);
    case '[]':
      if (indexOf(node.args[1]) === undefined) refuse('A list index must be a whole number, written as such');
      return each([node.args[0]]);
    case 'list':
    case '?:':
    case '||':
    case '&&':
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
      return each(node.args);
    case '!_':
    case '-_':
      return each([node.args]);
    case 'call':
    case 'rcall':
      return visitCall(node, names, environment, refusals);
    case 'map':
      return refuse('Conditions have no maps: use a list of the policy');
    case '.?':
    case '[?]':
      return refuse('Conditions have no optional access: an absent element makes them unknown; ask has()');
  }
}

function visitLiteral(node: Extract<ASTNode, { op: 'value' }>, refuse: (message: string) => void): void {
  const value: unknown = node.args;
  if (value === null) return refuse('Conditions have no null: ask has()');
  if (value instanceof Uint8Array) return refuse('Conditions have no bytes');
  if (typeof value === 'bigint') {
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('A whole number must be at most 9007199254740991');
    return replaceArgs(node, Number(value));
  }
  if (typeof value === 'object') refuse('Conditions have no unsigned integers: write the number without u');
}

/** The parser's types call nodes read-only; before the check they are plain data. */
function replaceArgs(node: ASTNode, args: unknown): void {
  (node as { args: unknown }).args = args;
}

type CallNode = Extract<ASTNode, { op: 'call' | 'rcall' }>;

function visitCall(node: CallNode, names: Names, environment: CelEnvironment, refusals: Refusal[]): void {
  const macro = macroCallOf(node);
  if (macro !== undefined) {
    if (isRoot(macro.variable)) refusals.push(refusal(`${macro.variable} already names a record`, node));
    const inner = new Set(names).add(macro.variable);
    visit(macro.over, names, environment, refusals);
    for (const part of [macro.filter, macro.body]) if (part) visit(part, inner, environment, refusals);
    return;
  }
  const [name] = node.args;
  const args = node.op === 'call' ? node.args[1] : [node.args[1], ...node.args[2]];
  const declaration = FUNCTIONS.get(name);
  const isHas = node.op === 'call' && name === 'has';
  if (!isHas && (declaration === undefined || declaration.method !== (node.op === 'rcall'))) {
    refusals.push(unknownFunction(name, node));
    return;
  }
  if (declaration !== undefined) refusals.push(...literalRefusals(declaration, node, args, environment.lists));
  if (node.op === 'call' && checkedName(name) !== name) replaceArgs(node, [checkedName(name), args]);
  for (const argument of args) visit(argument, names, environment, refusals);
}

function unknownVariable(node: ASTNode, name: string, names: Names): Refusal {
  const known = (): string => didYouMean(name, names) ?? `known are ${[...names].join(', ')}`;
  const hint = INSTEAD.has(name) ? undefined : known();
  return refusal(`Unknown variable: ${name}${toldInstead(name)}`, node, 'unknown-element', hint);
}

function unknownFunction(name: string, node: ASTNode): Refusal {
  const declaration = FUNCTIONS.get(name);
  if (declaration !== undefined) {
    const written = declaration.method ? `text.${name}(…)` : `${name}(…), not as a method`;
    return refusal(`${name} is written ${written}`, node, 'unknown-function');
  }
  const instead = INSTEAD.get(name);
  const message = `Unknown function: ${name}${toldInstead(name)}`;
  const hint = instead === undefined ? didYouMean(name, FUNCTIONS.keys()) : undefined;
  return refusal(message, node, 'unknown-function', hint);
}

function toldInstead(name: string): string {
  const instead = INSTEAD.get(name);
  return instead === undefined ? '' : `; ${instead}`;
}
