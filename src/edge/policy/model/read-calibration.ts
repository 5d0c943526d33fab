/** Reads `model/calibration.csv`: what each margin means, in steps that never go down. */
import * as E from 'fp-ts/Either';
import type { Calibration } from '../../../core/score/model/calibration';
import type { BundleFile, PolicyProblem } from '../bundle';
import { readRows, rowProblem, wholeOf } from './read-rows';

const MAX_STEPS = 10_000;
/** Micro-logits. */
const LEAST = -2_147_483_648;

/** Left: the first row that is out of order, or no step for the least margin. */
export function readCalibration(file: BundleFile): E.Either<readonly PolicyProblem[], Calibration> {
  const rows = readRows(file, ['margin', 'ppm'], MAX_STEPS);
  if (E.isLeft(rows)) return E.left([rows.left]);
  const refuse = (line: number, message: string): E.Either<readonly PolicyProblem[], never> =>
    E.left([rowProblem(file.path, line, message)]);
  const margins: number[] = [];
  const ppms: number[] = [];
  for (const { fields, line } of rows.right) {
    const margin = wholeOf(fields[0] ?? '', LEAST, -(LEAST + 1));
    const ppm = wholeOf(fields[1] ?? '', 0, 1_000_000);
    if (margin === undefined)
      return refuse(line, `expected a margin in micro-logits, found ${(fields[0] ?? '').slice(0, 40)}`);
    if (ppm === undefined)
      return refuse(line, `expected ppm from 0 to 1000000, found ${(fields[1] ?? '').slice(0, 40)}`);
    if (margin <= (margins.at(-1) ?? -Infinity)) return refuse(line, `expected margins to ascend, found ${margin}`);
    if (ppm < (ppms.at(-1) ?? 0)) return refuse(line, `expected ppm not to descend, found ${ppm}`);
    margins.push(margin);
    ppms.push(ppm);
  }
  if (margins[0] !== LEAST) return refuse(rows.right[0]?.line ?? 1, `expected the first margin to be ${LEAST}`);
  return E.right({ margins: Int32Array.from(margins), ppm: Int32Array.from(ppms) });
}
