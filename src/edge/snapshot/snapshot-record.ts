/** How records of the `snapshots` topic are written: what they are in JSON, then what is packed, compressed. */
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { DamagedSnapshot } from './damaged-snapshot';

/** Raised when records are written otherwise; those of another format are passed over. */
const FORMAT = 1;
const MAGIC = Buffer.from('TWSN');
const LENGTH_BYTES = 4;
/** Of what is around a snapshot's chunks: they are stated apart. */
const MAX_HEADER_BYTES = 65_536;

const whole = new t.Type<number, number, unknown>(
  'whole number',
  (one): one is number => Number.isSafeInteger(one),
  (one, context) => (Number.isSafeInteger(one) ? t.success(one as number) : t.failure(one, context)),
  t.identity,
);
const digest = new t.Type<string, string, unknown>(
  'digest',
  (one): one is string => isDigest(one),
  (one, context) => (isDigest(one) ? t.success(one) : t.failure(one, context)),
  t.identity,
);

/** Of which entry of which log the snapshot is, and where the snapshot before it ends: offset of its manifest, -1 if none. */
const Place = t.type({
  format: t.literal(FORMAT),
  fold: whole,
  logId: t.string,
  task: whole,
  seq: whole,
  hash: digest,
  offset: whole,
  previous: whole,
});
const Chunk = t.intersection([Place, t.type({ kind: t.literal('chunk'), index: whole })]);
const Manifest = t.intersection([
  Place,
  t.type({ kind: t.literal('manifest'), states: whole, bytes: whole, chunks: whole, digest }),
]);
const Header = t.union([Chunk, Manifest]);

export type SnapshotPlace = Omit<t.TypeOf<typeof Place>, 'format'>;
export type ChunkHeader = Omit<t.TypeOf<typeof Chunk>, 'format'>;
export type ManifestHeader = Omit<t.TypeOf<typeof Manifest>, 'format'>;

/** A record taken apart; what is packed is still compressed. */
export interface SnapshotRecord {
  readonly header: ChunkHeader | ManifestHeader;
  readonly packed: Buffer;
}

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Of what ships with the runtime the fastest that halves states: twice as fast as deflate, and smaller. */
const PARAMETERS = { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** Off the event loop. */
export function packedBytes(raw: Buffer): Promise<Buffer> {
  return compress(raw, { params: PARAMETERS });
}

/** Rejects with DamagedSnapshot where there is not exactly so much. */
export async function unpackedBytes(packed: Buffer, length: number): Promise<Buffer> {
  try {
    // One byte more than there should be, so that what is longer fails here and fills no memory.
    const raw = await decompress(packed, { maxOutputLength: length + 1 });
    if (raw.length === length) return raw;
  } catch (cause) {
    throw new DamagedSnapshot('what is packed cannot be read', { cause });
  }
  throw new DamagedSnapshot(`expected ${length} bytes packed, found another number`);
}

export function writeSnapshotRecord(header: ChunkHeader | ManifestHeader, packed: Buffer): Buffer {
  const json = Buffer.from(JSON.stringify({ format: FORMAT, ...header }));
  const length = Buffer.allocUnsafe(LENGTH_BYTES);
  length.writeUInt32BE(json.length);
  return Buffer.concat([MAGIC, length, json, packed]);
}

/** Undefined for what is no such record. */
export function readSnapshotRecord(value: Uint8Array): SnapshotRecord | undefined {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
  const start = MAGIC.length + LENGTH_BYTES;
  if (bytes.length < start || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const end = start + Math.min(MAX_HEADER_BYTES, bytes.readUInt32BE(MAGIC.length));
  if (end > bytes.length) return undefined;
  const header = E.tryCatch(
    (): unknown => JSON.parse(bytes.toString('utf8', start, end)),
    () => undefined,
  );
  const decoded = E.isLeft(header) ? header : Header.decode(header.right);
  return E.isLeft(decoded) ? undefined : { header: decoded.right, packed: bytes.subarray(end) };
}

function isDigest(one: unknown): one is string {
  return typeof one === 'string' && /^[0-9a-f]{64}$/.test(one);
}
