/** How soon a consumer fetches again: at once where much comes, a little later where it does not. */
import { FetchPace } from '../../../src/edge/kafka/fetch-pace';

const PACE_MS = 15;

/** A pace by a clock of its own, and what it waited for, milliseconds each. */
function paced() {
  const waits: number[] = [];
  const clock = { nowMs: 1_000 };
  const pause = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return { clock, waits, pace: new FetchPace(() => clock.nowMs, pause) };
}

describe('after a fetch', () => {
  it('of few records the next one waits, every batch of it up to the same moment', async () => {
    const { clock, waits, pace } = paced();
    pace.fetched();
    await pace.wait(1);
    clock.nowMs += 4;
    await pace.wait(20);
    expect(waits).toEqual([PACE_MS, PACE_MS - 4]);
  });

  it('that ended long ago nothing waits', async () => {
    const { clock, waits, pace } = paced();
    await pace.wait(1);
    pace.fetched();
    clock.nowMs += PACE_MS;
    await pace.wait(1);
    expect(waits).toEqual([]);
  });

  it('of many records nothing waits that comes after them, and the next fetch is told apart from it', async () => {
    const { waits, pace } = paced();
    pace.fetched();
    await pace.wait(500);
    await pace.wait(1);
    expect(waits).toEqual([]);
    pace.fetched();
    await pace.wait(1);
    expect(waits).toEqual([PACE_MS]);
  });

  it('it waits for as long as it says', async () => {
    const beganAt = performance.now();
    const pace = new FetchPace(() => 0);
    pace.fetched();
    await pace.wait(1);
    // A timer may fire a millisecond early.
    expect(performance.now() - beganAt).toBeGreaterThanOrEqual(PACE_MS - 2);
  });
});
