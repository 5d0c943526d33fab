/** Reads `model/reference.json`: which files belong together, how they came about, and what training looked like. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { BundleFile, PolicyProblem } from '../bundle';
import { arrayUpTo } from './array-up-to';
import { MAX_FEATURES } from './model-limits';
import { readJson } from './read-json';

const MAX_EDGES = 1_000;

const whole = (most: number): t.Type<number, unknown, unknown> =>
  new t.Type<number, unknown, unknown>(
    'a whole number',
    t.number.is,
    (value, context) =>
      Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most
        ? t.success(Number(value))
        : t.failure(value, context, `expected a whole number up to ${most}`),
    t.identity,
  );
const Rows = whole(Number.MAX_SAFE_INTEGER);
const Histogram = { edges: arrayUpTo(t.number, MAX_EDGES), counts: arrayUpTo(Rows, MAX_EDGES + 1) };

const ReferenceFile = t.type({
  format: t.literal(1),
  model: t.string,
  /** SHA-256 in hexadecimal, by file of the folder; `features` is of what features.yaml says. */
  digests: t.record(t.string, t.string),
  training: t.type({
    source: t.string,
    rows: Rows,
    baseRatePpm: whole(1_000_000),
    created: t.string,
    xgboost: t.string,
    seed: t.number,
    parameters: t.UnknownRecord,
    measured: t.UnknownRecord,
  }),
  /** Of ppm. */
  score: t.type(Histogram),
  /** In the order of the features. */
  features: arrayUpTo(t.type({ name: t.string, ...Histogram, missing: Rows }), MAX_FEATURES),
});
export type ReferenceFile = t.TypeOf<typeof ReferenceFile>;

/** Left: not such a file, of another model or of other features, or bins that are none. */
export function readReference(
  file: BundleFile,
  model: string,
  features: readonly string[],
): E.Either<PolicyProblem, ReferenceFile> {
  const read = readJson(file, ReferenceFile, 'bad-reference');
  if (E.isLeft(read)) return read;
  const reference = read.right;
  const refuse = (message: string): E.Either<PolicyProblem, never> =>
    E.left({ file: file.path, line: undefined, code: 'bad-reference', message });
  if (reference.model !== model)
    return refuse(`expected the reference of ${model}, found ${reference.model.slice(0, 80)}`);
  const at = features.findIndex((name, index) => reference.features[index]?.name !== name);
  if (at >= 0 || reference.features.length !== features.length)
    return refuse(`features/${at < 0 ? features.length : at}: expected the features of features.yaml in their order`);
  const odd = [{ name: 'score', ...reference.score }, ...reference.features].find((one) => !areBins(one));
  return odd === undefined
    ? read
    : refuse(`${odd.name}: expected edges to ascend, and one count more than there are edges`);
}

function areBins({ edges, counts }: ReferenceFile['score']): boolean {
  return (
    counts.length === edges.length + 1 && edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge))
  );
}
