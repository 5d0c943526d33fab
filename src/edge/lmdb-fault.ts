/** What a failing LMDB environment means for the process: a Fault with one message, retriable or not. */
import { errorCodeOf } from './error-code';
import { Fault } from './ports';

const ENOSPC = 28;
/** Also what LMDB makes of a write that the disk took only in part, as a full one does. */
const EIO = 5;
const MDB_MAP_FULL = -30792;
const MDB_READERS_FULL = -30790;

const reasonByCode = new Map<number, string>([
  [ENOSPC, 'the disk is full'],
  [MDB_MAP_FULL, 'it has reached its maximum size'],
  [MDB_READERS_FULL, 'too many processes read it at once'],
  [12, 'there is not enough address space for it (ulimit -v)'],
  [13, 'permission denied'],
  [30, 'the file system is read-only'],
  [EIO, 'the disk is full, or the device reports an error'],
  [-30796, 'its pages are damaged'],
  [-30797, 'a page is missing: it is damaged'],
  [-30793, 'it is not an LMDB file'],
  [-30794, 'it was written by another version of LMDB'],
]);

/** Somebody may free space, and readers go away; the rest does not heal by itself. */
const healing = new Set([ENOSPC, EIO, MDB_READERS_FULL]);

/** The error as a Fault if LMDB or the file system raised it, else as it is: a bug or the caller's own error. */
export function faultOf(error: unknown, path: string): unknown {
  const code = errorCodeOf(error);
  if (code === undefined) return error;
  if (typeof code === 'number') {
    return new Fault(`${path}: ${reasonByCode.get(code) ?? messageOf(error)}`, healing.has(code), { cause: error });
  }
  const isSystemError = typeof error === 'object' && error !== null && 'syscall' in error;
  return isSystemError ? new Fault(`${path}: ${messageOf(error)}`, code === 'ENOSPC', { cause: error }) : error;
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage ? String(error.message) : String(error);
}
