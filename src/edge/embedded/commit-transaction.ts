/** Writes what one batch caused, its ledger entry and its positions into an embedded log: all or nothing. */
import { invariant } from '../../core/kernel/invariant';
import { Fault, type LogClock, type Transaction } from '../ports';
import { inTransaction, type Environment } from './environment';
import { counterOf, positionsName, putMeta } from './log-meta';
import { recordWriter } from './record-writer';

/** Which task of which runner commits. */
export interface Committer {
  readonly partition: number;
  readonly epoch: number;
  /** Never written to by a commit: their append times are the producers' alone. */
  readonly inputs: readonly string[];
}

/**
 * On the disk when it returns the offset of the ledger record. Outputs have a time of their own, which never holds the
 * inputs back. Throws a Fault that is not retriable if another runner has taken the directory over.
 */
export function commitTransaction(
  environment: Environment,
  clock: LogClock,
  { partition, epoch, inputs }: Committer,
  transaction: Transaction,
): number {
  return inTransaction(environment, () => {
    const current = counterOf(environment, 'epoch') ?? 0;
    if (current !== epoch) {
      const message = `${environment.directory}: another runner has taken over (epoch ${current}, ours ${epoch})`;
      throw new Fault(message, false);
    }
    const writer = recordWriter(environment);
    const appendTime = Math.max(counterOf(environment, 'lastOutputTime') ?? 0, clock.wallMs() + clock.offsetMs());
    const offsets = transaction.outputs.map((output) => {
      invariant(!inputs.includes(output.topic), `a commit writes no input topic, but ${output.topic} is one`);
      return writer.write({ topic: output.topic, partition, appendTime }, output);
    });
    const entry = transaction.ledger(offsets);
    const offset = writer.write({ topic: entry.topic, partition, appendTime }, entry);
    writer.finish();
    putMeta(environment, 'lastOutputTime', appendTime);
    putMeta(environment, positionsName(partition), transaction.positions);
    return offset;
  });
}
