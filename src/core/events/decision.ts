/** What is proposed to each agency, why, and on what evidence; the shape of `schemas/decision.avsc`. */
import type { Alias, DocumentType } from './document';

export const OUTCOMES = ['RELEASE', 'HOLD', 'INSPECT'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MEASURES = [
  'NONE', 'ASSESSMENT_COMPLETE', 'POST_CLEARANCE_AUDIT', 'WITHDRAWN', 'INCOMPLETE', 'PAYMENT', 'AMEND', 'RFI',
  'DOCUMENTS', 'MANUAL_REVIEW', 'DETAINED', 'SCREENING', 'NII', 'SAMPLE', 'PHYSICAL', 'DO_NOT_LOAD',
] as const; // prettier-ignore
export type Measure = (typeof MEASURES)[number];

export type Trigger = 'EVENT' | 'DEADLINE' | 'REJUDGE' | 'RESPOND_BY';
type Finality = 'PRELIMINARY' | 'FINAL';
/**
 * How a consignment was selected: by a rule or list alone; by points; by chance, which draws from all but the first, whatever the
 * points are; not at all.
 */
export type Arm = 'MANDATORY' | 'SCORED' | 'RANDOM' | 'NONE';

export interface AgencyDecision {
  readonly agency: string;
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly calledBy: readonly string[];
}

/** One rule that hit; `finding` is a digest of the rule and the values it read, what an outcome answers. */
export interface Reason {
  readonly rule: string;
  readonly points: number;
  readonly agency: string;
  readonly pointers: readonly string[];
  readonly pointerCount: number;
  readonly standing: boolean;
  readonly answered: boolean;
  readonly finding: string;
}

export interface UnknownRule {
  readonly rule: string;
  readonly elements: readonly string[];
}

export interface Basis {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly documentId: string;
  readonly version: number | null;
}

/** What a family of features adds to the model's margin, in micro-logits. */
interface ModelShare {
  readonly family: string;
  readonly micro: number;
}

/** What a model's probability is made of: the base and all shares are exactly the margin, in whole micro-logits. */
export interface ModelScore {
  readonly marginMicro: number;
  readonly baseMicro: number;
  /** Of the item with the highest margin; null where the consignment as a whole was judged. */
  readonly pointer: string | null;
  readonly shares: readonly ModelShare[];
}

/** Times are epoch milliseconds; points whole numbers; `inclusionPpm` and `modelPpm` parts per million. */
export interface Decision {
  readonly reference: string;
  readonly sender: string | null;
  readonly functionalReference: string | null;
  readonly aliases: readonly Alias[];
  readonly goodsLocation: {
    readonly name: string | null;
    readonly id: string | null;
    readonly typeCode: string | null;
  } | null;
  readonly flow: string;
  readonly generation: number;
  readonly revision: number;
  readonly supersedes: number | null;
  readonly trigger: Trigger;
  readonly finality: Finality;
  readonly reaffirms: boolean;
  readonly outcome: Outcome;
  readonly measure: Measure;
  readonly agencies: readonly AgencyDecision[];
  readonly points: number;
  readonly modelPpm: number | null;
  /** Of what is held or inspected; else null. */
  readonly model: ModelScore | null;
  readonly reasons: readonly Reason[];
  readonly unknowns: readonly UnknownRule[];
  readonly missing: readonly DocumentType[];
  readonly arm: Arm;
  /** How likely it was that somebody would look: a million where something but chance asks for it, else the rate. */
  readonly inclusionPpm: number | null;
  readonly policy: Uint8Array;
  readonly engine: number;
  readonly forced: readonly string[];
  readonly basis: readonly Basis[];
  readonly decidedAt: number;
  readonly respondBy: number | null;
}
