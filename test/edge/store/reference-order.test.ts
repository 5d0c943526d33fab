/** References between two others, of a layer of any size. */
import { compareText } from '../../../src/core/kernel/compare-text';
import { ReferenceOrder } from '../../../src/edge/store/reference-order';

const name = (number: number): string => `ORD:shop:${number}`;

it.each([10, 60_000])('finds the same among %d as a look at all of them', (count) => {
  const order = new ReferenceOrder();
  const all = new Map<string, number>();
  const add = (number: number): void => {
    all.set(name(number), number);
    order.added(name(number));
  };
  for (let number = 0; number < count; number++) add(number);
  for (let round = 0; round < 4; round++) {
    for (const [after, reach] of [
      ['', name(2)],
      [name(2), name(31)],
      [name(3), undefined],
      ['z', undefined],
    ] as const) {
      const found = [...new Set(order.within(after, reach, all))].filter((reference) => all.has(reference));
      const expected = [...all.keys()].filter(
        (reference) => compareText(reference, after) > 0 && (reach === undefined || compareText(reference, reach) <= 0),
      );
      expect(found.sort()).toEqual(expected.sort());
    }
    // Some come and some go, once more than are looked through.
    all.delete(name(round));
    for (let number = 0; number < (round === 1 ? 50_001 : 3); number++) add(count + round * 100_000 + number);
  }
});
