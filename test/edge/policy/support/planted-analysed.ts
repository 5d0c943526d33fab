/** What is most likely not meant. */
import type { Planted } from './plant';
import { plant, policy, R1, RULE_R4, when, WHEN, withTexts } from './plant';

export const PLANTED_ANALYSED: readonly Planted[] = [
  {
    code: 'constant-condition',
    what: 'bounds that exclude each other',
    changes: when(`${WHEN} || order.item.exists(i, i.quantity.unitCode == "A" && i.quantity.unitCode == "B")`),
    at: `${R1}:70`,
    alone: false,
  },
  {
    code: 'constant-condition',
    what: 'a search in nothing',
    changes: when(`${WHEN} || order.orderNumber in []`),
    at: `${R1}:49`,
  },
  {
    code: 'duplicate-rule',
    what: 'a condition that another rule has, turned round',
    changes: withTexts(`${RULE_R4}threshold("limits", "US") < convert(order.paidAmount, "USD")' }\n`),
    at: 'rules/all.yaml:20:82',
  },
  {
    code: 'rule-without-flow',
    what: 'a rule of no flow',
    changes: plant('rules/all.yaml', '[shop]', '[]'),
    at: 'rules/all.yaml:7:12',
  },
  {
    code: 'list-never-read',
    what: 'a list that nobody reads',
    changes: policy('  headings:', '  copy: { file: headings.csv, kind: prefix }\n  headings:'),
    at: 'policy.yaml:12:3',
  },
  {
    code: 'list-file-unused',
    what: 'a file that is no list',
    changes: { 'lists/old.csv': 'key,source\n' },
    at: 'lists/old.csv:1:1',
  },
  {
    code: 'revealing-text',
    what: 'a trader text that tells what was found',
    changes: plant(
      'texts/en.yaml',
      "R1: { officer: Found., trader: 'Your consignment is being checked.'",
      "R1: { officer: Found., trader: 'A brand is named.'",
    ),
    at: 'texts/en.yaml:14:35',
  },
  {
    code: 'element-never-carried',
    what: 'a document that no flow needs',
    changes: when(`${WHEN} && logistics.specificCircumstancesCode == "F23"`),
    at: `${R1}:49`,
  },
  {
    code: 'required-never-read',
    what: 'a required document without a reader',
    changes: policy('payment: optional', 'payment: required'),
    at: 'policy.yaml:20:31',
  },
  {
    code: 'required-never-read',
    what: 'an element that is only demanded',
    changes: withTexts(`${RULE_R4.replace(/severity: R(?=[^\n]*$)/, 'severity: Q')}!has(order.buyer.id)' }\n`),
    at: 'rules/all.yaml:20:83',
  },
  {
    code: 'mixed-numbers',
    what: 'a whole number among decimals',
    changes: when(`${WHEN} && order.header.version in [1, 2.5]`),
    at: `${R1}:73`,
  },
  {
    code: 'mixed-numbers',
    what: 'a threshold with a point',
    changes: plant('lists/limits.csv', '80000', '800.00'),
    at: 'lists/limits.csv:2:1',
  },
  {
    code: 'rate-missing',
    what: 'a currency without a rate',
    changes: plant('lists/limits.csv', 'USD', 'XTS'),
    at: 'lists/limits.csv:2:1',
  },
  {
    code: 'row-expired',
    what: 'a row past its time',
    changes: plant('lists/brands.csv', '2020-01-01,', '2020-01-01,2025-12-31'),
    at: 'lists/brands.csv:2:1',
  },
  {
    code: 'bad-prefix',
    what: 'three digits',
    changes: plant('lists/headings.csv', '8504', '850'),
    at: 'lists/headings.csv:2:1',
  },
  {
    code: 'agency-unused',
    what: 'an agency that nothing names',
    changes: policy('title: Customs }', 'title: Customs }\n  - { id: AGR, title: Plants }'),
    at: 'policy.yaml:10:11',
  },
  {
    code: 'acceptance-unused',
    what: 'an acceptance of nothing',
    changes: policy('lists:', 'accepted: [{ code: row-expired, reason: later }]\nlists:'),
    at: 'policy.yaml:10:12',
  },
];
