/** From where recovery folds: the state is that of a fold from the first entry, whatever it was begun with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '../../../src/edge/ports';
import { memoryStore, openStore } from '../../../src/edge/store/open-store';
import { FOLD_NUMBER } from '../../../src/core/join/consignment';
import { SNAPSHOTS_TOPIC } from '../../../src/edge/topics';
import type { LiveParts } from '../../../src/engine/parts';
import { recover } from '../../../src/engine/recover';
import { SnapshotKeeper } from '../../../src/engine/snapshot/snapshot-keeper';
import type { TakenSnapshot } from '../../../src/engine/snapshot/take-snapshot';
import { verify } from '../../../src/engine/verify';
import { makeRunner } from '../../../src/runner';
import type { Runner } from '../../../src/runner';
import { codecFor, wireRun } from '../../../src/wire';
import type { RunWiring } from '../../../src/wire';
import { differenceFromFold, differenceOf } from '../../support/state-equality';
import { appendDay } from './support/append-day';
import { memoryTopic } from './support/memory-topic';
import type { MemoryTopic } from './support/memory-topic';

let folder = '';
let wiring: RunWiring;
let topic: MemoryTopic;
let parts: LiveParts;
let runner: Runner;
let taken: TakenSnapshot[];
let failures: unknown[];
let keeper: SnapshotKeeper;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tw-snapshot-'));
  wiring = await wireRun({ data: join(folder, 'data'), policy: undefined, secretFile: undefined });
  topic = memoryTopic();
  parts = { ...wiring.parts, task: withSnapshots(wiring.parts.task, topic), uncited: { snapshot: null } };
  const recovered = await recover(parts);
  runner = makeRunner(parts, recovered, {
    limits: { maxRecords: 40, maxBytes: 1e6 },
    dueLimit: 10,
    waitMs: 0,
  });
  [taken, failures] = [[], []];
  const observer = {
    progress: () => undefined,
    taken: (one: TakenSnapshot) => void taken.push(one),
    failed: (error: unknown) => void failures.push(error),
  };
  const settings = { everyMs: 1, writerOf: async () => topic.writer, taking: { busy: false } };
  keeper = new SnapshotKeeper(parts, settings, observer);
  keeper.recovered(recovered);
});

afterEach(async () => {
  await keeper.abandon();
  await wiring.close();
  rmSync(folder, { recursive: true });
});

/** The embedded log has no such topic: it is put beside it. */
function withSnapshots(task: Task, snapshots: MemoryTopic): Task {
  const own: Pick<Task, 'read' | 'end'> = {
    read: (name, from, to) => (name === SNAPSHOTS_TOPIC ? snapshots.read(name, from, to) : task.read(name, from, to)),
    end: (name) => (name === SNAPSHOTS_TOPIC ? snapshots.end(name) : task.end(name)),
  };
  return Object.assign(Object.create(task) as Task, own);
}

async function work(consignments: number, seed: number): Promise<void> {
  appendDay(wiring.log, consignments, seed);
  while (!(await runner.turn()).idle);
}

async function snapshot(): Promise<TakenSnapshot> {
  const { length } = taken;
  for (let tries = 0; taken.length === length && tries < 500; tries++) {
    await keeper.betweenTurns({ mark: runner.mark(), isIdle: true, drain: runner.drain });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const [last] = taken.slice(-1);
  if (last === undefined || taken.length === length) throw new Error(`no snapshot: ${String(failures[0])}`);
  return last;
}

/** On a machine that has nothing. */
async function moved() {
  const owner = { logId: parts.identity.logId, fold: FOLD_NUMBER };
  const codec = codecFor(parts.policies);
  const store = await openStore(mkdtempSync(join(folder, 'moved-')), owner, { codec });
  const recovered = await recover({ ...parts, store });
  expect(differenceOf(store.dump(), parts.store.dump())).toBeUndefined();
  await store.close();
  const { folded, snapshots } = recovered;
  return {
    folded,
    loaded: snapshots.loaded?.header.seq,
    newest: snapshots.newest?.header.seq,
    refused: snapshots.refused,
  };
}

async function findings(): Promise<readonly string[]> {
  const store = memoryStore(codecFor(parts.policies));
  const log = { identity: parts.identity, topics: () => wiring.log.topics() };
  const report = await verify(log, { ...parts, store, draw: undefined }, () => undefined);
  return report.findings.map(({ kind, seq }) => `${seq}: ${kind}`);
}

it('is the newest snapshot, whose digest the next entry cites', async () => {
  await work(60, 1);
  const first = await snapshot();
  await work(30, 2);
  const second = await snapshot();
  await work(30, 3);
  const { seq } = runner.mark();
  expect(await moved()).toEqual({ folded: seq - second.seq, loaded: second.seq, newest: second.seq, refused: [] });
  expect(await differenceFromFold(parts)).toBeUndefined();
  expect(parts.uncited?.snapshot).toBeNull();
  expect(await findings()).toEqual([]);
  expect(first.seq).toBeLessThan(second.seq);
});

it('is the checkpoint where there is one', async () => {
  await work(60, 1);
  const { seq } = await snapshot();
  const { fromCheckpoint, snapshots } = await recover(parts, { held: runner.mark() });
  expect([fromCheckpoint, snapshots.loaded, snapshots.newest?.header.seq]).toEqual([true, undefined, seq]);
});

it('is the one before where the newest is damaged, and the first entry where all are; verify tells which', async () => {
  await work(60, 1);
  const first = await snapshot();
  await work(30, 2);
  const second = await snapshot();
  await work(1, 3);
  const broken = (taken: TakenSnapshot): void => {
    const value = topic.valueAt(taken.offset - 1);
    value[value.length - 20] = (value[value.length - 20] ?? 0) ^ 4;
    topic.change(taken.offset - 1, value);
  };
  broken(second);
  const one = await moved();
  expect([one.loaded, one.newest, one.refused.length]).toEqual([first.seq, second.seq, 1]);
  expect(await findings()).toEqual([`${second.seq}: snapshot differs`]);
  broken(first);
  const none = await moved();
  expect([none.loaded, none.folded, none.refused.length]).toEqual([undefined, runner.mark().seq, 2]);
});

it('is no snapshot of states that the ledger does not have: an entry cites another digest', async () => {
  await work(60, 1);
  const first = await snapshot();
  const cited = parts.uncited?.snapshot;
  if (parts.uncited !== undefined && cited !== null && cited !== undefined)
    parts.uncited.snapshot = { ...cited, digest: Buffer.alloc(32, 1) };
  await work(5, 2);
  expect((await moved()).refused).toEqual([expect.stringContaining(`entry ${first.seq}: entry`)]);
  expect(await findings()).toEqual([`${first.seq + 1}: snapshot differs`]);
});

it('is not one that retention has begun to take, which is no finding', async () => {
  await work(60, 1);
  const first = await snapshot();
  await work(5, 2);
  topic.retain(1);
  expect((await moved()).loaded).toBeUndefined();
  expect(await findings()).toEqual([]);
  expect(first.offset).toBeGreaterThan(0);
});

it('one that cannot be written is told, and tried again', async () => {
  await work(10, 1);
  const broken = new SnapshotKeeper(
    parts,
    { everyMs: 1, writerOf: () => Promise.reject(new Error('no broker')), taking: { busy: false } },
    { progress: () => undefined, taken: () => undefined, failed: (error) => void failures.push(error) },
  );
  broken.recovered({ folded: 0, snapshots: { newest: undefined, loaded: undefined, refused: [] } });
  for (let tries = 0; failures.length < 2 && tries < 200; tries++) {
    await broken.betweenTurns({ mark: runner.mark(), isIdle: true, drain: runner.drain });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(failures.map(String)).toEqual(['Error: no broker', 'Error: no broker']);
});
