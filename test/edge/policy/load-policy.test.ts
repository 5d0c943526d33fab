/** A policy that does not hold together is refused whole, with file, line and reason. */
import { bundleOf } from '../../../src/edge/policy/bundle';
import type { Bundle } from '../../../src/edge/policy/bundle';
import { problemsIn, referenceBundle } from '../../support/given-policy';

const reference = referenceBundle();

/** The reference policy with one file changed. */
function changed(path: string, from: string | RegExp, to: string): Bundle {
  const files = reference.files.map((file) => {
    if (file.path !== path) return file;
    const before = Buffer.from(file.content).toString('utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} does not say ${String(from)}`);
    return { path, content: Buffer.from(after) };
  });
  return bundleOf(files);
}

const WAITING_ROW = '  - { id: x, title: x, why: x, needs: x, source: x }\n';
const without = (path: string): Bundle => bundleOf(reference.files.filter((file) => file.path !== path));
const told = (bundle: Bundle) =>
  problemsIn(bundle).map(({ file, line, message }) => `${file}:${line ?? '-'}: ${message.split('\n')[0] ?? ''}`);

it('the reference policy is taken', () => {
  expect(told(reference)).toEqual([]);
});

it('has one hash for its content, whatever order its files come in', () => {
  expect(bundleOf([...reference.files].reverse()).hash).toEqual(reference.hash);
  expect(changed('policy.yaml', 'creditCap: 20', 'creditCap: 21').hash).not.toEqual(reference.hash);
  expect(changed('waiting.yaml', 'source: WCOE', 'source: WCO').hash).not.toEqual(reference.hash);
});

it.each<[string, Bundle, RegExp]>([
  [
    'an unassigned flow that releases',
    changed('policy.yaml', 'clean: MANUAL_REVIEW', 'clean: NONE'),
    /flow unassigned: clean: expected a measure that holds, found NONE/,
  ],
  [
    'a clean measure that holds',
    changed('policy.yaml', 'clean: ASSESSMENT_COMPLETE', 'clean: RFI'),
    /flow pre-loading: clean: expected a measure that releases, found RFI/,
  ],
  [
    'an incomplete measure that releases',
    changed('policy.yaml', 'incomplete: INCOMPLETE', 'incomplete: NONE'),
    /flow import-cbec: incomplete: expected a measure that holds, found NONE/,
  ],
  [
    'a life shorter than its longest wait',
    changed('policy.yaml', 'maxWait: 36h', 'maxWait: 40d'),
    /flow import-cbec: keep: expected at least maxWait/,
  ],
  [
    'a threshold of a list that is not screened',
    changed('policy.yaml', 'economies.csv, kind: code }', 'economies.csv, kind: code, threshold: 800 }'),
    /lists\/economies: expected a threshold on lists of kind name only/,
  ],
  [
    'a party of more names than anybody has',
    changed('lists/denied-parties.csv', 'denied exemplar', 'x;'.repeat(65)),
    /denied-parties\.csv:3: expected at most 64 aliases in a row and 200000 names in a list, found 65 aliases/,
  ],
  [
    'a threshold that no score is above',
    changed('policy.yaml', 'denied-parties.csv, kind: name }', 'denied-parties.csv, kind: name, threshold: 1001 }'),
    /expected a whole number from 1 to 1000/,
  ],
  [
    'a screening of a list of another kind',
    changed(
      'rules/parties.yaml',
      'screened("denied-parties", order.buyer.name)',
      'screened("brands", order.buyer.name)',
    ),
    /screened\(\) needs a list of kind name, not brands/,
  ],
  [
    'random checks of an unknown agency',
    changed('policy.yaml', 'measure: NII, agency: CUS', 'measure: NII, agency: XXX'),
    /flow import-cbec: random: agency XXX is not in the list/,
  ],
  ['one flow twice', changed('policy.yaml', 'id: export', 'id: pre-loading'), /flow pre-loading: this id stands twice/],
  ['no policy.yaml', without('policy.yaml'), /^policy\.yaml:-: expected this file/],
  [
    'a list without its file',
    without('lists/economies.csv'),
    /^policy\.yaml:\d+: lists\/economies: expected lists\/economies\.csv/,
  ],
  ['YAML that is none', changed('policy.yaml', 'lead: CUS', 'lead: [CUS'), /^policy\.yaml:\d+: /],
  [
    'a measure that there is not',
    changed('policy.yaml', 'clean: NONE', 'clean: NOTHING'),
    /^policy\.yaml:\d+: flows\/0\/clean: expected a measure/,
  ],
  [
    'a duration without a unit',
    changed('policy.yaml', 'maxWait: 36h', 'maxWait: "36"'),
    /^policy\.yaml:\d+: flows\/0\/maxWait: expected a duration/,
  ],
  [
    'a lead agency not in its list',
    changed('policy.yaml', 'lead: CUS', 'lead: ABC'),
    /^policy\.yaml:\d+: lead: expected an agency/,
  ],
  [
    'no flow for the rest',
    changed('policy.yaml', '- id: unassigned', '- id: remainder'),
    /expected one named unassigned/,
  ],
  [
    'an expiry that releases',
    changed('policy.yaml', 'expired: DETAINED', 'expired: NONE'),
    /flow import-cbec: expired: expected a measure that holds/,
  ],
  [
    'bands that do not ascend',
    changed('policy.yaml', 'from: 80', 'from: 20'),
    /flow import-cbec: bands of CUS: expected ascending/,
  ],
  [
    'a random check that inspects nothing',
    changed('policy.yaml', 'ppm: 10000, measure: NII', 'ppm: 10000, measure: RFI'),
    /random: expected an inspection/,
  ],
  [
    'an epoch longer than what is kept',
    changed('policy.yaml', 'epoch: 7d', 'epoch: 31d'),
    /keep: expected more than the selection epoch/,
  ],
  [
    'no shortest wait',
    changed('policy.yaml', 'minWait: 30m', 'minWait: 0m'),
    /flow import-cbec: minWait: expected more than 0/,
  ],
  [
    'a rule of an unknown agency',
    changed('rules/values.yaml', 'agency: CUS', 'agency: ABC'),
    /^rules\/values\.yaml:\d+: rule R10-low-value-threshold: agency ABC/,
  ],
  [
    'a rule of an unknown flow',
    changed('rules/values.yaml', 'flows: [import-low-value]', 'flows: [import]'),
    /^rules\/values\.yaml:\d+: .* flow import is not/,
  ],
  [
    'two rules of one name',
    changed('rules/values.yaml', 'id: R37-zero-price', 'id: R12-single-order-limit'),
    /^rules\/values\.yaml:\d+: .* stands twice/,
  ],
  [
    "a rule named like the engine's own reasons",
    changed('rules/values.yaml', 'id: R37-zero-price', 'id: expired'),
    /engine's own reasons/,
  ],
  [
    'a condition that does not parse',
    changed('rules/matching.yaml', 'when: missing("order")', 'when: missing("order"'),
    /^rules\/matching\.yaml:\d+: /,
  ],
  [
    'a condition over an element that there is not',
    changed('rules/matching.yaml', 'when: order.paidAmount != ', 'when: order.payed != '),
    /^rules\/matching\.yaml:\d+: rule R05-paid-amount: when: No such key: payed/,
  ],
  [
    'a condition that is no condition',
    changed('rules/matching.yaml', 'when: missing("order")', 'when: order.header.reference'),
    /rule R16-order-missing: when/,
  ],
  [
    'an `each` that leads nowhere',
    changed('rules/values.yaml', 'each: order.item', 'each: order.things'),
    /rule R37-zero-price: each: expected a path/,
  ],
  [
    'a list with a date that is none',
    changed('lists/economies.csv', '2007-01-01', '2007-01-32'),
    /^lists\/economies\.csv:\d+: expected dates/,
  ],
  [
    'a list without a source',
    changed('lists/economies.csv', 'verified,source', 'verified,origin'),
    /^lists\/economies\.csv:\d+: expected a column source/,
  ],
  [
    'a rule without a text',
    changed('texts/en.yaml', 'R37-zero-price:', 'R37:'),
    /^texts\/en\.yaml:\d+: rule R37-zero-price has no text/,
  ],
  [
    'a setting that is misspelt',
    changed('rules/controls.yaml', 'whenUnknown: RFI', 'whenUnkown: RFI'),
    /^rules\/controls\.yaml:\d+: rules\/\d+\/whenUnkown: expected no such key/,
  ],
  [
    'a waiting row without what it needs',
    changed('waiting.yaml', /    needs: .*\n/, ''),
    /^waiting\.yaml:\d+: waiting\/0\/needs: expected a text/,
  ],
  [
    'a waiting row with a key of its own',
    changed('waiting.yaml', 'source: WCOE', 'source: WCOE\n    when: "true"'),
    /^waiting\.yaml:\d+: waiting\/0\/when: expected no such key/,
  ],
  [
    'two waiting rows of one name',
    changed('waiting.yaml', 'id: R11', 'id: R10-repeats'),
    /R10-repeats: this id stands twice/,
  ],
  [
    'a waiting row of a rule that is judged',
    changed('waiting.yaml', 'id: R11', 'id: R37-zero-price'),
    /R37-zero-price: a rule of this id is judged/,
  ],
  [
    'more waiting rows than anybody reads',
    changed('waiting.yaml', 'waiting:\n', `waiting:\n${WAITING_ROW.repeat(100)}`),
    /^waiting\.yaml:\d+: waiting: expected at most 100 rows/,
  ],
  [
    'a text that only one language has',
    changed('texts/es.yaml', 'R37-zero-price:', 'R37-price:'),
    /^texts\/es\.yaml:\d+: (?:rule R37-zero-price has no text|R37-price has a text and is no rule)/,
  ],
  [
    'a text that one language tells traders and the other does not',
    changed('texts/es.yaml', 'disclosure: restricted', 'disclosure: public'),
    /^texts\/es\.yaml:\d+: rule random is public, and restricted in en/,
  ],
  [
    'words looked for in a list of codes',
    changed('rules/goods.yaml', 'mention("precursor-names"', 'mention("economies"'),
    /mention\(\) needs a list of kind text/,
  ],
])('one with %s is refused', (_, bundle, problem) => {
  expect(told(bundle)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});
