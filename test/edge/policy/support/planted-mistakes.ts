/** One mistake for each code of `policy check`, with the place where it must be found. */
import type { DiagnosticCode } from '../../../../src/edge/policy/diagnostic-codes';
import { changedFile, SMALL } from './given-folder';

export interface Planted {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** file:line:column */
  readonly at: string;
  readonly hint?: string;
  /** False where other findings follow from the mistake. */
  readonly alone?: false;
}

const plant = (path: string, from: string, to: string): Planted['changes'] => ({ [path]: changedFile(path, from, to) });
const policy = (from: string, to: string): Planted['changes'] => plant('policy.yaml', from, to);
const WHEN = 'listed("brands", order.buyer.name)';
/** The first rule with another condition, which keeps reading the list. */
const when = (text: string): Planted['changes'] => plant('rules/all.yaml', WHEN, text);
const R1 = 'rules/all.yaml:8';

const RULE_R4 = `${SMALL['rules/all.yaml'] ?? ''}  - { id: R4, why: x, agency: CUS, severity: R, points: 1, flows: [shop], when: '`;
const withTexts = (rules: string): Planted['changes'] => {
  const text = `  R4: { officer: Found., trader: 'Your consignment is being checked.', disclosure: restricted }\n`;
  return {
    'rules/all.yaml': rules,
    'texts/en.yaml': `${SMALL['texts/en.yaml'] ?? ''}${text}`,
    'texts/es.yaml': `${SMALL['texts/es.yaml'] ?? ''}${text}`,
  };
};

const FILES: readonly Planted[] = [
  { code: 'too-large', what: 'a condition that nests too deep', changes: when(`${'('.repeat(40)}true${')'.repeat(40)}`), at: `${R1}:43` },
  { code: 'too-large', what: 'YAML that nests too deep', changes: policy('lead: CUS', `lead: ${'['.repeat(80)}`), at: 'policy.yaml:4:69' },
  { code: 'not-utf-8', what: 'a file in UTF-16', changes: { 'policy.yaml': Buffer.from('\ufeffid: x', 'utf16le') }, at: 'policy.yaml:1:1' },
  { code: 'not-yaml', what: 'a key twice', changes: policy('lead: CUS', 'lead: CUS\nlead: CUS'), at: 'policy.yaml:5:1' },
  { code: 'wrong-value', what: 'a duration without a unit', changes: policy('maxWait: 36h', 'maxWait: 36'), at: 'policy.yaml:22:14' },
  { code: 'unknown-key', what: 'a misspelt setting', changes: policy('creditCap: 20', 'creditCap: 20\ncreditCup: 1'), at: 'policy.yaml:6:1' },
  { code: 'bad-list-path', what: 'a list outside its folder', changes: policy('file: brands.csv', 'file: ../../brands.csv'), at: 'policy.yaml:11:19', alone: false },
  { code: 'list-missing', what: 'a list without a file', changes: policy('file: brands.csv', 'file: brand.csv'), at: 'policy.yaml:11:19', alone: false, hint: 'did you mean brands.csv?' },
  { code: 'bad-list', what: 'a list without a source', changes: plant('lists/brands.csv', 'source', 'origin'), at: 'lists/brands.csv:1:1' },
  { code: 'bad-date', what: 'a day that there is not', changes: plant('lists/brands.csv', '2020-01-01', '2026-02-31'), at: 'lists/brands.csv:2:1' },
  { code: 'no-language', what: 'no texts at all', changes: { 'texts/en.yaml': undefined, 'texts/es.yaml': undefined }, at: 'texts:1:1' },
]; // prettier-ignore

const CONDITIONS: readonly Planted[] = [
  { code: 'not-a-condition', what: 'a missing bracket', changes: when(`${WHEN} && missing("order"`), at: `${R1}:64`, alone: false },
  { code: 'not-in-language', what: 'null', changes: when(`${WHEN} && order.buyer.name == null`), at: `${R1}:69`, alone: false },
  { code: 'unknown-element', what: 'an element in a plain text', changes: when('listed("brands", order.byer.name)'), at: `${R1}:34`, hint: 'did you mean buyer?', alone: false },
  { code: 'unknown-element', what: 'an element in a folded text', changes: plant('rules/all.yaml', 'paidAmount', 'payedAmount'), at: 'rules/all.yaml:16:21', hint: 'did you mean paidAmount?', alone: false },
  { code: 'unknown-list', what: 'a list on the second line of a folded text', changes: plant('rules/all.yaml', '"limits"', '"limit"'), at: 'rules/all.yaml:17:19', hint: 'did you mean limits?', alone: false },
  { code: 'unknown-element', what: 'an element in a flow map', changes: plant('rules/all.yaml', 'classification', 'clasification'), at: 'rules/all.yaml:18:143', hint: 'did you mean classification?', alone: false },
  { code: 'unknown-element', what: 'an element after escaped quotes', changes: when('"\\"a\\" == order.orderNumber || order.nothing.x"'), at: `${R1}:48`, alone: false },
  { code: 'unknown-function', what: 'a misspelt function', changes: when('lsted("brands", order.buyer.name)'), at: `${R1}:11`, hint: 'did you mean listed?', alone: false },
  { code: 'unknown-column', what: 'a column that the list does not have', changes: when('entry("brands", order.buyer.name, "holder") == "x"'), at: `${R1}:45`, alone: false },
  { code: 'bad-pattern', what: 'a pattern that is none', changes: when('rx(order.buyer.name, "(a")'), at: `${R1}:32`, alone: false },
  { code: 'wrong-type', what: 'a text beside a number', changes: when(`${WHEN} && order.buyer.name == 1`), at: `${R1}:49`, alone: false },
  { code: 'unit-mix', what: 'money beside a number', changes: when(`${WHEN} && order.paidAmount > 5`), at: `${R1}:49`, alone: false },
  { code: 'unit-mix', what: 'two currencies', changes: plant('rules/all.yaml', '> threshold("limits", "US")', '> amount(1, 2, "EUR")'), at: 'rules/all.yaml:17:9', alone: false },
  { code: 'unit-mix', what: 'a mass beside a span', changes: when(`${WHEN} && order.item.exists(i, i.grossMassMilligrams > hours(3))`), at: `${R1}:94`, alone: false },
  { code: 'mixed-list', what: 'a text among numbers', changes: when('order.buyer.name in ["1", 2]'), at: `${R1}:37`, alone: false },
  { code: 'bad-each', what: 'an each that leads nowhere', changes: plant('rules/all.yaml', 'each: order.item', 'each: order.things'), at: 'rules/all.yaml:18:90', alone: false },
]; // prettier-ignore

const RELATIONS: readonly Planted[] = [
  { code: 'duplicate-id', what: 'one id twice', changes: plant('rules/all.yaml', 'id: R2', 'id: R1'), at: 'rules/all.yaml:9:9', alone: false },
  { code: 'reserved-id', what: "a reason of the engine's own", changes: plant('rules/all.yaml', 'id: R2', 'id: expired'), at: 'rules/all.yaml:9:9', alone: false },
  { code: 'unknown-agency', what: 'an agency that there is not', changes: plant('rules/all.yaml', 'agency: CUS', 'agency: CSU'), at: 'rules/all.yaml:4:13', hint: 'did you mean CUS?' },
  { code: 'unknown-flow', what: 'a flow that there is not', changes: plant('rules/all.yaml', '[shop]', '[shop, shp]'), at: 'rules/all.yaml:7:19', hint: 'did you mean shop?' },
  { code: 'band-order', what: 'a band below the one before', changes: policy('from: 80', 'from: 20'), at: 'policy.yaml:31:49' },
  { code: 'wrong-measure', what: 'an expiry that releases', changes: policy('expired: DETAINED', 'expired: NONE'), at: 'policy.yaml:28:14' },
  { code: 'wrong-times', what: 'a wait longer than a life', changes: policy('keep: 30d', 'keep: 8h'), at: 'policy.yaml:25:11', alone: false },
  { code: 'text-missing', what: 'a text that one language lacks', changes: plant('texts/es.yaml', '  R2:', '  R1b:'), at: 'texts/es.yaml:2:1', alone: false },
  { code: 'text-without-rule', what: 'a text of no rule', changes: plant('texts/es.yaml', '  R2:', '  R22:'), at: 'texts/es.yaml:15:3', alone: false },
  { code: 'text-differs', what: 'a rule that one language makes public', changes: plant('texts/es.yaml', 'disclosure: restricted', 'disclosure: public'), at: 'texts/es.yaml:14:3' },
]; // prettier-ignore

const ANALYSED: readonly Planted[] = [
  { code: 'constant-condition', what: 'bounds that exclude each other', changes: when(`${WHEN} || order.item.exists(i, i.quantity.unitCode == "A" && i.quantity.unitCode == "B")`), at: `${R1}:70`, alone: false },
  { code: 'constant-condition', what: 'a search in nothing', changes: when(`${WHEN} || order.orderNumber in []`), at: `${R1}:49` },
  { code: 'duplicate-rule', what: 'a condition that another rule has, turned round', changes: withTexts(`${RULE_R4}threshold("limits", "US") < convert(order.paidAmount, "USD")' }\n`), at: 'rules/all.yaml:19:82' },
  { code: 'rule-without-flow', what: 'a rule of no flow', changes: plant('rules/all.yaml', '[shop]', '[]'), at: 'rules/all.yaml:7:12' },
  { code: 'list-never-read', what: 'a list that nobody reads', changes: policy('  headings:', '  copy: { file: headings.csv, kind: prefix }\n  headings:'), at: 'policy.yaml:12:3' },
  { code: 'list-file-unused', what: 'a file that is no list', changes: { 'lists/old.csv': 'key,source\n' }, at: 'lists/old.csv:1:1' },
  { code: 'revealing-text', what: 'a trader text that tells what was found', changes: plant('texts/en.yaml', "R1: { officer: Found., trader: 'Your consignment is being checked.'", "R1: { officer: Found., trader: 'A brand is named.'"), at: 'texts/en.yaml:14:35' },
  { code: 'element-never-carried', what: 'a document that no flow needs', changes: when(`${WHEN} && logistics.specificCircumstancesCode == "F23"`), at: `${R1}:49` },
  { code: 'required-never-read', what: 'a required document without a reader', changes: policy('payment: optional', 'payment: required'), at: 'policy.yaml:20:31' },
  { code: 'required-never-read', what: 'an element that is only demanded', changes: withTexts(`${RULE_R4.replace('severity: R, points: 1, flows: [shop], when', 'severity: Q, points: 1, flows: [shop], when')}!has(order.buyer.id)' }\n`), at: 'rules/all.yaml:19:83' },
  { code: 'mixed-numbers', what: 'a whole number among decimals', changes: when(`${WHEN} && order.header.version in [1, 2.5]`), at: `${R1}:73` },
  { code: 'mixed-numbers', what: 'a threshold with a point', changes: plant('lists/limits.csv', '80000', '800.00'), at: 'lists/limits.csv:2:1' },
  { code: 'rate-missing', what: 'a currency without a rate', changes: plant('lists/limits.csv', 'USD', 'XTS'), at: 'lists/limits.csv:2:1' },
  { code: 'row-expired', what: 'a row past its time', changes: plant('lists/brands.csv', '2020-01-01,', '2020-01-01,2025-12-31'), at: 'lists/brands.csv:2:1' },
  { code: 'bad-prefix', what: 'three digits', changes: plant('lists/headings.csv', '8504', '850'), at: 'lists/headings.csv:2:1' },
  { code: 'agency-unused', what: 'an agency that nothing names', changes: policy('title: Customs }', 'title: Customs }\n  - { id: AGR, title: Plants }'), at: 'policy.yaml:10:11' },
  { code: 'acceptance-unused', what: 'an acceptance of nothing', changes: policy('lists:', 'accepted: [{ code: row-expired, reason: later }]\nlists:'), at: 'policy.yaml:10:12' },
]; // prettier-ignore

export const PLANTED: readonly Planted[] = [...FILES, ...CONDITIONS, ...RELATIONS, ...ANALYSED];
