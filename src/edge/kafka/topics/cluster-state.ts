/** What a cluster and its registry have now, as far as `topics.yaml` speaks of it. */
import type { Acl } from './topology';

export interface FoundTopic {
  readonly partitions: number;
  /** The fewest replicas of its partitions. */
  readonly replicationFactor: number;
  /** Only what is set for this topic: not what the brokers would take for it otherwise. */
  readonly config: Readonly<Record<string, string>>;
}

/** What was last applied to a topic, from the `topology` topic. */
export interface AppliedTopic {
  readonly partitions: number;
  readonly key: string;
}

/** A version of a subject; `digest` is that of the schema's canonical form, undefined for what is no Avro record. */
interface FoundSchema {
  readonly version: number;
  readonly id: number;
  readonly text: string;
  readonly digest: string | undefined;
}

export interface FoundSubject {
  /** Of the subject itself; undefined where the registry's own level holds for it. */
  readonly level: string | undefined;
  readonly versions: readonly FoundSchema[];
}

export interface ClusterState {
  readonly brokerCount: number;
  readonly topics: ReadonlyMap<string, FoundTopic>;
  readonly applied: ReadonlyMap<string, AppliedTopic>;
  /** Which log the topics are; undefined until it has been begun. */
  readonly logId: string | undefined;
  /** Undefined where the brokers control no access. */
  readonly acls: readonly Acl[] | undefined;
  /** Undefined where no registry was asked; a subject that is not there has no versions. */
  readonly subjects: ReadonlyMap<string, FoundSubject> | undefined;
}
