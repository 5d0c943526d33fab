/** Where a value stands: the index of a checkpoint says it in twelve bytes. */

/** `file` is the number of a value file; offset and length in bytes. */
export interface Place {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
}

export const PLACE_BYTES = 12;

export function writePlace(into: Buffer, at: number, { file, offset, length }: Place): void {
  into.writeUInt32LE(file, at);
  into.writeUInt32LE(offset, at + 4);
  into.writeUInt32LE(length, at + 8);
}

export function readPlace(from: Buffer): Place {
  return { file: from.readUInt32LE(0), offset: from.readUInt32LE(4), length: from.readUInt32LE(8) };
}
