/** Whole-system runs in simulated time: every seed fresh, printed, and repeatable with `make sim SEED=… RUNS=1`. */
import { simulate } from './support/simulate';

/** Enough for every kind of trouble to come up, few enough for every build. */
const RUNS = 40;

it(`${RUNS} fresh seeds: nothing lost, nothing doubled, recovered = folded = verified = what the oracle expects`, async () => {
  const first = Math.floor(Math.random() * 2 ** 31);
  const totals = { decisions: 0, restarts: 0, compared: 0 };
  for (let seed = first; seed < first + RUNS; seed++) {
    const report = await simulate(seed).catch((cause: unknown) => {
      throw new Error(`repeat it with: make sim SEED=${seed} RUNS=1`, { cause });
    });
    totals.decisions += report.decisions;
    totals.restarts += report.restarts;
    totals.compared += report.compared ? 1 : 0;
  }
  process.stdout.write(`simulated seeds ${first} to ${first + RUNS - 1}: ${JSON.stringify(totals)}\n`);
  expect(totals.decisions).toBeGreaterThan(RUNS);
  expect(totals.restarts).toBeGreaterThan(RUNS);
  expect(totals.compared).toBeGreaterThan(0);
}, 480_000);
