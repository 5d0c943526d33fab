/** What an analyst reads on hovering over the keys of `model/features.yaml`. */
import type { Said } from './json-schema';

export const FEATURES_FILE_SAID: Said = {
  descriptions: {
    id: 'The name of the model, as every decision that it judged has it.',
    inputs: 'By name: text or number. What the model is told of what it judges; the order is that of its columns.',
    subjects: 'What is judged in which flows.',
    'subjects[].flows': 'Flows of the policy.',
    'subjects[].each': 'A list of which every item is judged; absent: the consignment as a whole.',
    'subjects[].inputs':
      'By input: the expression that finds it, of the item where there is `each`. An input left out is missing there.',
    features: "What the forest's trees split on, in the order that they were trained in.",
    'features[].name': 'Small letters, digits and hyphens.',
    'features[].family': 'What the feature is about; texts say what families are called.',
    'features[].kind': [
      'rate: how often goods of the key were irregular. support: how many there were. number: the input.',
      'whole: 1 for an integer. remainder: of a division. robust-z: how far from what such goods cost.',
    ].join(' '),
    'features[].of': 'The parts of the key, or the input: name, name:4 (first characters) or name@2 (decimals).',
    'features[].by': 'Of a remainder: what is divided by.',
    'features[].levels': 'Of a robust-z: keys, of which the first with a reference is used.',
  },
};
