/** `tidewaiter policy activate`: puts a policy in force from a time on, in a data directory or on a cluster. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { makeEncoder } from '../edge/avro/encode';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openAppender } from '../edge/embedded/embedded-log';
import { localPartition } from '../edge/local-reader';
import { POLICIES_TOPIC } from '../edge/topics';
import type { ActivationTerms } from '../engine/activate';
import { activatePolicy, activateSchemas } from '../engine/activate';
import { openPolicyLog } from '../engine/policy-log';
import { loadFrom } from '../wire';
import type { ClusterOptions } from './cluster-options';
import { passOwnTests } from './own-tests';
import { writeLines } from './write-lines';

export interface PolicyLogOptions extends ClusterOptions {
  readonly runtime: 'embedded' | 'kafka';
  /** Of the embedded runtime. */
  readonly data: string;
}

export interface ActivateOptions extends PolicyLogOptions {
  /** From when it is in force, epoch ms; else from the next batch on. */
  readonly at?: number | undefined;
  /** Is everything open judged anew then? */
  readonly rejudge?: boolean | undefined;
}

/**
 * Everything that is wrong with the policy is said before anything is appended, which of its own tests fail included, and
 * the one in force stays then. Resolves to 0, also where it was in force already; UsageError and Fault reject.
 */
export async function activateCommand(
  folder: string,
  options: ActivateOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const loaded = loadFrom(folder);
  const tests = await passOwnTests(folder, loaded);
  const terms = { effectiveFrom: options.at ?? null, rejudge: options.rejudge ?? false };
  const { id, version } = loaded.file;
  const what = `policy ${id} ${version}, ${hex(loaded.bundle.hash)}`;
  const offset = await (async () => {
    if (options.runtime === 'embedded') return activateLocally(options.data, loaded, terms);
    const { activatePolicyOnCluster } = await import('../engine/topics/activate-on-cluster.js');
    const { clusterClient } = await import('./cluster-client.js');
    return activatePolicyOnCluster(clusterClient(options), loaded, terms);
  })();
  const from = terms.effectiveFrom === null ? 'the next batch on' : timeText(terms.effectiveFrom);
  const anew = terms.rejudge ? ', judges anew what is open' : '';
  const said =
    offset === undefined ? `${what}: activated already` : `${what}: in force from ${from}${anew}, offset ${offset}`;
  const passed = tests === 0 ? 'the policy has no tests' : `the policy passes its ${tests} tests`;
  await writeLines([passed, said], output);
  return 0;
}

async function activateLocally(
  data: string,
  loaded: ReturnType<typeof loadFrom>,
  terms: ActivationTerms,
): Promise<number | undefined> {
  const log = openAppender(data);
  try {
    const schemas = builtInWriterSchemas();
    const policies = openPolicyLog(localPartition(log, 0), makeOutputDecoder(schemas));
    await policies.refresh();
    const encoder = makeEncoder(schemas);
    activateSchemas(log, policies, encoder, schemas);
    const isNew = activatePolicy(log, policies, encoder, loaded, terms);
    return isNew ? log.end(POLICIES_TOPIC, 0) - 1 : undefined;
  } finally {
    await log.close();
  }
}

/** As it is told. */
export function timeText(ms: number): string {
  return new Date(ms).toISOString();
}
