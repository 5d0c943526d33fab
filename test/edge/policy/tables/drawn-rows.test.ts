/** Rows of cells drawn at random over every type: what is said against them is so in every document tried. */
import * as fc from 'fast-check';
import type { Content } from '../../../../src/core/events/document';
import type { CompiledTable } from '../../../../src/edge/policy/tables/compiled-table';
import { overlappingRows } from '../../../../src/edge/policy/tables/overlapping-rows';
import { unreachableRows } from '../../../../src/edge/policy/tables/unreachable-rows';
import { saidByRows, tableOf } from '../support/given-table';

const DAY = Date.parse('2026-01-31T00:00:00Z');
const HOUR = 3_600_000;

/** An input, cells over it, and values around the ends of those cells. */
interface Drawn {
  readonly input: string;
  readonly cells: readonly string[];
  readonly values: readonly (number | Content | null)[];
  readonly stating: (value: number | Content | null) => Readonly<Record<string, Content>>;
}

const usd = (value: number): Content => ({ value, scale: 0, currency: 'USD' });

const COUNTRIES = ['-', 'GB', '!= GB', '[GB, F*]', 'not [GB, FR]', 'not F*', 'FR*', 'stated', 'listed "vague"'];
const PLACES = [null, 'GB', 'FR', 'F', 'FRX', 'DE', 'gift', ''];

const TYPES: Readonly<Record<string, Drawn>> = {
  money: {
    input: 'order.paidAmount',
    cells: ['>= 10 USD', '< 50 USD', '[20 USD..30 USD)', '10 USD', '!= 10 USD', '[10 USD, 29 USD]', '> 10 EUR'],
    values: [null, ...[0, 1, 9, 10, 11, 20, 29, 30, 49, 50, 51].map(usd), { ...usd(11), currency: 'EUR' }],
    stating: (value) => ({ order: { paidAmount: value } }),
  },
  masses: {
    input: 'logistics.totalGrossMassMilligrams',
    cells: ['>= 30 kg', '[500 g..2 kg)', '!= 2 kg', '2000 g', '< 0.5 kg', '(2 kg..30 kg]', '[1 mg, 30 kg]', '<= 1 kg'],
    values: [null, ...[0, 1, 2, 499_999, 500_000, 500_001, 999_999, 1_000_000, 1_000_001, 1_999_999],
      ...[2_000_000, 2_000_001, 29_999_999, 30_000_000, 30_000_001]], // prettier-ignore
    stating: (value) => ({ logistics: { totalGrossMassMilligrams: value } }),
  },
  quantities: {
    input: 'order.item[0].quantity',
    cells: ['> 12 H87', '<= 12 H87', '[1 H87..24 H87)', '!= 2 DZN', '1 DZN', '>= 1.5 H87', '[0 H87, 24 H87]'],
    values: [null, ...[0, 1, 2, 12, 13, 24].flatMap((count) =>
      ['H87', 'DZN', 'KGM'].map((unitCode) => ({ value: count * 10, scale: 1, unitCode })))], // prettier-ignore
    stating: (value) => ({ order: { item: [{ quantity: value }] } }),
  },
  times: {
    input: 'payment.paymentDateTime',
    cells: [
      '>= 2026-01-31', '<= 2026-01-31', '> 2026-01-31', '< 2026-01-31', '2026-01-31', '[2026-01-30..2026-02-01)',
      '(2026-01-30..2026-01-31]', '!= 2026-01-31T00:00:00Z', '2026-01-31T08:00:00+08:00', '> 2026-01-31T12:00:00Z',
      '[2026-02-01T00:00:00Z..2026-02-01T12:00:00Z]',
    ], // prettier-ignore
    values: [null, 0, ...[-48, -24, 0, 12, 24, 48].flatMap((hours) => [-1, 0, 1].map((ms) => DAY + hours * HOUR + ms))],
    stating: (value) => ({ payment: { paymentDateTime: value } }),
  },
  spans: {
    input: 'payment.paymentDateTime - order.header.issueDateTime',
    cells: ['> 36h', '<= 1d', '[1h30m..36h]', '!= 0', '0', '>= 90m', '(24h..3d)', '[1d, 36h]', '< 0s'],
    values: [null, ...[-1, 0, 1.5, 24, 36, 72].flatMap((hours) => [-1, 0, 1].map((ms) => hours * HOUR + ms))],
    stating: (value) => ({
      payment: { paymentDateTime: typeof value === 'number' ? DAY + value : null },
      order: { header: { issueDateTime: DAY } },
    }),
  },
};

describe.each(Object.entries(TYPES))('rows drawn at random over %s', (_, { input, cells, values, stating }) => {
  // Whether something is there can be asked of elements only, and of none by its position in a list.
  const asked = /^[\w.]+$/.test(input) ? ['-', 'stated', 'absent', ...cells] : ['-', ...cells];
  const rows = fc.array(fc.tuple(fc.constantFrom(...asked), fc.constantFrom(...COUNTRIES)), {
    minLength: 2,
    maxLength: 6,
  });
  const drawnTable = (policy: string, drawn: readonly (readonly [string, string])[]): CompiledTable =>
    tableOf(`hitPolicy: ${policy}
inputs: { value: '${input}', country: order.destinationCountryCode }
rows:
${drawn.map(([value, country], index) => `  - { id: r${index}, when: { value: '${value}', country: '${country}' } }`).join('\n')}`);
  const documents = values.flatMap((value) =>
    PLACES.map((destinationCountryCode) => {
      const stated = stating(value);
      return { ...stated, order: { ...stated.order, destinationCountryCode } };
    }),
  );
  const everySaid = (of: CompiledTable) => documents.map((filling) => saidByRows(of, filling));

  it('that are said never to be reached never hit', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const table = drawnTable('first', drawn);
        const ids = unreachableRows(table).map(({ row }) => row.id);
        expect(everySaid(table).flatMap((said) => ids.filter((id) => said[id] === 'hit'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('that are said both to hold do so somewhere', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const table = drawnTable('unique', drawn);
        const said = everySaid(table);
        for (const { row, others } of overlappingRows(table))
          expect(said.some((by) => by[row.id] === 'hit' && by[others[0]?.id ?? ''] === 'hit')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('hit under first where they would alone and no earlier row does', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const alone = everySaid(drawnTable('collect', drawn)).map((said) => Object.values(said));
        const first = everySaid(drawnTable('first', drawn)).map((said) => Object.values(said));
        for (const [index, said] of first.entries()) {
          const decided = alone[index] ?? [];
          if (decided.includes('unknown')) continue;
          const place = decided.indexOf('hit');
          expect(said).toEqual(decided.map((_, row) => (row === place ? 'hit' : 'miss')));
        }
      }),
      { numRuns: 25 },
    );
  });
});
