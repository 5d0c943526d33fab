/** A busy task goes on right after a fetch, an idle one at once, and none later than the most. */
import { Linger } from '../../../src/edge/kafka/linger';

/** When it goes on if it took at 0, records come at these times, and it looks again whenever they do or it said so. */
function goesOnAt(...fetches: readonly number[]): number {
  const linger = new Linger();
  linger.took(0);
  let nowMs = 0;
  for (const atMs of [...fetches, Infinity]) {
    for (let leftMs = linger.leftMs(nowMs); nowMs + leftMs <= atMs; leftMs = linger.leftMs(nowMs)) {
      if (leftMs === 0) return nowMs;
      nowMs += leftMs;
    }
    nowMs = atMs;
    linger.came(nowMs);
  }
  throw new Error('it never went on');
}

it('goes on at once where it has taken nothing for long', () => {
  expect(new Linger().leftMs(0)).toBe(0);
  expect(goesOnAt(400)).toBe(75);
});

it('goes on when what a fetch brought has come, the first one of at least 60 ms', () => {
  expect(goesOnAt(17, 34, 51, 68, 85)).toBe(70);
  expect(goesOnAt(16, 32, 48, 64, 80)).toBe(66);
  // Several topics one after the other.
  expect(goesOnAt(62, 63, 64.5)).toBe(66.5);
});

it('goes on after 60 ms where a fetch has come a moment ago', () => {
  expect(goesOnAt(20, 40, 55)).toBe(60);
  expect(goesOnAt(59)).toBe(61);
});

it('waits for no fetch longer than 75 ms, come what may', () => {
  expect(goesOnAt()).toBe(75);
  expect(goesOnAt(20, 40, 51)).toBe(75);
  expect(goesOnAt(74)).toBe(75);
  expect(goesOnAt(...Array.from({ length: 100 }, (_, index) => index))).toBe(75);
});
