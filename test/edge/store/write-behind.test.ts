/** Writing behind keeps pace with a busy loop, and never holds it up for long at once. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Consignment } from '../../../src/core/join/consignment-state';
import { Fault, type CheckpointMark } from '../../../src/edge/ports';
import { DirtyLayer } from '../../../src/edge/store/dirty-layer';
import { HeldTable } from '../../../src/edge/store/held-table';
import type { PackedChanges } from '../../../src/edge/store/packed-changes';
import { WriteBehind } from '../../../src/edge/store/write-behind';
import { jsonCodec, state } from './support/states';

const mark: CheckpointMark = { logId: 'ab', seq: 1, hash: new Uint8Array(32), offset: 0 };

function layerOf(count: number): DirtyLayer {
  const layer = new DirtyLayer();
  const held = new HeldTable();
  for (let n = count; n > 0; n--) {
    const reference = `ORD:P:${String(n).padStart(6, '0')}`;
    held.set(0, state(reference, 1, [{ deadline: n }]));
    layer.hold(layer.begin(reference), held, 0);
  }
  return layer;
}

/** A checkpoint whose writes are finished by hand. */
function slowBase() {
  const finish: (() => void)[] = [];
  const written: PackedChanges[] = [];
  const write = (changes: PackedChanges): Promise<void> => {
    written.push(changes);
    return new Promise((resolve) => finish.push(resolve));
  };
  return { write, written, finish };
}

describe('writing behind', () => {
  it('has encoded a layer before as much has changed again, with one turn of the event loop per batch', async () => {
    const base = slowBase();
    let encoded = 0;
    const encode = (consignment: Consignment): Uint8Array => {
      encoded++;
      return jsonCodec.encode(consignment);
    };
    const writing = new WriteBehind(base, { ...jsonCodec, encode });
    const [layerSize, batchSize] = [12_000, 2_000];
    writing.enqueue(layerOf(layerSize), mark, () => undefined);
    const perTurn: number[] = [];
    for (let changed = 0; changed < layerSize; changed += batchSize) {
      const before = encoded;
      writing.keepUp(batchSize);
      await nextTurn();
      perTurn.push(encoded - before);
    }
    expect(base.written.map((changes) => changes.length)).toEqual([layerSize]);
    // In proportion to the batches: no turn pays for many others.
    expect(Math.max(...perTurn)).toBeLessThanOrEqual(3 * batchSize);
  });

  it('leaves a quiet event loop room between few states', async () => {
    let encoded = 0;
    const encode = (consignment: Consignment): Uint8Array => {
      encoded++;
      return jsonCodec.encode(consignment);
    };
    const writing = new WriteBehind(slowBase(), { ...jsonCodec, encode });
    writing.enqueue(layerOf(3_000), mark, () => undefined);
    await nextTurn();
    expect(encoded).toBeGreaterThan(0);
    expect(encoded).toBeLessThanOrEqual(1_000);
  });

  it('hands changes over in order of references', async () => {
    const base = slowBase();
    const writing = new WriteBehind(base, jsonCodec);
    writing.enqueue(layerOf(300), mark, () => undefined);
    while (base.written.length === 0) await nextTurn();
    const [changes] = base.written;
    const keys = [...(changes?.order ?? [])].map((index) => changes?.keyAt(index).toString('utf8'));
    expect(keys).toHaveLength(300);
    expect(keys).toEqual([...keys].sort());
  });

  it('waits for a slow disk no longer than it is told', async () => {
    const base = slowBase();
    const writing = new WriteBehind(base, jsonCodec);
    let done = false;
    writing.enqueue(layerOf(10), mark, () => (done = true));
    await writing.idleWithin(5);
    expect(done).toBe(false);
    const idle = writing.idleWithin(60_000);
    while (base.finish.length === 0) await nextTurn();
    base.finish[0]?.();
    await idle;
    expect(done).toBe(true);
  });

  it('tells of a failed write whoever waits, however briefly', async () => {
    const write = (): Promise<void> => Promise.reject(new Fault('the disk is full', true));
    const writing = new WriteBehind({ write }, jsonCodec);
    writing.enqueue(layerOf(1), mark, () => undefined);
    await expect(writing.idleWithin(60_000)).rejects.toThrow(/cannot be written: the disk is full/);
    expect(() => writing.throwFailure()).toThrow(Fault);
  });
});
