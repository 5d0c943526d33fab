/** The state that `explain` folds for one consignment is the state that the engine holds, through its whole life. */
import { consignmentCodec } from '../../../src/edge/avro/consignment-codec';
import { makeContentReaders } from '../../../src/edge/avro/content-readers';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { openReader } from '../../../src/edge/embedded/embedded-log';
import { localReader } from '../../../src/edge/local-reader';
import type { AsOf } from '../../../src/engine/explain/as-of';
import { explainConsignment } from '../../../src/engine/explain/explain-consignment';
import type { Explanation } from '../../../src/engine/explain/explanation';
import { foldConsignment, type History, type LogParts } from '../../../src/engine/explain/fold-consignment';
import { wordsFor } from '../../../src/engine/explain/words';
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
let earlier: { readonly seq: number; readonly bytes: Uint8Array };

// Contents are not needed to compare states by their bytes: reading one would throw.
const codec = consignmentCodec(makeContentReaders(() => undefined));

beforeAll(async () => {
  engine = engineFixture();
  const paid = retailDocuments(PAID, T0);
  const short = retailDocuments(SHORT, T0 + MINUTE_MS);
  engine.append(paid.order, paid.payment, paid.logistics, short.order, retailDocuments(LONE, T0 + 2 * MINUTE_MS).order);
  await engine.run();
  earlier = { seq: (await folded(SHORT)).standsAt?.seq ?? 0, bytes: heldBytes(SHORT) };
  engine.append({ ...short.payment, body: { ...short.payment.body, paidAmount: cny(1) } }, short.logistics);
  await engine.run();
}, 30_000);
afterAll(async () => {
  await parts?.log.close();
  await engine.close();
});

function heldBytes(reference: string): Uint8Array {
  const held = engine.load(reference);
  return held === undefined ? new Uint8Array() : codec.encode(held);
}

/** One reader for all tests: compiling the policy for each question costs more than the answers. */
let parts: LogParts | undefined;

async function folded(reference: string, asOf: AsOf = { kind: 'now' }): Promise<History> {
  if (parts === undefined) {
    const log = localReader(openReader(engine.data));
    const outputs = makeOutputDecoder(builtInWriterSchemas());
    parts = { log, outputs, policies: openPolicyLog(log.partition(0), outputs) };
  }
  await parts.policies.refresh();
  return foldConsignment(parts, { reference, partition: 0, asOf, progress: () => undefined });
}

function explained(reference: string, history: History): Explanation {
  const loaded = history.judged?.loaded;
  return explainConsignment(reference, history, loaded && wordsFor('en', loaded, loaded));
}

it.each(ALL)('%s as it is decided', async (reference) => {
  const { judged, standing } = await folded(reference);
  const held = engine.load(reference);
  expect(standing).toBe('open');
  expect(judged && held && Buffer.compare(codec.encode(judged.consignment), codec.encode(held))).toBe(0);
});

it('as of an earlier entry it is, byte for byte, what the engine held then', async () => {
  const { judged } = await folded(SHORT, { kind: 'entry', seq: earlier.seq });
  expect(judged && Buffer.compare(codec.encode(judged.consignment), earlier.bytes)).toBe(0);
  expect(Buffer.compare(heldBytes(SHORT), earlier.bytes)).not.toBe(0);
});

it('after every single entry it knows what was published by then', async () => {
  const { standsAt, published } = await folded(SHORT);
  const last = standsAt?.seq ?? 0;
  expect(last).toBeGreaterThan(1);
  const seen: (number | undefined)[] = [];
  for (let seq = 1; seq <= last; seq++) {
    const then = await folded(SHORT, { kind: 'entry', seq });
    expect(then.standsAt?.seq).toBe(seq);
    expect(then.published).toEqual(published.filter((one) => one.seq <= seq));
    seen.push(then.judged?.consignment.documents.length);
    const atThatTime = await folded(SHORT, { kind: 'time', time: then.standsAt?.now ?? 0 });
    expect(atThatTime.standsAt?.seq).toBeGreaterThanOrEqual(seq);
  }
  expect(seen.at(-1)).toBe(3);
  expect(new Set(seen).size).toBeGreaterThan(1);
});

it('before the first entry nothing is known, and an entry that is not there is refused', async () => {
  const before = await folded(PAID, { kind: 'time', time: T0 - 1 });
  expect(before).toMatchObject({ judged: undefined, standing: 'unprocessed', standsAt: undefined });
  for (const seq of [0, 1_000_000]) {
    await expect(folded(PAID, { kind: 'entry', seq })).rejects.toThrow(
      /--as-of: expected a ledger entry from 1 to \d+/,
    );
  }
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
  const { flows } = explained(LONE, await folded(LONE));
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
  expect(explained(PAID, closed).documents.map(({ id }) => id)).toEqual(['H0001', 'order-1', 'payment-1']);
  await engine.run(100 * DAY_MS);
  expect(engine.load(PAID)).toBeUndefined();
  const forgotten = await folded(PAID);
  expect(forgotten.standing).toBe('forgotten');
  expect(explained(PAID, forgotten).flows[0]?.decision?.outcome).toBe('RELEASE');
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
