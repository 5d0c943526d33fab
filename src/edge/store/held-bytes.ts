/** From states to the bytes they are held and stored as, and back. */
import type { Consignment } from '../../core/join/consignment-state';
import { Fault } from '../ports';
import type { ConsignmentCodec } from '../ports';
import type { Held } from './held-table';

export function bytesOf(held: Held, codec: Pick<ConsignmentCodec, 'encode'>): Uint8Array {
  return held instanceof Uint8Array ? held : codec.encode(held);
}

/** Throws a Fault on bytes that are no state. */
export function stateFrom(bytes: Uint8Array, reference: string, codec: Pick<ConsignmentCodec, 'decode'>): Consignment {
  try {
    return codec.decode(bytes, reference);
  } catch (cause) {
    const message = `the checkpoint's state of ${reference} cannot be read; remove the checkpoint, the log has it all`;
    throw cause instanceof Fault ? cause : new Fault(message, false, { cause });
  }
}
