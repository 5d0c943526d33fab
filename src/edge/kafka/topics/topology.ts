/** What a cluster should have: every topic with its settings, who may do what, and how its schema may change. */
import type { Level, RoleName } from './topics-file';

export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  /** What its keys are, in a word; another one is another partitioning. */
  readonly key: string;
  /** Undefined where no registry has its schema. */
  readonly compatibility: Level | undefined;
  /** Every setting of its own, by Kafka's names, as Kafka writes them. */
  readonly config: Readonly<Record<string, string>>;
  readonly write: readonly RoleName[];
  readonly read: readonly RoleName[];
  /** Ids of the agencies that read it, where `read` has agency. */
  readonly agencies: readonly string[];
}

/** One thing that a principal may do. */
export interface Acl {
  readonly principal: string;
  /** Undefined: from anywhere, as all that the file gives. */
  readonly host?: string;
  /** The file gives the first three; all of them let somebody read, change or lose what is there. */
  readonly operation: 'READ' | 'WRITE' | 'DELETE' | 'ALTER' | 'ALTER_CONFIGS' | 'ALL';
  readonly resource: 'TOPIC' | 'GROUP' | 'TRANSACTIONAL_ID';
  readonly name: string;
  readonly pattern: 'LITERAL' | 'PREFIXED';
}

export interface Topology {
  readonly topics: readonly Topic[];
  readonly acls: readonly Acl[];
}
