/** What is kept beside the checkpoint: the latest, and never more than two generations by count and by weight. */
import fc from 'fast-check';
import { CleanCache } from '../../../src/edge/store/clean-cache';

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const action = fc.tuple(
  fc.constantFrom('set', 'set', 'get', 'delete', 'clear', 'settle'),
  key,
  fc.integer({ min: 1, max: 12 }),
);

describe('the clean cache', () => {
  it('never says what was not set last, and stays within two generations', () => {
    const property = fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const cache = new CleanCache<{ readonly weight: number }>({ count: 2, bytes: 10 }, ({ weight }) => weight);
      const model = new Map<string, { readonly weight: number }>();
      for (const [what, name, weight] of actions) {
        const value = { weight };
        if (what === 'set') {
          cache.set(name, value);
          model.set(name, value);
        } else if (what === 'delete') {
          cache.delete(name);
          model.delete(name);
        } else if (what === 'clear') {
          cache.clear();
          model.clear();
        } else if (what === 'settle') cache.settle();
        else cache.get(name);
        // Before others are asked for: to use one entry may drop another.
        if (what === 'set') expect(cache.get(name)).toBe(weight > 10 ? undefined : value);
        if (what === 'delete') expect(cache.get(name)).toBeUndefined();
        const found = [...model].filter(([each]) => cache.get(each) !== undefined);
        for (const [each, expected] of found) expect([undefined, expected]).toContain(cache.get(each));
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found.reduce((sum, [, each]) => sum + each.weight, 0)).toBeLessThanOrEqual(20);
      }
    });
    fc.assert(property);
  });

  it('keeps what is used while other entries come and go', () => {
    const cache = new CleanCache<number>({ count: 10, bytes: 1e9 }, (value) => value);
    cache.set('used', 1);
    for (let n = 0; n < 100; n++) {
      cache.set(`other ${n}`, n);
      expect(cache.get('used')).toBe(1);
    }
    expect(cache.get('other 0')).toBeUndefined();
  });

  it('keeps what stands when it is settled, and no more than before', () => {
    const cache = new CleanCache<number>({ count: 10, bytes: 1e9 }, (value) => value);
    for (let n = 0; n < 15; n++) cache.set(`${n}`, n);
    for (const gone of ['0', '1', '11', '12', '13', '14']) cache.delete(gone);
    cache.settle();
    cache.set('next', 99);
    const kept = Array.from({ length: 15 }, (_, n) => cache.get(`${n}`)).filter((value) => value !== undefined);
    expect(kept).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(cache.get('next')).toBe(99);
    for (let n = 0; n < 30; n++) cache.set(`late ${n}`, n);
    expect([cache.get('2'), cache.get('next')]).toEqual([undefined, undefined]);
  });
});
