/** Memory of fetches is used again when the last one who reads it is done, and not before. */
import { FetchMemory } from '../../../src/edge/kafka/fetch-memory';

const MIB = 1024 * 1024;

it('is used again once all of its holders are done', () => {
  const memory = new FetchMemory();
  const first = memory.take(1000);
  const done = memory.shared(first, 2);
  done();
  expect(memory.take(10).buffer).not.toBe(first.buffer);
  done();
  const again = memory.take(500);
  expect([again.buffer, again.length]).toEqual([first.buffer, 500]);
  expect(memory.take(10).buffer).not.toBe(first.buffer);
});

it('is the smallest that is large enough', () => {
  const memory = new FetchMemory();
  const taken = [3, 1, 2].map((mebibytes) => memory.take(mebibytes * MIB));
  for (const one of taken) memory.shared(one, 1)();
  expect(memory.take(1.5 * MIB).buffer).toBe(taken[2]?.buffer);
  expect(memory.take(1.5 * MIB).buffer).toBe(taken[0]?.buffer);
  expect(memory.take(1.5 * MIB).buffer.byteLength).toBe(1.5 * MIB);
});

it('is given back to V8 beyond what is kept free', () => {
  const memory = new FetchMemory(3 * MIB);
  const taken = [2, 2, 1].map((mebibytes) => memory.take(mebibytes * MIB));
  for (const one of taken) memory.shared(one, 1)();
  const again = [2, 2, 1].map((mebibytes) => memory.take(mebibytes * MIB).buffer);
  expect(again.map((buffer) => taken.findIndex((one) => one.buffer === buffer))).toEqual([0, -1, 2]);
});
