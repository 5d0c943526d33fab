/** The secret that random checks are drawn with: kept in a file nobody else reads, one derived secret per epoch. */
import { createHmac, hash, randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Commitment } from '../core/ledger/entry';
import type { Draw } from '../core/decide/selection';
import { UsageError } from './ports';
import { readSecretFile } from './secret-file';

/** Nobody but the owner may read or write it. */
const OWNER_ONLY = 0o600;
const SECRET_BYTES = 32;
/** References have at most 512 characters, flow ids are short: four bytes a character and room to spare. */
const MAX_TEXT_BYTES = 4_096;

/** What the runner draws with, and what the ledger commits to. */
export interface Selection {
  readonly draw: Draw;
  /** Commitments of the epoch that `now` is in and of the next one, so that each stands before its epoch begins. */
  readonly commitments: (now: number) => readonly Commitment[];
}

/** Reads the secret, or makes one when there is no file. Throws UsageError when others may read it or it is no secret. */
export function openDrawSecret(path: string): Uint8Array {
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(SECRET_BYTES).toString('hex')}\n`, { mode: OWNER_ONLY, flag: 'wx' });
  }
  const text = readSecretFile(path, 'others could predict random checks').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new UsageError(`${path}: expected 64 hexadecimal digits, found something else`);
  return Buffer.from(text, 'hex');
}

/** HMAC-SHA-256 throughout; an epoch begins at a multiple of its length, epoch ms. */
export function selectionOf(secret: Uint8Array, epochMs: number): Selection {
  const secrets = new Map<number, Buffer>();
  const beginOf = (time: number): number => Math.floor(time / epochMs) * epochMs;
  const secretOf = (begin: number): Buffer => {
    let derived = secrets.get(begin);
    if (derived === undefined) {
      derived = createHmac('sha256', secret).update(`epoch ${begin}`).digest();
      secrets.set(begin, derived);
    }
    return derived;
  };
  const commitment = (begin: number): Commitment => ({
    epoch: begin,
    digest: hash('sha256', secretOf(begin), 'buffer'),
  });
  return {
    draw: (reference, flow, generation) => drawerOf(secretOf(beginOf(generation)))(`${reference}\0${flow}`),
    commitments: (now) => [commitment(beginOf(now)), commitment(beginOf(now) + epochMs)],
  };
}

const BLOCK_BYTES = 64;
const known = new WeakMap<Buffer, (text: string) => number>();

/** First 32 bits of HMAC-SHA-256 (RFC 2104) by two one-shot hashes: a third of the cost of an Hmac object. */
function drawerOf(secret: Buffer): (text: string) => number {
  let drawer = known.get(secret);
  if (drawer === undefined) known.set(secret, (drawer = makeDrawer(secret)));
  return drawer;
}

function makeDrawer(secret: Buffer): (text: string) => number {
  const inner = Buffer.alloc(BLOCK_BYTES + MAX_TEXT_BYTES);
  const outer = Buffer.alloc(BLOCK_BYTES + SECRET_BYTES);
  for (let index = 0; index < BLOCK_BYTES; index++) {
    inner[index] = (secret[index] ?? 0) ^ 0x36;
    outer[index] = (secret[index] ?? 0) ^ 0x5c;
  }
  return (text) => {
    const end = BLOCK_BYTES + inner.write(text, BLOCK_BYTES);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), BLOCK_BYTES, 'latin1');
    return parseInt(hash('sha256', outer, 'hex').slice(0, 8), 16);
  };
}
