/** One task's ledger made again, for `verify` itself and for whoever makes something of a log that was verified. */
import type { VerifyReport } from '../engine/verify';
import { verify } from '../engine/verify';
import type { Watch } from '../engine/watched';
import { progressLine } from './progress';
import type { Reading, ReadingOptions } from './reading-options';
import { replaying } from './replay';

export interface VerifyOptions extends ReadingOptions {
  readonly secretFile: string | undefined;
}

export interface Verified {
  readonly report: VerifyReport;
  readonly seconds: number;
}

/** Replay has a store of its own and writes to no topic; `watch` is shown every entry. */
export async function verifyTask(
  found: Reading,
  partition: number,
  options: VerifyOptions,
  watch?: Watch,
): Promise<Verified> {
  return replaying(found, partition, options, async (parts) => {
    const progress = progressLine();
    const startedAt = performance.now();
    try {
      const report = await verify(found.log, { ...parts, watch }, (done, of) =>
        progress.show(`task ${partition}: verified ${done} of ${of} entries`),
      );
      return { report, seconds: (performance.now() - startedAt) / 1000 };
    } finally {
      progress.clear();
    }
  });
}
