/** The shape of an explanation: what `explain` tells an officer about one consignment, as text or as JSON. */
import type { Decision, Measure } from '../../core/events/decision';
import type { DocumentKind, DocumentType } from '../../core/events/document';
import type { Severity } from '../../core/score/rule';
import type { RowView } from '../../edge/policy/tables/row-view';
import type { StandsAt } from './as-of';
import type { Packages } from './packages';
import type { Change } from './revision-changes';
import type { WhatWouldChange } from './what-would-change';

/** Whether a condition or a part of it holds. */
export type Answer = 'yes' | 'no' | 'unknown';

/** One element that a comparison read: where it stands, and what it says; null where it is absent. */
export interface Read {
  readonly document: DocumentType;
  readonly name: string;
  /** WCO pointer with sequence numbers; null for what notices say. */
  readonly pointer: string | null;
  readonly value: string | null;
}

/** One look into a dated list; `row` is null where nothing is listed. Days are YYYY-MM-DD, null is open. */
export interface Lookup {
  readonly list: string;
  readonly key: string;
  readonly on: string;
  readonly row: ListedRow | null;
}

interface ListedRow {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly verified: string;
  readonly source: string;
}

/** One side of a comparison: its value, and what it was made of. */
export interface Side {
  /** What it is called, where it is one element or one cell of a list; null where it is computed or written in the rule. */
  readonly name: string | null;
  readonly value: string | null;
  readonly reads: readonly Read[];
  readonly lookups: readonly Lookup[];
}

/** One part of a condition that is true, false or unknown by itself; `right` is null where it asks about one thing. */
export interface Comparison {
  readonly left: Side;
  readonly relation: string;
  readonly right: Side | null;
  readonly result: Answer;
}

/** A rule at one item, or at the whole consignment (a `null` pointer); `earlier` where only an earlier version of a document says so. */
export interface Instance {
  readonly pointer: string | null;
  readonly agency: string;
  readonly earlier: boolean;
  readonly comparisons: readonly Comparison[];
}

/** An element whose absence left a rule unknown. */
export interface AbsentElement {
  readonly pointer: string;
  readonly document: DocumentType | null;
  readonly presence: 'present' | 'awaited' | 'absent';
  /** Epoch ms; null unless the document is awaited. */
  readonly awaitedUntil: number | null;
}

export interface RuleExplanation {
  readonly rule: string;
  readonly result: 'hit' | 'unknown' | 'missed';
  readonly text: string;
  readonly check: string | null;
  readonly why: string;
  /** The law that asks for it, where the policy names one. */
  readonly legalBasis: string | null;
  /** Which row of which decision table it is, if it is one. */
  readonly row: RowView | null;
  /** A restricted one is for officers only. */
  readonly disclosure: 'public' | 'restricted';
  readonly points: number;
  readonly severity: Severity | null;
  readonly measure: Measure | null;
  /** What its being unknown asks for. */
  readonly whenUnknown: Measure | null;
  readonly agencies: readonly string[];
  /** Only an earlier version hit: what was hit stays hit. */
  readonly standing: boolean;
  readonly answered: boolean;
  /** Better data has cured it: an earlier version hit, and it counts no more. */
  readonly cured: boolean;
  readonly when: string | null;
  /** At most 20 of `instanceCount`. */
  readonly instances: readonly Instance[];
  readonly instanceCount: number;
  readonly absent: readonly AbsentElement[];
}

/** A document that a flow still waits for, until when (epoch ms). */
export interface Awaited {
  readonly document: DocumentType;
  readonly need: 'required' | 'optional';
  readonly until: number;
}

export interface FlowExplanation {
  readonly flow: string;
  readonly title: string;
  /** The decision that stands; undefined while there is none. */
  readonly decision: Decision | undefined;
  readonly withdrawn: boolean;
  readonly deadline: number;
  readonly deadlinePassed: boolean;
  readonly awaited: readonly Awaited[];
  readonly missing: readonly DocumentType[];
  /** The day whose lists apply, YYYY-MM-DD. */
  readonly listsOn: string;
  readonly rules: readonly RuleExplanation[];
  /** What families of the model's features are called. */
  readonly families: Readonly<Record<string, string>>;
  /** Null where nothing is asked, or what the decision stood on is not there any more. */
  readonly counterfactual: WhatWouldChange | null;
}

export interface VersionExplanation {
  readonly kind: DocumentKind;
  readonly version: number | null;
  readonly issued: number | null;
  readonly appended: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly sender: string | null;
  /** What counts now: the highest whole, the patches applied to it, the cancellation that took it back. */
  readonly current: boolean;
}

export interface DocumentExplanation {
  readonly type: DocumentType;
  readonly id: string;
  readonly cancelled: boolean;
  readonly conflict: boolean;
  readonly droppedVersions: number;
  readonly versions: readonly VersionExplanation[];
}

/** A record under the reference that was rejected; `open` until a later valid document makes it good. */
export interface RejectedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appended: number;
  readonly code: string;
  readonly pointer: string | null;
  readonly open: boolean;
}

export interface Revision {
  readonly seq: number;
  readonly decision: Decision;
  /** Against the revision before it, in the same flow and generation. */
  readonly changes: readonly Change[];
}

export interface Explanation {
  readonly reference: string;
  readonly aliases: readonly { readonly type: string; readonly id: string }[];
  /** Epoch ms; undefined while nothing accepted has been processed. */
  readonly generation: number | undefined;
  /** Where the ledger was read to; undefined where it has no entry up to the time asked for. */
  readonly standsAt: StandsAt | undefined;
  /** The language asked for, and the one its texts are in: an older policy may not have had it yet. */
  readonly language: { readonly asked: string; readonly used: string };
  /** Titles of the agencies of the policy, by id. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly goodsLocation: Decision['goodsLocation'];
  readonly packages: Packages;
  /** Closed and forgotten ones are explained as they were before their contents were dropped. */
  readonly standing: 'open' | 'closed' | 'forgotten' | 'unprocessed';
  /** The policy it was last judged under: its id and version, and its hash; undefined while unprocessed. */
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string } | undefined;
  readonly flows: readonly FlowExplanation[];
  readonly documents: readonly DocumentExplanation[];
  /** Documents let go because there were too many of their type. */
  readonly droppedDocuments: number;
  readonly rejected: readonly RejectedRecord[];
  readonly revisions: readonly Revision[];
}
