/** Options from the environment and from a file: a switch is on or off as they say, or refused. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { setting } from '../../src/cli/options';
import { settings } from '../../src/cli/settings';
import { UsageError } from '../../src/edge/ports';

let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tidewaiter-settings-'))));
afterEach(() => delete process.env['TIDEWAITER_SASL_WITHOUT_TLS']);
afterAll(() => rmSync(folder, { recursive: true }));

function isOn(args: readonly string[], file?: string): unknown {
  let found: unknown;
  const root = new Command('tidewaiter').option('--config <file>').exitOverride();
  root.hook('preAction', (_, command) => settings(root, command));
  root
    .command('run')
    .addOption(setting('--sasl-without-tls', 'a switch').default(false))
    .action((options: { readonly saslWithoutTls: boolean }) => void (found = options.saslWithoutTls));
  const config = join(folder, 'config.yaml');
  if (file !== undefined) writeFileSync(config, file);
  root.parse([...(file === undefined ? [] : ['--config', config]), 'run', ...args], { from: 'user' });
  return found;
}

it('a file sets only what a variable can set: a name may mean another thing to another command', () => {
  let found: unknown;
  const root = new Command('tidewaiter').option('--config <file>').exitOverride();
  root.hook('preAction', (_, command) => settings(root, command));
  root
    .command('show')
    .addOption(new Option('--format <format>', 'of this command').choices(['html']))
    .addOption(setting('--data <dir>', 'of all'))
    .action((options: unknown) => void (found = options));
  const config = join(folder, 'shared.yaml');
  writeFileSync(config, 'format: events\ndata: pilot\n');
  root.parse(['--config', config, 'show'], { from: 'user' });
  expect(found).toEqual({ data: 'pilot' });
});

describe('a switch', () => {
  it.each([
    ['true', true],
    ['1', true],
    ['TRUE', true],
    ['false', false],
    ['0', false],
    ['', false],
  ])('that a variable sets to "%s" is %s', (text, expected) => {
    process.env['TIDEWAITER_SASL_WITHOUT_TLS'] = text;
    expect(isOn([])).toBe(expected);
    expect(isOn(['--sasl-without-tls'])).toBe(true);
  });

  it('that a variable sets to anything else is refused', () => {
    process.env['TIDEWAITER_SASL_WITHOUT_TLS'] = 'maybe';
    expect(() => isOn([])).toThrow(UsageError);
    expect(() => isOn([])).toThrow('TIDEWAITER_SASL_WITHOUT_TLS: expected true or false, found maybe');
  });

  it('is taken from a file as true or false, and not as a text', () => {
    expect(isOn([], 'sasl-without-tls: true\n')).toBe(true);
    expect(isOn([], 'sasl-without-tls: false\n')).toBe(false);
    expect(() => isOn([], 'sasl-without-tls: "false"\n')).toThrow('sasl-without-tls: expected true or false, found');
  });
});
