/** Checks the arguments that must be literals because they name something: patterns, lists, columns, document types. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { RATES_LIST, THRESHOLD_COLUMNS } from '../../core/score/condition/amount-functions';
import type { FunctionDeclaration, LiteralKind } from '../../core/score/condition/function-declaration';
import type { CelList } from './cel-environment';
import { patternError } from './cel-rx';
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
    const wrong = node === undefined ? undefined : literalError(declaration.name, kind, node, args, lists);
    return wrong === undefined ? [] : [refusal(wrong.message, node ?? call, wrong.code, wrong.hint)];
  });
  const lacksRates = declaration.name === 'convert' && !hasColumns(lists.get(RATES_LIST.id), RATES_LIST.columns);
  return lacksRates ? [...found, refusal(`convert() needs the list ${RATES_LIST.id}`, call, 'unknown-list')] : found;
}

type Wrong = Pick<Refusal, 'message' | 'code' | 'hint'>;

function literalError(
  name: string,
  kind: LiteralKind,
  node: ASTNode,
  args: readonly ASTNode[],
  lists: Lists,
): Wrong | undefined {
  const text = textOf(node);
  if (text === undefined) return { message: `${name}() needs a literal text here`, code: 'wrong-type' };
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
  }
}

function listError(name: string, text: string, lists: Lists): Wrong | undefined {
  const list = lists.get(text);
  if (list === undefined)
    return { message: `Unknown list: ${text}`, code: 'unknown-list', hint: didYouMean(text, lists.keys()) };
  if (name === 'mention' && list.kind !== 'text')
    return { message: `mention() needs a list of kind text, not ${text}`, code: 'wrong-type' };
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
