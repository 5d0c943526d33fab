/** A rule as core runs it: its compiled condition, what it reads, and what a hit means. */
import type { Measure } from '../events/decision';
import type { DocumentType } from '../events/document';
import type { Condition } from './condition/compile';

/** Security, revenue, prohibition or data quality: a credit never lowers security or prohibition points. */
export type Severity = 'S' | 'R' | 'P' | 'Q';

/** One element a rule reads: the variable it starts from, the fields to it, and its WCO pointer. */
export interface ReadPath {
  readonly root: string;
  readonly fields: readonly string[];
  readonly pointer: string;
}

/** The repeating class an item rule runs over; `classIds` name each step for pointers. */
export interface Each {
  /** The dotted path, as written. */
  readonly key: string;
  readonly type: DocumentType;
  readonly fields: readonly string[];
  readonly rootPointer: string;
  readonly classIds: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** The agency it speaks for, unless `agencyFrom` names it per item. */
  readonly agency: string;
  readonly agencyFrom: Condition | undefined;
  readonly severity: Severity;
  /** Whole points; a credit has negative ones. */
  readonly points: number;
  readonly measure: Measure | undefined;
  /** What its being unknown at decision time asks for, if anything. */
  readonly whenUnknown: Measure | undefined;
  /** Notes absent elements where the frame collects them. */
  readonly condition: Condition;
  /** The same value as `condition`, sooner, and notes nothing. */
  readonly test: Condition;
  readonly each: Each | undefined;
  /** Document types it reads; a rule without any depends on flow facts alone. */
  readonly types: readonly DocumentType[];
  readonly paths: readonly ReadPath[];
  /** WCO pointer of every dotted path it reads, and of the classes on the way. */
  readonly pointers: ReadonlyMap<string, string>;
}
