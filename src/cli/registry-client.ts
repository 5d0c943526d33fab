/** The registry's client of a command: where its options say, with what they say. */
import { readAuthorities } from '../edge/kafka/certificates';
import { readPassword } from '../edge/kafka/password';
import type { Registry } from '../edge/kafka/registry';
import { connectRegistry } from '../edge/kafka/registry';
import { UsageError } from '../edge/ports';
import type { RegistryOptions } from './registry-options';

/** Throws UsageError on what does not go together, and on a file that is not what it should be. */
export function registryClient(url: string, options: Omit<RegistryOptions, 'registry'>): Registry {
  const { registryUsername: username, registryPasswordFile: passwordFile, registryCaFile: caFile } = options;
  if (username !== undefined && passwordFile === undefined)
    throw new UsageError('--registry-username: expected --registry-password-file with it, found none');
  if (username === undefined && passwordFile !== undefined)
    throw new UsageError('--registry-password-file: expected --registry-username with it, found none');
  const ca = caFile === undefined ? {} : { ca: readAuthorities('--registry-ca-file', caFile) };
  if (username === undefined || passwordFile === undefined) return connectRegistry(url, ca);
  const password = readPassword('--registry-password-file', passwordFile);
  return connectRegistry(url, { ...ca, user: { username, password } });
}
