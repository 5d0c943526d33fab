/** Judging anew what is open, by the whole system: spread over entries, interrupted anywhere, superseded, verified. */
import { performance } from 'node:perf_hooks';
import { activatePolicy, activateSchemas } from '../../src/engine/activate';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { memoryStore } from '../../src/edge/store/open-store';
import { openSimulatedAppender } from '../../src/edge/simulated/simulated-log';
import { DECISIONS_TOPIC, LEDGER_TOPIC, POLICIES_TOPIC } from '../../src/edge/topics';
import { verify } from '../../src/engine/verify';
import { recover } from '../../src/engine/recover';
import type { PolicyLog } from '../../src/engine/policy-log';
import { makeRunner } from '../../src/runner';
import { codecFor } from '../../src/wire';
import { consult } from '../oracle/support/oracle';
import { HOUR, MINUTE } from '../support/given';
import { order, orderBy, payment } from '../support/given-documents';
import { differenceFromFold } from '../support/state-equality';
import { appendStated, recordOf, TOPICS } from './support/appending';
import { agencies, encoder, Machine, outputs, type Process, writer } from './support/machine';
import { decisionIn, entryIn } from './support/read-back';
import { POLICIES } from './support/short-lives';

const COUNT = 600;
const machines: Machine[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) {
    await machine.stop();
    machine.remove();
  }
});

type Terms = Parameters<typeof activatePolicy>[4];

const NOW = { effectiveFrom: null, rejudge: true };

/** PHYSICAL is inspected under the first policy; under the second one nobody asks about it. */
function activate(machine: Machine, variant: 0 | 1, terms: Terms = NOW): void {
  const log = openSimulatedAppender(machine.disk, { inputs: TOPICS, clock: machine.clock });
  const policy = POLICIES[variant];
  if (policy !== undefined) activatePolicy(log, machine.policiesOf(log as never), encoder, policy, terms);
}

/** `limit`: so many are judged anew in one entry. */
function machineOf(limit: number, checkpoint = { dirtyCount: 7, cleanCount: 7 }): Machine {
  const runner = { limits: { maxRecords: 10, maxBytes: 1e6 }, dueLimit: 4 * limit, waitMs: 0 };
  const machine = new Machine({ logId: '5e'.repeat(16), clockMode: 'WALL', runner, checkpoint });
  machines.push(machine);
  const log = machine.openLog();
  activateSchemas(log, machine.policiesOf(log), encoder, builtInWriterSchemas());
  activate(machine, 0, { effectiveFrom: null, rejudge: false });
  return machine;
}

const referenceOf = (number: number): string => `ORD:shop:${number}`;

/** Ordered and paid, and inspected under the first policy; an order that waits for its payment. */
async function opened(machine: Machine, count: number): Promise<Process> {
  const producer = openSimulatedAppender(machine.disk, { inputs: TOPICS, clock: machine.clock });
  producer.append((transaction) => {
    for (let number = 0; number < count; number++) {
      for (const stated of [
        orderBy('PHYSICAL', { reference: referenceOf(number) }),
        payment({}, { reference: referenceOf(number) }),
      ]) {
        const { issued, ...record } = recordOf(stated);
        transaction.append(record, issued);
      }
    }
  });
  appendStated(machine, order({}, { reference: 'ORD:shop:waiting' }));
  const process = await machine.start();
  await drained(process);
  return process;
}

async function drained({ runner }: Process): Promise<number> {
  let turns = 0;
  while (!(await runner.turn()).idle) turns++;
  return turns;
}

const decisionsOf = ({ disk }: Machine) =>
  Array.from({ length: disk.end(DECISIONS_TOPIC, 0) }, (_, offset) =>
    decisionIn(disk.record(DECISIONS_TOPIC, 0, offset)),
  );
const entriesOf = ({ disk }: Machine) =>
  Array.from({ length: disk.end(LEDGER_TOPIC, 0) }, (_, offset) => entryIn(disk.record(LEDGER_TOPIC, 0, offset)));
const isSlice = ({ dueTo }: ReturnType<typeof entryIn>): boolean => dueTo?.time === -1;
const rejudged = (machine: Machine) => decisionsOf(machine).filter(({ trigger }) => trigger === 'REJUDGE');

/** Certificate, oracle, and whether the state is the fold of the ledger. */
async function findings(machine: Machine, { log, parts }: Process): Promise<readonly string[]> {
  const draw = (epochMs: number) => machine.selection(epochMs).draw;
  const consulted = consult(log, { policies: parts.policies, outputs, draw });
  const unfolded = await differenceFromFold(parts);
  return [
    ...(await verified(machine, { log, parts }, parts.policies)),
    ...consulted.problems,
    ...(consulted.unjudged ? ['something is left to be judged anew'] : []),
    ...(unfolded === undefined ? [] : [unfolded]),
  ];
}

async function verified(machine: Machine, { log, parts }: Pick<Process, 'log' | 'parts'>, policies: PolicyLog) {
  const draw = (epochMs: number) => machine.selection(epochMs).draw;
  const store = memoryStore(codecFor(policies));
  const { task } = parts;
  const report = await verify(
    log,
    { store, policies, encoder, outputs, agencies, writer, task, draw },
    () => undefined,
  );
  return report.findings.map(({ kind, seq, what }) => `entry ${seq}: ${kind}: ${what}`);
}

it(`${COUNT} open consignments are judged anew in slices, and each is told of once`, async () => {
  const limit = 50;
  const machine = machineOf(limit, { dirtyCount: 8_000, cleanCount: 20_000 });
  const process = await opened(machine, COUNT);
  const before = machine.disk.end(LEDGER_TOPIC, 0);
  activate(machine, 1);
  const startedAt = performance.now();
  const turns = await drained(process);
  const seconds = (performance.now() - startedAt) / 1000;
  globalThis.process.stdout.write(`${COUNT} judged anew: ${turns} entries of ${limit}, ${seconds.toFixed(1)} s\n`);
  expect(turns).toBeGreaterThanOrEqual(Math.ceil(COUNT / limit));
  const told = rejudged(machine);
  expect(new Set(told.map(({ reference }) => reference)).size).toBe(COUNT);
  expect(told).toHaveLength(COUNT);
  expect(told[0]).toMatchObject({ revision: 2, outcome: 'RELEASE', policy: POLICIES[1]?.bundle.hash });
  expect(entriesOf(machine).slice(before).every(isSlice)).toBe(true);
  // Nothing is done a second time, whatever comes.
  expect(await drained(process)).toBe(0);
  appendStated(machine, order({}, { reference: 'ORD:shop:next' }));
  expect(await drained(process)).toBe(1);
  expect(await findings(machine, process)).toEqual([]);
}, 600_000);

it('what comes is read between slices, and is decided once', async () => {
  const machine = machineOf(5);
  const process = await opened(machine, 40);
  activate(machine, 1);
  const from = machine.disk.end(LEDGER_TOPIC, 0);
  for (let number = 0, idle = false; !idle; number++) {
    if (number < 12) {
      // Some of what has been judged anew already, some of what waits for it, some new.
      appendStated(machine, orderBy('PHYSICAL DOCUMENTS', { reference: referenceOf(number * 3), version: 2 }));
      appendStated(machine, order({}, { reference: `ORD:shop:new-${number}` }));
    }
    machine.clock.advance(1);
    idle = (await process.runner.turn()).idle;
  }
  const kinds = entriesOf(machine)
    .slice(from)
    .map((entry) => (isSlice(entry) ? 'slice' : 'records'));
  expect(kinds.slice(0, 8)).toEqual(['slice', 'records', 'slice', 'records', 'slice', 'records', 'slice', 'records']);
  const told = decisionsOf(machine).filter(({ reference, revision }) => reference === referenceOf(3) && revision > 1);
  expect(told.map(({ trigger }) => trigger)).toHaveLength(new Set(told.map(({ measure }) => measure)).size);
  expect(await findings(machine, process)).toEqual([]);
});

it('timers fire between slices', async () => {
  const machine = machineOf(3);
  const process = await opened(machine, 40);
  machine.clock.advance(3 * HOUR + 1);
  activate(machine, 1);
  expect(await process.runner.turn()).toMatchObject({ batch: { fired: 0 } });
  const { batch } = await process.runner.turn();
  expect(batch?.fired).toBeGreaterThan(0);
  await drained(process);
  expect(await findings(machine, process)).toEqual([]);
});

it('an input that is stuck holds no slice up, and what was read past it is taken in order afterwards', async () => {
  const machine = machineOf(5);
  const process = await opened(machine, 30);
  const held = { reference: 'ORD:shop:held' };
  appendStated(machine, payment({}, held));
  machine.disk.stuck.add('payments');
  machine.clock.advance(MINUTE);
  appendStated(machine, order({}, held));
  activate(machine, 1);
  await drained(process);
  expect(rejudged(machine)).toHaveLength(30);
  expect(decisionsOf(machine).filter(({ reference }) => reference === held.reference)).toEqual([]);
  machine.disk.stuck.clear();
  await drained(process);
  expect(decisionsOf(machine).filter(({ reference }) => reference === held.reference)).toHaveLength(1);
  expect(await findings(machine, process)).toEqual([]);
});

describe('killed at any point', () => {
  it.each(['before', 'unflushed', 'after'] as const)('%s a flush, it ends in the same ledger', async (point) => {
    const lived = async (strikes: boolean): Promise<readonly string[]> => {
      const machine = machineOf(9);
      let process = await opened(machine, 30);
      activate(machine, 1);
      for (let idle = false, round = 0; !idle; round++) {
        if (round === 2) appendStated(machine, order({}, { reference: 'ORD:shop:next' }));
        if (strikes) {
          machine.disk.faults = (at) => (at === point ? 'crash' : undefined);
          await process.runner.turn().catch(() => undefined);
          machine.disk.faults = () => undefined;
          await machine.stop();
          process = await machine.start();
          expect(await differenceFromFold(process.parts)).toBeUndefined();
          idle = point === 'after' && (await atRest(machine, process));
          if (point === 'after') continue;
        }
        idle = (await process.runner.turn()).idle;
      }
      expect(await findings(machine, process)).toEqual([]);
      return entriesOf(machine).map(({ hash }) => Buffer.from(hash).toString('hex'));
    };
    expect(await lived(true)).toEqual(await lived(false));
  });

  /** Has it nothing left to do? Looked at from what recovery finds, without doing any of it. */
  async function atRest(machine: Machine, process: Process): Promise<boolean> {
    const draw = (epochMs: number) => machine.selection(epochMs).draw;
    const { unjudged } = consult(process.log, { policies: process.parts.policies, outputs, draw });
    return !unjudged && entriesOf(machine).some(isSlice);
  }
});

describe('activations', () => {
  it('a second one that judges anew supersedes the first, from the first reference on', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 40);
    activate(machine, 1);
    await process.runner.turn();
    expect(rejudged(machine)).toHaveLength(10);
    activate(machine, 0, { effectiveFrom: null, rejudge: true });
    await drained(process);
    // Those that were let go are inspected again; of the others there is nothing to tell.
    const told = rejudged(machine);
    expect(told).toHaveLength(20);
    expect(told.slice(10).every(({ outcome, revision }) => outcome === 'INSPECT' && revision === 3)).toBe(true);
    expect(await findings(machine, process)).toEqual([]);
  });

  it('one that does not lets what was begun go on, under itself', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 40);
    activate(machine, 1);
    await process.runner.turn();
    activate(machine, 0, { effectiveFrom: null, rejudge: false });
    await drained(process);
    expect(rejudged(machine)).toHaveLength(10);
    expect(entriesOf(machine).findLast(isSlice)).toMatchObject({ policyOffset: 3, dueTo: { reference: '' } });
    expect(await findings(machine, process)).toEqual([]);
  });

  it('one that begins later judges anew from then on, also where nothing comes', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 20);
    activate(machine, 1, { effectiveFrom: machine.clock.wallMs() + 10 * MINUTE, rejudge: true });
    expect(await drained(process)).toBe(0);
    machine.clock.advance(10 * MINUTE - 1);
    expect(await drained(process)).toBe(0);
    machine.clock.advance(1);
    await drained(process);
    expect(rejudged(machine).map(({ decidedAt }) => decidedAt)).toEqual(
      Array.from({ length: 20 }, () => machine.clock.wallMs()),
    );
    expect(await findings(machine, process)).toEqual([]);
  });

  it('one that is refused judges nothing, and what was in force stays', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 20);
    const log = openSimulatedAppender(machine.disk, { inputs: TOPICS, clock: machine.clock });
    const files = [{ path: 'policy.yaml', content: Buffer.from('id: [1, 2') }];
    const value = encoder.policyActivation({
      ...{ kind: 'POLICY', id: 'broken', version: '1', hash: new Uint8Array(32), files, effectiveFrom: null },
      rejudge: true,
    });
    const record = { topic: POLICIES_TOPIC, key: Buffer.from('POLICY'), headers: [], value };
    log.append((transaction) => transaction.append(record, undefined, 0));
    expect(await drained(process)).toBe(0);
    expect(process.parts.policies.refused()).toHaveLength(1);
    expect(await findings(machine, process)).toEqual([]);
  });

  it('the first one of a log finds nothing to judge anew', async () => {
    const machine = machineOf(10);
    activate(machine, 1);
    const process = await opened(machine, 5);
    expect(entriesOf(machine).filter(isSlice)).toEqual([]);
    expect(await findings(machine, process)).toEqual([]);
  });
});

describe('verify tells', () => {
  /** The activations of the log as if nobody, or everybody, had asked to judge anew. */
  const asking = (policies: PolicyLog, rejudge: boolean): PolicyLog => ({
    ...policies,
    policy: (atMs) => {
      const found = policies.policy(atMs);
      return found && { ...found, rejudge };
    },
    policyAt: (offset, hash) => {
      const found = policies.policyAt(offset, hash);
      return found && { ...found, rejudge };
    },
  });

  it('of slices that no activation asks for', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 25);
    activate(machine, 1);
    await drained(process);
    const found = await verified(machine, process, asking(process.parts.policies, false));
    expect(found).toEqual([expect.stringMatching(/recomputation differs: it judges anew what no activation asks for/)]);
  });

  it('of entries that stand where something was to be judged anew', async () => {
    const machine = machineOf(10);
    const process = await opened(machine, 25);
    activate(machine, 1, { effectiveFrom: null, rejudge: false });
    appendStated(machine, order({}, { reference: 'ORD:shop:next' }));
    await drained(process);
    appendStated(machine, order({}, { reference: 'ORD:shop:last' }));
    await drained(process);
    const found = await verified(machine, process, asking(process.parts.policies, true));
    expect(found).toEqual([
      expect.stringMatching(/recomputation differs: it stands where what is open was to be judged anew/),
    ]);
  });

  it('of a slice that leaves a decision out', async () => {
    const machine = machineOf(10);
    const { log, parts } = await opened(machine, 25);
    activate(machine, 1);
    // An engine that never finds what it has to judge anew.
    const store = new Proxy(parts.store, {
      get: (target, name) => {
        if (name === 'stretch') return () => ({ consignments: [], end: '' });
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      },
    });
    const lying = makeRunner({ ...parts, store }, await recover({ ...parts, store }));
    while (!(await lying.turn()).idle);
    const found = await verified(machine, { log, parts }, parts.policies);
    expect(found.join('\n')).toMatch(/recomputation differs: 25 outputs recomputed, none stored/);
  });
});
