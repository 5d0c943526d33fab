/** The reference policy: each of its rules hit, missed, and unable to say where an element is absent. */
import { given } from '../../support/given';
import { EXPORTED, FLOWN, LOW, RETAILED, policy, saidOf } from './support/reference-documents';
import { ROWS_OF_CODES } from './support/rows-of-codes';
import { ROWS_OF_CONTROLS } from './support/rows-of-controls';
import { ROWS_OF_DECLARATIONS } from './support/rows-of-declarations';
import { ROWS_OF_DESCRIPTIONS } from './support/rows-of-descriptions';
import { ROWS_OF_ELEMENTS } from './support/rows-of-elements';
import { ROWS_OF_MATCHING } from './support/rows-of-matching';
import { ROWS_OF_VALUES } from './support/rows-of-values';

const ROWS = [
  ROWS_OF_CODES, ROWS_OF_CONTROLS, ROWS_OF_DECLARATIONS, ROWS_OF_DESCRIPTIONS, ROWS_OF_ELEMENTS, ROWS_OF_MATCHING, ROWS_OF_VALUES,
].flat(); // prettier-ignore
const HITS = ROWS.map(([rule, hit, missed]) => [rule, hit, missed] as const);
const UNKNOWNS = ROWS.flatMap(([rule, , , unknown]) => (unknown === undefined ? [] : [[rule, unknown] as const]));

describe('every rule', () => {
  it.each(HITS)('%s hits, and misses', (rule, hit, missed) => {
    expect([saidOf(rule, hit), saidOf(rule, missed)]).toEqual([['hit'], []]);
  });

  it.each(UNKNOWNS)('%s says that it does not know', (rule, stated) => {
    expect(saidOf(rule, stated)).toContain('unknown');
  });

  it('is in the tables', () => {
    const rules = policy.flows.flatMap((flow) => policy.rulesOf(flow.id).map(({ id }) => id));
    expect([...new Set(rules)].sort()).toEqual(ROWS.map(([rule]) => rule).sort());
  });

  it.each([['retail', RETAILED], ['pre-loading', FLOWN], ['low value', LOW], ['export', EXPORTED]])(
    'misses a clean %s consignment, which is released', (_, stated) => {
      const { history } = given(policy, ...stated);
      expect(history.map(({ outcome, reasons: all }) => [outcome, all])).toEqual([['RELEASE', []]]);
    },
  ); // prettier-ignore
});
