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
    const message = literalError(declaration.name, kind, node, args, lists);
    return message === undefined ? [] : [refusal(message, node)];
  });
  const lacking = neededError(declaration, lists);
  return lacking === undefined ? found : [...found, refusal(lacking, call)];
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
  if (text === undefined) return [refusal(needsLiteral(name), node)];
  const ranges = readCodeRanges(text);
  return isLeft(ranges) ? [{ message: ranges.left.message, position: node.pos + QUOTE + ranges.left.offset }] : [];
}

const QUOTE = 1;

const needsLiteral = (name: string): string => `${name}() needs a literal text here`;

/** Functions that look at the words of keys. */
const OF_TEXTS = ['mention', 'vagueness'];

function literalError(
  name: string,
  kind: Exclude<LiteralKind, 'codes'>,
  node: ASTNode,
  args: readonly ASTNode[],
  lists: Lists,
): string | undefined {
  const text = textOf(node);
  if (text === undefined) return mayBeComputed(kind) ? undefined : needsLiteral(name);
  switch (kind) {
    case 'pattern':
      return text.length > MAX_PATTERN ? `A pattern has at most ${MAX_PATTERN} characters` : patternError(text);
    case 'list':
      if (!lists.has(text)) return `Unknown list: ${text}`;
      if (OF_TEXTS.includes(name) && lists.get(text)?.kind !== 'text')
        return `${name}() needs a list of kind text, not ${text}`;
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
    case 'number':
    case 'currency':
    case 'target':
    case 'unit':
    case 'mass':
    case 'day':
    case 'time':
    case 'span':
      return spellingError(kind, text);
  }
}

function textOf(node: ASTNode | undefined): string | undefined {
  return node?.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

function hasColumns(list: CelList | undefined, columns: readonly string[]): boolean {
  return list !== undefined && columns.every((column) => list.columns.includes(column));
}
