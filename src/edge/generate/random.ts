/** Reproducible chance for the generator: one independent stream of numbers per seed and stream number, no platform dependence. */

const MASK = 0xffff_ffff_ffff_ffffn;
const SMALL = 1 << 21;

export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  readonly bits: () => number;
  /** A whole number from 0 to `bound` - 1; `bound` from 1 to 2^52. */
  readonly below: (bound: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `ppm` of a million cases. */
  readonly chance: (ppm: number) => boolean;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

/** The stream of that number under a 64-bit seed: xoshiro128**, seeded by splitmix64 as its authors advise. */
export function randomOf(seed: bigint, stream: number): Random {
  let mixed = (seed ^ (BigInt(stream) * 0xd134_2543_de82_ef95n)) & MASK;
  const splitmix = (): bigint => {
    mixed = (mixed + 0x9e37_79b9_7f4a_7c15n) & MASK;
    let word = mixed;
    word = ((word ^ (word >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK;
    word = ((word ^ (word >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK;
    return word ^ (word >> 31n);
  };
  const first = splitmix();
  const second = splitmix();
  return fromBits(
    xoshiro(
      Number(first & 0xffff_ffffn),
      Number(first >> 32n),
      Number(second & 0xffff_ffffn),
      Number(second >> 32n) | 1,
    ),
  );
}

function xoshiro(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
}

function fromBits(bits: () => number): Random {
  // Multiplying is exact while bits x bound stays below 2^53; above that 52 bits make the bias of a remainder invisible.
  const below = (bound: number): number =>
    bound <= SMALL
      ? Math.floor((bits() * bound) / 0x1_0000_0000)
      : ((bits() >>> 6) * 0x400_0000 + (bits() >>> 6)) % bound;
  return {
    bits,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (ppm) => below(1_000_000) < ppm,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
