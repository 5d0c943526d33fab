/** Which files of a model come into a bundle, and that a hostile model is refused soon. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as E from 'fp-ts/Either';
import { readBundle } from '../../../../src/edge/policy/bundle';
import { MODEL_FILES } from '../../../support/given-model';
import { refusedModel } from './support/refused-model';

const MAX_MS = 2_000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tw-model-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('JSON and the card come from model/ alone, and no other Markdown', () => {
  const files = ['policy.yaml', 'model/model.json', 'model/reference.json', 'model/card.md', 'model/golden.csv'];
  const others = [
    'card.md',
    'notes.json',
    'model/notes.md',
    'model/older/model.json',
    'lists/card.md',
    'rules/model.json',
  ];
  for (const path of [...files, ...others]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  const bundle = readBundle(folder);
  if (E.isLeft(bundle)) throw new Error(bundle.left.message);
  expect(bundle.right.files.map(({ path }) => path)).toEqual([...files].sort());
});

const features = MODEL_FILES['model/features.yaml'] ?? '';
const encodings = MODEL_FILES['model/encodings.csv'] ?? '';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

it.each<[string, string, string, RegExp]>([
  [
    'features without end',
    'features.yaml',
    `${features}${many(5_000, (one) => `  - { name: f${one}, family: f, kind: number, of: massKg }\n`)}`,
    /features.yaml.*too-large|at most 4096 features/,
  ],
  ['empty lines without end', 'encodings.csv', '\n'.repeat(8_000_000), /encodings.csv/],
  [
    'commas without end',
    'encodings.csv',
    `table,key,value,rows\n${','.repeat(8_000_000)}`,
    /encodings.csv:2 too-large/,
  ],
  [
    'keys without end',
    'encodings.csv',
    `${encodings}${many(200_000, (one) => `hs6,${one}x,0,1\n`)}`,
    /too-large expected at most 200000 rows/,
  ],
  ['a quote without end', 'encodings.csv', `${encodings}"${'x\n'.repeat(2_000_000)}`, /encodings.csv:\d+ /],
  [
    'steps without end',
    'calibration.csv',
    `margin,ppm\n${many(20_000, (one) => `${one},1\n`)}`,
    /too-large expected at most 10000 rows/,
  ],
  [
    'edges without end',
    'reference.json',
    `{"format":1,"model":"kcs-2026","digests":{},"score":{"edges":[${'1,'.repeat(2_000_000)}1]}}`,
    /reference.json bad-reference/,
  ],
  [
    'names without end',
    'model.json',
    `{"learner":{"feature_names":[${'1,'.repeat(2_000_000)}1]}}`,
    /model.json bad-forest/,
  ],
])('%s', (_, name, text, why) => {
  const begun = performance.now();
  const found = refusedModel({ [`model/${name}`]: text });
  expect(performance.now() - begun).toBeLessThan(MAX_MS);
  expect(found.join('\n')).toMatch(why);
  expect(found.length).toBeLessThanOrEqual(20);
});
