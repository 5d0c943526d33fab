/** Does a disclosed secret fit what the ledgers have committed to, and had they before the epoch began? */
import { hex } from '../../core/kernel/hex';
import { commitmentTo } from '../../edge/draw-secret';
import type { Citation, KnownEpoch } from './known-epochs';

export interface CommitmentCheck {
  /** SHA-256 of the secret, in hex. */
  readonly digest: string;
  /** The first entry that cites it; undefined where none does. */
  readonly cited: Citation | undefined;
  /**
   * Did that entry stand before the epoch began? Where it did not, as in the first epoch of a log, whoever chose the secret may
   * have known some of the consignments.
   */
  readonly isBefore: boolean;
  /** Entries that commit to another secret for the same epoch. */
  readonly others: readonly (Citation & { readonly digest: string })[];
}

export function checkCommitment({ begin, commitments }: KnownEpoch, epochSecret: Uint8Array): CommitmentCheck {
  const digest = hex(commitmentTo(epochSecret));
  const cited = commitments.get(digest);
  const others = [...commitments].flatMap(([other, citation]) =>
    other === digest ? [] : [{ ...citation, digest: other }],
  );
  return { digest, cited, isBefore: cited !== undefined && cited.now < begin, others };
}
