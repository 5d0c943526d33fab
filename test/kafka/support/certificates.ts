/** Certificates for tests, made by OpenSSL: an authority, and what it signs for 127.0.0.1 or for a user. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** PEM files. */
export interface Certificate {
  readonly cert: string;
  /** PKCS 8, unencrypted, mode 0600. */
  readonly key: string;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Signs itself. */
export function authority(folder: string, name: string): Certificate {
  const made = filesOf(folder, name);
  openssl('req', '-x509', ...KEY, '-keyout', made.key, '-out', made.cert, '-days', '2', '-subj', `/CN=${name}`);
  return made;
}

/** Signed by the authority, in force for two days, for 127.0.0.1 and localhost. */
export function signed(folder: string, name: string, by: Certificate): Certificate {
  const made = filesOf(folder, name);
  const [request, extensions] = [join(folder, `${name}.csr`), join(folder, `${name}.ext`)];
  writeFileSync(extensions, 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  openssl('req', ...KEY, '-keyout', made.key, '-out', request, '-subj', `/CN=${name}`);
  const signs = ['-CA', by.cert, '-CAkey', by.key, '-CAcreateserial', '-extfile', extensions];
  openssl('x509', '-req', '-in', request, ...signs, '-out', made.cert, '-days', '2');
  return made;
}

/** The same key, opened by the passphrase alone. */
export function encrypted(key: string, passphrase: string): string {
  const made = `${key}.encrypted`;
  openssl('pkcs8', '-topk8', '-in', key, '-out', made, '-passout', `pass:${passphrase}`);
  return made;
}

function filesOf(folder: string, name: string): Certificate {
  return { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
}

/** OpenSSL gives keys mode 0600 itself. */
function openssl(...args: readonly string[]): void {
  execFileSync('openssl', [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}
