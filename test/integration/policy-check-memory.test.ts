/** What an attacker's policy folder may cost the process that checks it: under two seconds of work and 300 MB. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { changedFile, SMALL } from '../edge/policy/support/given-folder';

const CLI = join(__dirname, '..', '..', 'dist', 'cli.js');
const MAX_KB = 300 * 1024;
// Of processor time, so that neighbours hardly count; the process starts and loads its modules in this as well. On a slow machine it is
// five times what a small folder takes, which is less than two seconds elsewhere.
const MAX_MS = 2_000;
const MOST_TIMES = 5;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tw-policy-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = [...'abcdefghij'];
const bomb = NAMES.map((name, index) => {
  const before = NAMES[index - 1];
  return `${name}: &${name} [${before === undefined ? 'x' : `*${before},`.repeat(9)}]`;
}).join('\n');
const REPEATED = 'rx(order.buyer.name, "(((a{1,30}){1,30})[\\\\p{L}]{1,900})")';

const FOLDERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['10 MB of YAML', { 'policy.yaml': `id: x\n${'a: b\n'.repeat(2_000_000)}` }],
  ['a megabyte of commas', { 'policy.yaml': `lead: [${'a,'.repeat(500_000)}]` }],
  ['a megabyte of short rows', { 'policy.yaml': `lead:\n${'- a\n'.repeat(250_000)}` }],
  ['an alias bomb', { 'policy.yaml': bomb }],
  ['10,000 brackets', { 'policy.yaml': `id: ${'['.repeat(10_000)}` }],
  ['a cell of 10 MB', { 'lists/brands.csv': `key,source\n"${'x'.repeat(10_000_000)}",y\n` }],
  ['as many rows as a list may have', { 'lists/brands.csv': `key,source\n${'abc,y\n'.repeat(200_000)}` }],
  [
    'a pattern that repeats repetitions',
    { 'rules/all.yaml': changedFile('rules/all.yaml', 'listed("brands", order.buyer.name)', REPEATED) },
  ],
];

interface Used {
  readonly kilobytes: number;
  readonly cpuMs: number;
}

function usedByCheckOf(files: Readonly<Record<string, string>>): Used {
  for (const [path, content] of Object.entries({ ...SMALL, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // On Linux a new process's maxRSS begins with that of the one that started it: VmHWM is its own.
  const tell = `const used = process.resourceUsage(); const cpu = used.userCPUTime + used.systemCPUTime;
    const file = '/proc/self/status'; const fs = require('fs');
    const own = fs.existsSync(file) ? /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync(file, 'utf8'))[1] : used.maxRSS;
    process.stderr.write('maxRSS ' + own + ' CPU ' + cpu);`;
  const cli = JSON.stringify(CLI);
  const script = `process.on('exit', () => { ${tell} }); process.argv.splice(1, 0, ${cli}); require(${cli});`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, 'policy', 'check', folder], {
    encoding: 'utf8',
  });
  expect([0, 1]).toContain(status);
  return {
    kilobytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1]),
    cpuMs: Number(/CPU (\d+)/.exec(stderr)?.[1]) / 1_000,
  };
}

let smallMs = 0;

it('the small folder that the others begin as costs less', () => {
  const { kilobytes, cpuMs } = usedByCheckOf({});
  expect(kilobytes).toBeLessThan(MAX_KB);
  expect(cpuMs).toBeGreaterThan(0);
  smallMs = cpuMs;
});

it.each(FOLDERS)('%s costs no more than that', (_, files) => {
  const { kilobytes, cpuMs } = usedByCheckOf(files);
  expect(kilobytes).toBeLessThan(MAX_KB);
  expect(cpuMs).toBeLessThan(Math.max(MAX_MS, MOST_TIMES * smallMs));
});
