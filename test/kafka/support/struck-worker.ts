/** A worker that kills itself with SIGKILL at a named point: everything is the real thing but the moment of its death. */
import type { Kafka, Producer, ProducerConfig } from 'kafkajs';
import type { ClientBroker, ClientCluster } from '../../../src/edge/kafka/client-cluster';
import type { CheckpointMark, Task } from '../../../src/edge/ports';
import type { StateStore } from '../../../src/edge/state-store';
import type { LiveParts } from '../../../src/engine/parts';
import { serve } from '../../../src/service';
import type { ServiceObserver } from '../../../src/service';
import { wireKafkaRun } from '../../../src/wire-kafka';
import { quietKafka } from './client';
import type { KillPoint } from './kill-points';

interface Orders {
  readonly brokers: string;
  readonly data: string;
  readonly secretFile: string;
  readonly point: KillPoint;
  /** The how manieth time that the point is reached. */
  readonly nth: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
let left = orders.nth;

function reach(point: KillPoint): void {
  if (point === orders.point && --left <= 0) process.kill(process.pid, 'SIGKILL');
}

/** Only what tasks write with, and what snapshots are written with. */
function struckKafka(kafka: Kafka): Kafka {
  return new Proxy(kafka, {
    get: (target, name) => {
      if (name === 'producer') return (config: ProducerConfig) => struckSnapshots(target.producer(config));
      const value: unknown = Reflect.get(target, name);
      // A client's connections come from a method under a symbol.
      if (typeof name === 'string' || typeof value !== 'function') return value;
      return (options: object) => struckCluster((value as (options: object) => ClientCluster)(options));
    },
  });
}

function struckSnapshots(producer: Producer): Producer {
  const send: Producer['send'] = async (record) => {
    reach('mid-snapshot');
    return producer.send(record);
  };
  return { ...producer, send };
}

function struckCluster(cluster: ClientCluster): ClientCluster {
  let sends = 0;
  const struckBroker = (broker: ClientBroker): ClientBroker => {
    const told: Partial<ClientBroker> = {
      initProducerId: async (request) => {
        const identity = await broker.initProducerId(request);
        reach('claim');
        return identity;
      },
      produce: async (request) => {
        reach(sends++ === 0 ? 'before-send' : 'between-sends');
        return broker.produce(request);
      },
      txnOffsetCommit: async (request) => {
        reach('before-offsets');
        return broker.txnOffsetCommit(request);
      },
      endTxn: async (request) => {
        sends = 0;
        if (request.transactionResult) reach('before-commit');
        await broker.endTxn(request);
        if (request.transactionResult) reach('after-commit');
      },
    };
    return overlaid(broker, told);
  };
  return overlaid(cluster, {
    findBroker: async (node) => struckBroker(await cluster.findBroker(node)),
    findGroupCoordinator: async (of) => struckBroker(await cluster.findGroupCoordinator(of)),
  });
}

/** The same object, but for some of its methods. */
function overlaid<A extends object>(object: A, told: Partial<A>): A {
  return new Proxy(object, {
    // Methods are not bound: who lays something over this object in turn is asked by them.
    get: (target, name): unknown => Reflect.get(name in told ? told : target, name),
  });
}

function struckStore(store: StateStore): StateStore {
  return overlaid(store, { checkpoint: (mark) => checkpointed(store, mark) });
}

/** Written after every entry, so that a checkpoint is soon under way. */
async function checkpointed(store: StateStore, mark: CheckpointMark): Promise<void> {
  const written = store.checkpoint(mark, true);
  reach('mid-checkpoint');
  await written;
  reach('after-checkpoint');
}

function struckTask(task: Task): Task {
  const read: Task['read'] = async function* (topic, from, to) {
    for await (const piece of task.read(topic, from, to)) {
      if (topic === 'ledger') reach('mid-recovery');
      yield piece;
    }
  };
  return overlaid(task, { read });
}

const SILENT: ServiceObserver = {
  assigned: () => undefined,
  revoked: () => undefined,
  recovering: () => undefined,
  recovered: () => undefined,
  turn: () => undefined,
  failed: (partition, fault) => void process.stderr.write(`task ${partition}: ${fault.message}\n`),
  released: () => undefined,
  snapshotting: () => undefined,
  snapshotTaken: () => undefined,
  snapshotFailed: () => undefined,
};

async function main(): Promise<void> {
  const kafka = struckKafka(quietKafka(orders.brokers));
  const { data, secretFile } = orders;
  // At once and again and again, but only where it is to die in one.
  const snapshotEveryMs = orders.point === 'mid-snapshot' ? 1 : 0;
  const times = { sessionTimeoutMs: 3_000, transactionTimeoutMs: 10_000, snapshotEveryMs };
  const wiring = await wireKafkaRun(kafka, { data, secretFile, ...times });
  const partsOf = async (task: Task): Promise<LiveParts> => {
    const struck = struckTask(task);
    const parts = await wiring.partsOf(struck);
    return { ...parts, task: struck, store: struckStore(parts.store) };
  };
  await serve({ ...wiring, partsOf }, { retryForMs: 60_000 }, SILENT, new AbortController().signal);
}

void main();
