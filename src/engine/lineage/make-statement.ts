/** Makes what somebody says of a policy: digested, and signed with their key. */
import type { PolicyStatement } from '../../edge/avro/records';
import type { ApproverKey } from '../../edge/approver-key';
import type { Bundle } from '../../edge/policy/bundle';
import type { Said } from './statement-digest';
import { statementDigest } from './statement-digest';

/** What all of them say; times are epoch ms. */
interface Context {
  readonly at: number;
  readonly reason: string;
  /** Digest of the demands in force. */
  readonly demands: Uint8Array | null;
}

const NOTHING = {
  proposal: null,
  bundle: null,
  base: null,
  effectiveFrom: null,
  rejudge: false,
  results: [],
  files: [],
} as const;

export interface ProposalTerms extends Pick<PolicyStatement, 'base' | 'effectiveFrom' | 'rejudge' | 'results'> {
  readonly bundle: Bundle;
}

export function proposalOf({ bundle, ...terms }: ProposalTerms, context: Context, key: ApproverKey): PolicyStatement {
  const { hash, files } = bundle;
  return signed({ ...NOTHING, ...context, ...terms, kind: 'PROPOSAL', bundle: hash, files, key: key.id }, key);
}

/** `proposal` is the digest of what it is about. */
export function voteOf(
  kind: 'APPROVAL' | 'OBJECTION',
  proposal: Uint8Array,
  context: Context,
  key: ApproverKey,
): PolicyStatement {
  return signed({ ...NOTHING, ...context, kind, proposal, key: key.id }, key);
}

/** Puts demands in force where those before it, if any, are met. */
export function demandsOf({ hash, files }: Bundle, context: Context): PolicyStatement {
  const said: Said = { ...NOTHING, ...context, kind: 'DEMANDS', bundle: hash, files, key: null };
  return { ...said, digest: statementDigest(said), signature: null };
}

function signed(said: Said, key: ApproverKey): PolicyStatement {
  const digest = statementDigest(said);
  return { ...said, digest, signature: key.sign(digest) };
}
