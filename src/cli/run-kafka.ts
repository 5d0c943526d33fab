/** `tidewaiter run --runtime kafka`: a worker on a cluster; drains on SIGTERM and SIGINT. */
import { mkdirSync } from 'node:fs';
import { UsageError } from '../edge/ports';
import { serve } from '../service';
import { wireKafkaRun } from '../wire-kafka';
import type { ClusterOptions } from './cluster-options';
import { clusterClient } from './cluster-client';
import { runProgress } from './run-progress';
import { stopSignals } from './stop-signals';

export interface RunKafkaOptions extends ClusterOptions {
  readonly data: string;
  readonly secretFile?: string | undefined;
  /** Stop when this worker's tasks have read everything and nothing is due. */
  readonly untilIdle: boolean;
  readonly sessionTimeoutMs: number;
  readonly transactionTimeoutMs: number;
  readonly retryForMs: number;
}

/** As the log's client: brokers are waited for so long before the process ends. */
const POLL_MS = 100;
const RUNNER = { limits: { maxRecords: 2_000, maxBytes: 8_000_000 }, dueLimit: 2_000, waitMs: POLL_MS };

/** Resolves to the exit code; UsageError and Fault reject. */
export async function runKafkaCommand(options: RunKafkaOptions): Promise<number> {
  const { data, secretFile, untilIdle, sessionTimeoutMs, transactionTimeoutMs, retryForMs } = options;
  if (secretFile === undefined)
    throw new UsageError('--secret-file: expected the file that all workers draw random checks with, found none');
  const kafka = clusterClient(options);
  mkdirSync(data, { recursive: true });
  const stop = stopSignals();
  try {
    const wiring = await wireKafkaRun(kafka, { data, secretFile, sessionTimeoutMs, transactionTimeoutMs });
    try {
      const { observer, finish } = runProgress(() => {
        if (untilIdle) stop.stop();
      });
      await serve(wiring, { runner: RUNNER, retryForMs }, observer, stop.signal);
      finish();
      return 0;
    } finally {
      await wiring.log.close();
    }
  } finally {
    stop.release();
  }
}
