/** Certificates and private keys in PEM files, checked before anything is connected: what is wrong is said by its option. */
import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../ports';
import { readSecretFile } from '../secret-file';
import { readPassword } from './password';

/** A system's whole bundle of authorities has a quarter of it. */
const MAX_BYTES = 1_048_576;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase?: string;
}

/** Of one or more authorities. `option` names whose file it is. Throws UsageError. */
export function readAuthorities(option: string, path: string): string {
  return certificatesIn(option, path).text;
}

/** The certificate that says who we are, with its chain, and its key. Throws UsageError, also where it has expired. */
export function readOwnCertificate(
  files: { readonly cert: string; readonly key: string; readonly passphrase?: string | undefined },
  nowMs: number,
): OwnCertificate {
  const { text, first } = certificatesIn('--tls-cert-file', files.cert);
  const [from, to] = [first.validFrom, first.validTo];
  const place = `--tls-cert-file: ${files.cert}`;
  if (Date.parse(to) < nowMs) throw new UsageError(`${place}: expected a certificate in force, found one up to ${to}`);
  if (Date.parse(from) > nowMs)
    throw new UsageError(`${place}: expected a certificate in force, found one from ${from} on`);
  const passphrase =
    files.passphrase === undefined ? undefined : readPassword('--tls-key-passphrase-file', files.passphrase);
  const key = readSecretFile(files.key, 'others could take our place');
  if (!first.checkPrivateKey(privateKey(files.key, key, passphrase)))
    throw new UsageError(`--tls-key-file: ${files.key}: expected the key of ${files.cert}, found another one`);
  return passphrase === undefined ? { cert: text, key } : { cert: text, key, passphrase };
}

function certificatesIn(option: string, path: string): { readonly text: string; readonly first: X509Certificate } {
  const place = `${option}: ${path}`;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new UsageError(`${place}: expected a file, found none`);
  if (stats.size > MAX_BYTES)
    throw new UsageError(`${place}: expected at most ${MAX_BYTES} bytes, found ${stats.size}`);
  const blocks = readFileSync(path, 'latin1').match(CERTIFICATE) ?? [];
  const parsed = blocks.map((block) => certificateOf(place, block));
  const [first] = parsed;
  if (first === undefined) throw new UsageError(`${place}: expected certificates in PEM, found none`);
  return { text: `${blocks.join('\n')}\n`, first };
}

function certificateOf(place: string, block: string): X509Certificate {
  try {
    return new X509Certificate(block);
  } catch {
    throw new UsageError(`${place}: expected certificates in PEM, found one that cannot be read`);
  }
}

/** What OpenSSL says about a key stays out of the message. */
function privateKey(path: string, key: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey(passphrase === undefined ? { key } : { key, passphrase });
  } catch {
    const how = passphrase === undefined ? 'without a passphrase' : 'with this passphrase';
    throw new UsageError(`--tls-key-file: ${path}: expected a private key in PEM that can be read ${how}`);
  }
}
