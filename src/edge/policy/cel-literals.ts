/** Checks the arguments that must be literals because they name something: patterns, lists, columns, document types. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { isLeft } from 'fp-ts/lib/Either';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { THRESHOLD_COLUMNS } from '../../core/score/condition/amount-functions';
import { readCodeRanges } from '../../core/score/code-ranges';
import type { FunctionDeclaration, LiteralKind } from '../../core/score/condition/function-declaration';
import type { CelList } from './cel-environment';
import { patternError } from './cel-rx';
import { mayBeComputed, spellingError } from './cel-spelling';
import { type Refusal, refusal } from './cel-tree';
import { didYouMean } from './nearest-name';

/** Longest pattern, in characters. */
const MAX_PATTERN = 1_000;

type Lists = ReadonlyMap<string, CelList>;

/** What is wrong with the literals of a call; `args` include a method's receiver. */
export function literalRefusals(
  declaration: FunctionDeclaration,
  call: ASTNode,
  args: readonly ASTNode[],
  lists: Lists,
): readonly Refusal[] {
  const found = Object.entries(declaration.literals).flatMap(([position, kind]) => {
    const node = args[Number(position)];
    if (node === undefined) return [];
    if (kind === 'codes') return codesRefusals(declaration.name, node);
    const wrong = literalError(declaration.name, kind, node, args, lists);
    return wrong === undefined ? [] : [refusal(wrong.message, node, wrong.code, wrong.hint)];
  });
  const lacking = neededError(declaration, lists);
  return lacking === undefined ? found : [...found, refusal(lacking, call, 'unknown-list')];
}

function neededError({ name, needs }: FunctionDeclaration, lists: Lists): string | undefined {
  if (needs === undefined) return undefined;
  const list = lists.get(needs.id);
  if (list?.kind === needs.kind && hasColumns(list, needs.columns)) return undefined;
  const columns = needs.columns.length === 0 ? '' : ` and the columns ${needs.columns.join(', ')}`;
  return `${name}() needs the list ${needs.id} of kind ${needs.kind}${columns}`;
}

/** Points into the text: sets of codes are long, and nothing in them is written with escapes. */
function codesRefusals(name: string, node: ASTNode): readonly Refusal[] {
  const text = textOf(node);
  if (text === undefined) return [refusal(needsLiteral(name), node, 'wrong-type')];
  const ranges = readCodeRanges(text);
  if (!isLeft(ranges)) return [];
  const { message, offset } = ranges.left;
  return [{ message, position: node.pos + QUOTE + offset, code: 'bad-literal' }];
}

const QUOTE = 1;

const needsLiteral = (name: string): string => `${name}() needs a literal text here`;

/** Functions that look at the words of keys, or at names. */
const KINDS: ReadonlyMap<string, CelList['kind']> = new Map([
  ...['mention', 'vagueness'].map((name) => [name, 'text'] as const),
  ...['screen', 'screened'].map((name) => [name, 'name'] as const),
]);

type Wrong = Pick<Refusal, 'message' | 'code' | 'hint'>;

function literalError(
  name: string,
  kind: Exclude<LiteralKind, 'codes'>,
  node: ASTNode,
  args: readonly ASTNode[],
  lists: Lists,
): Wrong | undefined {
  const text = textOf(node);
  if (text === undefined) return mayBeComputed(kind) ? undefined : { message: needsLiteral(name), code: 'wrong-type' };
  switch (kind) {
    case 'pattern': {
      const long = text.length > MAX_PATTERN ? `A pattern has at most ${MAX_PATTERN} characters` : undefined;
      const message = long ?? patternError(text);
      return message === undefined ? undefined : { message, code: 'bad-pattern' };
    }
    case 'list':
      return listError(name, text, lists);
    case 'column': {
      const list = lists.get(textOf(args[0]) ?? '');
      if (list === undefined || hasColumns(list, [text])) return undefined;
      const message = `The list ${list.id} has no column ${text}`;
      return { message, code: 'unknown-column', hint: didYouMean(text, list.columns) };
    }
    case 'document': {
      if (DOCUMENT_TYPES.some((type) => type === text)) return undefined;
      const message = `Unknown document type: ${text}; known are ${DOCUMENT_TYPES.join(', ')}`;
      return { message, code: 'unknown-element', hint: didYouMean(text, DOCUMENT_TYPES) };
    }
    case 'number':
    case 'currency':
    case 'target':
    case 'unit':
    case 'mass':
    case 'day':
    case 'time':
    case 'span': {
      const message = spellingError(kind, text);
      return message === undefined ? undefined : { message, code: 'bad-literal' };
    }
  }
}

function listError(name: string, text: string, lists: Lists): Wrong | undefined {
  const list = lists.get(text);
  if (list === undefined)
    return { message: `Unknown list: ${text}`, code: 'unknown-list', hint: didYouMean(text, lists.keys()) };
  const kind = KINDS.get(name);
  if (kind !== undefined && list.kind !== kind)
    return { message: `${name}() needs a list of kind ${kind}, not ${text}`, code: 'wrong-type' };
  if (name !== 'threshold' || hasColumns(list, THRESHOLD_COLUMNS)) return undefined;
  const message = `threshold() needs a list with the columns ${THRESHOLD_COLUMNS.join(', ')}; ${text} lacks some`;
  return { message, code: 'unknown-column' };
}

function textOf(node: ASTNode | undefined): string | undefined {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

function hasColumns(list: CelList | undefined, columns: readonly string[]): boolean {
  return list !== undefined && (list.refused === true || columns.every((column) => list.columns.includes(column)));
}
