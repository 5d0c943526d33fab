/** What is held of one consignment: a fold of ledger entries in order, in the shape of `schemas/consignment.avsc`. */
import type { Measure, Outcome } from '../events/decision';
import type { DocumentContent, DocumentKind, DocumentType } from '../events/document';

/** Reads the content of a document that was accepted before from its body. */
export type ReadContent = (schemaId: number, body: Uint8Array) => DocumentContent;

/** One accepted statement; its body is dropped when the consignment shrinks. */
export interface Version {
  readonly kind: DocumentKind;
  readonly version: number | null;
  readonly issueDateTime: number | null;
  readonly number: number | null;
  readonly digest: Uint8Array;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appendTime: number;
  readonly sender: string | null;
  readonly schemaId: number;
  readonly body: Uint8Array;
  /** `body` decoded; of a state that was read, not before somebody asks: see `version-content.ts`. */
  content: DocumentContent | undefined;
  /** How it is read; undefined where it was there from the beginning, and where there is no body any more. */
  readonly read: ReadContent | undefined;
}

/** What a document says, which `currentOf` reads. */
export interface DocumentValue {
  /** Does it say something? Not while no whole is there, and not when it is cancelled. */
  readonly isThere: boolean;
  /** What its patches make of its highest whole; undefined where it says what that says. */
  readonly amended: DocumentContent | undefined;
  /** What it said before, or would have said had fewer of its statements come: see `document-value.ts`. */
  readonly earlier: readonly DocumentContent[];
  /** Digests of patches with a pointer that names nothing which could be set. */
  readonly unapplied: readonly string[];
  /** So many wholes and patches that not every value they make together is in `earlier`. */
  readonly curtailed: boolean;
  readonly highest: Version | undefined;
  readonly cancelled: boolean;
  /** Two wholes state the same version and differ. */
  readonly conflict: boolean;
}

/** All statements about one document, sorted by kind and rank. */
export interface DocumentState {
  /** Its value, once somebody has asked for it: follows from the versions, is never stored, new for every new state. */
  derived: DocumentValue | undefined;
  readonly type: DocumentType;
  readonly id: string;
  readonly versions: readonly Version[];
  readonly droppedVersions: number;
}

/** A rule that was published as a reason, from which revision to which: what an outcome can answer. */
export interface Finding {
  readonly agency: string;
  readonly rule: string;
  readonly key: string;
  readonly firstRevision: number;
  readonly lastRevision: number;
}

/** A consignment in one flow; all times epoch milliseconds, the waits copied from the policy on entry. */
export interface FlowState {
  readonly flow: string;
  readonly enteredAt: number;
  readonly maxWaitMs: number;
  readonly minWaitMs: number;
  readonly leadMs: number;
  readonly keepMs: number;
  readonly deadline: number;
  readonly deadlineFired: boolean;
  /** 0 until decided. */
  readonly revision: number;
  readonly withdrawn: boolean;
  readonly expired: boolean;
  readonly respondBy: number | null;
  readonly outcome: Outcome | null;
  readonly measure: Measure | null;
  readonly open: boolean;
  readonly content: string;
  readonly basis: string;
  readonly findings: readonly Finding[];
}

/** A record under this consignment's key that was rejected and not yet made good. */
interface Refusal {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly code: string;
  readonly sender: string | null;
  readonly appendTime: number;
}

export interface Consignment {
  readonly reference: string;
  readonly generation: number;
  /** Last ledger entry folded into it; 0 before the first. */
  readonly seq: number;
  readonly changedAt: number;
  readonly closed: boolean;
  readonly afterClosure: number;
  /** Documents let go because there were too many of their type. */
  readonly droppedDocuments: number;
  readonly documents: readonly DocumentState[];
  readonly flows: readonly FlowState[];
  readonly refusals: readonly Refusal[];
}
