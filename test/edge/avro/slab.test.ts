/** What is written record by record stands in memory as long as somebody holds it, and no longer. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { avroType } from '../../../src/edge/avro/avro-type';
import { makeSlabWriter } from '../../../src/edge/avro/slab';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const type = avroType(JSON.stringify({ type: 'record', name: 'R', fields: [{ name: 'bytes', type: 'bytes' }] }));
const record = (byte: number) => ({ bytes: Buffer.alloc(100_000, byte) });

it('a writer of its own keeps nothing of what it wrote, but what is written into', async () => {
  const write = makeSlabWriter();
  const written: WeakRef<ArrayBufferLike>[] = [];
  for (let n = 0; n < 100; n++) written.push(new WeakRef(write(type, undefined, record(n)).buffer));
  const kept = write(type, 7, record(200));
  // A weak reference is strong until the turn of the event loop that made it has ended.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  const alive = new Set(written.flatMap((one) => one.deref() ?? []));
  expect(alive.size).toBeLessThanOrEqual(2);
  expect(Buffer.from(kept).subarray(-100_000)).toEqual(Buffer.alloc(100_000, 200));
});
