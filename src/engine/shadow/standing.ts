/** Where a challenger goes on: at the last ledger entry of which it has said something. */
import type { ShadowLine } from '../../edge/shadow-file';
import type { ShadowStanding } from './shadow-watch';

/** Of the lines of one task, each decision once, those of the challenger with that digest (64 hexadecimal digits). */
export async function standingOf(lines: AsyncIterable<ShadowLine>, digest: string): Promise<ShadowStanding> {
  let standing: ShadowStanding = { entry: 0, records: 0 };
  for await (const line of lines) {
    if (line.digest !== digest) continue;
    const { entry } = line;
    standing = { entry, records: entry === standing.entry ? standing.records + 1 : 1 };
  }
  return standing;
}
