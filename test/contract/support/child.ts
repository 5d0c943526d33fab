/** A process beside the test: `append <directory> <count>` or `run <directory>`; says on stdout how far it is. */
import { openAppender, openLog } from '../../../src/edge/embedded/embedded-log';
import { record } from './records';
import { taskOf } from './runtimes';

const INPUT = 'orders';

async function append(directory: string, count: number): Promise<void> {
  const log = openAppender(directory);
  for (let n = 0; n < count; n++) {
    const at = log.append((tx) =>
      tx.append(record(INPUT, `k${n}`, String(performance.timeOrigin + performance.now())), undefined),
    );
    process.stdout.write(`${n} ${at}\n`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await log.close();
}

/** Answers every record with two outputs; the ledger says which offsets they got. Runs until it is killed. */
async function run(directory: string): Promise<void> {
  const log = await openLog(directory, { inputs: [INPUT] });
  const task = await taskOf(log);
  process.stdout.write('running\n');
  for (;;) {
    const { records } = await task.poll({ maxRecords: 10, maxBytes: 1e6 }, 1_000);
    const last = records.at(-1);
    if (last === undefined) continue;
    const outputs = records.flatMap(({ offset }) => [
      record('decisions', 'k', `d${offset}`),
      record('agency', 'k', `a${offset}`.padEnd(2_000)),
    ]);
    const ledger = (offsets: readonly number[]): ReturnType<typeof record> =>
      record('ledger', '', JSON.stringify({ to: last.offset + 1, offsets }));
    await task.commit({ outputs, ledger, positions: { [INPUT]: last.offset + 1 } });
    process.stdout.write(`${last.offset}\n`);
  }
}

const [, , command, directory = '', count = '0'] = process.argv;
(command === 'append' ? append(directory, Number(count)) : run(directory)).catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? `${error.name}: ${error.message}\n` : 'unknown error\n');
  process.exitCode = 1;
});
