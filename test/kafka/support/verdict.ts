/** What a cluster came to: recomputed by the engine, by the oracle, counted by a client of another language. */
import type { LogRecord, PartitionReader } from '../../../src/edge/ports';
import { openDrawSecret, selectionOf } from '../../../src/edge/draw-secret';
import { openKafkaReader } from '../../../src/edge/kafka/kafka-reader';
import { readAgencyTopics } from '../../../src/edge/agency-topics';
import { packageFile } from '../../../src/edge/package-files';
import { fieldWriter } from '../../../src/core/ledger/field-writer';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../../src/edge/topics';
import { memoryStore } from '../../../src/edge/store/open-store';
import { lastEntry } from '../../../src/engine/ledger-tail';
import { verify } from '../../../src/engine/verify';
import { codecFor } from '../../../src/wire';
import { clusterPolicies, encoderInForce } from '../../../src/engine/cluster-policies';
import { inputTopics, readBesideInputs } from '../../../src/wire-kafka';
import { consult } from '../../oracle/support/oracle';
import { quietKafka } from './client';
import { counted, readByJava } from './committed-reader';
import type { GivenCluster } from './given-cluster';

export interface Verdict {
  /** Everything that is wrong, each in a line: nothing on a sound cluster. */
  readonly problems: readonly string[];
  readonly inputs: number;
  readonly decisions: number;
  /** Those of them that an activation asked for. */
  readonly rejudged: number;
  readonly entries: number;
  /** Inputs that no ledger entry has. */
  readonly unread: number;
}

/** Over all tasks. */
export async function verdictOn(cluster: GivenCluster): Promise<Verdict> {
  const { harness, secretFile, partitions } = cluster;
  const log = await openKafkaReader(quietKafka(harness.bootstrapServers), {
    inputs: inputTopics(),
    outputs: readBesideInputs(),
  });
  try {
    const { policies, outputs } = clusterPolicies(log.policies);
    await policies.refresh();
    const secret = openDrawSecret(secretFile);
    const draw = (epochMs: number): ReturnType<typeof selectionOf>['draw'] => selectionOf(secret, epochMs).draw;
    const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
    const java = await readByJava(harness.bootstrapServers, log.topics());
    const problems: string[] = [];
    const sums = { inputs: 0, decisions: 0, rejudged: 0, entries: 0, unread: 0 };
    for (let partition = 0; partition < partitions; partition++) {
      const task = log.partition(partition);
      const all = await everything(task, log.topics());
      for (const [topic, records] of all) {
        const [own, other] = [counted(records), java.get(`${topic}/${partition}`)];
        if (own.digest !== other?.digest)
          problems.push(`${topic}/${partition}: ${own.records} records read, ${other?.records ?? 0} by Java`);
      }
      const store = memoryStore(codecFor(policies));
      const encoder = encoderInForce(policies);
      const shared = { store, policies, outputs, agencies, encoder, writer: fieldWriter() };
      const report = await verify(log, { ...shared, task, draw }, () => undefined);
      problems.push(
        ...report.findings.map(({ kind, seq, what }) => `verify ${partition}, entry ${seq}: ${kind}: ${what}`),
      );
      const consulted = consult(inMemory(all), { policies, outputs, draw });
      problems.push(...consulted.problems.map((what) => `oracle ${partition}: ${what}`));
      if (consulted.unjudged) problems.push(`oracle ${partition}: something is left to be judged anew`);
      const { twice, rejudged } = decisionsIn(all.get(DECISIONS_TOPIC) ?? [], outputs);
      problems.push(...twice);
      sums.rejudged += rejudged;
      const last = (await lastEntry(task, outputs))?.entry;
      const inputs = inputTopics().reduce((sum, topic) => sum + (all.get(topic)?.length ?? 0), 0);
      for (const topic of inputTopics()) {
        const to = Math.max(0, ...(last?.spans ?? []).filter((span) => span.topic === topic).map((span) => span.to));
        sums.unread += (all.get(topic) ?? []).filter(({ offset }) => offset >= to).length;
      }
      sums.inputs += inputs;
      sums.decisions += consulted.decisions;
      sums.entries += all.get(LEDGER_TOPIC)?.length ?? 0;
    }
    return { problems, ...sums };
  } finally {
    await log.close();
  }
}

async function everything(
  task: PartitionReader,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly LogRecord[]>> {
  const all = new Map<string, LogRecord[]>();
  for (const topic of topics) {
    const records: LogRecord[] = [];
    for await (const piece of task.read(topic, 0, await task.end(topic))) records.push(...piece);
    all.set(topic, records);
  }
  return all;
}

/** One partition as a log of its own. */
function inMemory(all: ReadonlyMap<string, readonly LogRecord[]>): Parameters<typeof consult>[0] {
  return {
    end: (topic) => (all.get(topic)?.at(-1)?.offset ?? -1) + 1,
    read: (topic, _partition, from, to) => (all.get(topic) ?? []).filter(({ offset }) => offset >= from && offset < to),
  };
}

/** Those that are there twice or cannot be read, and how many an activation asked for. */
function decisionsIn(
  records: readonly LogRecord[],
  outputs: ReturnType<typeof clusterPolicies>['outputs'],
): { readonly twice: readonly string[]; readonly rejudged: number } {
  const seen = new Set<string>();
  let rejudged = 0;
  const twice = records.flatMap(({ value, offset }) => {
    const decoded = outputs.decision(value);
    if (decoded._tag === 'Left') return [`decisions, offset ${offset}: ${decoded.left}`];
    const { reference, flow, generation, revision, trigger } = decoded.right;
    if (trigger === 'REJUDGE') rejudged++;
    const id = JSON.stringify([reference, flow, generation, revision]);
    const again = seen.has(id) ? [`${id} is there twice`] : [];
    seen.add(id);
    return again;
  });
  return { twice, rejudged };
}
