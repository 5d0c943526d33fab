/** Which ledger entry or time `--as-of` means, and what it refuses rather than guesses. */
import { asOfFrom } from '../../src/cli/explain-as-of';

it.each([
  ['12', { kind: 'entry', seq: 12 }],
  ['#12', { kind: 'entry', seq: 12 }],
  ['2026-06-15', { kind: 'time', time: Date.UTC(2026, 5, 15) }],
  ['2026-06-15T12:30Z', { kind: 'time', time: Date.UTC(2026, 5, 15, 12, 30) }],
  ['2026-06-15T12:30:15.250+02:00', { kind: 'time', time: Date.UTC(2026, 5, 15, 10, 30, 15, 250) }],
  ['2026-06-15 12:30:15 UTC', { kind: 'time', time: Date.UTC(2026, 5, 15, 12, 30, 15) }],
])('%s', (text, meant) => {
  expect(asOfFrom(text)).toEqual(meant);
});

it.each(['', '-1', '#', '1e3', 'yesterday', '2026-06-15T12:30', '2026-02-30', '2026-13-01', '2026-06-15T25:00Z'])(
  'nothing by %j',
  (text) => {
    expect(asOfFrom(text)).toBeUndefined();
  },
);
