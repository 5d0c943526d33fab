/** How far an activation that judges anew has come at an entry of the ledger: that one and the one before it say so. */
import type { Rejudging } from '../core/ledger/rejudging';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { PartitionReader } from '../edge/ports';
import { NOTHING_TO_REJUDGE, rejudgingAfter } from '../core/ledger/rejudging';
import type { LedgerEntry } from '../core/ledger/entry';
import { entryUpTo } from './ledger-tail';
import type { PolicyLog } from './policy-log';

interface RejudgingParts {
  readonly task: Pick<PartitionReader, 'read'>;
  readonly outputs: OutputDecoder;
  readonly policies: Pick<PolicyLog, 'policyAt' | 'activations'>;
}

/** `offset` is where the entry stands on the ledger; undefined: before the first. Rejects with a Fault. */
export async function rejudgingAt(
  { task, outputs, policies }: RejudgingParts,
  offset: number | undefined,
): Promise<Rejudging> {
  const entry = offset === undefined ? undefined : await entryUpTo(task, outputs, offset);
  if (entry === undefined) return NOTHING_TO_REJUDGE;
  const alone = followed(NOTHING_TO_REJUDGE, entry.entry, policies);
  if (alone.sliced || !policies.activations().some(({ rejudge }) => rejudge)) return alone;
  const before = await entryUpTo(task, outputs, entry.offset - 1);
  if (before === undefined) return alone;
  return followed(followed(NOTHING_TO_REJUDGE, before.entry, policies), entry.entry, policies);
}

/** After an entry, by what its activation asks for. */
export function followed(standing: Rejudging, entry: LedgerEntry, policies: Pick<PolicyLog, 'policyAt'>): Rejudging {
  const { policyOffset, policy } = entry;
  return rejudgingAfter(standing, entry, policies.policyAt(policyOffset, policy)?.rejudge ?? false);
}
