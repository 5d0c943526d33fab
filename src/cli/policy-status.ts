/** `tidewaiter policy status`: which policies were activated, which one is in force, and what of it is still to be done. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { leftFor } from '../core/ledger/rejudging';
import { LEDGER_TOPIC } from '../edge/topics';
import type { ActivePolicy, PolicyLog } from '../engine/policy-log';
import { rejudgingAt } from '../engine/rejudging-at';
import type { PolicyLogOptions } from './policy-topic';
import { timeText } from './policy-activate';
import { reading } from './reading';
import type { Reading } from './reading-options';
import { writeLines } from './write-lines';

/** A partition in which something open waits to be judged anew: what comes after a reference, undefined: all of it. */
interface Unjudged {
  readonly partition: number;
  readonly after: string | undefined;
}

interface Found {
  readonly policies: PolicyLog;
  /** Undefined on a cluster, where each worker's metrics tell it. */
  readonly unjudged: readonly Unjudged[] | undefined;
}

/** Every activation, the one in force marked. Resolves to 0, or 1 where none is in force or one was refused. */
export async function statusCommand(
  options: PolicyLogOptions & { readonly json: boolean },
  output: Writable = process.stdout,
): Promise<number> {
  const { policies, unjudged } = await found(options);
  const inForce = policies.policy(Date.now());
  const schemas = policies.schemas();
  const activations = policies.activations().map((one) => stated(one, inForce));
  const refused = policies.refused();
  const digest = schemas === undefined ? null : hex(schemas.schemas.digest);
  const lines = [
    ...activations.map(lineOf),
    ...refused.flatMap(({ offset, problems }) => [`${offset}  refused`, ...problems.map((one) => `   ${one}`)]),
    ...(unjudged ?? []).map(
      ({ partition, after }) =>
        `partition ${partition}  to be judged anew: ${after === undefined ? 'all that is open' : `what is open after ${after}`}`,
    ),
    `writer schemas ${digest ?? 'none in force'}`,
  ];
  const all = { activations, refused, unjudged, writerSchemas: digest };
  await writeLines(options.json ? [JSON.stringify(all)] : lines, output);
  return inForce === undefined || refused.length > 0 ? 1 : 0;
}

type Stated = ReturnType<typeof stated>;

function stated({ loaded, offset, effectiveFrom, rejudge }: ActivePolicy, inForce: ActivePolicy | undefined) {
  return {
    offset,
    id: loaded.file.id,
    version: loaded.file.version,
    hash: hex(loaded.bundle.hash),
    effectiveFrom: effectiveFrom === null ? null : timeText(effectiveFrom),
    rejudge,
    state: offset === inForce?.offset ? 'in force' : offset > (inForce?.offset ?? -1) ? 'to come' : 'replaced',
  };
}

function lineOf({ offset, state, id, version, hash, effectiveFrom, rejudge }: Stated): string {
  const from = effectiveFrom === null ? [] : [`from ${effectiveFrom}`];
  const anew = rejudge ? ['judges anew what is open'] : [];
  return [offset, state, id, version, hash.slice(0, 16), ...from, ...anew].join('  ');
}

async function found(options: PolicyLogOptions): Promise<Found> {
  if (options.runtime === 'embedded')
    return reading(options, async (read) => ({ policies: read.policies, unjudged: await unjudgedIn(read) }));
  // On a cluster less has to be there for it than for reading all of the log.
  const { policyTopicOnCluster } = await import('../engine/topics/policy-topic-on-cluster.js');
  const { clusterClient } = await import('./cluster-client.js');
  return { policies: (await policyTopicOnCluster(clusterClient(options))).policies, unjudged: undefined };
}

async function unjudgedIn({ log, outputs, policies }: Reading): Promise<readonly Unjudged[]> {
  const inForce = policies.policy(Date.now());
  const unjudged: Unjudged[] = [];
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    const at = await rejudgingAt({ task, outputs, policies }, (await task.end(LEDGER_TOPIC)) - 1);
    const after = leftFor(at, inForce?.offset ?? at.cited ?? 0, inForce?.rejudge ?? false);
    if (after !== undefined) unjudged.push({ partition, after: after === '' ? undefined : after });
  }
  return unjudged;
}
