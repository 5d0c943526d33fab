/** How a function offered to authors is declared: once, for the type check at the edge and the run in core. */
import type { Amount, Quantity } from '../../kernel/amount';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import type { ListDefinition, ResolvedList } from '../lists';
import type { Facts, Frame } from './frame';
import type { Value } from './value';

/** A type as CEL names it, and what a value of it is at run time. */
interface Native {
  readonly string: string;
  readonly double: number;
  readonly bool: boolean;
  readonly Amount: Amount;
  readonly Quantity: Quantity;
  /** Milligrams. */
  readonly Mass: number;
  /** Epoch milliseconds. */
  readonly Timestamp: number;
  /** Milliseconds. */
  readonly Duration: number;
  readonly list: readonly Value[];
  readonly 'list<Amount>': readonly Amount[];
  readonly 'list<double>': readonly number[];
  readonly 'list<string>': readonly string[];
  readonly 'list<Mass>': readonly number[];
  readonly 'list<Timestamp>': readonly number[];
  readonly 'list<Duration>': readonly number[];
}
export type CelType = keyof Native;

/**
 * What an argument that must be a literal names or spells, so that the check can look at it. Of `mass`, `day` and
 * `target` (a currency) only texts must be: where a function takes something else there, that may be computed.
 */
export type LiteralKind =
  | 'pattern'
  | 'list'
  | 'column'
  | 'document'
  | 'codes'
  | 'number'
  | 'currency'
  | 'target'
  | 'unit'
  | 'mass'
  | 'day'
  | 'time'
  | 'span';

export interface Overload {
  readonly params: readonly CelType[];
  readonly result: CelType;
}

/** A list of the policy that a function reads without an argument that names it. */
export type NeededList = Pick<ListDefinition, 'id' | 'kind' | 'columns'>;

interface Signature {
  readonly name: string;
  /** Written `text.name(...)`: the first parameter is the receiver. */
  readonly method: boolean;
  readonly overloads: readonly Overload[];
  /** By argument position. */
  readonly literals: Readonly<Record<number, LiteralKind>>;
  readonly needs?: NeededList | undefined;
}

/** What a literal argument is compiled to, once. */
type Test = (text: string) => boolean;

/**
 * `pure` runs on its arguments and the facts; `framed` on all that is at hand, and takes none; `listed` on the day's list
 * that its first argument names and the others; `pattern` on a text and its second argument, compiled once by what the
 * edge lends; `set` likewise, by itself.
 */
export type FunctionDeclaration =
  | (Signature & { readonly kind: 'pure'; readonly run: (facts: Facts, ...args: Value[]) => Value | Unknown })
  | (Signature & { readonly kind: 'listed'; readonly run: (list: ResolvedList, ...args: Value[]) => Value | Unknown })
  | (Signature & { readonly kind: 'framed'; readonly run: (frame: Frame) => Value | Unknown })
  | (Signature & {
      readonly kind: 'pattern';
      readonly run: (matches: Test, text: string) => boolean | Unknown;
    })
  | (Signature & {
      readonly kind: 'set';
      readonly compile: (written: string) => Test;
      readonly run: (isIn: Test, text: string) => boolean | Unknown;
    });

type Arguments<P extends readonly CelType[]> = { -readonly [I in keyof P]: Native[P[I]] };

/** Declares a function whose arguments have the run-time types that its parameters name. */
export function declare<const P extends readonly CelType[], R extends CelType>(
  name: string,
  params: P,
  result: R,
  run: (facts: Facts, ...args: Arguments<P>) => Native[R] | Unknown,
  literals: Readonly<Record<number, LiteralKind>> = {},
): FunctionDeclaration {
  // The type check has made sure of the arguments; this is the one place where that knowledge is lost and found.
  const checked = run as unknown as (facts: Facts, ...args: Value[]) => Value | Unknown;
  return { kind: 'pure', name, method: false, overloads: [{ params, result }], literals, run: checked };
}

/** Declares a function of a dated list, which a literal names, and of what `params` says comes after it. */
export function declareListed<const P extends readonly CelType[], R extends CelType>(
  name: string,
  params: P,
  result: R,
  run: (list: ResolvedList, ...args: Arguments<P>) => Native[R] | Unknown,
  literals: Readonly<Record<number, LiteralKind>> = {},
): FunctionDeclaration {
  const checked = run as unknown as (list: ResolvedList, ...args: Value[]) => Value | Unknown;
  const overloads = [{ params: ['string', ...params] as const, result }];
  return { kind: 'listed', name, method: false, overloads, literals: { ...literals, 0: 'list' }, run: checked };
}

/** Declares a function that takes one of several lists of parameters; `run` tells them apart by what it is given. */
export function declareOverloaded(
  name: string,
  overloads: readonly Overload[],
  run: (facts: Facts, ...args: Value[]) => Value | Unknown,
  literals: Readonly<Record<number, LiteralKind>> = {},
): FunctionDeclaration {
  return { kind: 'pure', name, method: false, overloads, literals, run };
}

/** What is undefined has no value. */
export function orUnknown<T>(value: T | undefined): T | Unknown {
  return value === undefined ? UNKNOWN : value;
}
