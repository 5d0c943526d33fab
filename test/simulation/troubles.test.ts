/** Single troubles that whole simulated runs have come upon, each as small as it can be. */
import { verify } from '../../src/engine/verify';
import { activatePolicy, activateSchemas } from '../../src/engine/activate';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { memoryStore } from '../../src/edge/store/open-store';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../src/edge/topics';
import { codecFor } from '../../src/wire';
import { consult } from '../oracle/support/oracle';
import { HOUR, MINUTE } from '../support/given';
import { declaration, logistics, order, payment } from '../support/given-documents';
import type { Stated } from '../support/given-documents';
import { differenceFromFold } from '../support/state-equality';
import { appendStated, SECOND_IDS } from './support/appending';
import { decisionIn, entryIn } from './support/read-back';
import { agencies, encoder, Machine, outputs, type Process, START, writer } from './support/machine';
import { POLICIES } from './support/short-lives';

const machines: Machine[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) {
    await machine.stop();
    machine.remove();
  }
});

function machineOf(dueLimit = 100, checkpoint?: { dirtyCount: number; cleanCount: number }): Machine {
  const runner = { limits: { maxRecords: 100, maxBytes: 1e6 }, dueLimit, waitMs: 0 };
  const machine = new Machine({ logId: '5e'.repeat(16), clockMode: 'WALL', runner, checkpoint });
  machines.push(machine);
  const log = machine.openLog();
  activateSchemas(log, machine.policiesOf(log), encoder, builtInWriterSchemas());
  const [policy] = POLICIES;
  if (policy !== undefined) activatePolicy(log, machine.policiesOf(log), encoder, policy);
  return machine;
}

const say = (machine: Machine, ...stated: readonly Stated[]): void =>
  stated.forEach((one) => appendStated(machine, one));

async function drained({ runner }: Process): Promise<readonly string[]> {
  const forced = new Set<string>();
  for (let turn = await runner.turn(); !turn.idle; turn = await runner.turn())
    turn.forced.forEach((topic) => forced.add(topic));
  return [...forced];
}

/** Certificate, oracle, and whether the state is the fold of the ledger. */
async function findings(machine: Machine, { log, parts }: Process): Promise<readonly string[]> {
  const draw = (epochMs: number) => machine.selection(epochMs).draw;
  const { policies, task } = parts;
  const shared = { store: memoryStore(codecFor(policies)), policies, encoder, outputs, agencies, writer, task, draw };
  const report = await verify(log, shared, () => undefined);
  const differing = report.findings.map(({ kind, what }) => `${kind}: ${what}`);
  const unfolded = await differenceFromFold(parts);
  return [
    ...differing,
    ...consult(log, { policies, outputs, draw }).problems,
    ...(unfolded === undefined ? [] : [unfolded]),
  ];
}

const decisionsOf = ({ disk }: Machine) =>
  Array.from({ length: disk.end(DECISIONS_TOPIC, 0) }, (_, offset) =>
    decisionIn(disk.record(DECISIONS_TOPIC, 0, offset)),
  );
const lastEntry = ({ disk }: Machine) => entryIn(disk.record(LEDGER_TOPIC, 0, disk.end(LEDGER_TOPIC, 0) - 1));

describe('an input that is stuck', () => {
  it('holds a deadline for the longest hold of the policy; then entry and decision name it, and all can be recomputed', async () => {
    const machine = machineOf();
    say(machine, order());
    const process = await machine.start();
    await drained(process);
    machine.clock.advance(2 * HOUR);
    say(machine, payment());
    machine.disk.stuck.add('payments');
    machine.clock.advance(2 * HOUR);
    expect(await process.runner.turn()).toMatchObject({ idle: true, stuck: ['payments'], forced: [] });
    machine.clock.advance(10 * MINUTE - 1);
    expect(await drained(process)).toEqual([]);
    expect(decisionsOf(machine)).toEqual([]);
    machine.clock.advance(1);
    expect(await drained(process)).toEqual(['payments']);
    expect(lastEntry(machine)).toMatchObject({ now: START + 4 * HOUR + 10 * MINUTE, forced: ['payments'] });
    expect(decisionsOf(machine)).toMatchObject([{ trigger: 'DEADLINE', missing: ['payment'], forced: ['payments'] }]);
    machine.disk.stuck.clear();
    expect(await drained(process)).toEqual([]);
    expect(decisionsOf(machine)).toMatchObject([{ revision: 1 }, { trigger: 'EVENT', missing: [], forced: [] }]);
    expect(await findings(machine, process)).toEqual([]);
  });

  it('does not force what a record led to, nor a deadline that has nothing to say', async () => {
    const machine = machineOf();
    const process = await machine.start();
    say(machine, declaration());
    await drained(process);
    say(machine, logistics());
    machine.disk.stuck.add('logistics');
    machine.clock.advance(3 * HOUR);
    await process.runner.turn();
    machine.clock.advance(10 * MINUTE);
    say(machine, declaration({}, { version: 2 }));
    expect(await drained(process)).toEqual(['logistics']);
    expect(decisionsOf(machine)).toMatchObject([
      { trigger: 'EVENT', revision: 1, forced: [] },
      { trigger: 'EVENT', revision: 2, forced: [] },
    ]);
    expect(await findings(machine, process)).toEqual([]);
  });

  it('gives back what was read past it, so that it is taken in order once it goes on', async () => {
    const machine = machineOf();
    const process = await machine.start();
    say(machine, order());
    await drained(process);
    machine.clock.advance(2 * HOUR);
    say(machine, payment());
    machine.disk.stuck.add('payments');
    machine.clock.advance(2 * HOUR);
    say(machine, order({}, { version: 2 }));
    expect(await process.runner.turn()).toMatchObject({ idle: true, records: 0 });
    machine.disk.stuck.clear();
    await drained(process);
    expect(decisionsOf(machine)).toMatchObject([
      { trigger: 'EVENT', missing: [] },
      { trigger: 'DEADLINE', missing: [] },
      { trigger: 'EVENT' },
    ]);
    expect(await findings(machine, process)).toEqual([]);
  });
});

it('a commit that fails and is tried again takes the same records', async () => {
  const machine = machineOf();
  const process = await machine.start();
  say(machine, order(), payment());
  machine.disk.faults = (point) => (point === 'before' ? 'fault' : undefined);
  await expect(process.runner.turn()).rejects.toMatchObject({ retriable: true });
  machine.disk.faults = () => undefined;
  expect(await process.runner.turn()).toMatchObject({ records: 2, seq: 1 });
  expect(await findings(machine, process)).toEqual([]);
});

it('records polled before writer schemas are activated are read by those that the entry cites', async () => {
  const machine = machineOf();
  const process = await machine.start();
  say(machine, order(), payment());
  machine.disk.faults = (point) => (point === 'before' ? 'fault' : undefined);
  await expect(process.runner.turn()).rejects.toMatchObject({ retriable: true });
  machine.disk.faults = () => undefined;
  activateSchemas(process.log, machine.policiesOf(process.log), encoder, SECOND_IDS);
  expect(await process.runner.turn()).toMatchObject({ records: 2, rejections: 2 });
  expect(await findings(machine, process)).toEqual([]);
});

it('a state accepted under writer schemas that are no longer in force is still read', async () => {
  const machine = machineOf(100, { dirtyCount: 1, cleanCount: 1 });
  const process = await machine.start();
  say(machine, order());
  await drained(process);
  await process.runner.drain();
  await machine.stop();
  const log = machine.openLog();
  activateSchemas(log, machine.policiesOf(log), encoder, SECOND_IDS);
  const again = await machine.start();
  expect(again.fromCheckpoint).toBe(true);
  machine.clock.advance(4 * HOUR);
  await drained(again);
  expect(decisionsOf(machine)).toMatchObject([{ trigger: 'DEADLINE', missing: ['payment'] }]);
  expect(await findings(machine, again)).toEqual([]);
});

it('a limit of timers that falls within one consignment fires no later one before it', async () => {
  const machine = machineOf(2);
  const process = await machine.start();
  const secured = { specificCircumstancesCode: 'F23', cargoDescription: undefined };
  say(machine, order({}, { reference: 'ORD:shop:1' }), order({}, { reference: 'ORD:shop:2' }));
  say(machine, logistics(secured, { reference: 'ORD:shop:2' }));
  await drained(process);
  machine.clock.advance(3 * HOUR + 1);
  say(machine, payment({}, { reference: 'ORD:shop:3' }), order({}, { reference: 'ORD:shop:3' }));
  machine.clock.advance(9 * HOUR);
  await drained(process);
  expect(await findings(machine, process)).toEqual([]);
});

describe('a process that ends at once', () => {
  const strikes = (['before', 'unflushed', 'after'] as const).flatMap((point) =>
    (['crash', 'power loss'] as const).map((kind) => [kind, point] as const),
  );

  it.each([['full', 'before'] as const, ...strikes])(
    'by %s %s the flush is recovered, and all is decided once',
    async (kind, point) => {
      const machine = machineOf(100, { dirtyCount: 1, cleanCount: 1 });
      const process = await machine.start();
      say(machine, order());
      await drained(process);
      say(machine, payment());
      machine.disk.faults = (at) => (at === point ? kind : undefined);
      await expect(process.runner.turn()).rejects.toThrow();
      machine.disk.faults = () => undefined;
      await machine.stop();
      const again = await machine.start();
      expect(await differenceFromFold(again.parts)).toBeUndefined();
      await drained(again);
      expect(decisionsOf(machine)).toMatchObject([{ revision: 1, missing: [] }]);
      expect(await findings(machine, again)).toEqual([]);
    },
  );

  it.each([
    ['of an earlier entry', true, (machine: Machine) => machine.putCheckpoint('kept')],
    ['of another log', false, (machine: Machine) => machine.putForeignCheckpoint()],
    ['that is torn', false, (machine: Machine) => machine.tearCheckpoint(1 << 20)],
    ['that is lost', false, (machine: Machine) => machine.putCheckpoint('none')],
  ])('recovers over a checkpoint %s', async (_, fromCheckpoint, damage) => {
    const machine = machineOf(100, { dirtyCount: 1, cleanCount: 1 });
    for (const stated of [order(), payment()]) {
      const process = await machine.start();
      say(machine, stated);
      await drained(process);
      await process.runner.drain();
      await machine.stop();
      if (stated.type === 'order') machine.keepCheckpoint('kept');
    }
    await Promise.resolve(damage(machine));
    const again = await machine.start();
    expect(again.fromCheckpoint).toBe(fromCheckpoint);
    expect(await differenceFromFold(again.parts)).toBeUndefined();
    say(machine, order({}, { version: 2 }));
    await drained(again);
    expect(decisionsOf(machine)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
    expect(await findings(machine, again)).toEqual([]);
  });
});
