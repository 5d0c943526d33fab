/** Which value files a checkpoint has, as its index notes it: number and bytes of each. */
import type { ValueFile } from './value-append';

export function encodeFiles(files: readonly ValueFile[]): unknown {
  return files.map(({ id, bytes }) => [id, bytes]);
}

/** None where nothing is noted, or something else. */
export function decodeFiles(noted: unknown): readonly ValueFile[] {
  if (!Array.isArray(noted)) return [];
  return (noted as readonly unknown[]).flatMap((one) => {
    const [id, bytes] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    return typeof id === 'number' && typeof bytes === 'number' ? [{ id, bytes }] : [];
  });
}
