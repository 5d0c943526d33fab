/**
 * `make check-deploy`: holds deploy/ against the programs that read it, without a network once they are here. One line a
 * check; a checker that cannot be had is a failure, never a check left out.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkers, run } from './deploy/checkers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tests = readdirSync(join(root, 'deploy', 'alert-tests')).map((name) => `deploy/alert-tests/${name}`);
const jest = join('node_modules', '.bin', 'jest');

// [name, checker or the command itself, arguments]
const checks = [
  ['dockerfile', 'hadolint', ['--no-color', 'Dockerfile']],
  ['compose', 'compose-check', ['deploy/compose.yaml']],
  ['prometheus', 'promtool', ['check', 'config', 'deploy/prometheus.yaml']],
  ['alerts', 'promtool', ['check', 'rules', 'deploy/alerts.yaml']],
  ['alert-tests', 'promtool', ['test', 'rules', ...tests]],
  ['consistency', jest, ['test/deploy', '--silent']],
];

const found = checkers(root);
const failed = checks.filter(([name, checker, args]) => {
  const { command = checker, missing } = found[checker] ?? {};
  const { ok, output } = missing === undefined ? run(command, args, { cwd: root }) : { ok: false, output: missing };
  if (!ok) console.error(output);
  console.log(`deploy ${name}: ${ok ? 'ok' : missing === undefined ? 'FAILED' : 'NOT CHECKED'}`);
  return !ok;
});
console.log(`check-deploy: ${failed.length === 0 ? 'ok' : `FAILED (${failed.map(([name]) => name).join(', ')})`}`);
process.exitCode = failed.length === 0 ? 0 : 1;
