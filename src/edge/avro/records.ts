/** What stands on the topics of rejections, policies and shadow models, as plain data: the shapes of their schemas. */
import type { RejectionCode } from './rejection-code';

/** `schemas/rejection.avsc`; times are epoch milliseconds. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly pointer: string | null;
  readonly reference: string | null;
  readonly sender: string | null;
  readonly functionalReference: string | null;
  readonly source: { readonly topic: string; readonly partition: number; readonly offset: number };
  readonly appendTime: number;
  readonly digest: Uint8Array;
  readonly head: Uint8Array;
}

/** `schemas/policy-activation.avsc`. */
export interface PolicyActivation {
  readonly kind: 'POLICY' | 'WRITER_SCHEMAS';
  readonly id: string;
  readonly version: string;
  readonly hash: Uint8Array;
  readonly effectiveFrom: number | null;
  readonly rejudge: boolean;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** `schemas/policy-statement.avsc`; times are epoch milliseconds. A kind that a later version adds reads as OTHER. */
export interface PolicyStatement {
  readonly kind: 'OTHER' | 'DEMANDS' | 'PROPOSAL' | 'APPROVAL' | 'OBJECTION';
  readonly digest: Uint8Array;
  readonly at: number;
  readonly reason: string;
  readonly demands: Uint8Array | null;
  readonly proposal: Uint8Array | null;
  readonly bundle: Uint8Array | null;
  readonly base: Uint8Array | null;
  readonly effectiveFrom: number | null;
  readonly rejudge: boolean;
  readonly results: readonly { readonly what: string; readonly passed: boolean; readonly summary: string }[];
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly key: string | null;
  readonly signature: Uint8Array | null;
}

/** `schemas/model-shadow.avsc`; times are epoch milliseconds, `digest` has 32 bytes. */
export interface ModelShadow {
  readonly reference: string;
  readonly flow: string;
  readonly generation: number;
  readonly revision: number;
  readonly entry: number;
  readonly model: string;
  readonly digest: Uint8Array;
  readonly ppm: number | null;
  readonly marginMicro: number | null;
  readonly decidedPpm: number | null;
  readonly decidedAt: number;
}
