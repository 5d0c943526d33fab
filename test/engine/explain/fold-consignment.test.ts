/** The state that `explain` folds for one consignment is the state that the engine holds, through its whole life. */
import { consignmentCodec } from '../../../src/edge/avro/consignment-codec';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { openReader } from '../../../src/edge/embedded/embedded-log';
import { explainConsignment } from '../../../src/engine/explain/explain-consignment';
import { foldConsignment, type History } from '../../../src/engine/explain/fold-consignment';
import { openPolicyLog } from '../../../src/engine/policy-log';
import { cny, engineFixture, retailDocuments, type EngineFixture } from '../../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PAID = 'ORD:shop:paid';
const SHORT = 'ORD:shop:short';
const LONE = 'ORD:shop:lone';
const ALL = [PAID, SHORT, LONE];
let engine: EngineFixture;

// Decoding is not needed to compare states by their bytes.
const codec = consignmentCodec(() => {
  throw new Error('nothing is decoded here');
});

beforeAll(async () => {
  engine = engineFixture();
  const paid = retailDocuments(PAID, T0);
  const short = retailDocuments(SHORT, T0 + MINUTE_MS);
  engine.append(paid.order, paid.payment, paid.logistics, short.order, retailDocuments(LONE, T0 + 2 * MINUTE_MS).order);
  await engine.run();
  engine.append({ ...short.payment, body: { ...short.payment.body, paidAmount: cny(1) } }, short.logistics);
  await engine.run();
});
afterAll(() => engine.close());

async function folded(reference: string): Promise<History> {
  const log = openReader(engine.data);
  const outputs = makeOutputDecoder(builtInWriterSchemas());
  const policies = openPolicyLog(log, outputs);
  policies.refresh();
  const history = foldConsignment({ log, outputs, policies }, reference, 0);
  await log.close();
  return history;
}

it.each(ALL)('%s as it is decided', async (reference) => {
  const { judged, standing } = await folded(reference);
  const held = engine.load(reference);
  expect(standing).toBe('open');
  expect(judged && held && Buffer.compare(codec.encode(judged.consignment), codec.encode(held))).toBe(0);
});

it('after deadlines and time limits have passed, with what was decided by whom', async () => {
  await engine.run(5 * DAY_MS);
  await engine.run(5 * DAY_MS);
  for (const reference of ALL) {
    const { judged } = await folded(reference);
    const held = engine.load(reference);
    expect(judged && held && Buffer.compare(codec.encode(judged.consignment), codec.encode(held))).toBe(0);
  }
  const { published } = await folded(LONE);
  expect(published.map(({ decision }) => decision.trigger)).toEqual(['DEADLINE', 'RESPOND_BY']);
  expect(published.map(({ decision }) => decision.missing)).toEqual([
    ['payment', 'logistics'],
    ['payment', 'logistics'],
  ]);
});

it("explains the engine's own reasons with their texts", async () => {
  const { flows } = explainConsignment(LONE, await folded(LONE), 'en');
  const hits = flows[0]?.rules.filter(({ result }) => result === 'hit') ?? [];
  expect(hits.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['expired', 'incomplete', 'R16-payment-missing', 'R16-logistics-missing']),
  );
  expect(hits.find(({ rule }) => rule === 'incomplete')?.check).toBe('Which party owes the missing document.');
  expect(flows[0]).toMatchObject({ missing: ['payment', 'logistics'], awaited: [], deadlinePassed: true });
});

it('a closed consignment is explained as it was before its contents were dropped, a forgotten one too', async () => {
  await engine.run(40 * DAY_MS);
  expect(engine.load(PAID)?.closed).toBe(true);
  const closed = await folded(PAID);
  expect(closed.standing).toBe('closed');
  expect(explainConsignment(PAID, closed, 'en').documents.map(({ id }) => id)).toEqual([
    'H0001',
    'order-1',
    'payment-1',
  ]);
  await engine.run(100 * DAY_MS);
  expect(engine.load(PAID)).toBeUndefined();
  const forgotten = await folded(PAID);
  expect(forgotten.standing).toBe('forgotten');
  expect(explainConsignment(PAID, forgotten, 'en').flows[0]?.decision?.outcome).toBe('RELEASE');
});

it('what the ledger does not hold yet is unprocessed', async () => {
  const { judged, standing, published, refused } = await folded('ORD:shop:nobody');
  expect({ judged, standing, published, refused }).toEqual({
    judged: undefined,
    standing: 'unprocessed',
    published: [],
    refused: [],
  });
});
