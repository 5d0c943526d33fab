/** Reads a condition of a policy: text to a checked expression, or one message that says what is wrong and where. */
import { ParseError, type ParseResult, TypeError } from '@marcbachmann/cel-js';
import { type Either, left, right } from 'fp-ts/lib/Either';
import type { Expression } from '../../core/score/condition/expression';
import type { CelEnvironment } from './cel-environment';
import { readExpression } from './cel-expression';
import { restrictTree } from './cel-subset';
import { typeRefusal } from './cel-type-refusal';
import type { Refusal } from './cel-tree';
import type { ConditionCode } from './diagnostic-codes';

/** Longest text of a condition, in UTF-16 units. */
const MAX_TEXT = 4_000;

/** `line` and `column` count from 1; `caret` is that line with a caret under the column; `code` where something is mixed. */
export interface ConditionError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly caret: string;
  /** Into the text, from 0. */
  readonly offset: number;
  readonly code: ConditionCode;
  readonly hint?: string | undefined;
}

export type Expected = 'bool' | 'string' | 'double' | 'Amount' | 'Quantity' | 'Mass' | 'Timestamp' | 'Duration';

/** The condition as core compiles it. Left: not CEL, not in the subset, unknown names, wrong types, or too large. */
export function parseCondition(
  text: string,
  environment: CelEnvironment,
  expects: Expected,
): Either<ConditionError, Expression> {
  const tree = checkedTree(text, environment);
  if ('refusal' in tree) return left(errorAt(text, tree.refusal));
  if (tree.type !== expects) {
    return left(errorAt(text, { message: `Expected ${expects}, found ${tree.type}`, position: 0, code: 'wrong-type' }));
  }
  const outcome = readExpression(tree.parsed.ast, environment);
  if ('expression' in outcome) return right(outcome.expression);
  const [first] = outcome.refusals;
  return left(errorAt(text, first ?? { message: 'Refused', position: 0, code: 'not-in-language' }));
}

/** The restricted, type-checked tree as cel-js holds (and could evaluate) it, with its type; or the first refusal. */
export function checkedTree(
  text: string,
  environment: CelEnvironment,
): { readonly parsed: ParseResult; readonly type: string } | { readonly refusal: Refusal } {
  if (text.length > MAX_TEXT) {
    const message = `A condition has at most ${MAX_TEXT} characters, found ${text.length}`;
    return { refusal: { message, position: 0, code: 'too-large' } };
  }
  const parsed = parseText(text, environment);
  if ('refusal' in parsed) return parsed;
  const [refused] = restrictTree(parsed.ast, environment);
  if (refused !== undefined) return { refusal: refused };
  const { type = 'nothing', error } = parsed.check();
  return error === undefined ? { parsed, type } : { refusal: typeRefusal(error, environment) };
}

function parseText(text: string, environment: CelEnvironment): ParseResult | { readonly refusal: Refusal } {
  try {
    return environment.cel.parse(text);
  } catch (error) {
    if (error instanceof ParseError || error instanceof TypeError) return { refusal: typeRefusal(error, environment) };
    throw error;
  }
}

function errorAt(text: string, { message, position, code, hint }: Refusal): ConditionError {
  const lines = text.slice(0, position).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const source = text.split('\n')[lines.length - 1] ?? '';
  const caret = `${source}\n${' '.repeat(column - 1)}^`;
  return { message, line: lines.length, column, caret, offset: position, code, hint };
}
