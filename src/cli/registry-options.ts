/** Options that commands with a schema registry have in common; without its client, which takes long to load. */
import type { Option } from 'commander';
import { setting } from './options';

export interface RegistryOptions {
  readonly registry?: string | undefined;
  readonly registryUsername?: string | undefined;
  readonly registryPasswordFile?: string | undefined;
  readonly registryCaFile?: string | undefined;
}

/** Where the registry is, and how a client is let in. `url` describes what is taken for its URL. */
export const registryOptions = (url: string): readonly Option[] => [
  setting('--registry <url>', url),
  setting('--registry-username <name>', 'the user of the registry, by basic authentication'),
  setting('--registry-password-file <file>', "the registry user's password in one line, mode 0600"),
  setting('--registry-ca-file <file>', 'PEM: who may sign the certificate of an https registry'),
];
