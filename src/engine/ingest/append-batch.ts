/** Collects what was read into batches, and appends each in one transaction with what is remembered of it. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../core/events/document';
import type { Refusal } from '../../edge/avro/rejection-code';
import type { Draft, Unreadable } from '../../edge/ingest-draft';
import type { AppendTransaction, AppendableLog, NewRecord } from '../../edge/ports';
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
  /** Appends what is collected; on the disk when it returns. */
  flush(): void;
}

// A flush to the disk costs milliseconds; more in one transaction would keep a runner waiting for its turn.
const MAX_DOCUMENTS = 2_000;
const MAX_BYTES = 8 * 1024 * 1024;

interface Pending {
  readonly record: NewRecord | undefined;
  readonly found: Found | undefined;
  readonly refused: RefusedIn | undefined;
  readonly type: DocumentType;
  readonly issued: number | undefined;
}

/** Appends in the order of the calls, batch by batch; rethrows what the log throws, with nothing of that batch in it. */
export function batchAppender(log: AppendableLog, channel: Channel, tell: TellRefused): BatchAppender {
  const tally: Tally = { appended: new Map(), refused: new Map() };
  let pending: Pending[] = [];
  let bytes = 0;

  const flush = (): void => {
    if (pending.length === 0) return;
    const batch = pending;
    pending = [];
    bytes = 0;
    const refused = log.append((transaction) => batch.map((each) => append(channel, each, transaction)));
    for (const [index, { type }] of batch.entries()) {
      const lost = refused[index];
      if (lost === undefined) count(tally.appended, type);
      else {
        count(tally.refused, lost.why.code);
        tell(lost);
      }
    }
  };

  const add = (entry: Pending, size: number): void => {
    pending.push(entry);
    bytes += size;
    if (pending.length >= MAX_DOCUMENTS || bytes >= MAX_BYTES) flush();
  };

  const unreadable = (refused: RefusedIn): void => {
    const record = rawRecord(refused.why);
    add({ record, found: undefined, refused, type: refused.why.type, issued: undefined }, record.value.length);
  };

  return {
    tally,
    document(found) {
      const { draft } = found;
      const { type } = draft;
      const issued = draft.header.issueDateTime;
      if (!isIndependent(channel, draft)) {
        add({ record: undefined, found, refused: undefined, type, issued }, found.heldBytes);
        return;
      }
      const made = recordOf(channel, draft);
      if (E.isLeft(made)) unreadable(refusedDraft(found, made.left));
      else add({ record: made.right, found: undefined, refused: undefined, type, issued }, made.right.value.length);
    },
    unreadable,
    flush,
  };
}

/** Appends one; what is refused only now goes on raw and is returned. */
function append(
  channel: Channel,
  { record, found, refused, issued }: Pending,
  transaction: AppendTransaction,
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
