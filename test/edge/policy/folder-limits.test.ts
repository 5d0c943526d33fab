/** A folder from an attacker is refused soon, in little memory, with a message that says why. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as E from 'fp-ts/Either';
import { readBundle } from '../../../src/edge/policy/bundle';
import { checkPolicy, folderDiagnostic } from '../../../src/edge/policy/check-policy';
import { changedFile, SMALL } from './support/given-folder';

const MAX_MS = 2_000;
const NOW = Date.parse('2026-06-15T00:00:00Z');

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tw-policy-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries({ ...SMALL, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Codes of all errors; fails where the check takes longer than an attacker may make it. */
function refusal(): string {
  const begun = performance.now();
  const bundle = readBundle(folder);
  const found = E.isLeft(bundle) ? [folderDiagnostic(bundle.left)] : checkPolicy(bundle.right, NOW).diagnostics;
  expect(performance.now() - begun).toBeLessThan(MAX_MS);
  const errors = found.filter(({ severity }) => severity === 'error');
  return errors.map(({ file, code, message }) => `${file} ${code} ${message}`).join('\n');
}

const when = (text: string) => ({
  'rules/all.yaml': changedFile('rules/all.yaml', 'listed("brands", order.buyer.name)', JSON.stringify(text)),
});
const bomb = [
  'a: &a [x]',
  ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index] ?? ''},`.repeat(9)}]`),
].join('\n');

it.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
  ['10 MB of YAML', { 'policy.yaml': `id: x\n${'a: b\n'.repeat(2_000_000)}` }, /too-large .*bytes of YAML/],
  ['a megabyte of commas', { 'policy.yaml': `lead: [${'a,'.repeat(500_000)}]` }, /policy.yaml too-large/],
  ['an alias bomb', { 'policy.yaml': bomb }, /policy.yaml too-large .*alias/],
  ['10,000 brackets', { 'policy.yaml': `id: ${'['.repeat(10_000)}` }, /policy.yaml too-large .*nesting/],
  ['10,000 maps in each other', { 'policy.yaml': `id: ${'{a: '.repeat(10_000)}` }, /policy.yaml too-large .*nesting/],
  ['10,000 dashes', { 'policy.yaml': `id:\n${'- '.repeat(10_000)}x` }, /policy.yaml too-large .*nesting/],
  ['an expression 10,000 deep', when(`${'('.repeat(10_000)}true${')'.repeat(10_000)}`), /too-large .*at most 4000/],
  ['a chain of nots', when(`${'!'.repeat(3_900)}true`), /too-large|not-/],
  ['a chain of ors', when(`${'true||'.repeat(600)}true`), /too-large/],
  [
    'a pattern that repeats repetitions',
    when('rx(order.buyer.name, "((((a{1,100}){1,100}){1,100}){1,100})")'),
    /bad-pattern/,
  ],
  [
    'a list above the folder',
    { 'policy.yaml': changedFile('policy.yaml', 'brands.csv', '../../../etc/passwd') },
    /bad-list-path/,
  ],
  [
    'a list by its absolute path',
    { 'policy.yaml': changedFile('policy.yaml', 'brands.csv', '/etc/passwd') },
    /bad-list-path/,
  ],
  ['a cell of 5 MB', { 'lists/brands.csv': `key,source\n"${'x'.repeat(5_000_000)}",y\n` }, /brands.csv too-large/],
  [
    'a quote that never ends',
    { 'lists/brands.csv': `key,source\n"${'x\n'.repeat(1_000_000)}` },
    /brands.csv (?:too-large|bad-list)/,
  ],
  ['10,000 columns', { 'lists/brands.csv': `key,source${',a'.repeat(5_000)}\n` }, /brands.csv/],
  ['a column __proto__', { 'lists/brands.csv': 'key,source,__proto__\nx,y,z\n' }, /brands.csv bad-list .*__proto__/],
  [
    'a key __proto__',
    { 'policy.yaml': changedFile('policy.yaml', 'creditCap: 20', 'creditCap: 20\n__proto__: { lead: X }') },
    /policy.yaml unknown-key/,
  ],
  [
    'a byte order mark',
    { 'policy.yaml': `\ufeff${SMALL['policy.yaml'] ?? ''}` },
    /policy.yaml not-utf-8 .*byte order mark/,
  ],
  ['UTF-16', { 'rules/all.yaml': Buffer.from('\ufeffrules: []', 'utf16le') }, /all.yaml not-utf-8 .*UTF-16/],
  ['broken UTF-8', { 'texts/en.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xc3, 0x28]) }, /en.yaml not-utf-8/],
  [
    'keys twice',
    { 'policy.yaml': changedFile('policy.yaml', 'lead: CUS', 'lead: CUS\nlead: CUS') },
    /policy.yaml not-yaml/,
  ],
])('%s is refused', (_, files, why) => {
  write(files);
  expect(refusal()).toMatch(why);
});

it('a link out of the folder is refused, one within it is followed', () => {
  write({ 'lists/other.csv': 'key,source\n' });
  symlinkSync('other.csv', join(folder, 'lists', 'within.csv'));
  expect(refusal()).toBe('');
  symlinkSync('/etc/hostname', join(folder, 'lists', 'without.csv'));
  expect(refusal()).toMatch(/^lists\/without.csv outside-folder expected a file of this folder/);
});

it('what is no plain file is refused and not waited on', async () => {
  write({});
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'lists', 'pipe.csv'), resolve));
  expect(refusal()).toMatch(/pipe.csv not-a-policy expected a plain file/);
  await new Promise((resolve) => server.close(resolve));
});

it('no folder and one without a policy are told apart', () => {
  expect(refusal()).toMatch(/not-a-policy expected policy.yaml/);
  rmSync(folder, { recursive: true });
  expect(refusal()).toMatch(/not-a-policy expected a policy folder/);
});

it('more files than anybody reads are not listed to their end', () => {
  write({});
  // The five thousand and first is enough: what comes after it is not looked at.
  for (let index = 0; index <= 5_000; index++) writeFileSync(join(folder, `${index}.txt`), '');
  expect(refusal()).toMatch(/too-large expected at most 5000 entries/);
});
