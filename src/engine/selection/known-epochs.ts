/** Which epochs of the random draws the ledgers of a log commit to, since when, and which of them have ended. */
import { hex } from '../../core/kernel/hex';
import type { LedgerEntry } from '../../core/ledger/entry';
import { isSealed } from '../../core/ledger/seal';
import type { OutputDecoder } from '../../edge/avro/decode-output';
import { encodeLedgerEntryBody } from '../../edge/avro/encode';
import { epochBegin } from '../../edge/draw-secret';
import type { LogReader } from '../../edge/ports';
import { Fault, UsageError } from '../../edge/ports';
import { sha256 } from '../../edge/sha256';
import { LEDGER_TOPIC } from '../../edge/topics';
import { entriesFrom } from '../ledger-tail';

/** The entry that commits to a secret first; `now` is its time, epoch ms. */
export interface Citation {
  readonly task: number;
  readonly seq: number;
  readonly now: number;
}

/** From `begin` (inclusive) to `end` (exclusive), epoch ms. */
export interface KnownEpoch {
  readonly begin: number;
  readonly end: number;
  /** By digest in hex. One, unless workers had different secrets; none where no entry cites the epoch. */
  readonly commitments: ReadonlyMap<string, Citation>;
}

export interface KnownEpochs {
  /** In the order of time; those of policies with other epochs may overlap. */
  readonly epochs: readonly KnownEpoch[];
  /** The latest `now` of all ledgers, epoch ms; -Infinity without an entry. */
  readonly lastNow: number;
  /** Of the last entry read, ms; undefined without one. */
  readonly lengthMs: number | undefined;
}

/** `progress` is told which task is read and how far. Rejects with a Fault where an entry cannot be read or was changed. */
export async function readEpochs(
  log: Pick<LogReader, 'identity' | 'partition'>,
  outputs: OutputDecoder,
  progress: (task: number, done: number, of: number) => void,
): Promise<KnownEpochs> {
  const found = new Map<number, { end: number; commitments: Map<string, Citation> }>();
  let lastNow = -Infinity;
  let lengthMs: number | undefined;
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    const end = await task.end(LEDGER_TOPIC);
    for await (const { entry, offset } of entriesFrom(task, outputs, 0)) {
      if (!isSealed(entry, encodeLedgerEntryBody, sha256))
        throw new Fault(`ledger, entry ${entry.seq} of task ${partition}: its hash does not fit; see verify`, false);
      lastNow = Math.max(lastNow, entry.now);
      lengthMs = lengthOf(entry) ?? lengthMs;
      for (const { epoch, digest } of entry.selection) {
        const known = found.get(epoch) ?? { end: epoch, commitments: new Map<string, Citation>() };
        found.set(epoch, known);
        // Two policies may begin an epoch together: it has ended when both have.
        known.end = Math.max(known.end, epoch + (lengthOf(entry) ?? 0));
        const { commitments } = known;
        const first = commitments.get(hex(digest));
        if (first === undefined || entry.now < first.now)
          commitments.set(hex(digest), { task: partition, seq: entry.seq, now: entry.now });
      }
      progress(partition, offset + 1, end);
    }
  }
  const epochs = [...found].map(([begin, rest]) => ({ begin, ...rest })).sort((a, b) => a.begin - b.begin);
  return { epochs, lastNow, lengthMs };
}

/** An entry commits to the epoch that it is in and to the next one. */
function lengthOf({ selection: [own, next] }: LedgerEntry): number | undefined {
  return own === undefined || next === undefined ? undefined : next.epoch - own.epoch;
}

export function hasEnded({ end }: KnownEpoch, { lastNow }: KnownEpochs): boolean {
  return lastNow >= end;
}

/** The epoch that a moment is in; throws UsageError where it has not ended: its secret would tell what will be drawn. */
export function endedEpochAt(known: KnownEpochs, time: number): KnownEpoch {
  const epoch = epochAt(known, time);
  if (hasEnded(epoch, known)) return epoch;
  const [ends, now] = [epoch.end, known.lastNow].map((ms) => new Date(ms).toISOString());
  throw new UsageError(`--epoch: expected one that has ended, found one until ${ends}; the ledger is at ${now}`);
}

/**
 * The epoch that a moment is in, or that begins then; one that no entry cites goes by the length of the present ones. Throws
 * UsageError where the ledger is empty, or the moment is in several.
 */
function epochAt({ epochs, lengthMs }: KnownEpochs, time: number): KnownEpoch {
  const around = epochs.filter(({ begin, end }) => begin <= time && time < end);
  const meant = around.find(({ begin }) => begin === time) ?? around[0];
  if (meant !== undefined && (around.length === 1 || meant.begin === time)) return meant;
  if (meant !== undefined) {
    const begins = around.map(({ begin }) => new Date(begin).toISOString()).join(', ');
    throw new UsageError(`--epoch: expected the begin of one epoch, found a time in several: ${begins}`);
  }
  if (lengthMs === undefined) throw new UsageError('--epoch: expected a ledger that commits to epochs, found no entry');
  const begin = epochBegin(time, lengthMs);
  return { begin, end: begin + lengthMs, commitments: new Map() };
}
