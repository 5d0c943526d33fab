/** What an analyst reads on hovering over the keys of `rules/*.yaml`: of rules, and of decision tables with their cells. */
import type { Said } from './json-schema';

const WHEN_UNKNOWN =
  'What is asked for where it is unknown at decision time because an element is absent. Left out: nothing.';
const AGENCY_FROM =
  'A CEL text that names the agency, item by item: most often an entry of a list. Where it names none, agency applies.';
const EACH =
  'The path of a repeating class, like order.item: the condition is asked of each, as item (within is what holds it). Points count once.';
const POINTS = 'Whole points that a hit adds for its agency; negative ones are a credit.';
const SEVERITY = 'S security, R revenue, P prohibition or restriction, Q data quality. Credits never lower S and P.';
const WHY = 'The fact in a sentence, ending with its ground in brackets: [GACC22], [memory].';
const FLOWS = 'The flows that judge by it: ids of policy.yaml.';
const LEGAL_BASIS = 'The law or agreement that says that the fact matters, with its article. Shown to officers.';
const FLOOR = 'The least that a hit asks for, whatever the points. Left out: points alone decide.';

const HIT_POLICY = [
  'first: the first row that holds hits; a later row is unknown while an earlier one is.',
  'collect: every row that holds hits.',
  'unique: the same, where check refuses rows that can both hold.',
].join(' ');
const CELLS = [
  'Cells by input; what is left out, - or empty, asks nothing.',
  'Texts: GB, [GB, FR], 8517* (begins with), \'!= GB\', \'not [GB, FR]\', listed "a-list", not listed "a-list".',
  "Numbers and money: 30, '>= 30', '[100 EUR..500 EUR)'. Masses and quantities: '>= 2.5 kg', '> 100 H87'.",
  "Spans: '> 36h', '[1d..3d)'. Times: '>= 2026-01-31', '[2026-01-01..2026-01-31]', '> 2026-01-31T08:30:00Z'.",
  'Yes or no: yes, no.',
  "Of anything: stated, absent, 'cel: a condition'.",
  'What begins with > < = ! [ ( or has a colon in it stands in quotes.',
].join(' ');

export const RULES_FILE_SAID: Said = {
  descriptions: {
    rules: 'Rules, one fact each.',
    'rules[].id': 'Stable and cited: decisions, texts and tests name it.',
    'rules[].why': WHY,
    'rules[].legalBasis': LEGAL_BASIS,
    'rules[].agency': 'Whom a hit calls; one of the agencies of policy.yaml.',
    'rules[].agencyFrom': AGENCY_FROM,
    'rules[].severity': SEVERITY,
    'rules[].points': POINTS,
    'rules[].measure': FLOOR,
    'rules[].whenUnknown': WHEN_UNKNOWN,
    'rules[].flows': FLOWS,
    'rules[].each': EACH,
    'rules[].when':
      'The condition in CEL. It is unknown where an element it needs is absent, unless has() asks first. Put the cheapest test first.',
    tables: 'Decision tables: each row becomes a rule <table>.<row>.',
    'tables[].id': 'Stable and cited: the rules of its rows are named <table>.<row>.',
    'tables[].why': `${WHY} Rows may say their own.`,
    'tables[].legalBasis': LEGAL_BASIS,
    'tables[].agency': 'Whom a hit calls, unless the row says another; one of the agencies of policy.yaml.',
    'tables[].agencyFrom': `${AGENCY_FROM} Rows with an agency of their own do not use it.`,
    'tables[].severity': SEVERITY,
    'tables[].points': `${POINTS} For rows that state none.`,
    'tables[].measure': `${FLOOR} For rows that state none.`,
    'tables[].whenUnknown': `${WHEN_UNKNOWN} For rows that state none.`,
    'tables[].flows': FLOWS,
    'tables[].each': EACH,
    'tables[].when': 'A CEL condition that every row asks first, for example \'!missing("logistics")\'.',
    'tables[].hitPolicy': HIT_POLICY,
    'tables[].inputs':
      'The columns: a name like value or sellerCountry, and the CEL expression it stands for. A path with [0] needs quotes inside { }.',
    'tables[].rows': 'The rows, from the top. Under first their order matters.',
    'tables[].rowsFrom':
      'Instead of rows, a CSV file in rules/: columns id, points, measure, whenUnknown, agency, agencyFrom, why and the inputs.',
    'tables[].rows[].id': 'Small letters, digits and -. Stable: with the table it is the id of the rule.',
    'tables[].rows[].when': CELLS,
    'tables[].rows[].points': `${POINTS} Left out: those of the table.`,
    'tables[].rows[].measure': `${FLOOR} Left out here: that of the table.`,
    'tables[].rows[].whenUnknown': `${WHEN_UNKNOWN} Left out here: that of the table.`,
    'tables[].rows[].agency': 'Whom a hit of this row calls. Left out: the agency of the table.',
    'tables[].rows[].agencyFrom': AGENCY_FROM,
    'tables[].rows[].why': `${WHY} Left out: that of the table.`,
  },
};
