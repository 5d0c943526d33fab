/** What a worker tells about itself, once per batch and never per event, and how it answers who asks. Types only. */
import type { Outcome } from '../core/events/decision';
import type { Histogram } from './bins';
import type { ClockMode } from './ports';

/** How many decisions called an agency with an outcome; agency '' is the resolved decision. */
export interface DecisionCount {
  readonly agency: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** What a batch was made of, without anything that a record says. */
export interface BatchCounts {
  /** Records taken, by topic. */
  readonly records: ReadonlyMap<string, number>;
  readonly decisions: readonly DecisionCount[];
  /** By rejection code. */
  readonly rejections: ReadonlyMap<string, number>;
  /** What the model said, parts per million, by flow. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
}

/** One committed ledger entry. */
export interface BatchDone extends BatchCounts {
  readonly partition: number;
  readonly stepMs: number;
  /** From the first send to the end of the transaction. */
  readonly commitMs: number;
  readonly seq: number;
  /** The entry's `now`, epoch ms. */
  readonly nowMs: number;
  readonly clockMode: ClockMode;
  /** Inputs that time was moved on without. */
  readonly forced: readonly string[];
  /** Deadlines and other timers fired by the entry. */
  readonly dueFired: number;
  /** Whether something open is still to be judged anew after it. */
  readonly rejudging: boolean;
}

/** One input of a task, as of a poll. */
interface Lag {
  readonly topic: string;
  readonly partition: number;
  /** Records up to the end of the log that are not taken yet. */
  readonly behind: number;
  readonly endOffset: number;
  /** How long the last stable offset has been the same while the log's end was beyond it; 0 when they are equal. */
  readonly lastStableStandingMs: number;
}

/** Work of known length under way. */
export interface Advance {
  readonly partition: number;
  readonly done: number;
  readonly of: number;
}

interface Recovery {
  readonly partition: number;
  /** Ledger entries folded. */
  readonly folded: number;
  readonly seconds: number;
}

/** A snapshot this worker finished. */
export interface SnapshotDone {
  readonly partition: number;
  /** The ledger entry up to which all is in it. */
  readonly seq: number;
  readonly bytes: number;
  readonly seconds: number;
}

interface TaskState {
  readonly partition: number;
  /** Open consignments, where they are counted. */
  readonly consignments?: number | undefined;
  /** What is not yet in the checkpoint. */
  readonly dirtyBytes?: number | undefined;
  /** Of the flow deadlines that have not fired the first, epoch ms; undefined when there is none. */
  readonly earliestDeadlineMs?: number | undefined;
  /** 0 before the first checkpoint. */
  readonly checkpointSeq: number;
}

/** The model of a policy. */
export interface ModelInForce {
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  /** What it said in training, parts per million. */
  readonly score: Histogram;
}

interface PolicyInForce {
  /** Hexadecimal. */
  readonly hash: string;
  /** Of its activation. */
  readonly offset: number;
  readonly id: string;
  readonly version: string;
  readonly model?: ModelInForce | undefined;
}

/** Calls return at once and never throw; values from outside become at most a bounded number of label values. */
export interface Observer {
  /** The worker is a member of its group, or no longer. */
  readonly group: (joined: boolean) => void;
  readonly policy: (policy: PolicyInForce) => void;
  /** How many records of `policies` count for nothing so far: unreadable, or without the approvals that are demanded. */
  readonly policiesRefused: (count: number) => void;
  readonly taskAssigned: (partition: number) => void;
  /** Given back, or taken away. */
  readonly taskLost: (partition: number) => void;
  /** It starts again when `retriable`; else the process stops. */
  readonly taskFailed: (partition: number, retriable: boolean) => void;
  /** Progress of a recovery, in ledger entries; the first call begins it. */
  readonly recovering: (advance: Advance) => void;
  readonly recovered: (recovery: Recovery) => void;
  readonly batchDone: (batch: BatchDone) => void;
  readonly lag: (lag: Lag) => void;
  readonly state: (state: TaskState) => void;
  readonly snapshot: (snapshot: Advance | SnapshotDone) => void;
  /** The newest complete snapshot on the log, as a starting task finds it. */
  readonly snapshotFound: (found: { partition: number; seq: number; finishedAtMs: number }) => void;
  /** Records on an output topic that no ledger entry names. */
  readonly strangers: (found: { topic: string; partition: number; count: number }) => void;
  /** Drains: no longer ready, still alive. */
  readonly stopping: () => void;
}

/** What `/livez` and `/readyz` answer. */
export interface WorkerStatus {
  /** False when only a new process can help. */
  readonly live: boolean;
  /** In its group, with a policy, and every task of it recovered. */
  readonly ready: boolean;
  /** Why not; without anything that a record says. */
  readonly reasons: readonly string[];
}
