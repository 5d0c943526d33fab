/** `tidewaiter policy capture`: a stored consignment becomes a test, with nobody's data in it. */
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { errorCodeOf } from '../edge/error-code';
import { UsageError } from '../edge/ports';
import { findConsignments } from '../engine/explain/find-consignments';
import { foldConsignment } from '../engine/explain/fold-consignment';
import type { CapturedTest } from '../engine/policy-tests/capture/capture-test';
import { captureTest } from '../engine/policy-tests/capture/capture-test';
import { foundLines } from './explain-found';
import { progressLine } from './progress';
import type { ReadingOptions } from './reading-options';
import { reading } from './reading';
import { ENGLISH } from './words/english';
import { writeLines } from './write-lines';

export interface CaptureOptions extends ReadingOptions {
  /** A reference, or another number of it: `id` or `type:id`. */
  readonly name: string;
  /** A new file; else the test goes to `output`. */
  readonly out?: string | undefined;
}

/**
 * Resolves to 0, or to 1 where the name means no consignment or several, or where the test does not hold with what was
 * replaced; `told` gets what is to be said beside the test. UsageError and Fault reject.
 */
export async function captureCommand(
  { name, out, ...where }: CaptureOptions,
  output: Writable = process.stdout,
  told: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<number> {
  const progress = progressLine();
  try {
    return await reading(where, async (parts) => {
      const search = (done: number, of: number): void => progress.show(`searching record ${done} of ${of}`);
      const [found, ...others] = await findConsignments(parts, name, search);
      if (found === undefined || others.length > 0) {
        foundLines(name, found === undefined ? [] : [found, ...others], false, ENGLISH).forEach(told);
        return 1;
      }
      const fold = (done: number, of: number): void => progress.show(`folding ledger entry ${done} of ${of}`);
      const history = await foldConsignment(parts, { ...found, asOf: { kind: 'now' }, progress: fold });
      const captured = await captureTest(found.reference, history);
      progress.clear();
      if (out === undefined) await writeLines([captured.text.trimEnd()], output);
      else writeNew(out, captured.text);
      capturedLines(captured, out).forEach(told);
      return captured.holds ? 0 : 1;
    });
  } finally {
    progress.clear();
  }
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'EEXIST') throw new UsageError(`${file}: expected a new file, found one there`);
    throw new UsageError(`${file}: expected a file that can be made, found ${code ?? 'none'}`);
  }
}

function capturedLines({ holds, reproduced, differences, listed }: CapturedTest, out: string | undefined): string[] {
  const where = out ?? 'the test';
  const all = reproduced === 'all' ? 'every decision' : 'the last decision of each flow';
  const kept =
    listed.length === 0
      ? []
      : [`kept or close to the real one, since a list of the policy holds it: ${listed.join(', ')}`];
  if (holds) return [`${where}: names and numbers are replaced, and ${all} is the same`, ...kept];
  const why =
    reproduced === 'none'
      ? 'is not what is stored, nor is it with the real values: the documents alone do not lead there'
      : 'is another with what was replaced';
  const rules = differences.map(({ flow, rule, stored, replayed, reads }) => {
    const read = reads.length === 0 ? '' : `; reads ${reads.join(', ')}`;
    return `  ${flow}, ${rule}: stored ${stored}, with replaced values ${replayed}${read}`;
  });
  return [`${where}: the decision ${why}`, ...rules, ...kept];
}
