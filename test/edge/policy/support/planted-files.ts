/** Mistakes in files and their structure. */
import type { Planted } from './plant';
import { plant, policy, R1, when } from './plant';

export const PLANTED_FILES: readonly Planted[] = [
  {
    code: 'too-large',
    what: 'a condition that nests too deep',
    changes: when(`${'('.repeat(40)}true${')'.repeat(40)}`),
    at: `${R1}:43`,
  },
  {
    code: 'too-large',
    what: 'YAML that nests too deep',
    changes: policy('lead: CUS', `lead: ${'['.repeat(80)}`),
    at: 'policy.yaml:4:69',
  },
  {
    code: 'not-utf-8',
    what: 'a file in UTF-16',
    changes: { 'policy.yaml': Buffer.from('\ufeffid: x', 'utf16le') },
    at: 'policy.yaml:1:1',
  },
  {
    code: 'not-yaml',
    what: 'a key twice',
    changes: policy('lead: CUS', 'lead: CUS\nlead: CUS'),
    at: 'policy.yaml:5:1',
  },
  {
    code: 'wrong-value',
    what: 'a duration without a unit',
    changes: policy('maxWait: 36h', 'maxWait: 36'),
    at: 'policy.yaml:22:14',
  },
  {
    code: 'wrong-value',
    what: 'a word for points, behind which no rule of the file is known',
    changes: plant('rules/all.yaml', 'points: 10', 'points: ten'),
    at: 'rules/all.yaml:6:13',
  },
  {
    code: 'unknown-key',
    what: 'a misspelt setting',
    changes: policy('creditCap: 20', 'creditCap: 20\ncreditCup: 1'),
    at: 'policy.yaml:6:1',
  },
  {
    code: 'bad-list-path',
    what: 'a list outside its folder',
    changes: policy('file: brands.csv', 'file: ../../brands.csv'),
    at: 'policy.yaml:11:19',
    alone: false,
  },
  {
    code: 'list-missing',
    what: 'a list without a file',
    changes: policy('file: brands.csv', 'file: brand.csv'),
    at: 'policy.yaml:11:19',
    alone: false,
    hint: 'did you mean brands.csv?',
  },
  {
    code: 'bad-list',
    what: 'a list without a source',
    changes: plant('lists/brands.csv', 'source', 'origin'),
    at: 'lists/brands.csv:1:1',
  },
  {
    code: 'bad-code',
    what: 'a range that descends',
    changes: plant('lists/headings.csv', '8504', '8473-8471'),
    at: 'lists/headings.csv:2:1',
    alone: false,
  },
  {
    code: 'bad-date',
    what: 'a day that there is not',
    changes: plant('lists/brands.csv', '2020-01-01', '2026-02-31'),
    at: 'lists/brands.csv:2:1',
  },
  {
    code: 'no-language',
    what: 'no texts at all',
    changes: { 'texts/en.yaml': undefined, 'texts/es.yaml': undefined },
    at: 'texts:1:1',
  },
];
