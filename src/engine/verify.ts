/** Recomputes a whole ledger and compares it with what it says and with what is stored: a certificate, or what differs. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { NOTHING_TO_REJUDGE } from '../core/ledger/rejudging';
import { firstPrevious, isSealed } from '../core/ledger/seal';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { LogIdentity, LogReader, LogRecord } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import {
  INPUT_TOPICS, LEDGER_TOPIC, MODEL_SHADOW_TOPIC, POLICIES_TOPIC, SNAPSHOTS_TOPIC, TOPOLOGY_TOPIC,
} from '../edge/topics'; // prettier-ignore
import type { Covered } from './entry-content';
import { oneByOne } from './ledger-tail';
import { followed } from './rejudging-at';
import { snapshotChecks } from './snapshot/check-snapshots';
import type { EntryReport, Finding, VerifyParts } from './verify-entry';
import { strangersFinding, verifyEntry } from './verify-entry';

/** Findings kept; the rest is counted. */
const KEPT_FINDINGS = 1_000;

export interface VerifyReport {
  readonly identity: LogIdentity;
  readonly partition: number;
  readonly entries: number;
  readonly records: number;
  readonly decisions: number;
  readonly stored: number;
  /** Hash of the last entry: what the certificate vouches for. */
  readonly head: Uint8Array;
  readonly policies: readonly string[];
  readonly withSecret: boolean;
  readonly findings: readonly Finding[];
  readonly findingCount: number;
}

/** A ledger being verified: its entries up to where it ends now, and later those that came since. */
export interface Verification {
  /**
   * `progress` is told how many entries are done; stops behind one of them where it is asked to. Rejects with a Fault when
   * the log is away or no longer has it all.
   */
  readonly advance: (progress: (done: number, of: number) => void, stop?: AbortSignal) => Promise<void>;
  /** Looks for output records behind the last entry's, which of a log that is worked on may be those of the next. */
  readonly strangers: () => Promise<void>;
  /** What there is to say so far. */
  readonly report: () => VerifyReport;
}

/** All of a ledger. `progress` is told how many entries are done. Rejects with a Fault when the log is away or no longer has it all. */
export async function verify(
  log: Pick<LogReader, 'identity' | 'topics'>,
  parts: VerifyParts,
  progress: (done: number, of: number) => void,
): Promise<VerifyReport> {
  const verification = await beginVerify(log, parts);
  await verification.advance(progress);
  await verification.strangers();
  return verification.report();
}

/** Nothing is read yet. */
export async function beginVerify(
  log: Pick<LogReader, 'identity' | 'topics'>,
  parts: VerifyParts,
): Promise<Verification> {
  const { task } = parts;
  const { logId } = log.identity;
  const tally = makeTally();
  const snapshots = await snapshotChecks(task, logId);
  const read = new Map<string, number>();
  const covered: Covered = new Map(outputTopics(log).map((topic) => [topic, 0]));
  let previous: Uint8Array | undefined = firstPrevious(logId, task.partition, parts.writer, sha256);
  let rejudging = NOTHING_TO_REJUDGE;
  let next = 0;
  let isReadable = true;
  tally.head = previous;
  const take = async (record: LogRecord): Promise<void> => {
    const seq = tally.entries + 1;
    const decoded = parts.outputs.ledgerEntry(record.value);
    if (E.isLeft(decoded)) {
      isReadable = false;
      const what = `ledger, offset ${record.offset}: ${decoded.left}; nothing after it is verifiable`;
      return tally.note([{ kind: 'ledger entry differs', seq, what }]);
    }
    const entry = decoded.right;
    const changes = changesOf(entry, { seq, logId, task: task.partition, previous, offset: record.offset });
    tally.note([...changes, ...gapsOf(entry, read, covered)]);
    tally.add(entry, await verifyEntry(parts, entry, covered, changes.length === 0, rejudging));
    rejudging = followed(rejudging, entry, parts.policies);
    tally.note(await snapshots.folded(entry, parts.store, tally.findingCount === 0));
    if (changes.length === 0) tally.note(snapshots.cited(entry));
    // The entry after a changed one cannot follow it: that is the same change, not another.
    previous = changes.length === 0 ? entry.hash : undefined;
    // A long log has more consignments than memory has room for.
    await parts.store.checkpoint({ logId, seq, hash: entry.hash, offset: record.offset }, false);
  };
  const advance: Verification['advance'] = async (progress, stop) => {
    const end = await task.end(LEDGER_TOPIC);
    if (!isReadable || end <= next) return;
    for await (const record of oneByOne(task.read(LEDGER_TOPIC, next, end))) {
      await take(record);
      if (!isReadable) return;
      next = record.offset + 1;
      progress(tally.entries, Math.max(tally.entries, end));
      if (stop?.aborted === true) return;
    }
    next = end;
  };
  const strangers = async (): Promise<void> => {
    for (const [topic, to] of covered) tally.note(await strangersBehind(task, topic, to, tally.entries));
  };
  return { advance, strangers, report: () => reportOf(log.identity, parts, tally) };
}

function reportOf(identity: LogIdentity, { task, draw }: VerifyParts, tally: Tally): VerifyReport {
  const { entries, records, decisions, stored, head, findings, findingCount } = tally;
  const counts = { entries, records, decisions, stored, head, findings, findingCount };
  return {
    identity,
    partition: task.partition,
    policies: [...tally.policies],
    withSecret: draw !== undefined,
    ...counts,
  };
}

/** What has been found and counted so far. */
interface Tally {
  entries: number;
  records: number;
  decisions: number;
  stored: number;
  head: Uint8Array;
  findingCount: number;
  readonly findings: Finding[];
  readonly policies: Set<string>;
  readonly note: (found: readonly Finding[]) => void;
  readonly add: (entry: LedgerEntry, report: EntryReport) => void;
}

function makeTally(): Tally {
  const tally: Tally = {
    entries: 0,
    records: 0,
    decisions: 0,
    stored: 0,
    head: new Uint8Array(0),
    findingCount: 0,
    findings: [],
    policies: new Set(),
    note: (found) => {
      tally.findingCount += found.length;
      tally.findings.push(...found.slice(0, KEPT_FINDINGS - tally.findings.length));
    },
    add: (entry, report) => {
      tally.entries++;
      tally.records += report.records;
      tally.decisions += report.decisions;
      tally.stored += report.stored;
      tally.head = entry.hash;
      tally.policies.add(hex(entry.policy));
      tally.note(report.findings);
    },
  };
  return tally;
}

interface Expected {
  readonly seq: number;
  readonly logId: string;
  readonly task: number;
  readonly previous: Uint8Array | undefined;
  readonly offset: number;
}

/** What of an entry itself is not as it was written. */
function changesOf(entry: LedgerEntry, expected: Expected): readonly Finding[] {
  const { seq, offset } = expected;
  const place = `ledger, offset ${offset}`;
  if (!isSealed(entry, encodeLedgerEntryBody, sha256)) {
    return [{ kind: 'ledger entry differs', seq, what: `${place}: its hash does not fit its content` }];
  }
  if (entry.seq !== seq || entry.logId !== expected.logId || entry.task !== expected.task) {
    return [
      { kind: 'gap', seq, what: `${place}: expected entry ${seq} of log ${expected.logId}, task ${expected.task}` },
    ];
  }
  if (expected.previous !== undefined && hex(entry.previous) !== hex(expected.previous)) {
    return [{ kind: 'ledger entry differs', seq, what: `${place}: it does not follow the entry before it` }];
  }
  return [];
}

/** Spans join without a hole, output ranges without an overlap; `read` goes on from entry to entry. */
function gapsOf(
  entry: LedgerEntry,
  read: Map<string, number>,
  covered: ReadonlyMap<string, number>,
): readonly Finding[] {
  const gaps: Finding[] = [];
  const gap = (topic: string, expected: number, from: number): void =>
    void gaps.push({ kind: 'gap', seq: entry.seq, what: `${topic}: expected offset ${expected}, found ${from}` });
  for (const { topic, from, to } of entry.spans) {
    const expected = read.get(topic) ?? 0;
    if (from !== expected) gap(topic, expected, from);
    read.set(topic, to);
  }
  for (const { topic, from } of entry.outputs) {
    const least = covered.get(topic) ?? 0;
    if (from < least) gap(topic, least, from);
  }
  return gaps;
}

/** Output records behind the last entry's that no entry names. */
async function strangersBehind(
  task: VerifyParts['task'],
  topic: string,
  from: number,
  seq: number,
): Promise<readonly Finding[]> {
  let extra = 0;
  for await (const piece of task.read(topic, from, await task.end(topic))) extra += piece.length;
  return extra > 0 ? [strangersFinding(topic, extra, seq)] : [];
}

function outputTopics(log: Pick<LogReader, 'topics'>): readonly string[] {
  const others = new Set([...BESIDE_OUTPUTS, ...INPUT_TOPICS.map(({ topic }) => topic)]);
  return log.topics().filter((topic) => !others.has(topic));
}

const BESIDE_OUTPUTS = [LEDGER_TOPIC, POLICIES_TOPIC, SNAPSHOTS_TOPIC, TOPOLOGY_TOPIC, MODEL_SHADOW_TOPIC];
