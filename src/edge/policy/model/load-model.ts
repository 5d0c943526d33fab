/** The model of a bundle as core runs it, or everything that is wrong with it: a model that cannot prove itself judges nobody. */
import { hash } from 'node:crypto';
import * as E from 'fp-ts/Either';
import type { Model } from '../../../core/score/model/model';
import { modelOf } from '../../../core/score/model/model';
import { readYaml } from '../../read-yaml';
import type { YamlPlaces } from '../../yaml-places';
import type { Bundle, BundleFile, PolicyProblem } from '../bundle';
import { problemAt } from '../source-problem';
import type { CoreFeatures } from './core-features';
import { coreFeatures } from './core-features';
import { featuresDigest } from './features-digest';
import { FeaturesFile } from './features-file';
import { goldenProblems } from './golden';
import { readCalibration } from './read-calibration';
import { readEncodings } from './read-encodings';
import { readForest } from './read-forest';
import { levelsOf, readPrices } from './read-prices';
import type { ReferenceFile } from './reference-file';
import { readReference } from './reference-file';

export interface LoadedModel {
  readonly model: Model;
  /** As written: what is judged, and the conditions that find its inputs, are compiled where flows are known. */
  readonly file: FeaturesFile;
  /** Of that file. */
  readonly places: YamlPlaces;
  readonly reference: ReferenceFile;
}

type Proven = Pick<LoadedModel, 'model' | 'reference'>;
type Problems = readonly PolicyProblem[];
type Files = ReadonlyMap<string, BundleFile>;

const FOLDER = 'model/';
const FEATURES = 'features.yaml';
const PRICES = 'prices.csv';
const NEEDED = [FEATURES, 'model.json', 'encodings.csv', 'calibration.csv', 'golden.csv', 'reference.json', 'card.md'];

/** Undefined where the policy has no model folder. Left: all problems of the files that can be read by themselves. */
export function loadModel(bundle: Bundle): E.Either<Problems, LoadedModel | undefined> {
  const own = bundle.files.filter(({ path }) => path.startsWith(FOLDER));
  if (own.length === 0) return E.right(undefined);
  const files = new Map(own.map((file) => [file.path.slice(FOLDER.length), file]));
  const main = files.get(FEATURES);
  if (main === undefined) return E.left([missing(FEATURES)]);
  const file = readYaml(main, FeaturesFile);
  if (E.isLeft(file)) return file;
  const { value, places } = file.right;
  const features = coreFeatures(value);
  if (E.isLeft(features)) return E.left(features.left.map((one) => problemAt(main.path, places, [], one)));
  const wrong = fileProblems(files, features.right);
  if (wrong.length > 0) return E.left(wrong);
  return E.map(({ model, reference }: Proven) => ({ model, file: value, places, reference }))(
    provenModel(value.id, files, features.right),
  );
}

function missing(name: string): PolicyProblem {
  return {
    file: `${FOLDER}${name}`,
    line: undefined,
    code: 'model-files',
    message: 'expected this file of the model, found none',
  };
}

/** Prices are a file of the model exactly where a feature reads them. */
function fileProblems(files: Files, { features }: CoreFeatures): Problems {
  const needed = levelsOf(features).size > 0 ? [...NEEDED, PRICES] : NEEDED;
  const unread = [...files].filter(([name]) => !needed.includes(name));
  return [
    ...needed.filter((name) => !files.has(name)).map(missing),
    ...unread.map(([, { path }]): PolicyProblem => ({
      file: path,
      line: undefined,
      code: 'model-files',
      message: 'expected a file that the model reads',
    })),
  ];
}

/** Digests come last: that a file was changed helps nobody who cannot see what is wrong in it. */
function provenModel(id: string, files: Files, features: CoreFeatures): E.Either<Problems, Proven> {
  const at = (name: string): BundleFile => files.get(name) ?? { path: `${FOLDER}${name}`, content: new Uint8Array() };
  const names = features.features.map(({ name }) => name);
  const reference = E.mapLeft((one: PolicyProblem): Problems => [one])(readReference(at('reference.json'), id, names));
  const forest = E.mapLeft((one: PolicyProblem): Problems => [one])(readForest(at('model.json'), names));
  const encodings = readEncodings(at('encodings.csv'), features);
  const ranges = files.has(PRICES) ? readPrices(at(PRICES), features) : E.right(new Map());
  const calibration = readCalibration(at('calibration.csv'));
  const problems = [reference, forest, encodings, ranges, calibration].flatMap((one): Problems =>
    E.isLeft(one) ? one.left : [],
  );
  if (E.isLeft(reference)) return E.left(problems);
  const changed = changedFiles(reference.right, files, features);
  if (E.isLeft(forest) || E.isLeft(encodings) || E.isLeft(ranges) || E.isLeft(calibration))
    return E.left([...problems, ...changed]);
  const tables = { encodings: encodings.right, ranges: ranges.right };
  const model = modelOf({ id, ...features, ...forest.right, calibration: calibration.right, tables });
  const differing = [...changed, ...goldenProblems(at('golden.csv'), model)];
  return differing.length > 0 ? E.left(differing) : E.right({ model, reference: reference.right });
}

/** Files that are not those of the training, by their digests; golden vectors stand for themselves. */
function changedFiles({ digests }: ReferenceFile, files: Files, features: CoreFeatures): Problems {
  const found: readonly (readonly [string, string])[] = [
    ...['model.json', 'encodings.csv', 'calibration.csv', PRICES].flatMap((name) => {
      const file = files.get(name);
      return file === undefined ? [] : [[name, hash('sha256', file.content)] as const];
    }),
    ['features', featuresDigest(features)],
  ];
  return found.flatMap(([name, digest]): Problems => {
    if (digests[name] === digest) return [];
    const file = `${FOLDER}${name === 'features' ? FEATURES : name}`;
    const message = `expected the ${name} of the training (digest ${(digests[name] ?? 'none').slice(0, 12)}), found ${digest.slice(0, 12)}`;
    return [{ file, line: undefined, code: 'model-changed', message }];
  });
}
