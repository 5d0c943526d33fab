/** `tidewaiter selection disclose`: the secret of one epoch that has ended, for auditors; it says nothing of other epochs. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { UsageError } from '../edge/ports';
import { checkCommitment } from '../engine/selection/commitment';
import { endedEpochAt } from '../engine/selection/known-epochs';
import type { SecretOptions } from './epoch-secret';
import { derivedSecret } from './epoch-secret';
import { reading } from './reading';
import { epochsIn, timeText } from './selection-epochs';
import { writeLines } from './write-lines';

export interface DiscloseOptions extends SecretOptions {
  /** A time in the epoch, epoch ms. */
  readonly epoch: number;
  readonly json: boolean;
}

/**
 * Resolves to 0. UsageError rejects where the epoch has not ended, or the secret is not the one that the ledger commits to;
 * Fault where the log is away.
 */
export async function discloseCommand(
  options: DiscloseOptions,
  output: Writable = process.stdout,
  tell = (line: string): void => void process.stderr.write(`${line}\n`),
): Promise<number> {
  return reading(options, async (found) => {
    const known = await epochsIn(found);
    const epoch = endedEpochAt(known, options.epoch);
    const secret = derivedSecret(options, epoch.begin);
    const { digest, cited } = checkCommitment(epoch, secret);
    if (cited === undefined) {
      const others = [...epoch.commitments.keys()].join(', ') || 'none';
      throw new UsageError(`--secret-file: expected the secret of commitment ${others}, found that of ${digest}`);
    }
    const waits = found.policies
      .activations()
      .flatMap(({ loaded }) => loaded.policy.flows.map((flow) => flow.maxWaitMs));
    const decidedBy = epoch.end + Math.max(0, ...waits);
    if (known.lastNow < decidedBy)
      tell(
        `What came in this epoch may wait for documents until ${timeText(decidedBy)}: ` +
          'who knows the secret before then can tell what will be drawn of it.',
      );
    const told = { begin: timeText(epoch.begin), end: timeText(epoch.end), secret: hex(secret), commitment: digest };
    const lines = [`epoch       ${told.begin} to ${told.end}`, `secret      ${told.secret}`, `commitment  ${digest}`];
    await writeLines(options.json ? [JSON.stringify(told)] : lines, output);
    return 0;
  });
}
