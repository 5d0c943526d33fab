/** Views on the CEL parser's tree that its published types lack, and what is said about a place in it. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionCode } from './diagnostic-codes';

/** Why a condition is not accepted, and the character of its text that is to blame. */
export interface Refusal {
  readonly message: string;
  readonly position: number;
  readonly code: ConditionCode;
  readonly hint?: string | undefined;
}

export function refusal(
  message: string,
  node: ASTNode,
  code: ConditionCode = 'not-in-language',
  hint?: string,
): Refusal {
  return { message, position: node.pos, code, hint };
}

/** The type that the check has given a node. */
export interface CheckedType {
  readonly kind: string;
  readonly name: string;
  readonly valueType?: CheckedType | undefined;
}

/** Undefined before the check, and for nodes that it does not look at. */
export function checkedTypeOf(node: ASTNode): CheckedType | undefined {
  return (node as { readonly checkedType?: CheckedType }).checkedType;
}

/** A call `receiver.name(variable, body)` that walks a list; `map` may have a filter before its body. */
export interface MacroCall {
  readonly name: 'all' | 'exists' | 'exists_one' | 'filter' | 'map';
  readonly over: ASTNode;
  readonly variable: string;
  readonly filter: ASTNode | undefined;
  readonly body: ASTNode;
}

/** The node as a macro over a list, if it is one. */
export function macroCallOf(node: ASTNode): MacroCall | undefined {
  if (node.op !== 'rcall') return undefined;
  const [name, over, [variable, first, second]] = node.args;
  if (variable?.op !== 'id' || first === undefined) return undefined;
  if (name === 'map') {
    if (second === undefined) return { name, over, variable: variable.args, filter: undefined, body: first };
    return { name, over, variable: variable.args, filter: first, body: second };
  }
  if (second !== undefined) return undefined;
  if (name !== 'all' && name !== 'exists' && name !== 'exists_one' && name !== 'filter') return undefined;
  return { name, over, variable: variable.args, filter: undefined, body: first };
}

/** The number that an index counts with, if the node is a whole number. */
export function indexOf(node: ASTNode): bigint | undefined {
  return node.op === 'value' && typeof node.args === 'bigint' ? node.args : undefined;
}
