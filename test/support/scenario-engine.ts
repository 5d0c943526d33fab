/** The engine on a simulated log and a clock that scenarios move: appended as `ingest` does it, run, verified, recovered. */
import * as E from 'fp-ts/Either';
import type { Draw } from '../../src/core/decide/selection';
import type { Decision } from '../../src/core/events/decision';
import type { DocumentType } from '../../src/core/events/document';
import type { Consignment } from '../../src/core/join/consignment-state';
import { fieldWriter } from '../../src/core/ledger/field-writer';
import { readAgencyTopics } from '../../src/edge/agency-topics';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import { fromPlain } from '../../src/edge/avro/normalise';
import type { Rejection } from '../../src/edge/avro/records';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { selectionOf } from '../../src/edge/draw-secret';
import { eventReader } from '../../src/edge/ingest/read-events';
import { readSource, type SourceFormat } from '../../src/edge/ingest/sources';
import { packageFile } from '../../src/edge/package-files';
import type { LoadedPolicy } from '../../src/edge/policy/load-policy';
import { localPartition } from '../../src/edge/local-reader';
import type { StateStore } from '../../src/edge/ports';
import { SimulatedDisk } from '../../src/edge/simulated/simulated-disk';
import { openSimulated } from '../../src/edge/simulated/simulated-log';
import { virtualClock } from '../../src/edge/simulated/virtual-clock';
import { memoryStore } from '../../src/edge/store/open-store';
import { DECISIONS_TOPIC, INPUT_TOPICS, POLICIES_TOPIC, REJECTIONS_TOPIC, topicOf } from '../../src/edge/topics';
import { activatePolicy, activateSchemas } from '../../src/engine/activate';
import { batchAppender, type BatchAppender } from '../../src/engine/ingest/append-batch';
import { localIngestLog } from '../../src/engine/ingest/ingest-log';
import { readWcoFile } from '../../src/engine/ingest/wco-found';
import type { LiveParts } from '../../src/engine/parts';
import { openPolicyLog } from '../../src/engine/policy-log';
import { recover } from '../../src/engine/recover';
import { verify } from '../../src/engine/verify';
import { makeRunner } from '../../src/runner';
import { codecFor } from '../../src/wire';
import { taskOf } from '../contract/support/runtimes';
import { ONCE } from './load-once';

const schemas = builtInWriterSchemas();
const encoder = makeEncoder(schemas);
const outputs = makeOutputDecoder(schemas);
const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
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

export async function scenarioEngine(policy: LoadedPolicy, startMs: number, draw: Draw): Promise<ScenarioEngine> {
  const clock = virtualClock(startMs);
  const log = openSimulated(new SimulatedDisk('5c'.repeat(16), 1), { inputs, clock, clockMode: 'WALL' });
  const policies = openPolicyLog(localPartition(log, 0), outputs, ONCE);
  const refresh = (): void => {
    for (const record of log.read(POLICIES_TOPIC, 0, 0, log.end(POLICIES_TOPIC, 0))) policies.take(record);
  };
  const activate = (one: LoadedPolicy, rejudge = false): void => {
    refresh();
    activatePolicy(log, policies, encoder, one, { effectiveFrom: null, rejudge });
    refresh();
  };
  refresh();
  activateSchemas(log, policies, encoder, schemas);
  activate(policy);
  const task = await taskOf(log);
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
  const append = async (format: SourceFormat, feed: (appender: BatchAppender) => void): Promise<void> => {
    const channel = { encoder, source: readSource(format), sender: undefined };
    const appender = batchAppender(localIngestLog(log), channel, () => undefined);
    feed(appender);
    await appender.flush();
  };
  return {
    activate,
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
      const record = {
        topic: topicOf(type),
        key: Buffer.from(reference),
        headers: [],
        value: Buffer.from('no document'),
      };
      log.append((transaction) => transaction.append(record, undefined));
    },
    reach: async (timeMs) => {
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
    },
    settle,
    decisions: () => {
      const records = [...log.read(DECISIONS_TOPIC, 0, 0, log.end(DECISIONS_TOPIC, 0))];
      return records.map(({ value }) => right(outputs.decision(value)));
    },
    rejections: () => {
      const records = [...log.read(REJECTIONS_TOPIC, 0, 0, log.end(REJECTIONS_TOPIC, 0))];
      return records.map(({ value }) => right(outputs.rejection(value)));
    },
    load: (reference) => store.load(reference),
    doubts: async () => {
      const scratch = partsOver(memoryStore(codecFor(policies)));
      const report = await verify(log, { ...scratch, draw: () => draw }, () => undefined);
      const doubts = report.findings.map(({ kind, seq, what }) => `verify, entry ${seq}: ${kind}: ${what}`);
      const recovered = memoryStore(codecFor(policies));
      await recover(partsOver(recovered));
      const [live, folded] = [statesIn(store), statesIn(recovered)];
      return live === folded ? doubts : [...doubts, 'recovery comes to another state'];
    },
  };
}

function statesIn(store: StateStore): string {
  return [...store.dump()]
    .map(({ reference, bytes }) => `${reference} ${Buffer.from(bytes).toString('hex')}`)
    .join('\n');
}

function right<T>(decoded: E.Either<string, T>): T {
  if (E.isLeft(decoded)) throw new Error(`an output cannot be read: ${decoded.left}`);
  return decoded.right;
}
