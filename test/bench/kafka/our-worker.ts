/** Workers of ours under measurement, started as an operator starts them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { startMeasured } from './measured-process';
import type { MeasuredProcess } from './measured-process';

const CLI = join(__dirname, '..', '..', '..', 'dist', 'cli.js');
/** As the first line of the command line has it, and the image. */
const nodeOptions = (): readonly string[] =>
  readFileSync(CLI, 'utf8')
    .split('\n', 1)
    .flatMap((line) => line.split(' ').filter((word) => word.startsWith('--')));
export const RECOVERED = /"task recovered"/;

export interface WorkerOptions {
  readonly untilIdle?: boolean;
  /** Options of Node beside those of the command. */
  readonly nodeOptions?: readonly string[];
  /** What its command is started with. */
  readonly within?: readonly string[];
}

export function startOurs(
  { where, secretFile, stateOf }: GivenCluster,
  name: string,
  { untilIdle = false, nodeOptions: more = [], within = [] }: WorkerOptions = {},
): MeasuredProcess {
  const own = ['run', ...where, '--data', stateOf(name), '--secret-file', secretFile];
  const words = [
    ...within,
    process.execPath,
    ...nodeOptions(),
    ...more,
    CLI,
    ...own,
    ...(untilIdle ? ['--until-idle'] : []),
  ];
  const [command = '', ...args] = words;
  return startMeasured(command, args);
}
