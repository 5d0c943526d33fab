/** `tidewaiter run --runtime kafka`: a worker on a cluster; drains on SIGTERM and SIGINT. */
import { mkdirSync } from 'node:fs';
import { BEHAVIOUR_NUMBER } from '../core/decide/decide';
import { countBuffersAsHeap } from '../edge/buffers-as-heap';
import { startOperations } from '../edge/http/operations';
import type { Operations } from '../edge/http/operations';
import { readHttpAddress } from '../edge/http/read-address';
import type { LogLevel, Logger } from '../edge/observe/logger';
import { makeLogger } from '../edge/observe/logger';
import { makeMetrics } from '../edge/observe/metrics';
import { packageVersion } from '../edge/package-files';
import { UsageError } from '../edge/ports';
import { serve } from '../service';
import type { KafkaWiring } from '../wire-kafka';
import { outputTopics, wireKafkaRun } from '../wire-kafka';
import type { ClusterOptions } from './cluster-options';
import { clusterClient } from './cluster-client';
import { refusedPolicies } from './refused-policies';
import { runObserver } from './run-observer';
import { stopSignals } from './stop-signals';

export interface RunKafkaOptions extends ClusterOptions {
  readonly data: string;
  readonly secretFile?: string | undefined;
  /** Where `/livez`, `/readyz` and `/metrics` are answered, host:port; nowhere if undefined. */
  readonly http?: string | undefined;
  /** Stop when this worker's tasks have read everything and nothing is due. */
  readonly untilIdle: boolean;
  readonly sessionTimeoutMs: number;
  readonly transactionTimeoutMs: number;
  readonly retryForMs: number;
  readonly snapshotEveryMs: number;
}

const POLL_MS = 100;
const RUNNER = { limits: { maxRecords: 2_000, maxBytes: 8_000_000 }, dueLimit: 2_000, waitMs: POLL_MS };
const GAUGES_EVERY_MS = 1_000;
/** Over connections of their own: who waits for records waits for none of them. */
const STANDING_EVERY_MS = 5_000;

/** Resolves to the exit code; UsageError and Fault reject. */
export async function runKafkaCommand(options: RunKafkaOptions): Promise<number> {
  const { secretFile, untilIdle, retryForMs } = options;
  if (secretFile === undefined)
    throw new UsageError('--secret-file: expected the file that all workers draw random checks with, found none');
  const address = options.http === undefined ? undefined : readHttpAddress(options.http);
  countBuffersAsHeap();
  const kafka = clusterClient(options);
  mkdirSync(options.data, { recursive: true });
  const log = makeLogger({ level: logLevelOf(options) });
  const metrics = makeMetrics({ version: packageVersion(), behaviour: BEHAVIOUR_NUMBER, agencyTopics: outputTopics() });
  const stop = stopSignals();
  stop.signal.addEventListener('abort', () => metrics.observer.stopping());
  const operations = await listening(address, metrics, log);
  try {
    const wiring = await wireKafkaRun(kafka, { ...options, secretFile });
    const tellRefused = refusedPolicies(wiring.policies, metrics.observer, log);
    const gauges = setInterval(() => {
      measure(wiring, metrics.observer);
      tellRefused();
    }, GAUGES_EVERY_MS);
    const standing = setInterval(() => void lookAtStanding(wiring, log), STANDING_EVERY_MS);
    try {
      const allIdle = (): void => {
        if (untilIdle) stop.stop();
      };
      const { clockMode } = wiring.log.identity;
      const observer = runObserver({ metrics: metrics.observer, log, clockMode, allIdle });
      await serve(wiring, { runner: RUNNER, retryForMs }, observer, stop.signal);
      log.info({}, 'stopped');
      return 0;
    } finally {
      clearInterval(gauges);
      clearInterval(standing);
      await wiring.log.close();
    }
  } finally {
    await operations?.close();
    stop.release();
  }
}

/** A worker says what it does, also where its client is to tell of errors alone. */
function logLevelOf({ logLevel }: ClusterOptions): LogLevel {
  return logLevel === undefined || logLevel === 'error' ? 'info' : (logLevel as LogLevel);
}

async function listening(
  address: { readonly host: string; readonly port: number } | undefined,
  { registry, status }: ReturnType<typeof makeMetrics>,
  log: Logger,
): Promise<Operations | undefined> {
  if (address === undefined) return undefined;
  const onError = (error: unknown): void => log.error({ err: error }, 'operations');
  const operations = await startOperations({ ...address, registry, status, onError });
  log.info({ address: operations.address, port: operations.port }, 'listening');
  return operations;
}

/** What no batch tells: whether we are a member, and how far behind each input is. */
function measure({ log }: KafkaWiring, observer: ReturnType<typeof makeMetrics>['observer']): void {
  observer.group(log.isMember());
  for (const task of log.running()) {
    for (const { topic, end, behind } of task.lags()) {
      const lastStableStandingMs = log.standing.standingMs(topic, task.partition);
      observer.lag({ topic, partition: task.partition, behind, endOffset: end, lastStableStandingMs });
    }
  }
}

/** Brokers that do not answer are told of by who needs them; the gauge stays as it was. */
async function lookAtStanding({ log }: KafkaWiring, logger: Logger): Promise<void> {
  await log.standing.look().catch((error: unknown) => logger.debug({ err: error }, 'last stable offsets not seen'));
}
