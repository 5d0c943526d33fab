/** Kafka and the registry from Maven packages, fetched once into the user's cache. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FETCH_TIMEOUT_MS, cachedFolder } from './cached-folder';

export const KAFKA_VERSION = '4.1.0';
/** The last line that runs on Java 17; version 3 needs Java 21. */
export const REGISTRY_VERSION = '2.6.13.Final';
const LOGGING_VERSION = '2.24.3';
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const REGISTRY = `io.apicurio:apicurio-registry-app:${REGISTRY_VERSION}:tar.gz:all`;

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

/** Fetches what is not there yet into a folder that `fetch` gets empty. Rejects with what Maven said. */
export async function javaPackages(fetch = fetchWithMaven): Promise<JavaPackages> {
  const folder = await cachedFolder(`kafka-${KAFKA_VERSION}`, [POM, REGISTRY], fetch);
  return {
    kafkaClassPath: join(folder, 'kafka', '*'),
    registryJar: join(folder, 'registry', `apicurio-registry-app-${REGISTRY_VERSION}-runner.jar`),
  };
}

async function fetchWithMaven(folder: string): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), POM);
  await copyDependencies(folder, 'kafka');
  await maven(folder, `${PLUGIN}:unpack`, `-Dartifact=${REGISTRY}`, '-DoutputDirectory=registry');
}

/** Everything that the folder's pom.xml names, as jars in a folder within. Rejects with what Maven said. */
export async function copyDependencies(folder: string, into: string): Promise<void> {
  await maven(folder, `${PLUGIN}:copy-dependencies`, '-DincludeScope=runtime', `-DoutputDirectory=${into}`);
}

/** Runs Maven in a folder. Rejects with what it said. */
export async function maven(cwd: string, ...args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('mvn', ['-q', '-B', ...args], { cwd, timeout: FETCH_TIMEOUT_MS });
  } catch (error) {
    const said = error as { readonly stdout?: string; readonly message: string };
    throw new Error(`mvn ${args[0]}: ${said.stdout?.trim().slice(-1500) || said.message}`, { cause: error });
  }
}
