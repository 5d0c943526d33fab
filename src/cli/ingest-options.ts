/** What `ingest` is told, whatever the log. */
import type { SourceFormat } from '../edge/ingest/sources';
import type { ClusterOptions } from './cluster-options';

/** `files`: `-` or none is standard input, a folder stands for its *.xml. */
export interface IngestOptions extends ClusterOptions {
  readonly runtime?: 'embedded' | 'kafka' | undefined;
  /** Directory of the log; on kafka of the memory of what was ingested. */
  readonly data: string;
  readonly format: SourceFormat;
  /** As the log began where it is not said, at first `now`; on kafka brokers say it. */
  readonly timestamps?: 'now' | 'issued' | undefined;
  readonly sender?: string | undefined;
  /** On kafka: a file of schemas pin that must be what is in force. */
  readonly schemas?: string | undefined;
  /** On kafka: how long brokers may take nothing, ms. */
  readonly retryFor?: number | undefined;
  readonly files: readonly string[];
}
