/** What an analysis of a whole policy is given and gives: each is one function, and `policy check` runs them all. */
import type { CompiledRule } from './compile-rule';
import type { AnalysisCode } from './diagnostic-codes';
import type { LoadedPolicy } from './load-policy';
import type { PolicyPlaces } from './policy-places';

/** The part of a policy that holds; rules that were refused are not in it. */
export interface Subject {
  readonly loaded: LoadedPolicy;
  readonly rules: readonly CompiledRule[];
  readonly places: PolicyPlaces;
  /** The day that lists are asked about, epoch ms of its begin. */
  readonly dayMs: number;
}

export interface Finding {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly file: string;
  readonly code: AnalysisCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly rule?: string | undefined;
}

export type Analysis = (subject: Subject) => readonly Finding[];
