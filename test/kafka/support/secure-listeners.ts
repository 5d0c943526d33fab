/** A broker's listeners for clients that have to say who they are: TLS with SCRAM or PLAIN, and TLS with certificates. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authority, signed } from './certificates';
import type { Certificate } from './certificates';

export const SUPER_USER = 'admin';

/** Users by their passwords, the super user among them; nobody else is let in. */
export type Users = Readonly<Record<string, string>>;

export interface Credentials {
  readonly users: Users;
  readonly authority: Certificate;
}

/** An authority of its own for each harness. */
export function credentialsIn(folder: string, users: Users): Credentials {
  return { users, authority: authority(folder, 'authority') };
}

export interface SecurePorts {
  /** TLS and SASL. */
  readonly sasl: number;
  /** TLS, where a certificate of our authority says who the client is. */
  readonly certificate: number;
}

const MODULES = 'org.apache.kafka.common.security';

/** Settings beside those of the other listeners, whose clients are ANONYMOUS: brokers among themselves, and tests. */
export function secureSettings(
  folder: string,
  { users, authority: signer }: Credentials,
): Readonly<Record<string, string>> {
  const own = signed(folder, 'broker', signer);
  const keystore = join(folder, 'broker.pem');
  writeFileSync(keystore, readFileSync(own.key, 'utf8') + readFileSync(own.cert, 'utf8'), { mode: 0o600 });
  const plain = Object.entries(users).map(([name, password]) => `user_${name}="${password}"`);
  const stores = ['saslssl', 'mutual'].flatMap((listener): readonly (readonly [string, string])[] => [
    [`listener.name.${listener}.ssl.keystore.type`, 'PEM'],
    [`listener.name.${listener}.ssl.keystore.location`, keystore],
    [`listener.name.${listener}.ssl.truststore.type`, 'PEM'],
    [`listener.name.${listener}.ssl.truststore.location`, signer.cert],
  ]);
  return {
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:ANONYMOUS;User:${SUPER_USER}`,
    ...Object.fromEntries<string>(stores),
    'listener.name.saslssl.sasl.enabled.mechanisms': 'SCRAM-SHA-256,SCRAM-SHA-512,PLAIN',
    'listener.name.saslssl.scram-sha-256.sasl.jaas.config': `${MODULES}.scram.ScramLoginModule required;`,
    'listener.name.saslssl.scram-sha-512.sasl.jaas.config': `${MODULES}.scram.ScramLoginModule required;`,
    'listener.name.saslssl.plain.sasl.jaas.config': `${MODULES}.plain.PlainLoginModule required ${plain.join(' ')};`,
    'listener.name.mutual.ssl.client.auth': 'required',
    'listener.name.mutual.ssl.principal.mapping.rules': 'RULE:^CN=([^,]+).*$/$1/',
  };
}

/** For the tool that formats a broker's directory. */
export function scramArguments({ users }: Credentials): readonly string[] {
  return Object.entries(users).flatMap(([name, password]) =>
    ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((one) => [
      '--add-scram',
      `${one}=[name=${name},iterations=4096,password=${password}]`,
    ]),
  );
}
