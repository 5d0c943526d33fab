/** Codes of what does not fit together in a policy, and of what is most likely not meant, with examples. */
import { error, warning } from './code-meaning';

/** Found by the loader: they refuse the policy. */
export const RELATION_CODES = {
  'duplicate-id': error('Two rules, flows or waiting rows have one id.', 'id: R1 … id: R1', 'id: R1 … id: R2'),
  'reserved-id': error('A rule is named like a reason of the engine.', 'id: expired', 'id: R38-expired'),
  'unknown-agency': error('The agency is not in policy.yaml.', 'agency: CSU', 'agency: CUS'),
  'unknown-flow': error(
    'The flow is not in policy.yaml, or the one for the rest is missing.',
    'flows: [import]',
    'flows: [import-other]',
  ),
  'band-order': error('Bands do not ascend.', 'from: 80 … from: 30', 'from: 30 … from: 80'),
  'wrong-measure': error(
    'A measure does the opposite of what its place is for: what is late would be released, or what is clean held.',
    'expired: NONE',
    'expired: DETAINED',
  ),
  'wrong-times': error(
    'The times of a flow contradict each other.',
    'maxWait: 40d, keep: 30d',
    'maxWait: 36h, keep: 30d',
  ),
  'bad-threshold': error(
    'Only a list of names has a threshold.',
    'brands: { file: …, kind: text, threshold: 700 }',
    'parties: { file: …, kind: name, threshold: 700 }',
  ),
  'bad-table': error(
    'A decision table cannot be read: a cell, an input, its rows or its id.',
    "mass: '>= thirty'",
    "mass: '>= 30 kg'",
  ),
  'text-of-table': error(
    'Texts of a table do not fit its rows.',
    'tables: { T1: { rows: { no-such-row: … } } }',
    'tables: { T1: { rows: { heavy: … } } }',
  ),
  'text-missing': error(
    'A rule has no text in a language.',
    'texts/es.yaml without R1',
    'R1: { officer: …, trader: … }',
  ),
  'text-without-rule': error('A text is of a rule that there is not.', 'R37: { … }', 'R37-zero-price: { … }'),
  'text-differs': error(
    'A rule is public in one language and restricted in another, or has a check in one alone.',
    'disclosure: public',
    'disclosure: restricted, in both',
  ),
} as const;

/** Found by looking at the policy as a whole: they may be accepted. */
export const ANALYSIS_CODES = {
  'constant-condition': warning(
    'A condition, or one side of an "or", is never true, or never false, whatever the documents say.',
    'when: x > 5 && x < 3',
    'when: x > 3 && x < 5',
  ),
  'duplicate-rule': warning(
    'Two rules ask the same for the same agency and flows: their points add up.',
    'R1: a && b, R2: b && a',
    'one rule with the points of both',
  ),
  'unreachable-row': warning(
    'An earlier row of a table with hit policy first takes all that the row would.',
    "mass: '>= 2 kg' before mass: '>= 30 kg'",
    "mass: '>= 30 kg' before mass: '>= 2 kg'",
  ),
  'overlapping-rows': error(
    'Two rows of a table with hit policy unique can both hold.',
    "mass: '< 3 kg' and mass: '> 2 kg'",
    "mass: '< 3 kg' and mass: '>= 3 kg'",
  ),
  'rule-without-flow': warning('A rule runs in no flow.', 'flows: []', 'flows: [import-other]'),
  'list-never-read': warning('No condition reads a list of the policy.', 'lists: { old: … }', 'no such list'),
  'list-file-unused': warning(
    'A file in lists/ is no list of policy.yaml.',
    'lists/old.csv',
    'old: { file: old.csv, … }',
  ),
  'revealing-text': warning(
    'The trader text of a restricted rule is not the neutral one, that of the built-in reason "random": it tells what was found.',
    'trader: The value is just below the limit.',
    'trader: Your consignment is being checked.',
  ),
  'element-never-carried': warning(
    'A rule reads a document that a flow it runs in neither requires nor takes: there it is never anything but unknown.',
    'flows: [pre-loading], when: order.buyer.name == "x"',
    'flows: [import-cbec], when: order.buyer.name == "x"',
  ),
  'required-never-read': warning(
    'Something is demanded and never looked at: a document that no rule of its flow reads, or an element whose ' +
      'absence alone is judged and whose rule names no legal basis.',
    'when: "!has(order.buyer.identityHash)", and no other rule reads it',
    'legalBasis: the article that demands it',
  ),
  'mixed-numbers': warning(
    'Numbers are written in two ways: whole ones among decimals, or texts among numbers in a column.',
    'x in [1, 2.5]',
    'x in [1.0, 2.5]',
  ),
  'rate-missing': warning(
    'A threshold is in a currency without a rate: nothing converts into it.',
    'a row with currency XYZ',
    'a row for XYZ in exchange-rates',
  ),
  'row-expired': warning(
    'The last row of a key is past its valid_to: the list no longer says anything about it.',
    'CN,500000,2,CNY,,2019-01-01,2020-12-31',
    'a row that follows it',
  ),
  'bad-prefix': warning('A key of a prefix list is no beginning of an HS code.', '850', '85 or 8504'),
  'agency-unused': warning('An agency leads nothing and no rule, flow or list names it.', 'id: XYZ', 'no such agency'),
  'acceptance-unused': warning('An acceptance accepts nothing.', 'accepted: [{ code: … }]', 'no such acceptance'),
} as const;
