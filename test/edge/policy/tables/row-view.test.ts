/** A row of a table, as explain and show say it. */
import { rowText, rowView } from '../../../../src/edge/policy/tables/row-view';
import { tableOf } from '../support/given-table';

const body = (policy: string): string => `hitPolicy: ${policy}
inputs: { value: order.paidAmount, country: order.destinationCountryCode, gift: 'order.item[0].gift' }
rows:
  - { id: high, when: { country: [GB, F*], value: '>= 1000 USD', gift: '-' } }
  - { id: gift, when: { gift: true } }
  - { id: rest }`;

it.each([
  ['high', 'Row 1 of 3 of table t (first): value >= 1000 USD, country [GB, F*]'],
  ['gift', 'Row 2 of 3 of table t (first): gift yes'],
  ['rest', 'Row 3 of 3 of table t (first): whatever no earlier row takes'],
])('%s names its table, its place and its cells in the order of the inputs', (row, text) => {
  const view = rowView(new Map([['t', tableOf(body('first'))]]), `t.${row}`);
  expect(view === null ? '' : rowText(view)).toBe(text);
});

it('a row that asks nothing holds always where rows are collected', () => {
  const view = rowView(new Map([['t', tableOf(body('collect'))]]), 't.rest');
  expect(view === null ? '' : rowText(view)).toBe('Row 3 of 3 of table t (collect): always');
});

it.each(['t', 't.other', 'other.rest', '.rest', 'R12-single-order-limit'])('%s is no row of a table', (rule) => {
  expect(rowView(new Map([['t', tableOf(body('first'))]]), rule)).toBeNull();
});
