/** `policy new`: what it makes loads at once, knows its schemas wherever it is taken, and never writes over anything. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import type { NewOptions } from '../../src/cli/policy-new';
import { newCommand } from '../../src/cli/policy-new';
import { policyTestCommand } from '../../src/cli/policy-test';
import { hex } from '../../src/core/kernel/hex';
import { overlappingRows } from '../../src/edge/policy/tables/overlapping-rows';
import { unreachableRows } from '../../src/edge/policy/tables/unreachable-rows';
import { UsageError } from '../../src/edge/ports';
import { loadFrom, referencePolicy } from '../../src/wire';
import { isFor } from '../edge/policy/support/schema-files';
import { collected } from '../support/collected-output';

const root = mkdtempSync(join(tmpdir(), 'tw-new-'));
afterAll(() => rmSync(root, { recursive: true }));

async function made(name: string, options: NewOptions = { from: 'empty' }): Promise<{ folder: string; text: string }> {
  const folder = join(root, name);
  const { output, text } = collected();
  expect(await newCommand(folder, options, output)).toBe(0);
  return { folder, text: text() };
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('a small one', () => {
  it('loads, named after its folder, and has everything once', async () => {
    const { folder, text } = await made('below/summer-2026');
    const { file, rules, tables, lists, texts } = loadFrom(folder);
    expect(file.id).toBe('summer-2026');
    expect(file.flows.map(({ id }) => id)).toEqual(['orders', 'unassigned']);
    expect([...rules.keys()]).toEqual(['V01-paid-amount', 'V02-value.watched', 'V02-value.high', 'V02-value.middle']);
    expect([tables.size, lists.size, [...texts.keys()]]).toEqual([1, 1, ['en']]);
    expect([...tables.values()].flatMap((table) => [...unreachableRows(table), ...overlappingRows(table)])).toEqual([]);
    expect(text).toContain('Policy summer-2026 in ');
    expect(text).toContain(': 2 flows, 1 rule, 1 table of 3 rows, 1 list; ');
    for (const command of ['check', 'test', 'activate --data data'])
      expect(text).toContain(`\n  tidewaiter policy ${command} ${folder}\n`);
  });

  it('passes its own tests, which see each rule and row hit and miss', async () => {
    const { folder } = await made('tested');
    const { output, text } = collected();
    const options = { watch: false, json: false, coverage: true, requireCoverage: true };
    expect([await policyTestCommand(folder, options, output), text()]).toEqual([
      0,
      expect.stringMatching(/5 passed, 0 failed/),
    ]);
  });

  it('says of each row of its list where it comes from, since when, and how far it is checked', async () => {
    const { folder } = await made('dated');
    const columns = read(folder, 'lists/watched-countries.csv').split('\n')[0]?.split(',');
    expect(columns).toEqual(expect.arrayContaining(['key', 'valid_from', 'valid_to', 'verified', 'source']));
  });
});

it.each<[string, NewOptions]>([
  ['small', { from: 'empty' }],
  ['whole', { from: 'reference' }],
])('an editor knows every kind of file of a %s one by a schema inside the folder', async (name, options) => {
  const { folder } = await made(name, options);
  const settings = JSON.parse(read(folder, '.vscode/settings.json')) as {
    'yaml.schemas': Record<string, readonly string[]>;
  };
  const schemas = Object.entries(settings['yaml.schemas']);
  const yaml = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const known = yaml.map((path) => {
    const [schema] = schemas.find(([, files]) => isFor(files, path)) ?? [];
    if (schema === undefined) return { path, says: 'no schema' };
    const check = new Ajv().compile(JSON.parse(read(folder, schema)) as object);
    const says = check(parse(read(folder, path), { maxAliasCount: 100 })) === true ? 'conforms' : check.errors;
    return { path, says };
  });
  expect(known).toEqual(known.map(({ path }) => ({ path, says: 'conforms' })));
  expect(known.length).toBeGreaterThan(2);
  // What stands at the top of a file names a schema too, for editors that read no settings.
  for (const path of yaml) {
    const [, schema] = /^# yaml-language-server: \$schema=(.*)$/m.exec(read(folder, path)) ?? [];
    if (schema !== undefined) expect(existsSync(join(folder, path, '..', schema))).toBe(true);
  }
});

describe('the reference policy', () => {
  it('is the same but for its id, with what to do next before what it is', async () => {
    const { folder } = await made('next', { from: 'reference', id: 'import-2027' });
    const { file, rules } = loadFrom(folder);
    const reference = loadFrom(referencePolicy());
    expect(file).toEqual({ ...reference.file, id: 'import-2027' });
    expect([...rules.keys()]).toEqual([...reference.rules.keys()]);
    expect(read(folder, 'README.md')).toMatch(/tidewaiter policy check \.[^]*# The reference policy/);
  });
});

describe('what begins with a dot', () => {
  it('is no part of the policy: neither its hash nor what is read changes', async () => {
    const { folder } = await made('hashed');
    const before = hex(loadFrom(folder).bundle.hash);
    mkdirSync(join(folder, '.git/objects'), { recursive: true });
    mkdirSync(join(folder, 'rules/.old'));
    writeFileSync(join(folder, '.git/objects/x.yaml'), '[');
    writeFileSync(join(folder, 'rules/.old/x.yaml'), '[');
    writeFileSync(join(folder, 'rules/.x.yaml'), '[');
    symlinkSync('/etc/hostname', join(folder, '.git/without.yaml'));
    symlinkSync('/etc/hostname', join(folder, 'rules/.without.yaml'));
    symlinkSync('nowhere', join(folder, '.nowhere.yaml'));
    for (let index = 0; index <= 5_000; index++) writeFileSync(join(folder, `.git/objects/${index}`), '');
    expect(hex(loadFrom(folder).bundle.hash)).toBe(before);
    writeFileSync(join(folder, 'rules/more.yaml'), 'rules: []\n');
    expect(hex(loadFrom(folder).bundle.hash)).not.toBe(before);
  });
});

describe('is refused, and nothing is written,', () => {
  it('into a folder with anything in it', async () => {
    const folder = join(root, 'full');
    mkdirSync(folder);
    writeFileSync(join(folder, '.keep'), '');
    await expect(newCommand(folder, { from: 'empty' })).rejects.toThrow('expected an empty folder, found .keep in it');
    expect(readdirSync(folder)).toEqual(['.keep']);
  });

  it.each([
    ['as a file that is there', 'file', { from: 'empty' }, /expected no such file, or a folder/],
    [
      'named by what is no id',
      'x',
      { from: 'empty', id: 'My Policy' },
      /--id: expected an id like summer-2026 .* found My Policy/,
    ],
    [
      'named after a folder that is no id',
      'My Policy',
      { from: 'empty' },
      /expected a folder name like .*; or state --id/,
    ],
  ] as const)('%s', async (_, name, options, message) => {
    writeFileSync(join(root, 'file'), '');
    const asked = newCommand(join(root, name), options);
    await expect(asked).rejects.toThrow(UsageError);
    await expect(newCommand(join(root, name), options)).rejects.toThrow(message);
    expect([existsSync(join(root, 'x')), existsSync(join(root, 'My Policy'))]).toEqual([false, false]);
  });
});
