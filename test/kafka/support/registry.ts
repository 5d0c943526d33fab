/** A schema registry with the Confluent API, kept in memory, as a process of ours. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepProcess, untilAnswers } from './kept-process';

const START_TIMEOUT_MS = 90_000;
const STOP_GRACE_MS = 5_000;
const JVM = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
export const REGISTRY_PATH = '/apis/ccompat/v7';
/** Every answer of our process carries a word that only it knows. */
const OURS = 'x-started-by';

export interface Registry {
  readonly url: string;
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** Resolves when it answers. Rejects when the port answers for somebody else, or the process ends. */
export async function startRegistry(jar: string, port: number, directory: string): Promise<Registry> {
  mkdirSync(directory, { recursive: true });
  const word = randomUUID();
  const settings = [
    '-Dquarkus.http.host=127.0.0.1',
    `-Dquarkus.http.port=${port}`,
    `-Dquarkus.http.header."${OURS}".value=${word}`,
  ];
  const kept = await keepProcess(['java', ...JVM, ...settings, '-jar', jar], directory, join(directory, 'output.log'));
  const url = `http://127.0.0.1:${port}${REGISTRY_PATH}`;
  try {
    await untilAnswers('the registry', kept, () => answersWith(url, word), START_TIMEOUT_MS);
  } catch (error) {
    await kept.stop(0);
    throw error;
  }
  return {
    url,
    pid: () => (kept.isRunning() ? kept.pid : undefined),
    stop: () => kept.stop(STOP_GRACE_MS),
  };
}

async function answersWith(url: string, word: string): Promise<boolean> {
  const answer = await fetch(`${url}/subjects`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  if (answer === undefined) return false;
  await answer.body?.cancel();
  if (answer.headers.get(OURS) !== word) throw new Error(`${url}: somebody else's process answers there`);
  return answer.ok;
}
