/** What a Java client that reads committed records finds on topics: who counts has nothing in common with who wrote. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LogRecord } from '../../../src/edge/ports';
import { javaPackages } from './java-packages';

export interface Counted {
  readonly records: number;
  /** SHA-256 over offset, key and value of each record. */
  readonly digest: string;
}

/** By `topic/partition`. */
export async function readByJava(
  bootstrapServers: string,
  topics: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const { kafkaClassPath } = await javaPackages();
  const program = join(__dirname, 'committed-reader.java');
  const options = { maxBuffer: 1 << 26, timeout: 120_000 };
  const { stdout } = await promisify(execFile)(
    'java',
    ['-XX:TieredStopAtLevel=1', '-cp', kafkaClassPath, program, bootstrapServers, ...topics],
    options,
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [topic = '', partition = '', records = '', digest = ''] = line.split('\t');
      return [`${topic}/${partition}`, { records: Number(records), digest }];
    }),
  );
}

/** The same over records that we have read ourselves. */
export function counted(records: readonly LogRecord[]): Counted {
  const hash = createHash('sha256');
  for (const { offset, key, value } of records) {
    const place = Buffer.alloc(8);
    place.writeBigInt64BE(BigInt(offset));
    hash.update(place);
    if (key !== null) hash.update(key);
    hash.update(value);
  }
  return { records: records.length, digest: hash.digest('hex') };
}
