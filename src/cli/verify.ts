/** `tidewaiter verify`: recomputes everything a directory ever decided; prints the certificate, or what differs. */
import { hex } from '../core/kernel/hex';
import type { VerifyReport } from '../engine/verify';
import { peakMegabytes } from './progress';
import { reading } from './reading';
import type { Verified, VerifyOptions } from './verify-task';
import { verifyTask } from './verify-task';

export interface VerifyCommandOptions extends VerifyOptions {
  readonly json: boolean;
}

/** Findings printed before the rest is only counted. */
const SHOWN_FINDINGS = 50;

/** Every task of the log, one after the other. Resolves to 0 with a certificate for each, 1 when anything differs. */
export async function verifyCommand(options: VerifyCommandOptions): Promise<number> {
  return reading(options, async (found) => {
    let differs = false;
    for (let partition = 0; partition < found.log.identity.partitionCount; partition++) {
      const { report, seconds } = await verifyTask(found, partition, options);
      process.stdout.write(options.json ? `${JSON.stringify(asJson(report, seconds))}\n` : asText(report, seconds));
      differs ||= report.findingCount > 0;
    }
    return differs ? 1 : 0;
  });
}

/**
 * Verifies the first task of a directory; `seconds` is what comparing took, without opening and reading policies.
 * @public measured by test/bench
 */
export async function verifyDirectory(options: VerifyOptions): Promise<Verified> {
  return reading(options, (found) => verifyTask(found, 0, options));
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
