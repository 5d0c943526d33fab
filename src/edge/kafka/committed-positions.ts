/** The group's committed offsets, which are for lag tools: they carry which entry they belong to, and must not contradict the ledger. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { Fault } from '../ports';
import type { PositionNote } from '../position-note';
import { positionNoteFrom } from '../position-note';
import { kafkaCall } from './kafka-fault';

/** What was just committed may be seen a few milliseconds late. */
const TRIES = 5;
const TRY_AGAIN_MS = 200;

/** What was committed is later than the ledger that was read. */
export class LaterThanLedger extends Fault {
  constructor(message: string) {
    super(message, false);
  }
}

export interface CommittedPositions {
  /**
   * Is what was committed last for the task the transaction with this note? Rejects with LaterThanLedger where it is a later one of
   * this log: the ledger has lost entries then, or more since it was read. What was reset or has expired says nothing.
   */
  expect(partition: number, note: string | undefined): Promise<void>;
}

export function committedPositions(
  admin: Admin,
  { groupId, topics }: { readonly groupId: string; readonly topics: readonly string[] },
): CommittedPositions {
  const found = async (partition: number): Promise<readonly PositionNote[]> => {
    const offsets = await kafkaCall(`reading the offsets of group ${groupId}`, () =>
      admin.fetchOffsets({ groupId, topics: [...topics] }),
    );
    return offsets.flatMap(({ partitions }) =>
      partitions
        .filter((one) => one.partition === partition)
        .flatMap(({ metadata }) => positionNoteFrom(metadata) ?? []),
    );
  };
  return {
    expect: async (partition, note) => {
      const own = positionNoteFrom(note);
      if (own === undefined) return;
      for (let tries = 1; ; tries++) {
        const later = (await found(partition)).find((one) => contradicts(one, own));
        if (later === undefined) return;
        if (tries === TRIES) {
          const stands = own.seq === 0 ? 'is empty' : `ends with entry ${own.seq} (${own.hash.slice(0, 16)})`;
          const committed = `its offsets were committed with entry ${later.seq} (${later.hash.slice(0, 16)})`;
          throw new LaterThanLedger(
            `task ${partition}: ${committed}, but its ledger ${stands}: it was cut or replaced`,
          );
        }
        await sleep(TRY_AGAIN_MS);
      }
    },
  };
}

/** Another log's notes say nothing of this one. */
function contradicts(one: PositionNote, own: PositionNote): boolean {
  if (one.logId !== own.logId) return false;
  return one.seq > own.seq || (one.seq === own.seq && one.hash !== own.hash);
}
