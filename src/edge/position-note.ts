/** What stands beside committed positions: which ledger entry they belong to. */
import { hex } from '../core/kernel/hex';
import type { CheckpointMark } from './ports';

/** A note as it is read back; `hash` in hex. */
export interface PositionNote {
  readonly logId: string;
  readonly seq: number;
  readonly hash: string;
}

/** `<log id>:<seq>:<hash>` */
export function positionNote({ logId, seq, hash }: Pick<CheckpointMark, 'logId' | 'seq' | 'hash'>): string {
  return `${logId}:${seq}:${hex(hash)}`;
}

/** Undefined for what is no such note. */
export function positionNoteFrom(text: string | null | undefined): PositionNote | undefined {
  const [, logId, seq, hash] = /^([0-9a-f]{32}):(\d{1,15}):([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  return logId === undefined || seq === undefined || hash === undefined ? undefined : { logId, seq: Number(seq), hash };
}
