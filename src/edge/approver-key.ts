/** Ed25519 keys of those who propose and approve policies: made, read from files, signed and verified with. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { UsageError } from './ports';
import { readSecretFile } from './secret-file';

/** Bytes of a SubjectPublicKeyInfo before an Ed25519 key (RFC 8410), which has 32. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const PUBLIC_KEY_BYTES = 32;
const KEY_ID_DIGITS = 16;
const SIGNATURE_BYTES = 64;

/** Signs as one approver. */
export interface ApproverKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
  readonly id: string;
  /** The 32 bytes in base64, as `approvers.yaml` states them. */
  readonly publicKey: string;
  readonly sign: (digest: Uint8Array) => Uint8Array;
}

/** A new key as PEM (PKCS 8), to be kept by its owner alone. */
export function newApproverKey(): { readonly pem: string; readonly key: ApproverKey } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), key: keyOf(privateKey) };
}

/** Throws UsageError where the file is no Ed25519 key, or others may read it. */
export function readApproverKey(path: string): ApproverKey {
  const pem = readSecretFile(path, 'whoever reads it approves in the name of its owner');
  const key = parsed(pem);
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new UsageError(`${path}: expected an Ed25519 private key in PEM; tidewaiter policy key makes one`);
  return keyOf(key);
}

/** The id of a public key in base64; undefined where it is none. */
export function keyIdOf(publicKey: string): string | undefined {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== PUBLIC_KEY_BYTES || raw.toString('base64') !== publicKey) return undefined;
  return createHash('sha256').update(raw).digest('hex').slice(0, KEY_ID_DIGITS);
}

/** Whether the owner of the public key (base64) signed the digest. */
export function isSignedBy(publicKey: string, digest: Uint8Array, signature: Uint8Array): boolean {
  if (keyIdOf(publicKey) === undefined || signature.length !== SIGNATURE_BYTES) return false;
  const der = Buffer.concat([SPKI_HEAD, Buffer.from(publicKey, 'base64')]);
  return verify(null, digest, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
}

function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function keyOf(privateKey: KeyObject): ApproverKey {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const publicKey = der.subarray(SPKI_HEAD.length).toString('base64');
  return { id: keyIdOf(publicKey) ?? '', publicKey, sign: (digest) => sign(null, digest, privateKey) };
}
