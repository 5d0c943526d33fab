/** What the CEL parser and its type check say, as a refusal with a code and, for a misspelt name, the one that was meant. */
import type { ASTNode, ParseError, TypeError } from '@marcbachmann/cel-js';
import type { CelEnvironment } from './cel-environment';
import { inAuthorsNames } from './cel-names';
import { checkedTypeOf, type Refusal, refusal } from './cel-tree';
import type { ConditionCode } from './diagnostic-codes';
import { didYouMean } from './nearest-name';
import { typeHint } from './type-hint';

const CODES: ReadonlyMap<string, ConditionCode> = new Map([
  ['no_such_key', 'unknown-element'],
  ['heterogeneous_list_element', 'mixed-list'],
  ['limit_exceeded', 'too-large'],
  ...['no_such_overload', 'no_matching_overload', 'invalid_condition_type', 'invalid_logical_operand'].map(
    (code) => [code, 'wrong-type'] as const,
  ),
]);

/** `error` of parse() is about the text as such, unless its code says otherwise; of check(), about types. */
export function typeRefusal(error: ParseError | TypeError, environment: CelEnvironment): Refusal {
  const message = inAuthorsNames(error.summary);
  const position = error.node?.pos ?? error.range?.start ?? 0;
  const isParse = error.name === 'ParseError';
  const code = CODES.get(error.code) ?? (isParse ? 'not-a-condition' : 'wrong-type');
  if (code === 'wrong-type') return { position, ...ofTypes(message) };
  if (code !== 'unknown-element') return { message, position, code };
  const node = error.node as ASTNode | undefined;
  const owner = node?.op === '.' ? checkedTypeOf(node.args[0])?.name : undefined;
  const name = node?.op === '.' ? node.args[1] : '';
  const fields = owner === undefined ? undefined : environment.types[owner];
  return { message, position, code, hint: elementHint(name, fields) };
}

/** A field that the type of what stands before it does not have. */
export function unknownElement(node: ASTNode, name: string, fields: object | undefined): Refusal {
  return refusal(`No such key: ${name}`, node, 'unknown-element', elementHint(name, fields));
}

function elementHint(name: string, fields: object | undefined): string | undefined {
  if (fields === undefined) return undefined;
  const names = Object.keys(fields);
  return didYouMean(name, names) ?? (names.length <= 12 ? `known here are ${names.join(', ')}` : undefined);
}

/** Measures beside plain numbers or each other are a mix of units, not just of types. */
function ofTypes(message: string): Pick<Refusal, 'message' | 'code' | 'hint'> {
  const mix = typeHint(message);
  if (mix !== undefined) return { message: `${message}; ${mix.hint}`, code: mix.code };
  const isOperator = /^no such overload: \S+ \S+ \S+$/.test(message);
  return {
    message,
    code: 'wrong-type',
    hint: isOperator ? 'both sides of an operator must be of one kind' : undefined,
  };
}
