/** Shows that the generator's chance is reproducible, within its bounds, and skewed as its weights say. */
import fc from 'fast-check';
import { choiceOf, draw, zipf } from '../../../src/edge/generate/choice';
import { drawGeometric } from '../../../src/edge/generate/draw-geometric';
import { eventQueue } from '../../../src/edge/generate/event-queue';
import { randomOf } from '../../../src/edge/generate/random';
import { startOf } from '../../../src/edge/generate/day-profile';

const seeds = fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn });

describe('randomOf', () => {
  it('gives the same numbers for the same seed and stream, others for others', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1_000_000), (seed, stream) => {
        const take = (own: bigint, number: number): number[] => {
          const random = randomOf(own, number);
          return Array.from({ length: 8 }, () => random.bits());
        };
        expect(take(seed, stream)).toEqual(take(seed, stream));
        expect(take(seed, stream)).not.toEqual(take(seed, stream + 1));
        expect(take(seed, stream)).not.toEqual(take(seed ^ 1n, stream));
      }),
    );
  });

  it('has not changed since the first day was published', () => {
    const random = randomOf(7n, 0);
    expect([random.bits(), random.bits(), random.bits()]).toEqual([1_801_096_769, 1_554_325_924, 2_992_800_842]);
  });

  it('stays below its bound, small or large', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 40 }), (seed, bound) => {
        const random = randomOf(seed, 1);
        for (let turn = 0; turn < 20; turn++) {
          const number = random.below(bound);
          expect(Number.isInteger(number) && number >= 0 && number < bound).toBe(true);
        }
      }),
    );
  });
});

describe('drawGeometric', () => {
  it('stays in its range', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (seed, low, more) => {
        const drawn = drawGeometric(low, low + more, randomOf(seed, 2));
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + more);
      }),
    );
  });

  it('lies mostly around the geometric middle', () => {
    const random = randomOf(3n, 3);
    const drawn = Array.from({ length: 2_001 }, () => drawGeometric(100, 10_000, random)).sort((a, b) => a - b);
    expect(drawn[1_000]).toBeGreaterThan(800);
    expect(drawn[1_000]).toBeLessThan(1_250);
  });
});

describe('a choice', () => {
  it('draws by weight and never what weighs nothing', () => {
    const choice = choiceOf(['often', 'seldom', 'never'], (item) => ({ often: 9, seldom: 1, never: 0 })[item] ?? 0);
    const random = randomOf(5n, 5);
    const drawn = Array.from({ length: 5_000 }, () => (choice === undefined ? '' : draw(choice, random)));
    expect(drawn.filter((item) => item === 'never')).toEqual([]);
    const often = drawn.filter((item) => item === 'often').length;
    expect(often).toBeGreaterThan(4_350);
    expect(often).toBeLessThan(4_650);
  });

  it('of nothing is none', () => {
    expect(choiceOf<string>([], zipf)).toBeUndefined();
  });
});

describe('the queue', () => {
  it('gives events back by arrival, ties in order of creation', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (arrivals) => {
        const queue = eventQueue();
        const events = arrivals.map((arrival, sequence) => ({ arrival, sequence }));
        events.forEach(queue.push);
        const taken = events.map(() => queue.takeBefore(Infinity));
        expect(taken).toEqual([...events].sort((a, b) => a.arrival - b.arrival || a.sequence - b.sequence));
        expect(queue.takeBefore(Infinity)).toBeUndefined();
      }),
    );
  });
});

describe('starts of consignments', () => {
  it('never go back, and leave the end of the day to what follows', () => {
    const starts = Array.from({ length: 500 }, (_, index) => startOf(index, 500, 0, randomOf(9n, index)));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBeLessThan(3_600_000);
    expect(starts.at(-1)).toBeGreaterThan(15 * 3_600_000);
    expect(starts.at(-1)).toBeLessThan(17 * 3_600_000);
  });
});
