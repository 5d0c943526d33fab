/** Options that commands on a Kafka cluster have in common; without the client, which takes long to load. */
import type { Option } from 'commander';
import type { SecurityOptions } from '../edge/kafka/security';
import { setting } from './options';

export interface ClusterOptions extends SecurityOptions {
  readonly brokers?: string | undefined;
  readonly logLevel?: string | undefined;
}

/** Where the cluster is, and how a client is let in. */
export const clusterOptions = (): readonly Option[] => [
  setting('--brokers <list>', 'host:port of one or more brokers, separated by commas'),
  setting('--tls', 'encrypt, and check who the brokers are').default(false),
  setting(
    '--tls-ca-file <file>',
    'PEM: who may sign certificates of brokers (default: the authorities that Node knows)',
  ),
  setting('--tls-cert-file <file>', 'PEM: our own certificate with its chain, where brokers ask for one'),
  setting('--tls-key-file <file>', 'PEM: the private key of our certificate, mode 0600'),
  setting('--tls-key-passphrase-file <file>', 'what opens the private key, mode 0600'),
  setting('--sasl-mechanism <mechanism>', 'how a user proves who it is').choices([
    'PLAIN',
    'SCRAM-SHA-256',
    'SCRAM-SHA-512',
  ]),
  setting('--sasl-username <name>', 'who we are: the user of a role in topology/topics.yaml'),
  setting('--sasl-password-file <file>', "the user's password in one line, mode 0600"),
  setting('--sasl-without-tls', 'allow that anybody on the way could learn the password').default(false),
  setting('--log-level <level>', 'of the Kafka client, as JSON on stderr')
    .choices(['trace', 'debug', 'warn', 'error'])
    .default('error'),
];
