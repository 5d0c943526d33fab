/** What a snapshot says is not taken on trust: a state that cannot be kept under its reference is one that cannot be read. */
import type { CheckpointMark } from '../../../src/edge/ports';
import { fillCheckpoint } from '../../../src/edge/store/fill-checkpoint';
import type { StoredState } from '../../../src/edge/stored-state';
import { UnreadableState } from '../../../src/edge/unreadable-state';
import { jsonCodec, state } from './support/states';

const mark: CheckpointMark = { logId: 'ab', seq: 1, hash: new Uint8Array(32), offset: 0 };

async function* pieceOf(...states: readonly StoredState[]): AsyncGenerator<readonly StoredState[]> {
  yield states;
  await Promise.resolve();
}

const stored = (reference: string, named = reference): StoredState => {
  return { reference: named, bytes: Buffer.from(jsonCodec.encode(state(reference, 1, []))) };
};
const filled: number[] = [];
const base = {
  write: (changes: { readonly length: number }): Promise<void> => {
    filled.push(changes.length);
    return Promise.resolve();
  },
};
const fill = (...states: readonly StoredState[]): Promise<void> =>
  fillCheckpoint(base, jsonCodec, pieceOf(...states), mark);

it.each([
  ['an empty reference', stored('')],
  ['one that is too long', stored('x'.repeat(1025))],
  ['another reference than the state has', stored('ORD:P:1', 'ORD:P:2')],
  ['an empty one, and no state', { reference: '', bytes: Buffer.alloc(0) }],
  ['a long one, and no state', { reference: 'x'.repeat(2000), bytes: Buffer.alloc(3) }],
])('%s', async (_, one) => {
  await expect(fill(stored('ORD:P:0'), one)).rejects.toThrow(UnreadableState);
});

it('what can be kept is', async () => {
  filled.length = 0;
  await fill(stored('ORD:P:1'), stored('ORD:P:2'));
  expect(filled).toEqual([2]);
});
