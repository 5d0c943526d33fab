/** Collects what was read into batches, and appends each in one transaction with what is remembered of it. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../core/events/document';
import type { Refusal } from '../../edge/avro/rejection-code';
import type { Draft, Unreadable } from '../../edge/ingest-draft';
import { AppendFault, type IngestLog, type IngestTransaction } from '../../edge/ingest-ports';
import { Fault } from '../../edge/ports';
import type { NewRecord } from '../../edge/ports';
import { isIndependent, recordOf, settle, type Channel } from './append-document';
import { rawRecord } from './raw-record';

/** A draft, its file, the bytes it was read from, asked for only if it cannot be encoded, and how many it holds in memory. */
export interface Found {
  readonly file: string;
  readonly draft: Draft;
  readonly raw: () => Uint8Array;
  readonly heldBytes: number;
}

/** Something refused, and the file it stood in. */
export interface RefusedIn {
  readonly file: string;
  readonly why: Unreadable;
}

/** What happened so far: documents appended by type, and what was refused by code. */
export interface Tally {
  readonly appended: Map<DocumentType, number>;
  readonly refused: Map<string, number>;
}

/** Told of everything refused, once it is in the log. */
export type TellRefused = (refused: RefusedIn) => void;

export interface BatchAppender {
  readonly tally: Tally;
  document(found: Found): void;
  unreadable(refused: RefusedIn): void;
  /** As much is collected as goes into one transaction: to be flushed before more is given. */
  isFull(): boolean;
  /** Appends what is collected; durable when it resolves. Rejects with an IngestFault, nothing follows it then. */
  flush(): Promise<void>;
}

/** Where a document or something unreadable stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The log took not all of a batch: `lost` is what is not known to be in it, in the order it was read. */
export class IngestFault extends Fault {
  constructor(
    fault: Fault,
    readonly lost: readonly Place[],
    readonly tally: Tally,
  ) {
    super(fault.message, fault.retriable, { cause: fault });
  }
}

// A flush to the disk costs milliseconds; more in one transaction would keep a runner waiting for its turn.
const MAX_DOCUMENTS = 2_000;
const MAX_BYTES = 8 * 1024 * 1024;

interface Pending {
  readonly place: Place;
  readonly record: NewRecord | undefined;
  readonly found: Found | undefined;
  readonly refused: RefusedIn | undefined;
  readonly type: DocumentType;
  readonly issued: number | undefined;
}

/** Appends in the order of the calls, batch by batch. */
export function batchAppender(log: IngestLog, channel: Channel, tell: TellRefused): BatchAppender {
  const tally: Tally = { appended: new Map(), refused: new Map() };
  let pending: Pending[] = [];
  let bytes = 0;

  const add = (entry: Pending, size: number): void => {
    pending.push(entry);
    bytes += size;
  };

  const unreadable = (refused: RefusedIn): void => {
    const { type, line } = refused.why;
    const record = rawRecord(refused.why);
    const place = { file: refused.file, line };
    add({ place, record, found: undefined, refused, type, issued: undefined }, record.value.length);
  };

  return {
    tally,
    document(found) {
      const { draft, file } = found;
      const { type, line } = draft;
      const place = { file, line };
      const issued = draft.header.issueDateTime;
      if (!isIndependent(channel, draft)) {
        add({ place, record: undefined, found, refused: undefined, type, issued }, found.heldBytes);
        return;
      }
      const made = recordOf(channel, draft);
      if (E.isLeft(made)) unreadable(refusedDraft(found, made.left));
      else {
        const record = made.right;
        add({ place, record, found: undefined, refused: undefined, type, issued }, record.value.length);
      }
    },
    unreadable,
    isFull: () => pending.length >= MAX_DOCUMENTS || bytes >= MAX_BYTES,
    async flush() {
      if (pending.length === 0) return;
      const batch = pending;
      pending = [];
      bytes = 0;
      await appendBatch(log, channel, batch, tally, tell);
    },
  };
}

async function appendBatch(
  log: IngestLog,
  channel: Channel,
  batch: readonly Pending[],
  tally: Tally,
  tell: TellRefused,
): Promise<void> {
  let refused: readonly (RefusedIn | undefined)[] = [];
  const done = (isMissing: (index: number) => boolean): void => {
    for (const [index, { type }] of batch.entries()) {
      if (isMissing(index)) continue;
      const lost = refused[index];
      if (lost === undefined) count(tally.appended, type);
      else {
        count(tally.refused, lost.why.code);
        tell(lost);
      }
    }
  };
  try {
    await log.append((transaction) => {
      refused = batch.map((each) => append(channel, each, transaction));
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const missing = new Set(error instanceof AppendFault ? error.missing : batch.keys());
    done((index) => missing.has(index));
    const lost = batch.filter((_, index) => missing.has(index)).map(({ place }) => place);
    throw new IngestFault(error, lost, tally);
  }
  done(() => false);
}

/** Appends one; what is refused only now goes on raw and is returned. */
function append(
  channel: Channel,
  { record, found, refused, issued }: Pending,
  transaction: IngestTransaction,
): RefusedIn | undefined {
  if (record !== undefined) {
    transaction.append(record, issued);
    return refused;
  }
  if (found === undefined) return undefined;
  const made = settle(channel, found.draft, transaction);
  if (E.isRight(made)) {
    transaction.append(made.right, issued);
    return undefined;
  }
  const lost = refusedDraft(found, made.left);
  transaction.append(rawRecord(lost.why), undefined);
  return lost;
}

function refusedDraft({ file, draft, raw }: Found, { code, pointer, detail }: Refusal): RefusedIn {
  return { file, why: { code, pointer, detail, line: draft.line, type: draft.type, raw: raw() } };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
