/** What features.yaml may say: every feature that core cannot compute is refused at its line. */
import * as E from 'fp-ts/Either';
import { coreFeatures } from '../../../../src/edge/policy/model/core-features';
import { featuresDigest } from '../../../../src/edge/policy/model/features-digest';
import { FeaturesFile } from '../../../../src/edge/policy/model/features-file';
import { MODEL_FILES } from '../../../support/given-model';
import { refusedModel } from './support/refused-model';
import { hash } from 'node:crypto';

const source = MODEL_FILES['model/features.yaml'] ?? '';
const RATE = '- { name: hs6-rate, family: commodity, kind: rate, of: [hs6] }';
const line = source.split('\n').findIndex((one) => one.includes(RATE)) + 1;
const replaced = (from: string, to: string): string => {
  if (!source.includes(from)) throw new Error(`features.yaml does not say ${from}`);
  return source.replace(from, () => to);
};

it.each<[string, string, RegExp]>([
  [
    'an input that there is not',
    '{ name: r, family: f, kind: rate, of: [hs8] }',
    /bad-feature r: expected an input, .* found hs8/,
  ],
  [
    'the first units of a number',
    "{ name: r, family: f, kind: rate, of: ['massKg:4'] }",
    /bad-feature r: expected the first units of a text/,
  ],
  [
    'the first none',
    "{ name: r, family: f, kind: rate, of: ['hs6:0'] }",
    /bad-feature r: expected the first units of a text/,
  ],
  [
    'the decimals of a text',
    "{ name: r, family: f, kind: rate, of: ['hs6@2'] }",
    /bad-feature r: expected the decimals of a number/,
  ],
  ['no parts', '{ name: r, family: f, kind: rate, of: [] }', /bad-feature r: expected a list of 1 to 8 parts/],
  [
    'a rate of no list',
    '{ name: r, family: f, kind: rate, of: hs6 }',
    /bad-feature r: expected a list of 1 to 8 parts/,
  ],
  [
    'a number of a text',
    '{ name: r, family: f, kind: number, of: hs6 }',
    /bad-feature r: expected an input that is a number, found "hs6"/,
  ],
  [
    'a number of a list',
    '{ name: r, family: f, kind: whole, of: [massKg] }',
    /bad-feature r: expected an input that is a number/,
  ],
  [
    'a remainder of nothing',
    '{ name: r, family: f, kind: remainder, of: massKg }',
    /bad-feature r: expected `by` to be a number above 0/,
  ],
  [
    'a remainder of 0',
    '{ name: r, family: f, kind: remainder, of: massKg, by: 0 }',
    /bad-feature r: expected `by` to be a number above 0/,
  ],
  [
    'a rate by ten',
    '{ name: r, family: f, kind: rate, of: [hs6], by: 10 }',
    /bad-feature r: expected no such key beside kind: rate/,
  ],
  [
    'a rate of levels',
    '{ name: r, family: f, kind: rate, of: [hs6], levels: [] }',
    /bad-feature r: expected no such key beside kind: rate/,
  ],
  ['no levels', '{ name: r, family: f, kind: robust-z, of: massKg }', /bad-feature r: expected 1 to 8 levels, found 0/],
  [
    'a level of nothing',
    '{ name: r, family: f, kind: robust-z, of: massKg, levels: [[]] }',
    /bad-feature r: expected a list of 1 to 8 parts/,
  ],
  ['a name twice', '{ name: mass, family: f, kind: rate, of: [hs6] }', /bad-feature mass: this name stands twice/],
  [
    'a name with a comma',
    "{ name: 'a,b', family: f, kind: rate, of: [hs6] }",
    /bad-feature a,b: expected small letters, digits and hyphens/,
  ],
  [
    'no family',
    "{ name: r, family: '', kind: rate, of: [hs6] }",
    /bad-feature r: expected small letters, digits and hyphens/,
  ],
  ['another kind', '{ name: r, family: f, kind: rates, of: [hs6] }', /wrong-value .*expected one of rate, support/],
  ['another key', '{ name: r, family: f, kind: rate, of: [hs6], from: x }', /unknown-key/],
])('%s', (_, feature, why) => {
  const found = refusedModel({ 'model/features.yaml': replaced(RATE, `- ${feature}`) });
  expect(found[0]).toMatch(why);
  // A name is told twice where it stands the second time.
  if (!feature.includes('name: mass,')) expect(found[0]).toMatch(new RegExp(`^model/features.yaml:${line} `));
});

it.each<[string, string, string, RegExp]>([
  ['an id with a space', 'id: kcs-2026', 'id: kcs 2026', /:1 bad-feature expected small letters/],
  ['an input with a sign', '  hs6: text', "  'hs|6': text", /:3 bad-feature expected a name of letters and digits/],
  ['an input of no kind', '  hs6: text', '  hs6: texts', /:3 wrong-value .*expected one of text, number/],
  [
    'a subject with an input that there is not',
    'subjects: []',
    'subjects: [{ flows: [import], inputs: { hs8: x } }]',
    /bad-feature expected an input of the model, found hs8/,
  ],
])('%s', (_, from, to, why) => {
  expect(refusedModel({ 'model/features.yaml': replaced(from, to) })[0]).toMatch(why);
});

it('its digest is of what it says, in a form that comments, quotes and subjects do not change', () => {
  const file = {
    id: 'x',
    inputs: { hs6: 'text', unitPrice: 'number' },
    subjects: [],
    features: [
      { name: 'r', family: 'commodity', kind: 'rate', of: ['hs6:4', 'unitPrice@2'] },
      { name: 'm', family: 'mass', kind: 'remainder', of: 'unitPrice', by: 0.5 },
      { name: 'w', family: 'mass', kind: 'whole', of: 'unitPrice' },
      { name: 'z', family: 'price', kind: 'robust-z', of: 'unitPrice', levels: [['hs6', 'unitPrice@2'], ['hs6:4']] },
    ],
  };
  const decoded = FeaturesFile.decode(file);
  const features = E.isRight(decoded) ? coreFeatures(decoded.right) : undefined;
  if (features === undefined || E.isLeft(features)) throw new Error('expected features');
  const canonical = `input hs6 text
input unitPrice number
feature r commodity rate hs6:4,unitPrice@2
feature m mass remainder unitPrice by 0.5
feature w mass whole unitPrice
feature z price robust-z unitPrice levels hs6*unitPrice@2,hs6:4
`;
  expect(featuresDigest(features.right)).toBe(hash('sha256', canonical));
});
