/** Codes of what is wrong with the folder, its files and their structure, with examples. */
import { error } from './code-meaning';

export const FILE_CODES = {
  'not-a-policy': error(
    'The folder is not there, has no policy.yaml, or holds something that is no plain file.',
    'a folder with rules/ alone',
    'a folder with policy.yaml, rules/, lists/ and texts/',
  ),
  'outside-folder': error(
    'A link in the folder leads out of it: what it shows could change without the policy changing.',
    'lists/rates.csv -> /etc/rates.csv',
    'a copy of the file in lists/',
  ),
  'too-large': error(
    'A file, a row, a condition or its nesting is larger than every reader of the policy can afford.',
    'when: ((((((…))))))',
    'several rules, or a list of the policy',
  ),
  'not-utf-8': error(
    'A file is not UTF-8 text: UTF-16, a byte order mark in YAML, a zero byte or broken bytes.',
    'a file that was saved as "Unicode text"',
    'the same file saved as UTF-8',
  ),
  'not-yaml': error('A file does not follow the syntax of YAML, or has a key twice.', 'lead: [CUS', 'lead: CUS'),
  'wrong-value': error('A setting is missing or of the wrong kind.', 'maxWait: 36', 'maxWait: 36h'),
  'unknown-key': error('A setting that the policy does not have.', 'whenUnkown: RFI', 'whenUnknown: RFI'),
  'bad-list-path': error(
    'The file of a list is not a plain name in lists/.',
    'file: ../../rates.csv',
    'file: rates.csv',
  ),
  'list-missing': error('A list has no file.', 'rates: { file: rate.csv, kind: code }', 'the name of a file in lists/'),
  'bad-list': error(
    'A list is not CSV with a header that has key and source.',
    'key,amount',
    'key,amount,valid_from,valid_to,source',
  ),
  'bad-code': error(
    'A key of a prefix list is neither a code nor a range, or a range covers another row of the same days.',
    '8473-8471',
    '8471-8473',
  ),
  'bad-date': error('A validity is no day.', 'valid_from: 2026-02-31', 'valid_from: 2026-02-28'),
  'no-language': error('The folder has no texts at all.', 'texts/ is empty', 'texts/en.yaml'),
} as const;
