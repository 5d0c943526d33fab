/** The store against a naive model: whatever is put, checkpointed, lost and asked, both say the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Consignment } from '../../../src/core/join/consignment-state';
import { compareTimers, timersOf, type Timer } from '../../../src/core/join/timers';
import { compareText } from '../../../src/core/kernel/compare-text';
import type { CheckpointMark } from '../../../src/edge/ports';
import type { DueLimit, StateStore } from '../../../src/edge/state-store';
import { memoryStore, openStore } from '../../../src/edge/store/open-store';
import { replayLimits } from '../../../src/edge/store/store-limits';
import { weightOf } from '../../../src/edge/store/state-weight';
import { jsonCodec, state } from './support/states';

const owner = { logId: 'ab'.repeat(16), fold: 1 };
const references = ['a', 'aa', 'b', 'ORD:é:1', 'ORD:\u{1f4e6}:1', 'ORD:\uff5e:1', 'z0', 'z1', 'z2', 'z3', 'z4', 'z5'];

type States = ReadonlyMap<string, Consignment>;

function timersOfAll(states: States): Timer[] {
  return [...states.values()].flatMap(timersOf).sort(compareTimers);
}

function modelDue(states: States, until: DueLimit, limit: number): Timer[] {
  const due = timersOfAll(states).filter(
    ({ time, reference }) =>
      time < until.time ||
      (time === until.time && (until.reference === undefined || compareText(reference, until.reference) <= 0)),
  );
  const moments = new Map<string, Timer[]>();
  for (const timer of due) {
    const name = `${timer.time} ${timer.reference}`;
    moments.set(name, [...(moments.get(name) ?? []), timer]);
  }
  const taken: Timer[] = [];
  for (const moment of moments.values()) {
    if (taken.length >= limit) break;
    taken.push(...moment);
  }
  return taken;
}

function expectSame(
  store: StateStore,
  states: States,
  mark: CheckpointMark | undefined,
  until: DueLimit,
  limit: number,
): void {
  for (const reference of references) expect(store.load(reference)).toEqual(states.get(reference));
  expect(store.due(until, limit)).toEqual(modelDue(states, until, limit));
  const deadlines = timersOfAll(states).filter((timer) => timer.kind === 'deadline');
  expect(store.earliestDeadline()).toBe(deadlines[0]?.time);
  const dumped = [...store.dump()].map(({ reference, bytes }) => [reference, Buffer.from(bytes).toString('utf8')]);
  const sorted = [...states.keys()].sort((x, y) => Buffer.compare(Buffer.from(x), Buffer.from(y)));
  expect(dumped).toEqual(sorted.map((reference) => [reference, JSON.stringify(states.get(reference))]));
  expectSameStretches(store, states, sorted, until.reference, limit);
  expect(store.mark()?.seq).toBe(mark?.seq);
}

/** From the first, and after a reference that may not be there; up to another, and so many. */
function expectSameStretches(
  store: StateStore,
  states: States,
  sorted: readonly string[],
  to: string | undefined,
  limit: number,
): void {
  for (const after of ['', sorted[limit] ?? 'm']) {
    const behind = sorted.filter((reference) => compareText(reference, after) > 0);
    const within = behind.filter((reference) => to === undefined || compareText(reference, to) <= 0);
    const all = store.stretch(after, to, Infinity);
    expect(all).toEqual({ consignments: within.map((reference) => states.get(reference)), end: '' });
    // In stretches of so many: none is left out and none comes twice, however the layers lie.
    const found: unknown[] = [];
    for (let from = after, round = 0; round <= sorted.length + 1; round++) {
      const { consignments, end } = store.stretch(from, undefined, limit);
      // What it says depends on what there is, not on where it lies: it stands in the ledger.
      expect(consignments.length).toBe(Math.min(limit, behind.length - found.length));
      expect(end).toBe(consignments.length < limit ? '' : consignments.at(-1)?.reference);
      found.push(...consignments);
      from = end;
      if (end === '') break;
    }
    expect(found).toEqual(behind.map((reference) => states.get(reference)));
  }
}

const markOf = (seq: number): CheckpointMark => ({ logId: owner.logId, seq, hash: new Uint8Array(32), offset: 0 });

const time = fc.nat(12);
const sketch = fc.record({ deadline: time, fired: fc.boolean(), respondBy: time }, { requiredKeys: ['deadline'] });
const change = fc.tuple(
  fc.constantFrom(...references),
  fc.option(fc.tuple(time, fc.array(sketch, { maxLength: 3 }), fc.boolean()), { freq: 5, nil: undefined }),
);
const until = fc.record({ time, reference: fc.option(fc.constantFrom(...references), { nil: undefined }) });
const step = fc.record({
  changes: fc.array(change, { maxLength: 5 }),
  then: fc.constantFrom('nothing', 'checkpoint', 'force', 'kill', 'kill', 'clear'),
  until,
  limit: fc.integer({ min: 1, max: 6 }),
  ageMs: fc.constantFrom(0, 0, 60),
  /** What happens to layers between the moment when changes are prepared and the one when they are put. */
  meanwhile: fc.constantFrom('nothing', 'nothing', 'frozen', 'written'),
});

function changesOf(
  changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
): Map<string, Consignment | undefined> {
  return new Map(
    changes.map(([reference, sketched]) => [
      reference,
      sketched === undefined ? undefined : state(reference, ...sketched),
    ]),
  );
}

function apply(states: Map<string, Consignment>, changed: ReadonlyMap<string, Consignment | undefined>): void {
  for (const [reference, value] of changed) {
    if (value === undefined) states.delete(reference);
    else states.set(reference, value);
  }
}

describe('the state store', () => {
  let directory = '';
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'tw-store-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it.each(['bytes', 'objects'] as const)(
    'says what a naive model says, through checkpoints and kills, of %s',
    async (holds) => {
      let run = 0;
      let written = 0;
      const property = fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const path = join(directory, String(run++));
        let clockMs = 0;
        // Small enough for values to be moved and files to be given back after most writes, in every other run.
        const sizes = run % 2 === 0 ? { fileBytes: 900, slackBytes: 500 } : {};
        const limits = { holds, dirtyCount: 6, ageMs: 100, cleanCount: 3, ...sizes };
        const options = { ...limits, codec: jsonCodec, monotonicMs: () => clockMs };
        const open = (): Promise<StateStore> => openStore(path, owner, options);
        let store = await open();
        const states = new Map<string, Consignment>();
        const statesBySeq = new Map<number, States>([[0, new Map()]]);
        let onDisk = 0;
        for (const [index, each] of steps.entries()) {
          const seq = 2 * index + 2;
          const changed = changesOf(each.changes);
          // As a step does it, some of them at a time; what is not looked for, or out of order, is found as well.
          if (each.limit % 2 === 0) for (const reference of changed.keys()) store.load(reference);
          const preparation = store.prepare();
          for (const [reference, state] of changed) preparation.add(reference, state);
          const put = preparation.ready();
          // What was begun to be written may be done before it is put; not put, it has changed nothing.
          if (each.limit > 3) await new Promise((resolve) => setImmediate(resolve));
          if (each.limit > 4) expectSame(store, states, store.mark(), each.until, each.limit);
          if (each.meanwhile === 'written') {
            await new Promise((resolve) => setTimeout(resolve, 4));
            store.earliestDeadline();
          }
          if (each.meanwhile === 'frozen') {
            statesBySeq.set(seq - 1, new Map(states));
            await store.checkpoint(markOf(seq - 1), each.limit > 2);
          }
          put();
          apply(states, changed);
          clockMs += each.ageMs;
          if (each.then === 'checkpoint' || each.then === 'force') {
            statesBySeq.set(seq, new Map(states));
            await store.checkpoint(markOf(seq), each.then === 'force');
            if (each.then === 'force') expect(store.mark()?.seq).toBe(seq);
          } else if (each.then === 'clear') {
            await store.clear();
            states.clear();
            onDisk = 0;
          } else if (each.then === 'kill') {
            await store.close();
            store = await open();
            states.clear();
            apply(states, statesBySeq.get(store.mark()?.seq ?? 0) ?? new Map<string, Consignment>());
          }
          const mark = store.mark();
          expect(mark?.seq ?? 0).toBeGreaterThanOrEqual(onDisk);
          if (mark !== undefined && mark.seq > onDisk) written++;
          onDisk = mark?.seq ?? 0;
          expectSame(store, states, mark, each.until, each.limit);
          if (each.limit > 3) await new Promise((resolve) => setImmediate(resolve));
          expectSame(store, states, store.mark(), each.until, each.limit);
        }
        await store.close();
      });
      await fc.assert(property, { numRuns: 50 });
      expect(written).toBeGreaterThan(20);
    },
    20_000,
  );

  it('says the same from memory alone', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const store = memoryStore(jsonCodec);
      const states = new Map<string, Consignment>();
      for (const each of steps) {
        const changed = changesOf(each.changes);
        store.put(changed);
        apply(states, changed);
        expectSame(store, states, undefined, each.until, each.limit);
      }
      const mark = { logId: owner.logId, seq: 9, hash: new Uint8Array(32), offset: 0 };
      await store.checkpoint(mark, true);
      expectSame(store, states, mark, { time: 9, reference: undefined }, 3);
      await store.clear();
      expectSame(store, new Map(), undefined, { time: 9, reference: undefined }, 3);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('writes a checkpoint when one consignment that changes all the time has filled it', async () => {
    const store = await openStore(directory, owner, { codec: jsonCodec, dirtyBytes: 50_000, ageMs: 1e9 });
    const mark = (seq: number): CheckpointMark => ({ logId: owner.logId, seq, hash: new Uint8Array(32), offset: 0 });
    for (let seq = 1; seq <= 20; seq++) {
      store.put(new Map([['a', state('a', seq, [])]]));
      await store.checkpoint(mark(seq), false);
    }
    expect(store.mark()).toBeUndefined();
    for (let seq = 21; seq <= 200; seq++) {
      store.put(new Map([['a', state('a', seq, [])]]));
      await store.checkpoint(mark(seq), false);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(store.load('a')).toEqual(state('a', 200, []));
    await store.close();
    expect(store.mark()?.seq).toBeGreaterThan(20);
  });

  it('holds objects until what they weigh is more than it may be, encodes them once then, and keeps what it wrote', async () => {
    let encoded = 0;
    let decoded = 0;
    const codec = {
      ...jsonCodec,
      encode: (one: Consignment) => (encoded++, jsonCodec.encode(one)),
      decode: (bytes: Uint8Array) => (decoded++, jsonCodec.decode(bytes)),
    };
    const weight = weightOf(state('a', 1, []));
    const store = await openStore(directory, owner, { ...replayLimits, codec, dirtyBytes: 10 * weight });
    const mark = (seq: number): CheckpointMark => ({ logId: owner.logId, seq, hash: new Uint8Array(32), offset: 0 });
    const put = async (reference: string, seq: number): Promise<void> => {
      store.put(new Map([[reference, state(reference, seq, [])]]));
      await store.checkpoint(mark(seq), false);
    };
    for (let seq = 1; seq <= 100; seq++) await put(`z${seq % 9}`, seq);
    expect([encoded, store.mark()]).toEqual([0, undefined]);
    await put('y', 101);
    await store.checkpoint(mark(102), true);
    expect(store.load('z1')).toEqual(state('z1', 100, []));
    expect([encoded, decoded]).toEqual([10, 0]);
    await store.close();
  });

  it('finds what is due among thousands, past a long stretch of what has changed', async () => {
    const store = await openStore(directory, owner, { codec: jsonCodec, cleanCount: 10 });
    const name = (n: number): string => `ORD:P:${String(n).padStart(6, '0')}`;
    const count = 3_000;
    const all = new Map(
      Array.from({ length: count }, (_, n) => [name(n), state(name(n), 1, [{ deadline: 1_000 + n }])]),
    );
    store.put(all);
    await store.checkpoint({ logId: owner.logId, seq: 1, hash: new Uint8Array(32), offset: 0 }, true);
    const never = { time: 1e12, reference: undefined };
    for (let n = 0; n < count; n += 500) {
      expect(store.earliestDeadline()).toBe(1_000 + n);
      expect(store.due(never, 700)).toHaveLength(Math.min(700, count - n));
      expect(store.due({ time: 1_000 + n, reference: undefined }, 700).map((timer) => timer.reference)).toEqual([
        name(n),
      ]);
      const fired = Array.from({ length: 500 }, (_, k) => [name(n + k), state(name(n + k), 1, [])] as const);
      store.put(new Map(fired));
    }
    expect(store.earliestDeadline()).toBeUndefined();
    await store.checkpoint({ logId: owner.logId, seq: 2, hash: new Uint8Array(32), offset: 0 }, true);
    expect(store.due(never, 10)).toEqual([]);
    await store.close();
  });

  it('keeps timers that stood in a layer which was written after they were prepared and before they are put', async () => {
    const store = await openStore(directory, owner, { codec: jsonCodec, ageMs: 0 });
    store.put(new Map([['a', state('a', 1, [{ deadline: 5 }])]]));
    await store.checkpoint(markOf(1), false);
    store.load('a');
    const preparation = store.prepare();
    preparation.add('a', state('a', 2, [{ deadline: 5 }]));
    const put = preparation.ready();
    while (store.mark()?.seq !== 1) await new Promise((resolve) => setImmediate(resolve));
    expect(store.earliestDeadline()).toBe(5);
    put();
    expect(store.earliestDeadline()).toBe(5);
    await store.close();
  });

  it('keeps what is put right after it was cleared', async () => {
    const store = await openStore(directory, owner, { codec: jsonCodec });
    store.put(new Map([['a', state('a', 1, [])]]));
    await store.checkpoint({ logId: owner.logId, seq: 1, hash: new Uint8Array(32), offset: 0 }, true);
    const cleared = store.clear();
    store.put(new Map([['b', state('b', 1, [])]]));
    await cleared;
    expect([...store.dump()].map(({ reference }) => reference)).toEqual(['b']);
    expect(store.mark()).toBeUndefined();
    await store.close();
  });

  it('knows nothing under a key that can be no reference', async () => {
    const store = await openStore(directory, owner, { codec: jsonCodec });
    expect(store.load('')).toBeUndefined();
    expect(store.load('x'.repeat(100_000))).toBeUndefined();
    await store.close();
  });
});
