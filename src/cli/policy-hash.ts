/** `tidewaiter policy hash`: the hash that decisions and approvals cite, and that of each file behind it. */
import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import { readBundle } from '../edge/policy/bundle';
import { UsageError } from '../edge/ports';
import { problemText } from '../edge/read-yaml';
import { referencePolicy } from '../wire';
import { writeLines } from './write-lines';

interface HashOptions {
  /** Also each file's own SHA-256, as `sha256sum` writes it. */
  readonly files: boolean;
  readonly json: boolean;
}

const CARRIAGE_RETURN = 0x0d;

/**
 * A policy need not be right to have one. Without a folder the reference policy is meant. Resolves to 0, or 1 where a file
 * has line ends that a checkout may change: its hash is another elsewhere. Rejects with UsageError where there is no policy.
 */
export async function hashCommand(
  folder: string | undefined,
  { files: withFiles, json }: HashOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const bundle = readBundle(folder ?? referencePolicy());
  if (E.isLeft(bundle)) throw new UsageError(problemText(bundle.left));
  const hash = hex(bundle.right.hash);
  const files = bundle.right.files.map(({ path, content }) => ({
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    hasCarriageReturns: content.includes(CARRIAGE_RETURN),
  }));
  const carriage = files.filter(({ hasCarriageReturns }) => hasCarriageReturns);
  const lines = [
    ...(withFiles ? files.map(({ path, sha256 }) => `${sha256}  ${path}`) : []),
    ...(withFiles ? [`${hash}  (all ${files.length} files)`] : [hash]),
  ];
  await writeLines(json ? [JSON.stringify({ hash, ...(withFiles ? { files } : {}) })] : lines, output);
  if (carriage.length === 0) return 0;
  const named = carriage.slice(0, 5).map(({ path }) => path);
  const more = carriage.length > named.length ? ` and ${carriage.length - named.length} more` : '';
  process.stderr.write(
    `policy hash: expected line ends of LF alone, found CR in ${named.join(', ')}${more}; ` +
      'the hash is over the bytes as they are, so a copy with other line ends has another one\n',
  );
  return 1;
}
