/** Codes of what is wrong with the model of a policy, with examples. */
import { error } from './code-meaning';

export const MODEL_CODES = {
  'model-files': error(
    'A model lacks a file that it needs, or has one that nothing reads.',
    'model/ without golden.csv',
    'every file that training wrote, and features.yaml',
  ),
  'bad-feature': error(
    'An input or a feature has a name twice, names an input that there is not, or is of a kind that this input cannot be.',
    '{ name: mass-start, family: mass, kind: rate, of: [massKg:4] }',
    '{ name: mass, family: mass, kind: number, of: massKg }',
  ),
  'bad-forest': error(
    'model.json is no forest of binary:logistic with numeric splits, is broken, or has other features than features.yaml.',
    '"objective": { "name": "reg:squarederror" }',
    '"objective": { "name": "binary:logistic" }',
  ),
  'bad-model-table': error(
    'A row of a CSV file of the model does not say what its columns want, or comes out of order.',
    'hs6*origin,851713,0.21,40',
    'hs6*origin,851713|CN,0.21,40',
  ),
  'bad-reference': error(
    'reference.json does not have the structure of a reference, or is of another model.',
    '{ "format": 2 }',
    'the file that training wrote with the others',
  ),
  'model-changed': error(
    'A file of the model is not the one that was trained: its digest is another than that in reference.json.',
    'a threshold in model.json changed by hand',
    'the files of one training, together',
  ),
  'model-differs': error(
    'A golden vector comes out otherwise here than where the model was trained: what it would say of consignments is unknown.',
    'golden.csv: ppm 120000 where 130000 is computed',
    'golden vectors of the same training',
  ),
} as const;
