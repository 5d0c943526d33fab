/** What a verification has found and counted so far. */
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import type { EntryReport, Finding } from './verify-entry';

/** Findings kept; the rest is counted. */
const KEPT_FINDINGS = 1_000;

export interface Tally {
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

export function makeTally(): Tally {
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
