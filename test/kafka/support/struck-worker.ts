/** A worker that kills itself with SIGKILL at a named point: everything is the real thing but the moment of its death. */
import type { Kafka, Producer, Transaction } from 'kafkajs';
import type { CheckpointMark, StateStore, Task } from '../../../src/edge/ports';
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

/** Only what a task's producer calls. */
function struckKafka(kafka: Kafka): Kafka {
  const producer: Kafka['producer'] = (config) => struckProducer(kafka.producer(config));
  return new Proxy(kafka, {
    get: (target, name) => (name === 'producer' ? producer : (Reflect.get(target, name) as unknown)),
  });
}

function struckProducer(producer: Producer): Producer {
  const transaction = async (): Promise<Transaction> => {
    const open = await producer.transaction();
    reach('claim');
    let sends = 0;
    const told: Partial<Transaction> = {
      send: async (record) => {
        reach(sends++ === 0 ? 'before-send' : 'between-sends');
        return open.send(record);
      },
      sendOffsets: async (offsets) => {
        reach('before-offsets');
        return open.sendOffsets(offsets);
      },
      commit: async () => {
        reach('before-commit');
        await open.commit();
        reach('after-commit');
      },
    };
    return { ...open, ...told };
  };
  // Outside of transactions only snapshots are sent.
  const send: Producer['send'] = async (record) => {
    reach('mid-snapshot');
    return producer.send(record);
  };
  return { ...producer, transaction, send };
}

function struckStore(store: StateStore): StateStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'checkpoint') return (mark: CheckpointMark): Promise<void> => checkpointed(target, mark);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
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
  return new Proxy(task, {
    get: (target, name) => {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
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
