/** How a client is let in: which options go together, what files must be, and that no secret is ever told. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecurityOptions } from '../../../src/edge/kafka/security';
import { readSecurity } from '../../../src/edge/kafka/security';
import { UsageError } from '../../../src/edge/ports';
import { authority, encrypted, signed } from '../../kafka/support/certificates';
import type { Certificate } from '../../kafka/support/certificates';

const DAY_MS = 86_400_000;
const PASSWORD = 'correct horse battery';

let folder: string;
let signer: Certificate;
let own: Certificate;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-security-'));
  signer = authority(folder, 'authority');
  own = signed(folder, 'worker', signer);
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

const scram = (): SecurityOptions => ({
  saslMechanism: 'SCRAM-SHA-512',
  saslUsername: 'tidewaiter-worker',
  saslPasswordFile: file('password', `${PASSWORD}\n`),
});

const refusal = (options: SecurityOptions, now = Date.now()): string => {
  try {
    readSecurity(options, now);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'taken';
};

describe('readSecurity()', () => {
  it('has nothing to do where nothing is asked for', () => {
    expect(readSecurity({ tls: false, saslWithoutTls: false }, 0)).toEqual({});
  });

  it('reads the authority, the password without the end of its line, and our own certificate with its key', () => {
    const tls = { tls: true, tlsCaFile: signer.cert, tlsCertFile: own.cert, tlsKeyFile: own.key };
    const { ssl, sasl } = readSecurity({ ...tls, ...scram() }, Date.now());
    expect(sasl).toEqual({ mechanism: 'scram-sha-512', username: 'tidewaiter-worker', password: PASSWORD });
    expect(ssl?.ca).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect(ssl?.cert).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect(ssl?.key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  });

  it('opens a key with its passphrase, and says only that it cannot', () => {
    const key = encrypted(own.key, PASSWORD);
    const tls = { tls: true, tlsCertFile: own.cert, tlsKeyFile: key };
    const passphrase = file('passphrase', PASSWORD);
    expect(readSecurity({ ...tls, tlsKeyPassphraseFile: passphrase }, Date.now()).ssl?.passphrase).toBe(PASSWORD);
    expect(refusal(tls)).toBe(
      `--tls-key-file: ${key}: expected a private key in PEM that can be read without a passphrase`,
    );
    const wrong = file('wrong', 'wrong horse');
    expect(refusal({ ...tls, tlsKeyPassphraseFile: wrong })).toBe(
      `--tls-key-file: ${key}: expected a private key in PEM that can be read with this passphrase`,
    );
  });

  it.each<[keyof SecurityOptions, string, string]>([
    ['tlsCaFile', '--tls-ca-file', '--tls'],
    ['tlsCertFile', '--tls-cert-file', '--tls'],
    ['tlsKeyFile', '--tls-key-file', '--tls'],
    ['tlsKeyPassphraseFile', '--tls-key-passphrase-file', '--tls-key-file'],
    ['saslMechanism', '--sasl-mechanism', '--sasl-username'],
    ['saslUsername', '--sasl-username', '--sasl-mechanism'],
    ['saslPasswordFile', '--sasl-password-file', '--sasl-mechanism'],
  ])('refuses %s alone', (name, option, other) => {
    expect(refusal({ [name]: 'PLAIN' })).toBe(`${option}: expected ${other} with it, found none`);
  });

  it('refuses half of what belongs together, and what contradicts itself', () => {
    const withTls = { tls: true, tlsCaFile: signer.cert };
    expect(refusal({ ...withTls, tlsCertFile: own.cert })).toContain('--tls-cert-file: expected --tls-key-file');
    expect(refusal({ ...withTls, tlsKeyFile: own.key })).toContain('--tls-key-file: expected --tls-cert-file');
    expect(refusal({ saslWithoutTls: true })).toContain('--sasl-without-tls: expected --sasl-mechanism');
    expect(refusal({ ...withTls, ...scram(), saslWithoutTls: true })).toContain('expected no --tls with it');
    expect(refusal({ ...withTls, ...scram(), saslMechanism: 'GSSAPI' })).toContain('expected one of PLAIN, SCRAM');
  });

  it('sends no password without TLS, unless that is asked for', () => {
    expect(refusal(scram())).toContain('--sasl-mechanism: expected --tls with it');
    expect(readSecurity({ ...scram(), saslWithoutTls: true }, Date.now()).ssl).toBeUndefined();
  });

  it('refuses a certificate that is no longer or not yet in force', () => {
    const tls = { tls: true, tlsCertFile: own.cert, tlsKeyFile: own.key };
    expect(refusal(tls, Date.now() + 3 * DAY_MS)).toContain('expected a certificate in force, found one up to ');
    expect(refusal(tls, Date.now() - 3 * DAY_MS)).toContain('expected a certificate in force, found one from ');
  });

  it('refuses the key of another certificate', () => {
    const other = signed(folder, 'other', signer);
    expect(refusal({ tls: true, tlsCertFile: own.cert, tlsKeyFile: other.key })).toContain('found another one');
  });

  it('refuses files that are not what they should be, without a word of what they hold', () => {
    const tls = { tls: true, tlsCaFile: signer.cert };
    const missing = join(folder, 'missing');
    const broken = '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n';
    expect(refusal({ tls: true, tlsCaFile: missing })).toBe(`--tls-ca-file: ${missing}: expected a file, found none`);
    expect(refusal({ tls: true, tlsCaFile: folder })).toContain('expected a file, found none');
    expect(refusal({ tls: true, tlsCaFile: own.key })).toContain('expected certificates in PEM, found none');
    expect(refusal({ tls: true, tlsCaFile: file('broken', broken) })).toContain('found one that cannot be read');
    expect(refusal({ ...tls, ...scram(), saslPasswordFile: missing })).toContain('found none (ENOENT)');
    for (const content of ['', '\n', `${PASSWORD}\n${PASSWORD}\n`, 'x'.repeat(2_000)]) {
      const said = refusal({ ...tls, ...scram(), saslPasswordFile: file('odd', content) });
      expect(said).toContain('expected one line of 1 to 1024 characters');
      expect(said).not.toContain(PASSWORD);
    }
  });

  it.each([0o644, 0o640, 0o620, 0o604])('refuses a secret of our own with mode %o', (mode) => {
    const path = file('open', PASSWORD, mode);
    const said = refusal({ tls: true, ...scram(), saslPasswordFile: path });
    expect(said).toBe(`${path}: expected mode 0600, found 0${mode.toString(8)}: others could take our place`);
  });

  it('refuses a private key that others can read', () => {
    const open = signed(folder, 'open-key', signer);
    chmodSync(open.key, 0o644);
    expect(refusal({ tls: true, tlsCertFile: open.cert, tlsKeyFile: open.key })).toContain('expected mode 0600');
  });
});
