/** Kafka's partitioner, against hashes that Kafka itself gives. */
import { murmur2, partitionOf } from '../../src/edge/murmur2';

describe('murmur2', () => {
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('of %s is %i', (text, hash) => {
    expect(murmur2(Buffer.from(text))).toBe(hash);
  });

  it('gives a partition by its 31 lower bits', () => {
    expect(partitionOf(Buffer.from('foobar'), 7)).toBe((-790332482 & 0x7fffffff) % 7);
    expect(partitionOf(Buffer.from('abc'), 12)).toBe(479470107 % 12);
    expect(partitionOf(Buffer.alloc(0), 1)).toBe(0);
  });
});
