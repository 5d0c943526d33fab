/** `tidewaiter verify`: recomputes everything a directory ever decided; prints the certificate, or what differs. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLD_NUMBER } from '../core/join/consignment';
import { hex } from '../core/kernel/hex';
import { fieldWriter } from '../core/ledger/field-writer';
import { readAgencyTopics } from '../edge/agency-topics';
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { makeEncoder } from '../edge/avro/encode';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openDrawSecret, selectionOf } from '../edge/draw-secret';
import { openReader } from '../edge/embedded/embedded-log';
import { packageFile } from '../edge/package-files';
import { localReader } from '../edge/local-reader';
import type { LogReader } from '../edge/ports';
import { openStore } from '../edge/store/open-store';
import { openPolicyLog } from '../engine/policy-log';
import type { VerifyReport } from '../engine/verify';
import { verify } from '../engine/verify';
import { codecFor } from '../wire';
import { peakMegabytes, progressLine } from './progress';

export interface VerifyCommandOptions {
  readonly data: string;
  readonly secretFile: string | undefined;
  readonly json: boolean;
}

/** Findings printed before the rest is only counted. */
const SHOWN_FINDINGS = 50;

/** Resolves to 0 with a certificate, 1 when anything differs. */
export async function verifyCommand(options: VerifyCommandOptions): Promise<number> {
  const { report, seconds } = await verifyDirectory(options);
  process.stdout.write(options.json ? `${JSON.stringify(asJson(report, seconds))}\n` : asText(report, seconds));
  return report.findingCount === 0 ? 0 : 1;
}

/**
 * Verifies a directory with a scratch state of its own; `seconds` is what comparing took, without opening and reading
 * policies. @public measured by test/bench
 */
export async function verifyDirectory(
  options: Omit<VerifyCommandOptions, 'json'>,
): Promise<{ report: VerifyReport; seconds: number }> {
  const log = localReader(openReader(options.data));
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-verify-'));
  try {
    return await verifyLog(log, options, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await log.close();
  }
}

/** Replay has a store of its own and writes to no topic. */
async function verifyLog(
  log: LogReader,
  options: Omit<VerifyCommandOptions, 'json'>,
  scratch: string,
): Promise<{ report: VerifyReport; seconds: number }> {
  const schemas = builtInWriterSchemas();
  const outputs = makeOutputDecoder(schemas);
  const policies = openPolicyLog(log.partition(0), outputs);
  await policies.refresh();
  const task = log.partition(0);
  const store = await openStore(
    scratch,
    { logId: log.identity.logId, fold: FOLD_NUMBER },
    { codec: codecFor(policies) },
  );
  const secretFile = options.secretFile ?? join(options.data, 'draw.secret');
  const secret = existsSync(secretFile) ? openDrawSecret(secretFile) : undefined;
  const draw = secret === undefined ? undefined : (epochMs: number) => selectionOf(secret, epochMs).draw;
  const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  const parts = {
    task,
    store,
    policies,
    outputs,
    draw,
    agencies,
    encoder: makeEncoder(schemas),
    writer: fieldWriter(),
  };
  const progress = progressLine();
  const startedAt = performance.now();
  try {
    const report = await verify(log, parts, (done, of) => progress.show(`verified ${done} of ${of} entries`));
    return { report, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    await store.close();
  }
}

function asText(report: VerifyReport, seconds: number): string {
  const { identity, entries, records, decisions, stored, findings, findingCount } = report;
  const read = `${entries} entries, ${records} input records, ${stored} output records, ${decisions} decisions`;
  const scope = `log ${identity.logId}, task ${report.partition}: ${read}`;
  const speed = `${seconds.toFixed(1)} s, ${Math.round(records / Math.max(seconds, 0.001))} records/s, ${peakMegabytes()} MB at most`;
  if (findingCount === 0) {
    const arms = report.withSecret ? 'recomputed with the secret' : 'taken as recorded: no secret here';
    return [
      'CERTIFICATE',
      `  ${scope}`,
      `  policies ${report.policies.map((hash) => hash.slice(0, 16)).join(', ')}; random selection ${arms}`,
      `  ledger head ${hex(report.head)}`,
      `  recomputed = ledger = stored: 0 differences (${speed})`,
      '',
    ].join('\n');
  }
  const lines = findings
    .slice(0, SHOWN_FINDINGS)
    .map((finding) => `  entry ${finding.seq}: ${finding.kind}: ${finding.what}`);
  const more = findingCount > lines.length ? [`  ... and ${findingCount - lines.length} more`] : [];
  return ['NO CERTIFICATE', `  ${scope}`, ...lines, ...more, `  ${findingCount} differences (${speed})`, ''].join('\n');
}

function asJson(report: VerifyReport, seconds: number): object {
  const { identity, head, findings, ...rest } = report;
  return { certificate: report.findingCount === 0, logId: identity.logId, ...rest, head: hex(head), findings, seconds };
}
