/** What a statement's digest covers, and so its signature: everything it says; files by the hash of their bundle. */
import { fieldWriter } from '../../core/ledger/field-writer';
import type { PolicyStatement } from '../../edge/avro/records';
import { sha256 } from '../../edge/sha256';

/** Keeps a signature from meaning anything elsewhere. */
const PURPOSE = 'tidewaiter policy statement 1';

/** What somebody says, before it is digested and signed. */
export type Said = Omit<PolicyStatement, 'digest' | 'signature'>;

/** SHA-256 over the fields, each as u32 big-endian length and bytes; what is absent has length 0xFFFFFFFF. */
export function statementDigest(said: Said): Uint8Array {
  const writer = fieldWriter();
  const optional = (value: number | null): void => (value === null ? writer.bytes(null) : writer.i64(value));
  writer.text(PURPOSE);
  writer.text(said.kind);
  writer.i64(said.at);
  writer.text(said.reason);
  for (const digest of [said.demands, said.proposal, said.bundle, said.base]) writer.bytes(digest);
  optional(said.effectiveFrom);
  writer.i32(said.rejudge ? 1 : 0);
  writer.i32(said.results.length);
  for (const { what, passed, summary } of said.results) {
    writer.text(what);
    writer.i32(passed ? 1 : 0);
    writer.text(summary);
  }
  if (said.key === null) writer.bytes(null);
  else writer.text(said.key);
  return sha256(writer.take());
}
