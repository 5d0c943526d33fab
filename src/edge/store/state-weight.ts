/** What a consignment weighs in memory, so that limits in bytes mean what they say. */
import type { Consignment } from '../../core/join/consignment-state';

// Measured on generated retail days, Node 20: a decoded document takes eight to nine times the bytes it came in.
const STATE_BYTES = 2_500;
const BYTES_PER_BODY_BYTE = 8;

/** Bytes, estimated: of the state itself and of its documents, decoded. */
export function weightOf(state: Consignment): number {
  let bodyBytes = 0;
  for (const document of state.documents) for (const version of document.versions) bodyBytes += version.body.length;
  return STATE_BYTES + BYTES_PER_BODY_BYTE * bodyBytes;
}
