/** What a harness can be asked for and what it is, whether of processes or of containers. */
import type { Broker } from './broker';
import type { Certificate } from './certificates';
import type { Users } from './secure-listeners';

export interface HarnessOptions {
  readonly brokers?: 1 | 3;
  readonly registry?: boolean;
  /** Broker settings beside and above the harness's own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Also listeners with TLS, for users with these passwords (`admin` is a super user) and for certificates. */
  readonly users?: Users;
  /** Containers even where Java and Maven are there. */
  readonly containers?: boolean;
}

/** host:port of every broker, comma-separated; and who signed their certificates, and may sign those of users. */
export interface SecureServers {
  readonly sasl: string;
  readonly certificate: string;
  readonly authority: Certificate;
}

export interface Harness {
  readonly brokers: readonly Pick<Broker, 'id' | 'address' | 'start' | 'kill'>[];
  /** host:port of every broker, comma-separated. */
  readonly bootstrapServers: string;
  /** Undefined unless asked for with `users`. */
  readonly secure?: SecureServers | undefined;
  /** Confluent-compatible API; undefined without a registry. */
  readonly registryUrl: string | undefined;
  readonly clusterId: string;
  /** Undefined where containers keep the data. */
  readonly directory: string | undefined;
  /** Of the processes that run now. */
  readonly pids: () => readonly number[];
  /** Ends every process and removes the directory; may be called again. */
  readonly stop: () => Promise<void>;
}
