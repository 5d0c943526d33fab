/** How soon a consumer fetches again: at once where much comes, a little later where it does not. */
import { FetchPace } from '../../../src/edge/kafka/fetch-pace';

/** Of the batches of one fetch that ended so long ago: how long each waited, milliseconds. */
async function waited(agoMs: number, batches: readonly number[]): Promise<readonly number[]> {
  let offsetMs = 0;
  const pace = new FetchPace(() => performance.now() + offsetMs);
  pace.fetched();
  offsetMs = agoMs;
  const beganAt = performance.now();
  return Promise.all(batches.map((records) => pace.wait(records).then(() => performance.now() - beganAt)));
}

describe('after a fetch', () => {
  it('of few records the next one waits, once for all its batches', async () => {
    const all = await waited(0, [1, 20, 3]);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(10);
  });

  it('that ended long ago nothing waits', async () => {
    expect(Math.max(...(await waited(15, [1, 1])))).toBeLessThan(10);
  });

  it('of many records nothing waits that comes after them, and the next fetch is told apart from it', async () => {
    const pace = new FetchPace(() => performance.now());
    pace.fetched();
    const beganAt = performance.now();
    await pace.wait(500);
    await pace.wait(1);
    expect(performance.now() - beganAt).toBeLessThan(10);
    pace.fetched();
    await pace.wait(1);
    expect(performance.now() - beganAt).toBeGreaterThanOrEqual(10);
  });
});
