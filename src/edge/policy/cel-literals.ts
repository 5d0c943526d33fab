/** Checks the arguments that must be literals because they name something: patterns, lists, columns, document types. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { RATES_LIST, THRESHOLD_COLUMNS } from '../../core/score/condition/amount-functions';
import type { FunctionDeclaration, LiteralKind } from '../../core/score/condition/function-declaration';
import type { CelList } from './cel-environment';
import { patternError } from './cel-rx';
import { type Refusal, refusal } from './cel-tree';

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
    const message = node === undefined ? undefined : literalError(declaration.name, kind, node, args, lists);
    return message === undefined ? [] : [refusal(message, node ?? call)];
  });
  const lacksRates = declaration.name === 'convert' && !hasColumns(lists.get(RATES_LIST.id), RATES_LIST.columns);
  return lacksRates ? [...found, refusal(`convert() needs the list ${RATES_LIST.id}`, call)] : found;
}

function literalError(
  name: string,
  kind: LiteralKind,
  node: ASTNode,
  args: readonly ASTNode[],
  lists: Lists,
): string | undefined {
  const text = textOf(node);
  if (text === undefined) return `${name}() needs a literal text here`;
  switch (kind) {
    case 'pattern':
      return text.length > MAX_PATTERN ? `A pattern has at most ${MAX_PATTERN} characters` : patternError(text);
    case 'list':
      if (!lists.has(text)) return `Unknown list: ${text}`;
      if (name === 'mention' && lists.get(text)?.kind !== 'text')
        return `mention() needs a list of kind text, not ${text}`;
      if ((name === 'screen' || name === 'screened') && lists.get(text)?.kind !== 'name')
        return `${name}() needs a list of kind name, not ${text}`;
      if (name !== 'threshold' || hasColumns(lists.get(text), THRESHOLD_COLUMNS)) return undefined;
      return `threshold() needs a list with the columns ${THRESHOLD_COLUMNS.join(', ')}; ${text} lacks some`;
    case 'column': {
      const list = lists.get(textOf(args[0]) ?? '');
      return list === undefined || hasColumns(list, [text]) ? undefined : `The list ${list.id} has no column ${text}`;
    }
    case 'document':
      if (DOCUMENT_TYPES.some((type) => type === text)) return undefined;
      return `Unknown document type: ${text}; known are ${DOCUMENT_TYPES.join(', ')}`;
  }
}

function textOf(node: ASTNode | undefined): string | undefined {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

function hasColumns(list: CelList | undefined, columns: readonly string[]): boolean {
  return list !== undefined && columns.every((column) => list.columns.includes(column));
}
