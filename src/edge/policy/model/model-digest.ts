/** Which model a bundle holds, whatever it is called: another training under the same id is another digest. */
import { hash } from 'node:crypto';
import type { ReferenceFile } from './reference-file';

/** SHA-256 in hexadecimal over the reference's digests, one `<name> <digest>` a line, by name. */
export function modelDigest({ digests }: Pick<ReferenceFile, 'digests'>): string {
  const lines = Object.keys(digests)
    .sort()
    .map((name) => `${name} ${digests[name] ?? ''}\n`);
  return hash('sha256', lines.join(''));
}
