/** The shape of what would change a decision: the smallest sets of reasons, and what settles each. */
import type { Cure } from '../../core/decide/cure';
import type { DocumentType } from '../../core/events/document';
import type { Measure, Outcome } from '../../core/events/decision';

/** A reason by its rule, for the agency that it calls. */
export interface NamedReason {
  readonly rule: string;
  readonly agency: string;
  readonly cure: Cure;
}

export interface ExplainedWays {
  /** Without these together it would be that; smaller sets first, at most five. */
  readonly ways: readonly {
    readonly without: readonly NamedReason[];
    readonly outcome: Outcome;
    readonly measure: Measure;
    /** Unless it had been drawn at random then. */
    readonly unlessDrawn: boolean;
  }[];
  /** False: there may be more than are listed. */
  readonly isWhole: boolean;
}

/** What settles one reason: which documents and elements it is about, never what they should say. */
export interface SettledReason extends NamedReason {
  readonly how: string;
  readonly text: string;
  readonly check: string | null;
  readonly documents: readonly DocumentType[];
  /** WCO pointers, at most twelve. */
  readonly pointers: readonly string[];
}

export interface WhatWouldChange extends ExplainedWays {
  readonly agencies: readonly (ExplainedWays & { readonly agency: string; readonly measure: Measure })[];
  /** Agencies that ask by an answer of their own, which only another answer changes. */
  readonly answeredBy: readonly string[];
  /** Every reason that is named above, once. */
  readonly reasons: readonly SettledReason[];
}
