/**
 * Proves that every gate of `make check` can fail: breaks a copy of the tree once per rule, runs that gate alone,
 * and expects it to exit non-zero and to name what was planted. The working tree itself is never touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const header = '/** A file that a gate must notice while it is here. */\n';
const core = 'src/core/kernel/planted.ts';
const edge = 'src/edge/kafka/planted.ts';
const value = 'export const target = 1;\n';
const type = 'export type Target = { readonly amount: number };\n';
const importsType = (from) => `import type { Target } from '${from}';\n\nexport type Planted = Target | undefined;\n`;

// [gate, what is planted, {path: text}, what the output must name]; a text of a whole file, without its header.
const types = [
  ['types', 'a type error in src', { [edge]: "export const planted: number = 'one';\n" }, [edge]],
  [
    'types',
    'a type error in a test',
    { 'test/planted.test.ts': "const n: number = 'one';\nexport { n };\n" },
    ['planted.test.ts'],
  ],
  ['core-types', 'Buffer in core', { [core]: "export const planted = Buffer.from('a');\n" }, [core, 'Buffer']],
  ['core-types', 'a timer in core', { [core]: 'export const planted = setTimeout;\n' }, [core, 'setTimeout']],
];

const lintCore = (what, text, message) => ['lint', `${what} in core`, { [core]: text }, [core, message]];
const lint = [
  lintCore('Date.now', 'export const planted = (): number => Date.now();\n', 'Core reads no clock'),
  lintCore('new Date()', 'export const planted = (): Date => new Date();\n', 'Only new Date(number) is pure'),
  lintCore('Math.exp', 'export const planted = Math.exp(1);\n', 'Differs between runtimes'),
  lintCore('Math.random', 'export const planted = Math.random();\n', 'Core draws no chance'),
  lintCore('throw', "export const planted = (): never => {\n  throw new Error('a');\n};\n", 'Core returns Left'),
  lintCore('class', 'export class Planted {\n  readonly a = 1;\n}\n', 'Core is types and functions'),
  lintCore('async', 'export const planted = async (): Promise<number> => 1;\n', 'Core is synchronous'),
  lintCore('toLowerCase', "export const planted = 'A'.toLowerCase();\n", 'use kernel/fold-text'),
  ['lint', 'any', { [edge]: 'export const planted = (a: any): unknown => a;\n' }, [edge, 'no-explicit-any']],
  [
    'lint',
    'a promise nobody awaits',
    { [edge]: 'export const planted = (): void => {\n  Promise.resolve(1);\n};\n' },
    [edge, 'no-floating-promises'],
  ],
  [
    'lint',
    'a function of 60 lines',
    { [edge]: `export const planted = (): void => {\n${'  void 0;\n'.repeat(60)}};\n` },
    [edge, 'max-lines-per-function'],
  ],
  [
    'lint',
    'a case forgotten',
    {
      [edge]:
        "export const planted = (a: 'x' | 'y'): void => {\n  switch (a) {\n    case 'x':\n      return;\n  }\n};\n",
    },
    [edge, 'switch-exhaustiveness-check'],
  ],
];

const format = [['format', 'double quotes', { [edge]: 'export const planted = "a";\n' }, [edge]]];

const layer = (what, rule, path, text, others = {}) => ['layers', what, { ...others, [path]: text }, [rule, path]];
const layers = [
  layer(
    'core imports avsc',
    'core-imports-core-and-fp-ts-only',
    core,
    "import * as avro from 'avsc';\n\nexport const planted = avro;\n",
  ),
  layer(
    'core imports node:fs',
    'core-imports-core-and-fp-ts-only',
    core,
    "import { readFileSync } from 'node:fs';\n\nexport const planted = readFileSync;\n",
  ),
  layer(
    'core imports edge, type only',
    'core-imports-core-and-fp-ts-only',
    core,
    importsType('../../edge/planted-target'),
    { 'src/edge/planted-target.ts': type },
  ),
  layer(
    'join imports score, type only',
    'stage-join-imports-left',
    'src/core/join/planted.ts',
    importsType('../score/planted-target'),
    { 'src/core/score/planted-target.ts': type },
  ),
  layer(
    'events imports pipeline, type only',
    'stage-events-imports-left',
    'src/core/events/planted.ts',
    importsType('../pipeline'),
    { 'src/core/pipeline.ts': type },
  ),
  layer(
    'core outside the stages',
    'core-has-only-stages',
    'src/core/planted.ts',
    importsType('./kernel/planted-target'),
    { 'src/core/kernel/planted-target.ts': type },
  ),
  layer('kafka imports store', 'edge-folders-never-meet', edge, importsType('../store/planted-target'), {
    'src/edge/store/planted-target.ts': type,
  }),
  layer(
    'ports import store',
    'edge-ports-know-no-adapter',
    'src/edge/planted.ts',
    importsType('./store/planted-target'),
    { 'src/edge/store/planted-target.ts': type },
  ),
  layer(
    'edge imports a command',
    'core-and-edge-know-no-runner-nor-command',
    edge,
    importsType('../../cli/planted-target'),
    { 'src/cli/planted-target.ts': type },
  ),
  layer('edge imports the runner', 'core-and-edge-know-no-runner-nor-command', edge, importsType('../../runner'), {
    'src/runner.ts': type,
  }),
  layer('a command imports main', 'nobody-imports-an-entry', 'src/cli/planted.ts', "import '../main';\n", {
    'src/main.ts': value,
  }),
  layer('a cycle of types', 'no-cycles', core, `${type}${importsType('./planted-target')}`, {
    'src/core/kernel/planted-target.ts': `${type}${importsType('./planted')}`,
  }),
];

const usesPlanted = "import { used } from '../src/edge/planted';\n\nit('uses it', () => expect(used).toBe(1));\n";
const used = 'export const used = 1;\n';
const deadCode = [
  [
    'dead-code',
    'an unused export',
    { 'src/edge/planted.ts': `${used}export const nobodyUses = 2;\n`, 'test/planted.test.ts': usesPlanted },
    ['nobodyUses'],
  ],
  [
    'dead-code',
    'an unused type',
    { 'src/edge/planted.ts': `${used}export type NobodyUses = 2;\n`, 'test/planted.test.ts': usesPlanted },
    ['NobodyUses'],
  ],
  ['dead-code', 'an unused file', { 'src/edge/planted.ts': value }, ['src/edge/planted.ts']],
];

const tidyIn = (what, path, text) => ['tidy', what, { [path]: text }, [path]];
const tidy = [
  tidyIn('work left for later', edge, `// ${'TO'}${'DO'} this\nexport const planted = 1;\n`),
  tidyIn('a file of 260 lines', edge, 'void 0;\n'.repeat(260)),
  tidyIn('a line of 150 characters', edge, `export const planted = '${'a'.repeat(150)}';\n`),
  tidyIn('a vague name', `src/edge/${'util'}s.ts`, value),
  tidyIn('a name in camelCase', 'src/edge/plantedFile.ts', value),
  tidyIn('lint disabled without a reason', edge, `/* eslint-${'disable'} */\nexport const planted = 1;\n`),
  tidyIn('a cast to any', edge, `export const planted = 1 as ${'any'};\n`),
  tidyIn('a test switched off', 'test/planted.test.ts', `it.${'skip'}('a', () => undefined);\n`),
  tidyIn('a folder of one machine', edge, `export const planted = '/${'home'}/somebody';\n`),
  tidyIn('a package registry', edge, `export const planted = 'registry.${'npmjs'}.org';\n`),
  ['tidy', 'a file without its first sentence', { [edge]: value }, [edge], { bare: true }],
];

/** A file to make stale, or none where nothing is generated yet. */
const generatedPlants = (paths) => {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = paths.find((candidate) => candidate.endsWith('.generated.ts'));
  if (!('generate:check' in scripts) || path === undefined) return [];
  const stale = `${readFileSync(join(root, path), 'utf8')}\nexport const stale = true;\n`;
  return [['generated-fresh', 'a stale generated file', { [path]: stale }, [path], { bare: true }]];
};

const listTree = () =>
  execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile());

const copyTree = (paths, copy) => {
  for (const path of paths) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { preserveTimestamps: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  writeFileSync(join(copy, '.git', 'info', 'exclude'), 'node_modules\n');
};

/** Plants files, and gives back what takes them away again. */
const plant = (copy, files, bare) => {
  const before = Object.keys(files).map((path) => {
    const file = join(copy, path);
    return [file, existsSync(file) ? readFileSync(file) : undefined];
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), bare ? text : header + text);
  }
  return () => {
    for (const [file, content] of before) content === undefined ? rmSync(file) : writeFileSync(file, content);
  };
};

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(MAKE|MFLAGS|npm_)/.test(name)),
);

const tryGate = (copy, [gate, what, files, names, { bare = false } = {}]) => {
  const restore = plant(copy, files, bare);
  // The stamp is declared old: a copy must never reinstall the packages it borrows.
  const args = ['--no-print-directory', '-o', 'node_modules/.stamp', `gate-${gate}`];
  const { status, stdout, stderr } = spawnSync('make', args, { cwd: copy, encoding: 'utf8', env: environment });
  restore();
  const output = `${stdout}${stderr}`;
  const unnamed = names.filter((name) => !output.includes(name));
  const verdict = status === 0 ? 'NOT NOTICED' : unnamed.length > 0 ? `NOT NAMED: ${unnamed.join(', ')}` : 'noticed';
  console.log(`${gate.padEnd(16)} ${what.padEnd(36)} ${verdict}`);
  return { held: verdict === 'noticed', gate, what, output };
};

const copy = mkdtempSync(join(tmpdir(), 'tidewaiter-gates-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const tree = listTree();
copyTree(tree, copy);
const asked = new Set(process.argv.slice(2));
const generated = generatedPlants(tree);
const plants = [types, lint, format, layers, deadCode, tidy, generated].flat();
const results = plants.filter(([gate]) => asked.size === 0 || asked.has(gate)).map((planted) => tryGate(copy, planted));
const missed = results.filter(({ held }) => !held);

for (const { gate, what, output } of missed) console.error(`\n--- ${gate}: ${what}\n${output.slice(-2000)}`);
if (generated.length === 0) console.log('generated-fresh  nothing is generated yet, so nothing can be stale');
console.log(`${results.length - missed.length} passed, ${missed.length} failed`);
process.exitCode = missed.length === 0 && results.length > 0 ? 0 : 1;
