/** The producers of schemas/examples, run as their README says, with packages from the user's cache. */
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FETCH_TIMEOUT_MS, cachedFolder } from './cached-folder';
import { copyDependencies } from './java-packages';

const EXAMPLES = join(__dirname, '../../../schemas/examples');
const RUN_TIMEOUT_MS = 90_000;

type Language = 'java' | 'python' | 'node';

/** Resolves to what it wrote. Rejects with what it complained of. */
export async function runExample(language: Language, args: readonly string[]): Promise<string> {
  const [command, own, env] = await commandOf(language);
  const options = { cwd: join(EXAMPLES, language), timeout: RUN_TIMEOUT_MS, env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(command, [...own, ...args], options);
  return stdout;
}

type Command = readonly [command: string, args: readonly string[], env: Readonly<Record<string, string>>];

async function commandOf(language: Language): Promise<Command> {
  if (language === 'java') return ['java', ['-cp', join(await javaLibraries(), '*'), 'produce-order.java'], {}];
  if (language === 'python') return ['python3', ['produce-order.py'], { PYTHONPATH: await pythonLibraries() }];
  return [process.execPath, ['produce-order.mjs'], {}];
}

async function javaLibraries(): Promise<string> {
  const pom = join(EXAMPLES, 'java', 'pom.xml');
  const folder = await cachedFolder('example-java', [readFileSync(pom, 'utf8')], async (empty) => {
    copyFileSync(pom, join(empty, 'pom.xml'));
    await copyDependencies(empty, 'libs');
  });
  return join(folder, 'libs');
}

/** By the version of Python too: packages are compiled for one. */
async function pythonLibraries(): Promise<string> {
  const requirements = join(EXAMPLES, 'python', 'requirements.txt');
  const { stdout: version } = await promisify(execFile)('python3', ['--version']);
  return cachedFolder('example-python', [version, readFileSync(requirements, 'utf8')], async (empty) => {
    const install = ['-m', 'pip', 'install', '--quiet', '--target', empty, '-r', requirements];
    await promisify(execFile)('python3', install, { timeout: FETCH_TIMEOUT_MS });
  });
}
