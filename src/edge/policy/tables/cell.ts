/** What a cell of a decision table asks of its input. */

/** An end of an interval: its CEL text, its value in the unit elements are stored in, and whether it belongs to it. */
export interface Bound {
  readonly text: string;
  readonly value: number;
  readonly inclusive: boolean;
}

/** From `low` to `high`; an end that is undefined is open. `unit`: a currency, a unit code, mg, ms, `time`; empty for plain numbers. */
export interface IntervalCell {
  readonly kind: 'interval';
  readonly unit: string;
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

/** One of some numbers or measures, or none of them. */
export interface NumbersCell {
  readonly kind: 'numbers';
  readonly unit: string;
  readonly isNegated: boolean;
  readonly values: readonly Bound[];
}

/** One of some texts or a text with one of some beginnings, or neither. */
export interface TextsCell {
  readonly kind: 'texts';
  readonly isNegated: boolean;
  readonly literals: readonly string[];
  readonly prefixes: readonly string[];
}

export type Cell =
  | { readonly kind: 'any' }
  | IntervalCell
  | NumbersCell
  | TextsCell
  | { readonly kind: 'truth'; readonly holds: boolean }
  | { readonly kind: 'listed'; readonly list: string; readonly isNegated: boolean }
  /** The element is there, or is not. */
  | { readonly kind: 'stated'; readonly isStated: boolean }
  /** A condition of its own. */
  | { readonly kind: 'cel'; readonly text: string };

export const ANY: Cell = { kind: 'any' };
