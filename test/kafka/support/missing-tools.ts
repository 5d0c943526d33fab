/** What a machine lacks to run the harness, as one line that says what to install. */
import { spawnSync } from 'node:child_process';

const OLDEST_JAVA = 17;

/** Thrown when neither Java with Maven nor a container engine is there; its message is all there is to say. */
export class MissingTools extends Error {
  override readonly name = 'MissingTools';
}

/** What to install for Kafka and the registry to run as processes; undefined when everything is there. */
export function missingTools(): string | undefined {
  const java = javaVersion();
  const missing = [
    ...(java === undefined ? [`Java ${OLDEST_JAVA} or newer (found none)`] : []),
    ...(java !== undefined && java < OLDEST_JAVA ? [`Java ${OLDEST_JAVA} or newer (found ${java})`] : []),
    ...(runs('mvn', '-v') ? [] : ['Maven (mvn)']),
  ];
  return missing.length === 0 ? undefined : `install ${missing.join(' and ')}`;
}

function javaVersion(): number | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, major] = /version "(\d+)/.exec(status === 0 ? stderr : '') ?? [];
  return major === undefined ? undefined : Number(major);
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
