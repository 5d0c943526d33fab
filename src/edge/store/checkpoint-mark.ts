/** Which ledger entry a checkpoint stands at, and whether it is one that this log and this code can go on from. */
import type { CheckpointMark } from '../ports';

/** Raised when what a checkpoint holds is laid out otherwise. */
const FORMAT = 4;

/** Whose checkpoint it is: another log's is foreign, another fold number's would be folded otherwise. */
export interface CheckpointOwner {
  readonly logId: string;
  readonly fold: number;
}

export function encodeMark(mark: CheckpointMark, { fold }: CheckpointOwner): unknown {
  const { logId, seq, hash, offset } = mark;
  return { format: FORMAT, fold, logId, seq, offset, hash: Buffer.from(hash).toString('hex') };
}

/** Undefined if there is no mark, or one of another format, log or fold. */
export function decodeMark(stored: unknown, { logId, fold }: CheckpointOwner): CheckpointMark | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(stored));
  if (found.get('format') !== FORMAT || found.get('fold') !== fold || found.get('logId') !== logId) return undefined;
  const seq = found.get('seq');
  const hash = found.get('hash');
  const offset = found.get('offset');
  if (typeof seq !== 'number' || typeof hash !== 'string' || typeof offset !== 'number') return undefined;
  return { logId, seq, offset, hash: Buffer.from(hash, 'hex') };
}
