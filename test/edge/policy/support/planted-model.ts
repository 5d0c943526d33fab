/** Mistakes in the model of a policy: its files put into the small policy, one of them broken. */
import { changedModel, MODEL_FILES } from '../../../support/given-model';
import type { Planted } from './plant';
import { R1, when } from './plant';

const broken = (name: string, from: string | RegExp, to: string): Planted['changes'] => ({
  ...MODEL_FILES,
  ...changedModel(name, from, to),
});
export const PLANTED_MODEL: readonly Planted[] = [
  {
    code: 'model-files',
    what: 'a model without golden vectors',
    changes: { ...MODEL_FILES, 'model/golden.csv': undefined },
    at: 'model/golden.csv:1:1',
  },
  {
    code: 'bad-feature',
    what: 'a feature of an input that there is not',
    changes: broken('features.yaml', 'kind: rate, of: [hs6] }', 'kind: rate, of: [hs8] }'),
    at: 'model/features.yaml:15:59',
  },
  {
    code: 'bad-forest',
    what: 'a forest of another objective',
    changes: broken('model.json', 'binary:logistic', 'reg:squarederror'),
    at: 'model/model.json:1:1',
    alone: false,
  },
  {
    code: 'bad-model-table',
    what: 'a key of too few parts',
    changes: broken('encodings.csv', 'hs6*origin,030199|CN', 'hs6*origin,030199'),
    at: 'model/encodings.csv:2560:1',
    alone: false,
  },
  {
    code: 'bad-reference',
    what: 'the reference of another model',
    changes: broken('reference.json', '"model": "kcs-2026"', '"model": "kcs-2025"'),
    at: 'model/reference.json:1:1',
  },
  {
    code: 'model-changed',
    what: 'a support that was changed by hand',
    changes: broken('encodings.csv', /^(hs6\*origin,030199\|CN,[0-9.]+),4$/m, 'hs6*origin,030199|CN,0.18241,5'),
    at: 'model/encodings.csv:1:1',
    alone: false,
  },
  {
    code: 'model-differs',
    what: 'a golden vector that comes out otherwise',
    changes: broken('golden.csv', '-2.8718135,55815', '-2.8718135,55816'),
    at: 'model/golden.csv:2:1',
  },
  {
    code: 'model-not-asked',
    what: 'a rule that asks the model where there is none',
    changes: when('listed("brands", order.buyer.name) && modelPpm() > 500000.0'),
    at: `${R1}:11`,
  },
];
