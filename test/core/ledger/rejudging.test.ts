/** What the entries say of judging anew: when it begins, how far it has come, and that nothing stays undone. */
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import {
  isSliceNext,
  leftFor,
  NOTHING_TO_REJUDGE,
  rejudgingAfter,
  sliceEnd,
  type Rejudging,
} from '../../../src/core/ledger/rejudging';

type Entry = readonly [activation: number, slice?: string];

/** Activations from 10 on judge anew. */
const asks = (offset: number): boolean => offset >= 10;

const entryOf = ([policyOffset, slice]: Entry): Pick<LedgerEntry, 'policyOffset' | 'dueTo'> => {
  return { policyOffset, dueTo: slice === undefined ? null : sliceEnd(slice) };
};

function after(...entries: readonly Entry[]): Rejudging {
  return entries.reduce((at, one) => rejudgingAfter(at, entryOf(one), asks(one[0])), NOTHING_TO_REJUDGE);
}

const left = (standing: Rejudging, activation: number) => leftFor(standing, activation, asks(activation));

it('an activation that asks for it begins with the first entry that cites it, and is done after its last slice', () => {
  expect(left(after([1]), 1)).toBeUndefined();
  expect(left(after([1]), 10)).toBe('');
  expect(after([1], [10])).toMatchObject({ after: '', sliced: false });
  expect(after([1], [10, 'b'])).toMatchObject({ after: 'b', sliced: true });
  expect(after([1], [10, 'b'], [10], [10, ''])).toMatchObject({ after: undefined });
  expect(left(after([1], [10, '']), 10)).toBeUndefined();
  expect(left(after([1], [10, ''], [10]), 10)).toBeUndefined();
});

it('the first activation of a log has nothing to judge anew', () => {
  expect(left(NOTHING_TO_REJUDGE, 10)).toBeUndefined();
  expect(left(after([10]), 10)).toBeUndefined();
});

it('a later activation that asks for it begins again; one that does not lets what was begun go on', () => {
  expect(left(after([1], [10, 'b']), 11)).toBe('');
  expect(left(after([1], [10, 'b'], [11, 'a']), 11)).toBe('a');
  expect(left(after([10, 'b']), 2)).toBe('b');
  expect(left(after([1], [10, 'b'], [2]), 2)).toBe('b');
  expect(left(after([1], [10, ''], [2]), 2)).toBeUndefined();
});

it('other entries come between slices one at a time', () => {
  const isNext = (standing: Rejudging, activation: number) => isSliceNext(standing, left(standing, activation));
  expect(isNext(after([1]), 1)).toBe(false);
  expect(isNext(after([1]), 10)).toBe(true);
  expect(isNext(after([1], [10, 'b']), 10)).toBe(false);
  expect(isNext(after([1], [10, 'b'], [10]), 10)).toBe(true);
  expect(isNext(after([1], [10, ''], [10]), 10)).toBe(false);
});

it('what the last two entries say is what all of them say', () => {
  const histories: readonly (readonly Entry[])[] = [
    [[1], [1]],
    [[1], [10, 'b']],
    [[1], [10]],
    [[1], [10, 'b'], [10]],
    [[1], [10, 'b'], [10], [10, '']],
    [[1], [10, ''], [10], [10]],
    [[1], [10, 'b'], [11]],
    [[1], [10, 'b'], [11, 'a'], [2]],
    [[1], [10, 'b'], [2], [2, 'c'], [2]],
  ];
  for (const history of histories) {
    const [whole, tail] = [after(...history), after(...history.slice(-2))];
    expect(tail).toEqual(whole);
    for (const activation of [1, 2, 10, 11, 12]) expect(left(tail, activation)).toBe(left(whole, activation));
  }
});
