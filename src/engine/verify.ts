/** Recomputes a whole ledger and compares it with what it says and with what is stored: a certificate, or what differs. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { firstPrevious, isSealed } from '../core/ledger/seal';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { LogIdentity, ReadableLog } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import { INPUT_TOPICS, LEDGER_TOPIC, POLICIES_TOPIC } from '../edge/topics';
import type { Finding, VerifyParts } from './verify-entry';
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
export function verify(log: ReadableLog, parts: VerifyParts, progress: (done: number, of: number) => void): VerifyReport {
  const { task } = parts;
  const { logId } = log.identity;
  const findings: Finding[] = [];
  let findingCount = 0;
  const note = (found: readonly Finding[]): void => {
    findingCount += found.length;
    findings.push(...found.slice(0, KEPT_FINDINGS - findings.length));
  };
  const totals = { entries: 0, records: 0, decisions: 0, stored: 0 };
  const policies = new Set<string>();
  const covered = new Map<string, number>();
  let previous: Uint8Array | undefined = firstPrevious(logId, task.partition, parts.writer, sha256);
  let head = previous;
  const end = task.end(LEDGER_TOPIC);
  for (const record of task.read(LEDGER_TOPIC, 0, end)) {
    const seq = totals.entries + 1;
    const decoded = parts.outputs.ledgerEntry(record.value);
    if (E.isLeft(decoded)) {
      const what = `ledger, offset ${record.offset}: ${decoded.left}; nothing after it is verifiable`;
      note([{ kind: 'ledger entry differs', seq, what }]);
      break;
    }
    const entry = decoded.right;
    totals.entries++;
    progress(totals.entries, end);
    const changes = changesOf(entry, { seq, logId, task: task.partition, previous, offset: record.offset });
    note(changes);
    note(gapsOf(entry, covered));
    const trusted = changes.length === 0;
    // The entry after a changed one cannot follow it: that is the same change, not another.
    previous = trusted ? entry.hash : undefined;
    head = entry.hash;
    policies.add(hex(entry.policy));
    const report = verifyEntry(parts, entry, trusted);
    note(report.findings);
    totals.records += report.records;
    totals.decisions += report.decisions;
    totals.stored += report.stored;
  }
  note(strangers(log, task.partition, covered, totals.entries));
  return { identity: log.identity, partition: task.partition, ...totals, head, policies: [...policies], withSecret: parts.draw !== undefined, findings, findingCount };
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
    return [{ kind: 'gap', seq, what: `${place}: expected entry ${seq} of log ${expected.logId}, task ${expected.task}` }];
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
    if (from !== expected) gaps.push({ kind: 'gap', seq: entry.seq, what: `${topic}: expected offset ${expected}, found ${from}` });
    covered.set(topic, to);
  }
  return gaps;
}

/** Output records that no entry names. */
function strangers(log: ReadableLog, partition: number, covered: ReadonlyMap<string, number>, seq: number): readonly Finding[] {
  const own = new Set([LEDGER_TOPIC, POLICIES_TOPIC, ...INPUT_TOPICS.map(({ topic }) => topic)]);
  return log.topics().flatMap((topic): Finding[] => {
    const extra = own.has(topic) ? 0 : log.end(topic, partition) - (covered.get(topic) ?? 0);
    return extra > 0 ? [{ kind: 'stored output differs', seq, what: `${topic}: ${extra} records that no entry names` }] : [];
  });
}
