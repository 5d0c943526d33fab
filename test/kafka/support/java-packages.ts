/** Kafka and the registry from Maven packages, fetched once into the user's cache; a fetch that was cut off counts for nothing. */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from './lock-file';

export const KAFKA_VERSION = '4.1.0';
/** The last line that runs on Java 17; version 3 needs Java 21. */
export const REGISTRY_VERSION = '2.6.13.Final';
const LOGGING_VERSION = '2.24.3';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const REGISTRY = `io.apicurio:apicurio-registry-app:${REGISTRY_VERSION}:tar.gz:all`;
const FETCH_TIMEOUT_MS = 10 * 60_000;

const dependency = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const POM = [
  '<project><modelVersion>4.0.0</modelVersion>',
  '<groupId>tidewaiter</groupId><artifactId>harness</artifactId><version>1</version><dependencies>',
  dependency('org.apache.kafka', 'kafka_2.13', KAFKA_VERSION),
  dependency('org.apache.kafka', 'kafka-tools', KAFKA_VERSION),
  dependency('org.apache.logging.log4j', 'log4j-slf4j-impl', LOGGING_VERSION),
  '</dependencies></project>',
].join('\n');

export interface JavaPackages {
  /** Class path of Kafka with its command-line tools. */
  readonly kafkaClassPath: string;
  readonly registryJar: string;
}

/**
 * Fetches what is not there yet into a folder that `fetch` gets empty; safe when several processes start at once.
 * Rejects with what Maven said.
 */
export async function javaPackages(fetch = fetchWithMaven): Promise<JavaPackages> {
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'tidewaiter');
  mkdirSync(cache, { recursive: true });
  // Another pom or registry is another folder, so that nothing is ever changed in place.
  const name = createHash('sha256').update(POM).update(REGISTRY).digest('hex').slice(0, 16);
  const folder = join(cache, `kafka-${KAFKA_VERSION}-${name}`);
  if (!existsSync(folder)) await withLock(`${folder}.lock`, FETCH_TIMEOUT_MS, () => fetchOnce(folder, fetch));
  return {
    kafkaClassPath: join(folder, 'kafka', '*'),
    registryJar: join(folder, 'registry', `apicurio-registry-app-${REGISTRY_VERSION}-runner.jar`),
  };
}

/** Under a name of its own until everything is there. */
async function fetchOnce(folder: string, fetch: typeof fetchWithMaven): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(unfinished);
  try {
    await fetch(unfinished);
    // Two may have taken over a lock at the same moment: who is second has nothing to add.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function fetchWithMaven(folder: string): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), POM);
  await maven(folder, `${PLUGIN}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=kafka');
  await maven(folder, `${PLUGIN}:unpack`, `-Dartifact=${REGISTRY}`, '-DoutputDirectory=registry');
}

async function maven(cwd: string, ...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('mvn', ['-q', '-B', ...args], { cwd, timeout: FETCH_TIMEOUT_MS });
  } catch (error) {
    const said = error as { readonly stdout?: string; readonly message: string };
    throw new Error(`mvn ${args[0]}: ${said.stdout?.trim().slice(-1500) || said.message}`, { cause: error });
  }
}
