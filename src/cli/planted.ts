/** Reads what `generate --truth` wrote: which consignments an anomaly was planted in, and of which family. */
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { UsageError } from '../edge/ports';

const Planted = t.type({ reference: t.string, family: t.string });
export type Planted = t.TypeOf<typeof Planted>;

/** In the order of the file. Throws UsageError at the first line that is none. */
export function readPlanted(path: string): readonly Planted[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index) => {
    const planted = Planted.decode(
      E.getOrElse((): unknown => undefined)(E.tryCatch((): unknown => JSON.parse(line), String)),
    );
    if (E.isRight(planted)) return planted.right;
    throw new UsageError(`${path}, line ${index + 1}: expected reference and family, found something else`);
  });
}
