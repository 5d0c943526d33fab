/** How a Kafka client proves who it is and keeps others from listening: TLS and SASL, with secrets from files alone. */
import type { SASLOptions } from 'kafkajs';
import { UsageError } from '../ports';
import type { OwnCertificate } from './certificates';
import { readAuthorities, readOwnCertificate } from './certificates';
import { readPassword } from './password';

/** By Kafka's names, as kafkajs calls them. */
const MECHANISMS = {
  PLAIN: 'plain',
  'SCRAM-SHA-256': 'scram-sha-256',
  'SCRAM-SHA-512': 'scram-sha-512',
} as const;

/** Each is the option of its name. */
export interface SecurityOptions {
  readonly tls?: boolean | undefined;
  /** Of those who sign the brokers' certificates; default: the authorities that Node knows. */
  readonly tlsCaFile?: string | undefined;
  readonly tlsCertFile?: string | undefined;
  readonly tlsKeyFile?: string | undefined;
  readonly tlsKeyPassphraseFile?: string | undefined;
  readonly saslMechanism?: string | undefined;
  readonly saslUsername?: string | undefined;
  readonly saslPasswordFile?: string | undefined;
  readonly saslWithoutTls?: boolean | undefined;
}

/** What a client is made with: neither to be logged nor told. */
export interface Security {
  readonly ssl?: Partial<OwnCertificate> & { readonly ca?: string };
  readonly sasl?: SASLOptions;
}

/** Which option makes sense only with which other. */
const NEEDED: readonly (readonly [keyof SecurityOptions, keyof SecurityOptions])[] = [
  ['tlsCaFile', 'tls'],
  ['tlsCertFile', 'tls'],
  ['tlsKeyFile', 'tls'],
  ['tlsCertFile', 'tlsKeyFile'],
  ['tlsKeyFile', 'tlsCertFile'],
  ['tlsKeyPassphraseFile', 'tlsKeyFile'],
  ['saslUsername', 'saslMechanism'],
  ['saslPasswordFile', 'saslMechanism'],
  ['saslMechanism', 'saslUsername'],
  ['saslMechanism', 'saslPasswordFile'],
  ['saslWithoutTls', 'saslMechanism'],
];

/** Reads every file. Throws UsageError on what does not go together, and on a file that is not what it should be. */
export function readSecurity(options: SecurityOptions, nowMs: number): Security {
  const isGiven = (name: keyof SecurityOptions): boolean => options[name] !== undefined && options[name] !== false;
  const lone = NEEDED.find(([name, other]) => isGiven(name) && !isGiven(other));
  if (lone !== undefined) throw new UsageError(`${flag(lone[0])}: expected ${flag(lone[1])} with it, found none`);
  const { tls = false, saslMechanism, saslWithoutTls = false } = options;
  if (tls && saslWithoutTls) throw new UsageError('--sasl-without-tls: expected no --tls with it, found both');
  if (saslMechanism !== undefined && !tls && !saslWithoutTls)
    throw new UsageError(
      '--sasl-mechanism: expected --tls with it: without, who listens could learn the password; --sasl-without-tls allows it',
    );
  return { ...(tls ? { ssl: sslOf(options, nowMs) } : {}), ...(saslMechanism === undefined ? {} : saslOf(options)) };
}

function sslOf(
  { tlsCaFile, tlsCertFile: cert, tlsKeyFile: key, tlsKeyPassphraseFile: passphrase }: SecurityOptions,
  nowMs: number,
): NonNullable<Security['ssl']> {
  const own = cert === undefined || key === undefined ? {} : readOwnCertificate({ cert, key, passphrase }, nowMs);
  return tlsCaFile === undefined ? own : { ...own, ca: readAuthorities('--tls-ca-file', tlsCaFile) };
}

function saslOf({ saslMechanism = '', saslUsername = '', saslPasswordFile = '' }: SecurityOptions): {
  readonly sasl: SASLOptions;
} {
  const mechanism = Object.entries(MECHANISMS).find(([name]) => name === saslMechanism)?.[1];
  if (mechanism === undefined) {
    const names = Object.keys(MECHANISMS).join(', ');
    throw new UsageError(`--sasl-mechanism: expected one of ${names}, found ${saslMechanism}`);
  }
  if (!/^[^\0-\x1f]{1,256}$/.test(saslUsername))
    throw new UsageError('--sasl-username: expected 1 to 256 characters in one line');
  return {
    sasl: { mechanism, username: saslUsername, password: readPassword('--sasl-password-file', saslPasswordFile) },
  };
}

/** `tlsCaFile` is `--tls-ca-file`. */
function flag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
