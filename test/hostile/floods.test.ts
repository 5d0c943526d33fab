/** Who sends ever more of something makes a fact for a person, and nothing that grows. */
import type { Incoming } from '../../src/core/events/arrival';
import type { Consignment } from '../../src/core/join/consignment-state';
import { foldIncoming } from '../../src/core/join/consignment';
import { consignmentCodec } from '../../src/edge/avro/consignment-codec';
import { makeContentReaders } from '../../src/edge/avro/content-readers';
import { DAY, START, given, reasons, verdict } from '../support/given';
import { RETAIL, logistics, order, orderBy, orderItem, payment, euros } from '../support/given-documents';
import { arrivalOf, engineOf, lastDecisions, readLog } from '../support/given-engine';
import { policyOf, referencePolicy } from '../support/given-policy';
import { decode } from '../edge/avro/support/log-record';
import { HOSTILE, hostileRecord } from './support/hostile-record';

const policy = policyOf();
// Nothing is read here: it would throw.
const codec = consignmentCodec(makeContentReaders(() => undefined));

const folded = (incoming: readonly Incoming[]): Consignment | undefined =>
  incoming.reduce<Consignment | undefined>((known, one) => foldIncoming(policy.flows, known, one, 1), undefined);
const bytesOf = (consignment: Consignment | undefined): number =>
  consignment === undefined ? 0 : codec.encode(consignment).length;

describe('ten thousand versions of one document', () => {
  const versions = Array.from({ length: 10_000 }, (_, at) => arrivalOf(order({}, { version: at + 1 }), at, START));

  it('leave 64 of them, and the fact that others are gone', () => {
    const started = performance.now();
    const [document] = folded(versions)?.documents ?? [];
    expect([document?.versions.length, document?.droppedVersions]).toEqual([64, 9_936]);
    expect([document?.versions[0]?.version, document?.versions.at(-1)?.version]).toEqual([1, 10_000]);
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it('are as big as two hundred', () => {
    expect(bytesOf(folded(versions))).toBeLessThan(1.02 * bytesOf(folded(versions.slice(0, 200))));
  });
});

describe('documents without end under one reference', () => {
  const transports = Array.from({ length: 1_000 }, (_, at) =>
    arrivalOf(logistics({}, { documentId: `parcel-${String(at).padStart(4, '0')}` }), at, START),
  );
  const idsIn = (state: Consignment | undefined) => state?.documents.map(({ id }) => id);

  it('leave the 64 lowest ids of their type, in whatever order they came', () => {
    const shuffled = transports.map((_, at) => transports[(at * 617) % 1_000]).filter((one) => one !== undefined);
    const expected = Array.from({ length: 64 }, (_, at) => `parcel-${String(at).padStart(4, '0')}`);
    for (const order of [transports, [...transports].reverse(), shuffled]) {
      const state = folded(order);
      expect(idsIn(state)).toEqual(expected);
      expect(state?.droppedDocuments).toBe(936);
    }
  });

  it('push out nothing of another type', () => {
    const state = folded([arrivalOf(order(), 1_001, START), arrivalOf(payment(), 1_002, START), ...transports]);
    expect(idsIn(state)?.slice(-2)).toEqual(['order-1', 'payment-1']);
    expect(bytesOf(state)).toBeLessThan(100_000);
  });

  it('are a fact for an officer, however many are repeated, and one of 64 is none', () => {
    const stated = Array.from({ length: 66 }, (_, at) => orderBy('plain', { documentId: `order-${at + 100}` }));
    const many = given(policy, ...stated, payment(), ...stated.slice(64));
    expect(verdict(many.decision())).toBe('HOLD MANUAL_REVIEW');
    expect(reasons(many.decision())).toEqual(['versionsDropped']);
    expect(many.when(...stated.slice(60)).published).toEqual([]);
    expect(reasons(given(policy, ...stated.slice(0, 64), payment()).decision())).toEqual([]);
  });

  it('end in the same decisions in any order', () => {
    const log = Array.from({ length: 70 }, (_, at) =>
      arrivalOf(orderBy(at % 9 === 0 ? 'FIFTY RFI' : 'plain', { documentId: `o${at}` }), at, START + at),
    );
    const paid = arrivalOf(payment(), 100, START + 100);
    const ends = [log, [...log].reverse()].map((some) => {
      const engine = engineOf(policy);
      readLog(engine, policy, [...some, paid], [7], START + 2 * DAY);
      return lastDecisions(engine);
    });
    expect(ends[0]).toEqual(ends[1]);
  });
});

describe('broken records without end', () => {
  const refused = HOSTILE.map(([, , change], offset) => decode({ ...hostileRecord(change), offset }));

  it('under random keys make no state', () => {
    const engine = engineOf(policy);
    const incoming = Array.from({ length: 10_000 }, (_, offset) =>
      decode({ ...hostileRecord({}), offset, key: Buffer.from(`ORD:shop:${offset}`) }),
    );
    const clock = { now: START, dueUntil: undefined };
    const result = engine.turn({ incoming, clockAfter: () => clock });
    expect([result.rejections.length, engine.states.size, result.decisions.length]).toEqual([10_000, 0, 0]);
  });

  it('under the key of a consignment leave 64 of them, and it is not released', () => {
    const world = given(referencePolicy(), order(), payment(), logistics());
    const some = Array.from({ length: 1_000 }, (_, at) => ({
      ...refused[at % refused.length],
      reference: RETAIL,
      offset: at,
    }));
    const after = world.when(...some.map((one) => ({ ...one, accepted: false as const })));
    expect(after.consignment()?.refusals).toHaveLength(64);
    expect(after.published.length).toBeGreaterThan(0);
    expect(after.published.map(({ outcome }) => outcome)).not.toContain('RELEASE');
  });
});

describe('the largest documents that are let in', () => {
  const items = Array.from({ length: 9_999 }, (_, at) =>
    orderItem({
      sequenceNumeric: at + 1,
      itemAmount: euros('9007199254.740990'),
      unitPriceAmount: euros('9007199254.740990'),
    }),
  );
  const huge = order({ item: items, goodsAmount: euros('9007199254.740990'), paidAmount: euros('9007199254.740990') });

  it('with sums beyond every number are judged, held and never released', () => {
    const started = performance.now();
    const world = given(referencePolicy(), huge, payment(), logistics()).after(3 * DAY);
    expect(world.history.length).toBeGreaterThan(0);
    expect(world.history.map(({ outcome }) => outcome)).not.toContain('RELEASE');
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
