/** `tidewaiter policy key`: makes a key to propose and approve policies with, and prints what `approvers.yaml` states of it. */
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { newApproverKey } from '../edge/approver-key';
import { errorCodeOf } from '../edge/error-code';
import { UsageError } from '../edge/ports';
import { writeLines } from './write-lines';

/** Resolves to 0; rejects with UsageError where something stands there already. */
export async function keyCommand(
  { out }: { readonly out: string },
  output: Writable = process.stdout,
): Promise<number> {
  const { pem, key } = newApproverKey();
  try {
    writeFileSync(out, pem, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new UsageError(`--out: expected a file that can be made, found ${out} (${errorCodeOf(error) ?? 'error'})`);
  }
  const day = new Date().toISOString().slice(0, 10);
  const lines = [
    `key ${key.id}, for topology/approvers.yaml:`,
    `  - { role: ROLE, publicKey: ${key.publicKey}, from: ${day} }`,
  ];
  await writeLines(lines, output);
  return 0;
}
