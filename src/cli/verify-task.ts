/** One task's ledger made again, for `verify` itself and for whoever makes something of a log that was verified. */
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
import type { VerifyReport } from '../engine/verify';
import { verify } from '../engine/verify';
import type { Watch } from '../engine/watched';
import { codecFor } from '../wire';
import { progressLine } from './progress';
import type { Reading, ReadingOptions } from './reading-options';

export interface VerifyOptions extends ReadingOptions {
  readonly secretFile: string | undefined;
}

export interface Verified {
  readonly report: VerifyReport;
  readonly seconds: number;
}

/** The secret of the random checks where it is at hand. Throws UsageError where others could read it. */
export function secretAtHand({ secretFile, data }: VerifyOptions): Uint8Array | undefined {
  const file = secretFile ?? (data === undefined ? undefined : join(data, 'draw.secret'));
  return file !== undefined && existsSync(file) ? openDrawSecret(file) : undefined;
}

/** Replay has a store of its own and writes to no topic; `watch` is shown every entry. */
export async function verifyTask(
  { log, policies, outputs, encoder }: Reading,
  partition: number,
  options: VerifyOptions,
  watch?: Watch,
): Promise<Verified> {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-verify-'));
  const owner = { logId: log.identity.logId, fold: FOLD_NUMBER };
  const store = await openStore(scratch, owner, { ...replayLimits, codec: codecFor(policies) });
  const secret = secretAtHand(options);
  const draw = secret === undefined ? undefined : (epochMs: number) => selectionOf(secret, epochMs).draw;
  const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  const task = log.partition(partition);
  const parts = { task, store, policies, outputs, draw, agencies, encoder, writer: fieldWriter(), watch };
  const progress = progressLine();
  const startedAt = performance.now();
  try {
    const report = await verify(log, parts, (done, of) =>
      progress.show(`task ${partition}: verified ${done} of ${of} entries`),
    );
    return { report, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    progress.clear();
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
