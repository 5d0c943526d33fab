/** `tidewaiter selection epochs`: the epochs that the ledgers commit to, since when, and which of them have ended. */
import type { Writable } from 'node:stream';
import type { KnownEpoch, KnownEpochs } from '../engine/selection/known-epochs';
import { hasEnded, readEpochs } from '../engine/selection/known-epochs';
import { progressLine } from './progress';
import type { Reading, ReadingOptions } from './reading-options';
import { reading } from './reading';
import { writeLines } from './write-lines';

/** Reads every ledger, and tells how far it is. Rejects with a Fault. */
export async function epochsIn({ log, outputs }: Pick<Reading, 'log' | 'outputs'>): Promise<KnownEpochs> {
  const progress = progressLine();
  try {
    return await readEpochs(log, outputs, (task, done, of) =>
      progress.show(`task ${task}: read ${done} of ${of} ledger entries`),
    );
  } finally {
    progress.clear();
  }
}

/** Resolves to 0; UsageError and Fault reject. */
export async function epochsCommand(
  options: ReadingOptions & { readonly json: boolean },
  output: Writable = process.stdout,
): Promise<number> {
  return reading(options, async (found) => {
    const known = await epochsIn(found);
    const lines = options.json ? known.epochs.map((epoch) => JSON.stringify(asJson(epoch, known))) : textLines(known);
    await writeLines(lines, output);
    return 0;
  });
}

/** ISO 8601 in UTC, without fractions that say nothing. */
export function timeText(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

function asJson(epoch: KnownEpoch, known: KnownEpochs): object {
  const commitments = [...epoch.commitments].map(([commitment, { task, seq, now }]) => ({
    commitment,
    cited: { task, entry: seq, time: timeText(now), before: now < epoch.begin },
  }));
  return { begin: timeText(epoch.begin), end: timeText(epoch.end), ended: hasEnded(epoch, known), commitments };
}

function textLines(known: KnownEpochs): readonly string[] {
  if (known.epochs.length === 0) return ['no ledger entry yet, and so no epoch'];
  return known.epochs.flatMap((epoch) => {
    const { begin, end, commitments } = epoch;
    return [
      `${timeText(begin)} to ${timeText(end)}  ${hasEnded(epoch, known) ? 'ended' : 'open'}`,
      ...[...commitments].flatMap(([digest, { task, seq, now }]) => [
        `  commitment   ${digest}`,
        `  first cited  by entry ${seq} of task ${task} at ${timeText(now)}, ${now < begin ? 'before it began' : 'in it'}`,
      ]),
    ];
  });
}
