/** Many deadlines due at one moment: fired in slices, none lost, none twice. TIDEWAITER_DEADLINES=200000 runs the long form. */
import { performance } from 'node:perf_hooks';
import { activatePolicy, activateSchemas } from '../../src/engine/activate';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openSimulatedAppender } from '../../src/edge/simulated/simulated-log';
import { DECISIONS_TOPIC } from '../../src/edge/topics';
import { verify } from '../../src/engine/verify';
import { memoryStore } from '../../src/edge/store/open-store';
import { codecFor } from '../../src/wire';
import { consult } from '../oracle/support/oracle';
import { HOUR } from '../support/given';
import { order } from '../support/given-documents';
import { differenceFromFold } from '../support/state-equality';
import { recordOf, TOPICS } from './support/appending';
import { agencies, encoder, Machine, outputs, writer } from './support/machine';
import { decisionIn } from './support/read-back';
import { POLICIES } from './support/short-lives';

const COUNT = Number(process.env['TIDEWAITER_DEADLINES'] ?? 3_000);
const DUE_LIMIT = 2_000;

it(`${COUNT} deadlines of one millisecond each end in one decision, also across a crash`, async () => {
  const runner = { limits: { maxRecords: 2_000, maxBytes: 8e6 }, dueLimit: DUE_LIMIT, waitMs: 0 };
  const machine = new Machine({
    logId: '5e'.repeat(16),
    clockMode: 'WALL',
    runner,
    checkpoint: { dirtyCount: 20_000, cleanCount: 20_000 },
  });
  const log = machine.openLog();
  activateSchemas(log, machine.policiesOf(log), encoder, builtInWriterSchemas());
  const [policy] = POLICIES;
  if (policy !== undefined) activatePolicy(log, machine.policiesOf(log), encoder, policy);
  const producer = openSimulatedAppender(machine.disk, { inputs: TOPICS, clock: machine.clock });
  const { issued, ...sample } = recordOf(order());
  producer.append((transaction) => {
    for (let number = 0; number < COUNT; number++) {
      const record = recordOf(order({}, { reference: `ORD:shop:${number}` }));
      transaction.append({ ...sample, key: record.key, value: record.value }, issued);
    }
  });
  let program = await machine.start();
  while (!(await program.runner.turn()).idle);
  machine.clock.advance(3 * HOUR + 1);
  const startedAt = performance.now();
  let turns = 0;
  for (let turn = await program.runner.turn(); !turn.idle; turn = await program.runner.turn()) {
    expect(turn.decisions).toBeLessThanOrEqual(DUE_LIMIT);
    if (++turns !== 1) continue;
    await machine.stop();
    program = await machine.start();
    expect(await differenceFromFold(program.parts)).toBeUndefined();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`${COUNT} deadlines at once: ${turns} entries, ${seconds.toFixed(1)} s\n`);
  const decided = new Set<string>();
  const end = machine.disk.end(DECISIONS_TOPIC, 0);
  for (let offset = 0; offset < end; offset++)
    decided.add(decisionIn(machine.disk.record(DECISIONS_TOPIC, 0, offset)).reference);
  expect([decided.size, end]).toEqual([COUNT, COUNT]);
  const { policies, task } = program.parts;
  const shared = { store: memoryStore(codecFor(policies)), policies, encoder, outputs, agencies, writer, task };
  const draw = (epochMs: number) => machine.selection(epochMs).draw;
  expect((await verify(program.log, { ...shared, draw }, () => undefined)).findings).toEqual([]);
  expect(consult(program.log, { policies, outputs, draw }).problems).toEqual([]);
  await machine.stop();
  machine.remove();
}, 600_000);
