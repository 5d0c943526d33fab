/** `tidewaiter policy activate` and `policy status`: which policy judges, from when, in a data directory or on a cluster. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { makeEncoder } from '../edge/avro/encode';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openAppender } from '../edge/embedded/embedded-log';
import { localPartition } from '../edge/local-reader';
import { POLICIES_TOPIC } from '../edge/topics';
import { activatePolicy, activateSchemas } from '../engine/activate';
import type { PolicyLog } from '../engine/policy-log';
import { openPolicyLog } from '../engine/policy-log';
import { loadFrom } from '../wire';
import type { ClusterOptions } from './cluster-options';
import { reading } from './reading';
import { writeLines } from './write-lines';

export interface PolicyLogOptions extends ClusterOptions {
  readonly runtime: 'embedded' | 'kafka';
  /** Of the embedded runtime. */
  readonly data: string;
}

export interface ActivateOptions extends PolicyLogOptions {
  /** From when it is in force, epoch ms; else from the next batch on. */
  readonly at?: number | undefined;
}

/**
 * Everything that is wrong with the policy is said before anything is appended, and the one in force stays then. Resolves to
 * 0, also where it was in force already; UsageError and Fault reject.
 */
export async function activateCommand(
  folder: string,
  options: ActivateOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const loaded = loadFrom(folder);
  const terms = { effectiveFrom: options.at ?? null };
  const { id, version } = loaded.file;
  const what = `policy ${id} ${version}, ${hex(loaded.bundle.hash)}`;
  const offset = await (async () => {
    if (options.runtime === 'embedded') return activateLocally(options.data, loaded, terms);
    const { activatePolicyOnCluster } = await import('../engine/topics/activate-on-cluster.js');
    const { clusterClient } = await import('./cluster-client.js');
    return activatePolicyOnCluster(clusterClient(options), loaded, terms);
  })();
  const from = terms.effectiveFrom === null ? 'the next batch on' : timeText(terms.effectiveFrom);
  const said = offset === undefined ? `${what}: activated already` : `${what}: in force from ${from}, offset ${offset}`;
  await writeLines([said], output);
  return 0;
}

/** Every activation, the one in force marked. Resolves to 0, or 1 where none is in force or one was refused. */
export async function statusCommand(
  options: PolicyLogOptions & { readonly json: boolean },
  output: Writable = process.stdout,
): Promise<number> {
  const policies = await policiesOf(options);
  const inForce = policies.policy(Date.now());
  const schemas = policies.schemas();
  const activations = policies.activations().map(({ loaded, offset, effectiveFrom }) => ({
    offset,
    id: loaded.file.id,
    version: loaded.file.version,
    hash: hex(loaded.bundle.hash),
    effectiveFrom: effectiveFrom === null ? null : timeText(effectiveFrom),
    state: offset === inForce?.offset ? 'in force' : offset > (inForce?.offset ?? -1) ? 'to come' : 'replaced',
  }));
  const refused = policies.refused();
  const digest = schemas === undefined ? null : hex(schemas.schemas.digest);
  const lines = [
    ...activations.map(({ offset, state, id, version, hash, effectiveFrom }) =>
      [
        offset,
        state,
        id,
        version,
        hash.slice(0, 16),
        ...(effectiveFrom === null ? [] : [`from ${effectiveFrom}`]),
      ].join('  '),
    ),
    ...refused.flatMap(({ offset, problems }) => [`${offset}  refused`, ...problems.map((one) => `   ${one}`)]),
    `writer schemas ${digest ?? 'none in force'}`,
  ];
  await writeLines(options.json ? [JSON.stringify({ activations, refused, writerSchemas: digest })] : lines, output);
  return inForce === undefined || refused.length > 0 ? 1 : 0;
}

async function activateLocally(
  data: string,
  loaded: ReturnType<typeof loadFrom>,
  terms: { readonly effectiveFrom: number | null },
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

async function policiesOf(options: PolicyLogOptions): Promise<PolicyLog> {
  // On a cluster less has to be there for it than for reading all of the log.
  if (options.runtime === 'embedded') return reading(options, async ({ policies }) => policies);
  const { policiesOnCluster } = await import('../engine/topics/activate-on-cluster.js');
  const { clusterClient } = await import('./cluster-client.js');
  return policiesOnCluster(clusterClient(options));
}

function timeText(ms: number): string {
  return new Date(ms).toISOString();
}
