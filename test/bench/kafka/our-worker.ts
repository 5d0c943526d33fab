/** Workers of ours under measurement, started as an operator starts them. */
import { join } from 'node:path';
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { startMeasured } from './measured-process';
import type { MeasuredProcess } from './measured-process';

const CLI = join(__dirname, '..', '..', '..', 'dist', 'cli.js');
/** As the first line of the command line has it, and the image. */
const NODE_OPTIONS = ['--max-semi-space-size=128', '--no-maglev'];
export const RECOVERED = /"task recovered"/;

export function startOurs(
  { where, secretFile, stateOf }: GivenCluster,
  name: string,
  { untilIdle = false, nodeOptions = [] as readonly string[] } = {},
): MeasuredProcess {
  const own = ['run', ...where, '--data', stateOf(name), '--secret-file', secretFile];
  return startMeasured(process.execPath, [
    ...NODE_OPTIONS,
    ...nodeOptions,
    CLI,
    ...own,
    ...(untilIdle ? ['--until-idle'] : []),
  ]);
}
