/** Recomputes a whole ledger and compares it with what it says and with what is stored: a certificate, or what differs. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { firstPrevious, isSealed } from '../core/ledger/seal';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { LogIdentity, ReadableLog } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import { INPUT_TOPICS, LEDGER_TOPIC, POLICIES_TOPIC } from '../edge/topics';
import type { EntryReport, Finding, VerifyParts } from './verify-entry';
import { verifyEntry } from './verify-entry';

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

/** `progress` is told how many of how many entries are done. */
export function verify(
  log: ReadableLog,
  parts: VerifyParts,
  progress: (done: number, of: number) => void,
): VerifyReport {
  const { task } = parts;
  const tally = makeTally();
  const covered = new Map<string, number>();
  let previous: Uint8Array | undefined = firstPrevious(log.identity.logId, task.partition, parts.writer, sha256);
  const end = task.end(LEDGER_TOPIC);
  tally.head = previous;
  for (const record of task.read(LEDGER_TOPIC, 0, end)) {
    const seq = tally.entries + 1;
    const decoded = parts.outputs.ledgerEntry(record.value);
    if (E.isLeft(decoded)) {
      const what = `ledger, offset ${record.offset}: ${decoded.left}; nothing after it is verifiable`;
      tally.note([{ kind: 'ledger entry differs', seq, what }]);
      break;
    }
    const entry = decoded.right;
    const expected = { seq, logId: log.identity.logId, task: task.partition, previous, offset: record.offset };
    const changes = changesOf(entry, expected);
    tally.note(changes);
    tally.note(gapsOf(entry, covered));
    tally.add(entry, verifyEntry(parts, entry, changes.length === 0));
    // The entry after a changed one cannot follow it: that is the same change, not another.
    previous = changes.length === 0 ? entry.hash : undefined;
    progress(tally.entries, end);
  }
  tally.note(strangers(log, task.partition, covered, tally.entries));
  const { entries, records, decisions, stored, head, findings, findingCount } = tally;
  const counts = { entries, records, decisions, stored, head, findings, findingCount };
  const withSecret = parts.draw !== undefined;
  return { identity: log.identity, partition: task.partition, policies: [...tally.policies], withSecret, ...counts };
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

/** Spans and output ranges join without a hole; `covered` goes on from entry to entry. */
function gapsOf(entry: LedgerEntry, covered: Map<string, number>): readonly Finding[] {
  const gaps: Finding[] = [];
  for (const { topic, from, to } of [...entry.spans, ...entry.outputs]) {
    const expected = covered.get(topic) ?? 0;
    if (from !== expected)
      gaps.push({ kind: 'gap', seq: entry.seq, what: `${topic}: expected offset ${expected}, found ${from}` });
    covered.set(topic, to);
  }
  return gaps;
}

/** Output records that no entry names. */
function strangers(
  log: ReadableLog,
  partition: number,
  covered: ReadonlyMap<string, number>,
  seq: number,
): readonly Finding[] {
  const own = new Set([LEDGER_TOPIC, POLICIES_TOPIC, ...INPUT_TOPICS.map(({ topic }) => topic)]);
  return log.topics().flatMap((topic): Finding[] => {
    const extra = own.has(topic) ? 0 : log.end(topic, partition) - (covered.get(topic) ?? 0);
    return extra > 0
      ? [{ kind: 'stored output differs', seq, what: `${topic}: ${extra} records that no entry names` }]
      : [];
  });
}
