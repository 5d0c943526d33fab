/** Which form of consignment reference each source uses, from `topology/sources.yaml`, for `ingest`. */
import { readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/PathReporter';
import { parse } from 'yaml';
import { invariant } from '../../core/kernel/invariant';
import { packageFile } from '../package-files';

const source = t.type({
  reference: t.keyof({ stated: null, DEC: null }),
  unreadable: t.keyof({ order: null, payment: null, logistics: null, declaration: null, outcome: null }),
});
const sources = t.type({ events: source, 'wco-dm': source });

/** `unreadable`: the type on whose topic that stands which is no readable document of any type. */
export type Source = t.TypeOf<typeof source>;
export type SourceFormat = keyof t.TypeOf<typeof sources>;

/** The source that ships with the code; a file that does not hold together is a bug, not bad input. */
export function readSource(format: SourceFormat): Source {
  const decoded = sources.decode(parse(readFileSync(packageFile('topology', 'sources.yaml'), 'utf8')));
  invariant(!isLeft(decoded), `sources.yaml: ${PathReporter.report(decoded).slice(0, 3).join('; ')}`);
  return decoded.right[format];
}
