/** What commands make a ledger again with: a store of its own that is thrown away, and nothing is written to any topic. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLD_NUMBER } from '../core/join/consignment';
import { fieldWriter } from '../core/ledger/field-writer';
import { readAgencyTopics } from '../edge/agency-topics';
import { openDrawSecret, selectionOf } from '../edge/draw-secret';
import { packageFile } from '../edge/package-files';
import { openStore } from '../edge/store/open-store';
import { replayLimits } from '../edge/store/store-limits';
import type { VerifyParts } from '../engine/verify-entry';
import { codecFor } from '../wire';
import type { Reading } from './reading-options';

export interface ReplayOptions {
  readonly data?: string | undefined;
  /** Without one that of the data directory; without any, arms are taken as recorded. */
  readonly secretFile?: string | undefined;
}

/** The secret of the random checks where it is at hand. Throws UsageError where others could read it. */
export function secretAtHand({ secretFile, data }: ReplayOptions): Uint8Array | undefined {
  const file = secretFile ?? (data === undefined ? undefined : join(data, 'draw.secret'));
  return file !== undefined && existsSync(file) ? openDrawSecret(file) : undefined;
}

/** Works with the parts of one task, and removes the store however that ends. */
export async function replaying<A>(
  { log, policies, outputs, encoder }: Reading,
  partition: number,
  options: ReplayOptions,
  work: (parts: VerifyParts) => Promise<A>,
): Promise<A> {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-replay-'));
  const owner = { logId: log.identity.logId, fold: FOLD_NUMBER };
  const store = await openStore(scratch, owner, { ...replayLimits, codec: codecFor(policies) });
  const secret = secretAtHand(options);
  const draw = secret === undefined ? undefined : (epochMs: number) => selectionOf(secret, epochMs).draw;
  const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  const task = log.partition(partition);
  try {
    return await work({ task, store, policies, outputs, draw, agencies, encoder, writer: fieldWriter() });
  } finally {
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
