/** Runs every n-th seed of a range, for `make sim`: a line of counts now and then, and the seed that fails. */
import { simulate } from './simulate';

async function campaign(first: number, runs: number, every: number): Promise<void> {
  const totals = { runs: 0, entries: 0, records: 0, decisions: 0, restarts: 0, compared: 0 };
  for (let seed = first; seed < first + runs; seed += every) {
    try {
      const report = await simulate(seed);
      totals.runs++;
      totals.entries += report.entries;
      totals.records += report.records;
      totals.decisions += report.decisions;
      totals.restarts += report.restarts;
      totals.compared += report.compared ? 1 : 0;
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stdout.write(`${JSON.stringify({ seed, failure: told })}\n`);
      process.exitCode = 1;
      return;
    }
    if (totals.runs % 25 === 0) process.stdout.write(`${JSON.stringify({ totals })}\n`);
  }
  process.stdout.write(`${JSON.stringify({ totals })}\n`);
}

const [first = 1, runs = 1, every = 1] = process.argv.slice(2).map(Number);
void campaign(first, runs, every);
