/** One machine from its first document to its last timer: what is done to it, and what must hold all along. */
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { Random } from '../../../src/edge/generate/random';
import { randomOf } from '../../../src/edge/generate/random';
import type { AppendableLog, NewRecord } from '../../../src/edge/ports';
import { Fault } from '../../../src/edge/ports';
import { noFaults, type FaultPoint } from '../../../src/edge/simulated/fault-plan';
import { SimulatedCrash, type DiskState } from '../../../src/edge/simulated/simulated-disk';
import { openSimulatedAppender } from '../../../src/edge/simulated/simulated-log';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../../src/edge/topics';
import { activatePolicy, activateSchemas, type ActivationTerms } from '../../../src/engine/activate';
import type { Turn } from '../../../src/runner';
import type { Stated } from '../../support/given-documents';
import { differenceFromFold } from '../../support/state-equality';
import { BUNDLES, recordOf, TOPICS } from './appending';
import { encoder, Machine, type Process, type Setting } from './machine';
import { decisionIn, entryIn } from './read-back';
import { POLICIES } from './short-lives';
import { drawAnswer, drawStatement } from './statements';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What time passes between two things that happen: often none, often exactly what a policy waits. */
const PAUSES = [
  0,
  1,
  1_000,
  MINUTE,
  9 * MINUTE,
  10 * MINUTE,
  31 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR - 1,
  3 * HOUR,
  4 * HOUR,
] as const;
const AT_ONCE: ActivationTerms = { effectiveFrom: null, rejudge: false };
/** More turns than any run needs. */
const MAX_TURNS = 5_000;

/** A turn that was struck after its commit, so that nobody was told. */
const COMMITTED: Turn = {
  records: 0,
  decisions: 0,
  rejections: 0,
  seq: 0,
  idle: false,
  stuck: [],
  forced: [],
  batch: undefined,
};

/** What must never be seen, with what was seen. */
export class Discrepancy extends Error {
  override readonly name = 'Discrepancy';
}

/** What a seed decides about a whole run. */
export interface Plan extends Setting {
  readonly consignments: number;
  readonly actions: number;
  /** Records are taken one by one, and nothing depends on when a process began: with and without crashes, the same ledger. */
  readonly comparable: boolean;
}

export function planOf(seed: number): Plan {
  const random = randomOf(BigInt(seed), 1);
  const comparable = random.chance(300_000);
  const checkpoint = { dirtyCount: 1 + random.below(8), cleanCount: 1 + random.below(8) };
  return {
    logId: seed.toString(16).padStart(32, '0').slice(-32),
    clockMode: !comparable && random.chance(250_000) ? 'LOG' : 'WALL',
    runner: {
      limits: { maxRecords: comparable ? 1 : 1 + random.below(12), maxBytes: 1e6 },
      dueLimit: 1 + random.below(7),
      waitMs: 0,
    },
    checkpoint: random.chance(500_000) ? checkpoint : undefined,
    consignments: 3 + random.below(20),
    actions: 40 + random.below(90),
    comparable,
  };
}

export class Life {
  readonly machine: Machine;
  restarts = 0;
  private readonly random: Random;
  private readonly chance: Random;
  private process: Process | undefined;
  private backup: DiskState | undefined;
  private schemas = 0;
  /** Somebody set the clock back: what is appended now may be older than what an entry has passed. */
  private setBack = false;

  /** A calm life has the same things done to it, and nothing strikes. */
  constructor(
    seed: number,
    readonly plan: Plan,
    private readonly calm: boolean,
  ) {
    this.random = randomOf(BigInt(seed), 2);
    this.chance = randomOf(BigInt(seed), 3);
    this.machine = new Machine(plan);
    const log = this.machine.openLog();
    activateSchemas(log, this.machine.policiesOf(log), encoder, BUNDLES[0] ?? builtInWriterSchemas());
    this.activate(log, 0);
    this.backup = this.machine.disk.state;
  }

  async run(): Promise<void> {
    for (let count = 0; count < this.plan.actions; count++) {
      await this.act();
      if (!this.calm) await this.strike();
    }
    await this.end();
  }

  /** The program as it stands at the end. */
  async running(): Promise<Process> {
    for (let tries = 0; ; tries++) {
      if (this.process !== undefined) return this.process;
      try {
        if (tries < 3) this.arm(60_000);
        const started = await this.machine.start();
        this.machine.disk.faults = noFaults;
        this.process = started;
        if (started.fromCheckpoint) await this.compareStates('after a start');
      } catch (error) {
        await this.struck(error);
      }
    }
  }

  private async act(): Promise<void> {
    const { random, plan } = this;
    const kind = random.below(100);
    if (kind < 36) for (let count = 1 + random.below(3); count > 0; count--) this.state(this.drawn());
    else if (kind < 41) this.answer();
    else if (kind < 44) this.repeat();
    else if (kind < 46) this.garble();
    // A batch that is half taken when more comes is read again after a crash, with what came: not comparable.
    else if (kind < 64) await (plan.comparable ? this.drain() : this.turn());
    else if (kind < 74) await this.drain();
    else if (kind < 92) this.machine.clock.advance(random.pick(PAUSES));
    else if (kind < 93) this.stepClock();
    else if (kind < 94) await this.advanceOffset(random.pick([1, MINUTE, HOUR]));
    else if (kind < 96) this.activate(this.producer(), random.below(POLICIES.length), this.drawnTerms());
    else if (kind < 97) this.activateSchemas();
    else if (!plan.comparable) this.stick();
  }

  /** What befalls a process between two turns. */
  private async strike(): Promise<void> {
    const { chance, machine } = this;
    if (chance.chance(965_000)) return;
    if (this.process !== undefined) await this.compareStates('before a stop');
    if (chance.chance(300_000)) await this.process?.runner.drain();
    await this.stop();
    const kind = chance.below(12);
    if (kind < 2) machine.putCheckpoint('kept');
    else if (kind === 2) await machine.putForeignCheckpoint();
    else if (kind === 3) machine.tearCheckpoint(chance.pick([1, 4_096, 20_000]));
    else if (kind === 4) machine.putCheckpoint('none');
    else if (kind === 5) this.restore();
    else if (kind < 8) machine.keepCheckpoint('kept');
    else if (kind === 8) this.backup = machine.disk.state;
  }

  /** The log comes back from a backup: its checkpoint is newer now, and belongs to what will never be again. */
  private restore(): void {
    if (this.plan.comparable || this.backup === undefined) return;
    this.machine.keepCheckpoint('kept');
    this.machine.disk.restore(this.backup);
  }

  private drawn(): Stated {
    return drawStatement(this.random, this.plan.consignments, this.now());
  }

  private now(): number {
    return this.machine.clock.wallMs() + this.machine.disk.state.clockOffsetMs;
  }

  private producer(): AppendableLog {
    const { disk, clock } = this.machine;
    return openSimulatedAppender(disk, { inputs: TOPICS, clock });
  }

  private state(stated: Stated): void {
    const { issued, ...record } = recordOf(stated, this.schemas > 0 && this.random.chance(700_000));
    this.append(record, issued);
  }

  /** A producer tries until it is answered; it may then have appended twice. */
  private append(record: NewRecord, issued: number | undefined): void {
    // Records of one moment are taken in the order in which they are found: that differs with and without crashes.
    if (this.plan.comparable) this.machine.clock.advance(1);
    for (let tries = 0; ; tries++) {
      if (tries < 2 && !this.plan.comparable) this.arm(20_000);
      try {
        this.producer().append((transaction) => transaction.append(record, issued));
        return;
      } catch (error) {
        if (!(error instanceof SimulatedCrash) && !(error instanceof Fault)) throw error;
      } finally {
        this.machine.disk.faults = noFaults;
      }
    }
  }

  private answer(): void {
    const { disk } = this.machine;
    const end = disk.end(DECISIONS_TOPIC, 0);
    if (end === 0) return;
    const record = disk.record(DECISIONS_TOPIC, 0, end - 1 - this.random.below(Math.min(end, 30)));
    if (record !== undefined) this.state(drawAnswer(this.random, decisionIn(record), this.now()));
  }

  /** The same record again. */
  private repeat(): void {
    const { random, machine } = this;
    const topic = random.pick(TOPICS as [string, ...string[]]);
    const end = machine.disk.end(topic, 0);
    const record = end === 0 ? undefined : machine.disk.record(topic, 0, random.below(end));
    if (record?.key) this.append({ topic, key: record.key, headers: [], value: record.value }, undefined);
  }

  /** Bytes that are no document, under a key that may be a consignment's. */
  private garble(): void {
    const { random, plan } = this;
    const topic = random.pick(TOPICS as [string, ...string[]]);
    const key = random.pick([`ORD:shop:${random.below(plan.consignments)}`, 'ORD:shop:nobody', '', '\ud800']);
    const value = Buffer.from(
      random.pick(['', 'nonsense', '\u0000\u0000\u0000\u0003\u00e9', '\u0000\u0000\u0000\u0000\u0001']),
      'latin1',
    );
    this.append({ topic, key: Buffer.from(key), headers: [], value }, undefined);
  }

  private stepClock(): void {
    const { clock } = this.machine;
    const step = this.random.pick(this.plan.comparable ? [HOUR, 4 * MINUTE] : [HOUR, -HOUR, 4 * MINUTE, -4 * MINUTE]);
    if (step < 0) this.setBack = true;
    clock.setWall(clock.wallMs() + step);
  }

  /** As `run --advance` does, which is a process of its own. */
  private async advanceOffset(milliseconds: number): Promise<void> {
    await this.stop();
    this.machine.openLog().advanceClock(milliseconds);
  }

  private stick(): void {
    const { disk } = this.machine;
    const topic = this.random.pick(TOPICS as [string, ...string[]]);
    if (!disk.stuck.delete(topic)) disk.stuck.add(topic);
  }

  private activate(log: AppendableLog, variant: number, terms = AT_ONCE): void {
    const policy = POLICIES[variant];
    if (policy !== undefined) activatePolicy(log, this.machine.policiesOf(readable(log)), encoder, policy, terms);
  }

  /** Mostly at once; every other activation judges anew what is open. */
  private drawnTerms(): ActivationTerms {
    const { random } = this;
    const effectiveFrom = random.chance(300_000) ? this.now() + random.pick(PAUSES) : null;
    return { effectiveFrom, rejudge: random.chance(500_000) };
  }

  private activateSchemas(): void {
    const log = this.producer();
    this.schemas = this.random.below(BUNDLES.length);
    const bundle = BUNDLES[this.schemas];
    if (bundle !== undefined) activateSchemas(log, this.machine.policiesOf(readable(log)), encoder, bundle);
  }

  /** One turn that is done, however often it is struck. */
  async turn(): Promise<Turn> {
    for (;;) {
      const process = await this.running();
      const before = this.machine.disk.end(LEDGER_TOPIC, 0);
      this.arm(40_000);
      try {
        const turn = await process.runner.turn();
        this.machine.disk.faults = noFaults;
        if (!turn.idle) this.checkHeld(process, turn);
        return turn;
      } catch (error) {
        await this.struck(error);
        if (this.machine.disk.end(LEDGER_TOPIC, 0) > before) return COMMITTED;
      }
    }
  }

  async drain(): Promise<void> {
    for (let turns = 0; turns < MAX_TURNS; turns++) {
      if ((await this.turn()).idle) {
        this.setBack &&= this.machine.disk.stuck.size > 0;
        return;
      }
    }
    throw new Discrepancy(`${MAX_TURNS} turns, and still not idle`);
  }

  /** Everything is delivered, and time passes until nobody waits for anything. */
  private async end(): Promise<void> {
    this.machine.disk.stuck.clear();
    for (let hours = 0; hours < 48; hours += 3) {
      await this.drain();
      this.machine.clock.advance(3 * HOUR);
    }
    await this.drain();
    await this.compareStates('at the end');
    const { parts, runner } = await this.running();
    const { disk } = this.machine;
    for (const topic of TOPICS) {
      const read = runner.positions()[topic] ?? 0;
      if (read !== disk.end(topic, 0)) throw new Discrepancy(`${topic}: read up to ${read} of ${disk.end(topic, 0)}`);
    }
    for (const { reference } of parts.store.dump()) throw new Discrepancy(`${reference} is never finished`);
  }

  private arm(ppm: number): void {
    const { chance, machine } = this;
    if (this.calm || !chance.chance(ppm)) return;
    const point: FaultPoint = chance.pick(['before', 'unflushed', 'after']);
    const [all, gone] = [
      ['fault', 'full', 'crash', 'power loss'],
      ['crash', 'power loss'],
    ] as const;
    const kind = point === 'before' ? chance.pick(all) : chance.pick(gone);
    let armed = true;
    machine.disk.faults = (at) => {
      if (!armed || at !== point) return undefined;
      armed = false;
      return kind;
    };
  }

  /** A fault that may pass is tried again by the same process; after any other a new one is started. */
  private async struck(error: unknown): Promise<void> {
    this.machine.disk.faults = noFaults;
    if (error instanceof Fault && error.retriable && this.process !== undefined && !/wall clock/.test(error.message))
      return;
    const expected =
      error instanceof SimulatedCrash ||
      (error instanceof Fault && /simulated|wall clock|taken over/.test(error.message));
    if (!expected) throw error;
    await this.stop();
  }

  private async stop(): Promise<void> {
    this.process = undefined;
    this.restarts++;
    await this.machine.stop();
  }

  private async compareStates(when: string): Promise<void> {
    const process = await this.running();
    const difference = await differenceFromFold(process.parts);
    if (difference !== undefined) throw new Discrepancy(`${when}, state and fold of the ledger differ: ${difference}`);
  }

  /** No timer has fired at or after the append time of a record that could have been read before. */
  private checkHeld(process: Process, turn: Turn): void {
    if (this.setBack || this.plan.clockMode === 'LOG') return;
    const { disk } = this.machine;
    const entry = entryIn(disk.record(LEDGER_TOPIC, 0, disk.end(LEDGER_TOPIC, 0) - 1));
    if (entry.dueTo === null) return;
    for (const topic of TOPICS) {
      const head = disk.record(topic, 0, process.runner.positions()[topic] ?? 0);
      const isUnread = head !== undefined && head.offset < disk.end(topic, 0);
      if (!isUnread || head.appendTime > entry.dueTo.time || turn.forced.includes(topic)) continue;
      throw new Discrepancy(
        `entry ${entry.seq} fires up to ${entry.dueTo.time}, ${topic} is unread from ${head.appendTime}`,
      );
    }
  }
}

function readable(log: AppendableLog): Parameters<Machine['policiesOf']>[0] {
  return log as unknown as Parameters<Machine['policiesOf']>[0];
}
