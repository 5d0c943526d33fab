/** `tidewaiter selection audit`: proves from its secret alone that the random checks of an epoch were drawn as they had to be. */
import type { Writable } from 'node:stream';
import { DECISIONS_TOPIC } from '../edge/topics';
import type { EpochAudit } from '../engine/selection/audit-epoch';
import { auditedPolicies, auditOf } from '../engine/selection/audit-epoch';
import { checkCommitment } from '../engine/selection/commitment';
import type { KnownEpoch } from '../engine/selection/known-epochs';
import { endedEpochAt } from '../engine/selection/known-epochs';
import type { SecretOptions } from './epoch-secret';
import { derivedSecret, disclosedSecret } from './epoch-secret';
import { progressLine } from './progress';
import { decisionOf, decisionRecords } from './published-decisions';
import { reading } from './reading';
import type { Reading } from './reading-options';
import type { Audited } from './selection-audit-text';
import { auditJson, auditLines } from './selection-audit-text';
import { epochsIn } from './selection-epochs';
import { writeLines } from './write-lines';

export interface AuditOptions extends SecretOptions {
  /** A time in the epoch, epoch ms. */
  readonly epoch: number;
  /** The epoch's own secret, or a file with it; before `secretFile`, which gives those of all epochs. */
  readonly disclosed?: string | undefined;
  readonly json: boolean;
}

/** Resolves to 0, or to 1 where something is not as it has to be. UsageError rejects where the epoch has not ended; Fault. */
export async function auditCommand(options: AuditOptions, output: Writable = process.stdout): Promise<number> {
  return reading(options, async (found) => {
    const epoch = endedEpochAt(await epochsIn(found), options.epoch);
    const { disclosed } = options;
    const secret = disclosed === undefined ? derivedSecret(options, epoch.begin) : disclosedSecret(disclosed);
    const commitment = checkCommitment(epoch, secret);
    const draws = commitment.cited === undefined ? undefined : await drawsOf(found, epoch, secret);
    const audited = { epoch, commitment, draws };
    await writeLines(options.json ? [JSON.stringify(auditJson(audited))] : auditLines(audited), output);
    return isClean(audited) ? 0 : 1;
  });
}

function isClean({ commitment, draws }: Audited): boolean {
  return draws !== undefined && draws.findingCount === 0 && commitment.others.length === 0;
}

/** Every decision of the log once, in order; nothing is held but counts and findings. */
async function drawsOf(
  { log, policies, outputs }: Reading,
  epoch: KnownEpoch,
  secret: Uint8Array,
): Promise<EpochAudit> {
  const audit = auditOf(epoch, secret, auditedPolicies(policies));
  const ends = new Map<number, number>();
  for (let task = 0; task < log.identity.partitionCount; task++)
    ends.set(task, await log.partition(task).end(DECISIONS_TOPIC));
  const progress = progressLine();
  try {
    for await (const record of decisionRecords(log)) {
      audit.take(decisionOf(record, outputs));
      progress.show(
        `task ${record.partition}: audited ${record.offset + 1} of ${ends.get(record.partition)} decisions`,
      );
    }
  } finally {
    progress.clear();
  }
  return audit.result();
}
