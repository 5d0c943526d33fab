/** A model proves itself before it judges anybody: whatever is not as it was trained is refused, with the file that is wrong. */
import * as E from 'fp-ts/Either';
import { bundleOf } from '../../../../src/edge/policy/bundle';
import { loadModel } from '../../../../src/edge/policy/model/load-model';
import { marginOf } from '../../../../src/core/score/model/forest';
import { fillFeatures } from '../../../../src/core/score/model/fill-features';
import { refusedModel } from './support/refused-model';
import { changedModel, modelBundle, MODEL_FILES, sealed } from '../../../support/given-model';
import type { Changes } from '../../../support/given-model';

it('a policy without the folder has no model', () => {
  expect(loadModel(bundleOf([{ path: 'policy.yaml', content: Buffer.from('') }]))).toEqual(E.right(undefined));
});

it('a trained model is loaded with its file and its reference', () => {
  const loaded = loadModel(modelBundle());
  if (E.isLeft(loaded) || loaded.right === undefined) throw new Error(JSON.stringify(loaded));
  const { model, file, reference } = loaded.right;
  expect([model.id, file.id, reference.model]).toEqual(['kcs-2026', 'kcs-2026', 'kcs-2026']);
  expect(model.inputs.map(({ name }) => name)).toEqual(Object.keys(file.inputs));
  expect(model.features.map(({ name }) => name)).toEqual(file.features.map(({ name }) => name));
  expect(reference.score.counts.length).toBe(reference.score.edges.length + 1);
  const features = new Float32Array(model.features.length);
  fillFeatures(model, model.inputs.map(() => undefined), features); // prettier-ignore
  expect(features.every(Number.isNaN)).toBe(true);
  expect(Number.isInteger(marginOf(model.forest, features))).toBe(true);
});

const threshold = changedModel('model.json', /"split_conditions":\[1/, '"split_conditions":[2');
const encoding = changedModel('encodings.csv', 'hs6,010619,0.168378,6', 'hs6,010619,0.168379,6');
const price = changedModel('prices.csv', ',0.1,60', ',0.2,60');
const step = changedModel('calibration.csv', '-3096889,55815', '-3096889,55816');
const family = changedModel('features.yaml', 'name: mass, family: mass', 'name: mass, family: price');

describe('is refused by its digest', () => {
  it.each<[string, Changes, string]>([
    ['a flipped threshold', threshold, 'model/model.json model-changed'],
    ['a changed encoding', encoding, 'model/encodings.csv model-changed'],
    ['a changed price', price, 'model/prices.csv model-changed'],
    ['a changed step', step, 'model/calibration.csv model-changed'],
    ['another family', family, 'model/features.yaml model-changed'],
    [
      'a digest that is not there',
      changedModel('reference.json', /"features": "/, '"featurs": "'),
      'model/features.yaml model-changed',
    ],
  ])('%s', (_, changes, why) => {
    expect(refusedModel(changes).map((one) => one.slice(0, why.length))).toContain(why);
  });
});

describe('is refused by its golden vectors where the digests were made to fit', () => {
  const golden = /^model\/golden\.csv:\d+ model-differs /;
  const used = changedModel('encodings.csv', 'hs6,721720,0.156351,8', 'hs6,721720,0.156352,8');
  const shifted = changedModel('calibration.csv', '-1447565,206266', '-1447565,206267');
  it.each<[string, Changes, RegExp]>([
    ['a changed threshold', sealed(threshold), /(?:margin|ppm): expected .*, computed /],
    ['an encoding that a vector uses', sealed(used), /hs6-rate: expected 0\.156351, computed 0\.15635/],
    ['a changed step', sealed(shifted), /ppm: expected 206266, computed 206267 of the margin -\d/],
    ['a changed base', sealed(changedModel('model.json', '[2.188916E-1]', '[2.188816E-1]')), /margin: expected/],
    ['a wrong ppm', changedModel('golden.csv', /,206266$/m, ',206267'), /ppm: expected 206267, computed 206266/],
    [
      'a wrong margin',
      changedModel('golden.csv', /,-1\.4041488,/, ',-1.4041688,'),
      /margin: expected -1\.4041688, computed/,
    ],
    [
      'a feature a bit off',
      changedModel('golden.csv', ',0.6744907,', ',0.67449075,'),
      /price-z: expected 0\.67449075, computed 0\.67449069/,
    ],
  ])('%s', (_, changes, why) => {
    const found = refusedModel(changes);
    expect(found[0]).toMatch(golden);
    expect(found[0]).toMatch(why);
    expect(found.length).toBeLessThanOrEqual(10);
  });
});

it('features in another order are refused, by the forest that names them', () => {
  const lines = (MODEL_FILES['model/features.yaml'] ?? '').split('\n');
  const [rate, rows] = ['name: hs6-rate', 'name: hs6-rows'].map((name) =>
    lines.findIndex((line) => line.includes(name)),
  );
  const swapped = lines.map((line, at) => (at === rate ? lines[rows ?? 0] : at === rows ? lines[rate ?? 0] : line));
  const found = refusedModel({ 'model/features.yaml': swapped.join('\n') });
  expect(found).toContain(
    'model/model.json bad-forest expected feature 0 to be hs6-rows as in features.yaml, found hs6-rate',
  );
  expect(found.some((one) => one.startsWith('model/reference.json bad-reference features/0: '))).toBe(true);
});

describe('files', () => {
  it.each(Object.keys(MODEL_FILES))('%s is needed', (path) => {
    expect(refusedModel({ [path]: undefined })).toEqual([
      `${path} model-files expected this file of the model, found none`,
    ]);
  });

  it('another is refused', () => {
    expect(refusedModel({ 'model/more.csv': 'a\n' })).toEqual([
      'model/more.csv model-files expected a file that the model reads',
    ]);
  });

  it('prices that no feature reads are refused', () => {
    const without = (MODEL_FILES['model/features.yaml'] ?? '').replace(/^.*price-z.*$/m, '');
    expect(refusedModel({ 'model/features.yaml': without })).toEqual([
      'model/prices.csv model-files expected a file that the model reads',
    ]);
  });

  it('everything wrong with several is told at once', () => {
    const found = refusedModel({
      ...changedModel('encodings.csv', 'hs6,010619', 'hs7,010619'),
      'model/calibration.csv': 'margin,ppm\n',
    });
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'model/encodings.csv:4 bad-model-table',
      'model/calibration.csv:1 bad-model-table',
      'model/encodings.csv model-changed',
      'model/calibration.csv model-changed',
    ]);
  });
});
