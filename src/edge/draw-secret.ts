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
  return readDrawSecret(path);
}

/** Throws UsageError when there is none, others may read it or it is no secret. */
export function readDrawSecret(path: string): Uint8Array {
  const text = readSecretFile(path, 'others could predict random checks').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new UsageError(`${path}: expected 64 hexadecimal digits, found something else`);
  return Buffer.from(text, 'hex');
}

/** What is drawn with in one epoch, by its begin, epoch ms: HMAC-SHA-256, so that it says nothing of other epochs. */
export function epochSecretOf(secret: Uint8Array, begin: number): Uint8Array {
  return createHmac('sha256', secret).update(`epoch ${begin}`).digest();
}

/** What the ledger cites before the epoch begins: SHA-256 of its secret. */
export function commitmentTo(epochSecret: Uint8Array): Uint8Array {
  return hash('sha256', epochSecret, 'buffer');
}

/** The number of a consignment and flow of that epoch: the first 32 bits of HMAC-SHA-256. */
export function numberIn(epochSecret: Uint8Array, reference: string, flow: string): number {
  return drawerOf(epochSecret)(`${reference}\0${flow}`);
}

/** When the epoch of a moment begins, in epochs of that length, ms. */
export function epochBegin(time: number, epochMs: number): number {
  return Math.floor(time / epochMs) * epochMs;
}

/** By the epoch of what is drawn; an epoch begins at a multiple of its length, epoch ms. */
export function selectionOf(secret: Uint8Array, epochMs: number): Selection {
  const secrets = new Map<number, Uint8Array>();
  const secretOf = (begin: number): Uint8Array => {
    const derived = secrets.get(begin) ?? epochSecretOf(secret, begin);
    secrets.set(begin, derived);
    return derived;
  };
  const commitment = (begin: number): Commitment => ({ epoch: begin, digest: commitmentTo(secretOf(begin)) });
  return {
    draw: (reference, flow, generation) => numberIn(secretOf(epochBegin(generation, epochMs)), reference, flow),
    commitments: (now) => {
      const begin = epochBegin(now, epochMs);
      return [commitment(begin), commitment(begin + epochMs)];
    },
  };
}

const BLOCK_BYTES = 64;
const known = new WeakMap<Uint8Array, (text: string) => number>();

/** HMAC-SHA-256 (RFC 2104) by two one-shot hashes: a third of the cost of an Hmac object. */
function drawerOf(secret: Uint8Array): (text: string) => number {
  let drawer = known.get(secret);
  if (drawer === undefined) known.set(secret, (drawer = makeDrawer(secret)));
  return drawer;
}

function makeDrawer(secret: Uint8Array): (text: string) => number {
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
