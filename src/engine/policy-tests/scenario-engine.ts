/** The whole engine on a simulated log and a clock that scenarios move: appended as `ingest` does it, and run. */
import * as E from 'fp-ts/Either';
import type { Draw } from '../../core/decide/selection';
import type { Decision } from '../../core/events/decision';
import type { DocumentType } from '../../core/events/document';
import type { Consignment } from '../../core/join/consignment-state';
import { fieldWriter } from '../../core/ledger/field-writer';
import { fromPlain } from '../../edge/avro/normalise';
import type { Rejection } from '../../edge/avro/records';
import { selectionOf } from '../../edge/draw-secret';
import { eventReader } from '../../edge/ingest/read-events';
import type { SourceFormat } from '../../edge/ingest/sources';
import { localPartition } from '../../edge/local-reader';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { LocalLog, Task } from '../../edge/ports';
import type { StateStore } from '../../edge/state-store';
import { Fault } from '../../edge/ports';
import { SimulatedDisk } from '../../edge/simulated/simulated-disk';
import { openSimulated } from '../../edge/simulated/simulated-log';
import { virtualClock } from '../../edge/simulated/virtual-clock';
import { memoryStore } from '../../edge/store/open-store';
import { DECISIONS_TOPIC, INPUT_TOPICS, POLICIES_TOPIC, REJECTIONS_TOPIC, topicOf } from '../../edge/topics';
import { makeRunner } from '../../runner';
import { codecFor } from '../../wire';
import { activatePolicy, activateSchemas } from '../activate';
import { batchAppender, type BatchAppender } from '../ingest/append-batch';
import { localIngestLog } from '../ingest/ingest-log';
import { readWcoFile } from '../ingest/wco-found';
import type { LiveParts } from '../parts';
import { openPolicyLog } from '../policy-log';
import { recover } from '../recover';
import { doubtsAbout } from './scenario-doubts';
import type { Workshop } from './workshop';

const inputs = INPUT_TOPICS.map(({ topic }) => topic);
/** What the ledger commits to; the draw itself is the scenario's. */
const secret = Buffer.alloc(32, 0x5e);

export interface ScenarioEngine {
  /** At once; `rejudge`: what is open is judged anew. */
  readonly activate: (policy: LoadedPolicy, rejudge?: boolean) => void;
  /** Lines of NDJSON, as `ingest --format events` takes them. */
  readonly events: (lines: readonly string[]) => Promise<void>;
  /** A file of WCO messages, as `ingest --format wco-dm` takes it. */
  readonly messages: (bytes: Uint8Array, file: string) => Promise<void>;
  /** A record of that reference that is no document. */
  readonly unreadable: (type: DocumentType, reference: string) => void;
  /** Everything due before that time fires, a millisecond late; then it is that time, and nothing has been read. */
  readonly reach: (timeMs: number) => Promise<void>;
  /** Reads what is unread, and fires what is due now. */
  readonly settle: () => Promise<void>;
  readonly decisions: () => readonly Decision[];
  readonly rejections: () => readonly Rejection[];
  readonly load: (reference: string) => Consignment | undefined;
  /** What `verify` finds, and where recovery comes to another state; nothing in a sound log. */
  readonly doubts: () => Promise<readonly string[]>;
}

/** Rejects with a Fault where the simulated log is away. */
export async function scenarioEngine(
  workshop: Workshop,
  policy: LoadedPolicy,
  startMs: number,
  draw: Draw,
): Promise<ScenarioEngine> {
  const { encoder, outputs, agencies } = workshop;
  const clock = virtualClock(startMs);
  const log = openSimulated(new SimulatedDisk('5c'.repeat(16), 1), { inputs, clock, clockMode: 'WALL' });
  const policies = openPolicyLog(localPartition(log, 0), outputs, workshop.loaders);
  const refresh = (): void => {
    for (const record of log.read(POLICIES_TOPIC, 0, 0, log.end(POLICIES_TOPIC, 0))) policies.take(record);
  };
  const activate = (one: LoadedPolicy, rejudge = false): void => {
    refresh();
    activatePolicy(log, policies, encoder, one, { effectiveFrom: null, rejudge });
    refresh();
  };
  activateSchemas(log, policies, encoder, workshop.schemas);
  activate(policy);
  const task = await firstTask(log);
  const partsOver = (store: StateStore): LiveParts => {
    const selection = (epochMs: number) => ({ ...selectionOf(secret, epochMs), draw });
    const { identity } = log;
    const shared = { identity, task, store, policies, encoder, outputs, agencies, writer: fieldWriter() };
    return { ...shared, clock: log.clock, selection };
  };
  const store = memoryStore(codecFor(policies));
  const parts = partsOver(store);
  const runner = makeRunner(parts, await recover(parts));
  const settle = async (): Promise<void> => {
    while (!(await runner.turn()).idle);
  };
  const valuesOn = (topic: string): readonly Uint8Array[] =>
    [...log.read(topic, 0, 0, log.end(topic, 0))].map(({ value }) => value);
  return {
    activate,
    ...appending(log, workshop),
    reach: (timeMs) => reach(store, clock, settle, timeMs),
    settle,
    decisions: () => valuesOn(DECISIONS_TOPIC).map((value) => right(outputs.decision(value))),
    rejections: () => valuesOn(REJECTIONS_TOPIC).map((value) => right(outputs.rejection(value))),
    load: (reference) => store.load(reference),
    doubts: () => doubtsAbout(log, store, partsOver, draw),
  };
}

async function firstTask(log: LocalLog): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Fault('Expected the simulated log to give a task, found none', false);
}

function appending(
  log: LocalLog,
  { encoder, sources }: Workshop,
): Pick<ScenarioEngine, 'events' | 'messages' | 'unreadable'> {
  const append = async (format: SourceFormat, feed: (appender: BatchAppender) => void): Promise<void> => {
    const channel = { encoder, source: sources[format], sender: undefined };
    const appender = batchAppender(localIngestLog(log), channel, () => undefined);
    feed(appender);
    await appender.flush();
  };
  return {
    events: (lines) =>
      append('events', (appender) => {
        const reader = eventReader(fromPlain, 'order');
        for (const event of reader.push(Buffer.from(`${lines.join('\n')}\n`))) {
          if ('code' in event) appender.unreadable({ file: 'scenario', why: event });
          else appender.document({ file: 'scenario', draft: event, raw: () => event.raw, heldBytes: 0 });
        }
      }),
    messages: (bytes, file) =>
      append('wco-dm', (appender) => {
        const { found, unreadable } = readWcoFile(bytes, file);
        for (const one of found) appender.document(one);
        for (const one of unreadable) appender.unreadable(one);
      }),
    unreadable: (type, reference) => {
      const key = Buffer.from(reference);
      const record = { topic: topicOf(type), key, headers: [], value: Buffer.from('no document') };
      log.append((transaction) => transaction.append(record, undefined));
    },
  };
}

async function reach(
  store: StateStore,
  clock: ReturnType<typeof virtualClock>,
  settle: () => Promise<void>,
  timeMs: number,
): Promise<void> {
  for (;;) {
    const [next] = store.due({ time: timeMs - 1, reference: undefined }, 1);
    if (next === undefined) break;
    // A wall clock fires what is due once its millisecond is over: until then a record of that time may come.
    clock.advance(Math.max(0, next.time + 1 - clock.wallMs()));
    await settle();
    const [same] = store.due({ time: timeMs - 1, reference: undefined }, 1);
    if (same?.time === next.time && same.reference === next.reference && same.kind === next.kind)
      throw new Error(`the ${next.kind} of ${next.reference} does not fire`);
  }
  clock.advance(Math.max(0, timeMs - clock.wallMs()));
}

function right<T>(decoded: E.Either<string, T>): T {
  if (E.isLeft(decoded)) throw new Error(`an output cannot be read: ${decoded.left}`);
  return decoded.right;
}
