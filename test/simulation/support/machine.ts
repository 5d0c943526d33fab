/** The whole system on one simulated machine: log, checkpoint, runner; it can be struck, stopped and started at any time. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOLD_NUMBER } from '../../../src/core/join/consignment';
import { fieldWriter } from '../../../src/core/ledger/field-writer';
import { readAgencyTopics } from '../../../src/edge/agency-topics';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { selectionOf } from '../../../src/edge/draw-secret';
import { packageFile } from '../../../src/edge/package-files';
import { localPartition } from '../../../src/edge/local-reader';
import type { ClockMode, LocalLog } from '../../../src/edge/ports';
import type { StateStore } from '../../../src/edge/state-store';
import { SimulatedDisk } from '../../../src/edge/simulated/simulated-disk';
import { openSimulated } from '../../../src/edge/simulated/simulated-log';
import type { VirtualClock } from '../../../src/edge/simulated/virtual-clock';
import { virtualClock } from '../../../src/edge/simulated/virtual-clock';
import { memoryStore, openStore } from '../../../src/edge/store/open-store';
import { INPUT_TOPICS, POLICIES_TOPIC } from '../../../src/edge/topics';
import type { LiveParts } from '../../../src/engine/parts';
import { openPolicyLog, type PolicyLog } from '../../../src/engine/policy-log';
import { recover } from '../../../src/engine/recover';
import { makeRunner, type Runner, type RunnerSettings } from '../../../src/runner';
import { codecFor } from '../../../src/wire';
import { ONCE } from '../../support/load-once';

export const START = Date.UTC(2026, 5, 15, 8);
export const writer = fieldWriter();
export const outputs = makeOutputDecoder(builtInWriterSchemas());
export const encoder = makeEncoder(builtInWriterSchemas());
export const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
/** What the random checks of every simulated machine are drawn with. */
export const SECRET = Buffer.alloc(32, 0x5e);
const SHARED_MEMORY = join('/', 'dev', 'shm');
/** Where checkpoints of a run lie: in memory, where the system has such a place. */
const ROOM = existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir();

export interface Setting {
  readonly logId: string;
  readonly clockMode: ClockMode;
  readonly runner: RunnerSettings;
  /** Without one, every start folds the whole ledger. */
  readonly checkpoint: { readonly dirtyCount: number; readonly cleanCount: number } | undefined;
}

/** One run of the program. */
export interface Process {
  readonly log: LocalLog;
  readonly parts: LiveParts;
  readonly runner: Runner;
  readonly fromCheckpoint: boolean;
}

export class Machine {
  readonly disk: SimulatedDisk;
  readonly clock: VirtualClock = virtualClock(START);
  readonly selections = new Map<number, ReturnType<typeof selectionOf>>();
  private readonly folder = mkdtempSync(join(ROOM, 'tw-simulation-'));
  private store: StateStore | undefined;
  private log: LocalLog | undefined;

  constructor(readonly setting: Setting) {
    this.disk = new SimulatedDisk(setting.logId, 1);
  }

  /** Opens the log, for producers that append while nothing runs. */
  openLog(): LocalLog {
    const inputs = INPUT_TOPICS.map(({ topic }) => topic);
    return (this.log = openSimulated(this.disk, { inputs, clock: this.clock, clockMode: this.setting.clockMode }));
  }

  policiesOf(log: Pick<LocalLog, 'read' | 'end'>): PolicyLog {
    const policies = openPolicyLog(localPartition(log, 0), outputs, ONCE);
    for (const record of log.read(POLICIES_TOPIC, 0, 0, log.end(POLICIES_TOPIC, 0))) policies.take(record);
    return policies;
  }

  selection(epochMs: number): ReturnType<typeof selectionOf> {
    const known = this.selections.get(epochMs) ?? selectionOf(SECRET, epochMs);
    this.selections.set(epochMs, known);
    return known;
  }

  /** Starts the program on what is stored; SimulatedCrash and Fault as they come. */
  async start(): Promise<Process> {
    const log = this.openLog();
    const policies = this.policiesOf(log);
    for await (const event of log.tasks()) {
      if (event.kind !== 'assigned') continue;
      const store = (this.store = await this.openStore(policies));
      const shared = { identity: log.identity, task: event.task, store, policies, encoder, outputs, agencies, writer };
      const parts = { ...shared, clock: log.clock, selection: (epochMs: number) => this.selection(epochMs) };
      const recovered = await recover(parts);
      const runner = makeRunner(parts, recovered, this.setting.runner);
      return { log, parts, runner, fromCheckpoint: recovered.fromCheckpoint };
    }
    throw new Error('the log gives no task');
  }

  /** What the process held in memory is gone; what it was writing may be on the disk or not. */
  async stop(): Promise<void> {
    const { store, log } = this;
    this.store = this.log = undefined;
    await store?.close();
    await log?.close();
  }

  /** Keeps the checkpoint as it is now under a name; only while nothing runs. */
  keepCheckpoint(name: string): void {
    if (existsSync(this.checkpoint)) cpSync(this.checkpoint, join(this.folder, name), { recursive: true });
  }

  /** Puts back one that was kept, or nothing where none was. */
  putCheckpoint(name: string): void {
    rmSync(this.checkpoint, { recursive: true, force: true });
    const kept = join(this.folder, name);
    if (existsSync(kept)) cpSync(kept, this.checkpoint, { recursive: true });
  }

  /** The checkpoint of another log, written under this one's roof. */
  async putForeignCheckpoint(): Promise<void> {
    rmSync(this.checkpoint, { recursive: true, force: true });
    mkdirSync(this.checkpoint, { recursive: true });
    const logId = 'f0'.repeat(16);
    const decode = (): never => {
      throw new Error('foreign');
    };
    const codec = { encode: () => new Uint8Array(1), decode, decodeBare: decode };
    const store = await openStore(this.checkpoint, { logId, fold: FOLD_NUMBER }, { codec });
    await store.checkpoint({ logId, seq: 1, hash: new Uint8Array(32), offset: 0 }, true);
    await store.close();
  }

  /** A part of the checkpoint's file was never written. */
  tearCheckpoint(bytes: number): void {
    const file = join(this.checkpoint, 'data.mdb');
    if (existsSync(file)) truncateSync(file, Math.max(0, statSync(file).size - bytes));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get checkpoint(): string {
    return join(this.folder, 'state');
  }

  openStore(policies: PolicyLog): Promise<StateStore> {
    const { checkpoint: limits, logId } = this.setting;
    if (limits === undefined) return Promise.resolve(memoryStore(codecFor(policies)));
    const options = {
      codec: codecFor(policies),
      monotonicMs: () => this.clock.monotonicMs(),
      ageMs: 60_000,
      ...limits,
    };
    return openStore(this.checkpoint, { logId, fold: FOLD_NUMBER }, options);
  }
}
