/** Committed offsets against the ledger: only what is later in the same log is a contradiction, and only if it stays one. */
import type { Admin } from 'kafkajs';
import { committedPositions } from '../../../src/edge/kafka/committed-positions';
import { positionNote } from '../../../src/edge/position-note';

const LOG = 'ab'.repeat(16);
const note = (seq: number, hash = 1, logId = LOG): string => positionNote({ logId, seq, hash: Buffer.alloc(32, hash) });

/** What the group has committed for partition 0 of one topic: the last one stays. */
function committed(...metadata: readonly (string | null)[]) {
  let asked = 0;
  const fetchOffsets: Admin['fetchOffsets'] = async () => {
    const found = metadata[Math.min(asked++, metadata.length - 1)] ?? null;
    const partitions = [
      { partition: 0, offset: '5', metadata: found },
      { partition: 1, offset: '9', metadata: note(99) },
    ];
    return [{ topic: 'orders', partitions }, { topic: 'payments', partitions: [] }]; // prettier-ignore
  };
  const positions = committedPositions({ fetchOffsets } as Partial<Admin> as Admin, { groupId: 'ledger', topics: [] });
  return { expect: (own: string | undefined) => positions.expect(0, own), asked: () => asked };
}

it.each([
  ['what the ledger ends with', note(7)],
  ['an earlier entry', note(6, 9)],
  ['a later entry of another log', note(8, 1, 'cd'.repeat(16))],
  ['nothing, or what has expired', null],
  ['what somebody has reset', ''],
  ['a note of another program', 'offset 8'],
])('%s is no contradiction, and is asked for once', async (_, found) => {
  const given = committed(found);
  await expect(given.expect(note(7))).resolves.toBeUndefined();
  expect(given.asked()).toBe(1);
});

it('a task that says nothing of itself asks nothing', async () => {
  const given = committed(note(8));
  await given.expect(undefined);
  expect(given.asked()).toBe(0);
});

it('what is seen late is asked for again', async () => {
  const given = committed(note(8), note(8), note(7));
  await expect(given.expect(note(7))).resolves.toBeUndefined();
  expect(given.asked()).toBe(3);
});

it.each([
  [
    'a later entry',
    note(8, 2),
    note(7),
    /committed with entry 8 \(0202020202020202\).*ends with entry 7 \(0101010101010101\)/,
  ],
  ['another entry of the same number', note(7, 2), note(7), /entry 7 \(02.*ends with entry 7 \(01/],
  [
    'an entry where the ledger has none',
    note(1, 2),
    note(0),
    /entry 1 .*but its ledger is empty: it was cut or replaced/,
  ],
])('%s that stays is a Fault that no trying cures', async (_, found, own, message) => {
  const given = committed(found);
  const failing = given.expect(own);
  await expect(failing).rejects.toThrow(message);
  await expect(failing).rejects.toMatchObject({ name: 'Fault', retriable: false });
  expect(given.asked()).toBe(5);
});
