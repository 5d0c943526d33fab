/** The service over a simulated log: what passes is begun again from the state that is held, the rest stops it. */
import { builtInWriterSchemas } from '../src/edge/avro/writer-schemas';
import type { LocalLog } from '../src/edge/ports';
import type { StateStore } from '../src/edge/state-store';
import { Fault } from '../src/edge/ports';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../src/edge/topics';
import { activatePolicy, activateSchemas } from '../src/engine/activate';
import type { Turn } from '../src/runner';
import { appendStated } from './simulation/support/appending';
import { encoder, Machine } from './simulation/support/machine';
import { POLICIES } from './simulation/support/short-lives';
import { order, payment } from './support/given-documents';
import type { Call, GivenService, Strike } from './support/given-service';
import { givenService } from './support/given-service';
import { differenceFromFold } from './support/state-equality';

const RUNNER = { limits: { maxRecords: 1, maxBytes: 1e6 }, dueLimit: 100, waitMs: 0 };
const machines: Machine[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) {
    await machine.stop();
    machine.remove();
  }
});

function givenMachine(): { readonly machine: Machine; readonly log: LocalLog } {
  const checkpoint = { dirtyCount: 1_000, cleanCount: 10 };
  const machine = new Machine({ logId: '5e'.repeat(16), clockMode: 'WALL', runner: RUNNER, checkpoint });
  machines.push(machine);
  const log = machine.openLog();
  activateSchemas(log, machine.policiesOf(log), encoder, builtInWriterSchemas());
  const [policy] = POLICIES;
  if (policy !== undefined) activatePolicy(log, machine.policiesOf(log), encoder, policy);
  return { machine, log };
}

/** Two documents of one consignment: two entries, one decision. */
function saidTo(machine: Machine): void {
  appendStated(machine, order());
  appendStated(machine, payment());
}

function serviceOf(
  { machine, log }: ReturnType<typeof givenMachine>,
  options: { readonly retryForMs?: number; readonly onTurn?: (turn: Turn, service: GivenService) => void } = {},
): GivenService {
  const { retryForMs = 5_000, onTurn } = options;
  const store = (): Promise<StateStore> => machine.openStore(machine.policiesOf(log));
  const service: GivenService = givenService(machine, log, {
    retryForMs,
    store,
    onTurn: (turn) => onTurn?.(turn, service),
  });
  return service;
}

const stopWhenIdle = (turn: Turn, { stop }: GivenService): void => {
  if (turn.idle) stop.abort();
};
const gone = (retriable = true): Fault => new Fault('the broker is gone', retriable);
/** Fails at the call with this number of its kind. */
function once(call: Call, at = 1, error: Error = gone(), topic?: string): Strike {
  let count = 0;
  return (called, of) => {
    if (called === call && (topic === undefined || of === topic) && ++count === at) throw error;
  };
}

async function stateDifference(given: ReturnType<typeof givenMachine>): Promise<string | undefined> {
  let difference: string | undefined = 'never looked';
  const looked: Promise<void>[] = [];
  const service = serviceOf(given, {
    onTurn: (turn, { parts, stop }) => {
      const [made] = parts;
      if (turn.idle && made !== undefined && looked.length === 0)
        looked.push(
          differenceFromFold(made)
            .then((found) => void (difference = found))
            .finally(() => stop.abort()),
        );
    },
  });
  service.assign();
  await service.done;
  await Promise.all(looked);
  return difference;
}

describe('a fault that passes', () => {
  it('makes a task claim again and go on from the state that it holds', async () => {
    const given = givenMachine();
    saidTo(given.machine);
    const service = serviceOf(given, { onTurn: stopWhenIdle });
    service.assign(once('commit', 2));
    await service.done;
    expect(service.told.events).toEqual([
      'assigned', 'recovered', 'entry 1', 'failed', 'recovered', 'entry 2', 'released',
    ]); // prettier-ignore
    expect(service.told.recovered).toMatchObject([
      { folded: 0, fromCheckpoint: false },
      { folded: 0, fromCheckpoint: true },
    ]);
    expect(given.machine.disk.end(DECISIONS_TOPIC, 0)).toBe(1);
  });

  it('of a commit that was written after all folds that entry, and commits it no second time', async () => {
    const given = givenMachine();
    saidTo(given.machine);
    const service = serviceOf(given, { onTurn: stopWhenIdle });
    service.assign(once('committed', 2));
    await service.done;
    expect(service.told.recovered).toMatchObject([{ folded: 0 }, { folded: 1, fromCheckpoint: true }]);
    expect([given.machine.disk.end(LEDGER_TOPIC, 0), given.machine.disk.end(DECISIONS_TOPIC, 0)]).toEqual([2, 1]);
    expect(await stateDifference(given)).toBeUndefined();
  });

  it('in the middle of a recovery folds no entry twice', async () => {
    const given = givenMachine();
    appendStated(given.machine, order());
    const first = serviceOf(given, { onTurn: stopWhenIdle });
    first.assign();
    await first.done;
    const process = await given.machine.start();
    for (const version of [2, 3, 4]) appendStated(given.machine, order({}, { version }));
    while (!(await process.runner.turn()).idle);
    await given.machine.stop();

    const again = { ...given, log: given.machine.openLog() };
    const differences: (string | undefined)[] = [];
    const looks: Promise<void>[] = [];
    const service = serviceOf(again, {
      onTurn: (turn, { parts, stop }) => {
        const [made] = parts;
        if (!turn.idle || made === undefined || looks.length > 0) return;
        looks.push(differenceFromFold(made).then((found) => void differences.push(found)));
        stop.abort();
      },
    });
    service.assign(once('read', 3, gone(), 'orders'));
    await service.done;
    await Promise.all(looks);
    expect(service.told.events).toEqual(['assigned', 'failed', 'recovered', 'released']);
    expect(service.told.recovered).toMatchObject([{ folded: 1, fromCheckpoint: true }]);
    expect(differences).toEqual([undefined]);
  });
});

describe('a task that fails again and again', () => {
  const always =
    (call: Call): Strike =>
    (called) => {
      if (called === call) throw gone();
    };

  it('is given up after a time', async () => {
    const service = serviceOf(givenMachine(), { retryForMs: 300 });
    const begunAt = performance.now();
    service.assign(always('claim'));
    await expect(service.done).rejects.toThrow('the broker is gone');
    expect(performance.now() - begunAt).toBeGreaterThanOrEqual(290);
    expect(service.told.events.filter((event) => event === 'failed').length).toBeGreaterThan(1);
    expect(service.told.events.at(-1)).toBe('released');
  });

  it('is given up at once where nothing is to be tried again', async () => {
    const service = serviceOf(givenMachine(), { retryForMs: 0 });
    service.assign(always('claim'));
    await expect(service.done).rejects.toThrow('the broker is gone');
    expect(service.told.events).toEqual(['assigned', 'released']);
  });

  it('is given up even if it has turns without records in between', async () => {
    const given = givenMachine();
    saidTo(given.machine);
    given.machine.disk.stuck.add('orders');
    given.machine.disk.stuck.add('payments');
    const service = serviceOf(given, {
      retryForMs: 300,
      onTurn: () => given.machine.disk.stuck.clear(),
    });
    service.assign((call) => {
      if (call === 'claim') for (const topic of ['orders', 'payments']) given.machine.disk.stuck.add(topic);
      if (call === 'commit') throw gone();
    });
    await expect(service.done).rejects.toThrow('the broker is gone');
  }, 10_000);
});

describe('what does not pass', () => {
  it.each([
    ['a fault that is not retriable', gone(false)],
    ['a bug', new TypeError('undefined is no function')],
  ])('%s stops every task and the service', async (_, error) => {
    const given = givenMachine();
    saidTo(given.machine);
    const service = serviceOf(given);
    service.assign(once('commit', 2, error));
    await expect(service.done).rejects.toBe(error);
    expect(service.told.events).toEqual(['assigned', 'recovered', 'entry 1', 'released']);
  });

  it('a log that fails stops it as well, when the turn in hand is done', async () => {
    const service = serviceOf(givenMachine(), { onTurn: (_turn, { fail }) => fail(gone(false)) });
    service.assign();
    await expect(service.done).rejects.toThrow('the broker is gone');
    expect(service.told.events).toEqual(['assigned', 'recovered', 'released']);
  });
});

describe('a task that is taken away', () => {
  it('is given back before it begins again', async () => {
    const given = givenMachine();
    let turns = 0;
    const service = serviceOf(given, {
      onTurn: (_turn, { revoke, assign, stop }) => {
        turns++;
        if (turns === 1) {
          revoke();
          assign();
        }
        if (turns > 1 && service.told.events.includes('released')) stop.abort();
      },
    });
    service.assign();
    await service.done;
    const round = ['assigned', 'recovered', 'released'];
    expect(service.told.events.filter((event) => event !== 'revoked')).toEqual([...round, ...round]);
    expect(service.told.events.indexOf('revoked')).toBeLessThan(service.told.events.indexOf('released'));
  });
});

it('told to stop, it finishes the transaction in hand and writes the checkpoint', async () => {
  const given = givenMachine();
  saidTo(given.machine);
  const service = serviceOf(given);
  service.assign((call) => {
    if (call === 'commit') service.stop.abort();
  });
  await service.done;
  expect(service.told.events).toEqual(['assigned', 'recovered', 'entry 1', 'released']);
  expect(service.told.marks).toMatchObject([{ seq: 1 }]);
});

it('told to stop while it waits to begin again, it stops at once', async () => {
  const service = serviceOf(givenMachine(), { retryForMs: 60_000 });
  service.assign((call) => {
    if (call !== 'claim') return;
    setTimeout(() => service.stop.abort(), 20);
    throw gone();
  });
  await service.done;
  expect(service.told.events).toEqual(['assigned', 'failed', 'released']);
});
