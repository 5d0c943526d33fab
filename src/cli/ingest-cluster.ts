/** Where `ingest --runtime kafka` puts documents; loaded only then. */
import { mkdirSync } from 'node:fs';
import { UsageError } from '../edge/ports';
import { openClusterIngest, type ClusterIngest } from '../engine/ingest/open-cluster';
import { clusterClient } from './cluster-client';
import type { IngestOptions } from './ingest-options';
import type { Told } from './ingest-told';

const RETRY_FOR_MS = 120_000;

/** Rejects with UsageError or a Fault, nothing started. */
export async function clusterTarget(options: IngestOptions, told: Told, signal: AbortSignal): Promise<ClusterIngest> {
  const { data, timestamps, schemas, retryFor = RETRY_FOR_MS } = options;
  if (timestamps === 'issued')
    throw new UsageError(
      '--timestamps issued: on kafka brokers give every record its time (LogAppendTime); only a data directory takes stated ones',
    );
  const kafka = clusterClient(options);
  mkdirSync(data, { recursive: true });
  return openClusterIngest(kafka, {
    data,
    schemas,
    retryForMs: retryFor,
    signal,
    waiting: ({ message }) => told.say(`${message}; trying again for ${Math.round(retryFor / 1000)} s`),
  });
}
