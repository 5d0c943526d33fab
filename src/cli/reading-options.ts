/** What commands that read a log are told, and what they get. */
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { Encoder } from '../edge/avro/encode';
import type { LogReader } from '../edge/ports';
import type { PolicyLog } from '../engine/policy-log';
import type { ClusterOptions } from './cluster-options';

export interface ReadingOptions extends ClusterOptions {
  readonly runtime?: 'embedded' | 'kafka' | undefined;
  /** Of the embedded runtime. */
  readonly data?: string | undefined;
  /** Of a cluster: topics read beside those that tasks write. */
  readonly beside?: readonly string[] | undefined;
}

export interface Reading {
  readonly log: LogReader;
  readonly policies: PolicyLog;
  readonly outputs: OutputDecoder;
  /** Writes under the schema ids of the log. */
  readonly encoder: Encoder;
}
