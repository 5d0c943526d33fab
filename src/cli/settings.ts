/** Options from a configuration file, below flags and TIDEWAITER_* variables; and what these say of switches. */
import { readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { parse } from 'yaml';
import { UsageError } from '../edge/ports';

const Settings = t.record(t.string, t.union([t.string, t.number, t.boolean]));

/**
 * Reads `--config` (or TIDEWAITER_CONFIG) and sets what neither a flag nor a variable has set, of the options that a variable
 * can set. Throws UsageError.
 */
export function settings(root: Command, command: Command): void {
  switches(command);
  const path = root.opts<{ config?: string }>().config ?? process.env.TIDEWAITER_CONFIG;
  if (path === undefined) return;
  const read = E.tryCatch(
    (): unknown => parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(read)) throw new UsageError(`${path}: ${read.left}`);
  const decoded = Settings.decode(read.right);
  if (E.isLeft(decoded)) throw new UsageError(`${path}: expected options by their long names, found something else`);
  for (const [name, value] of Object.entries(decoded.right)) {
    const option = command.options.find((one) => one.long === `--${name}`);
    // What no variable sets is said with the command alone: the name may mean another thing to another command.
    if (option?.envVar === undefined) continue;
    const source = command.getOptionValueSource(option.attributeName());
    if (source === 'cli' || source === 'env') continue;
    if (option.isBoolean() && typeof value !== 'boolean')
      throw new UsageError(`${path}: ${name}: expected true or false, found ${value}`);
    const parsed: unknown = option.parseArg === undefined ? value : option.parseArg(String(value), undefined);
    command.setOptionValueWithSource(option.attributeName(), parsed, 'config');
  }
}

/** A variable turns a switch on whatever its value is, for commander: "false" would let a password go unencrypted. */
function switches(command: Command): void {
  for (const option of command.options) {
    if (!option.isBoolean() || command.getOptionValueSource(option.attributeName()) !== 'env') continue;
    command.setOptionValueWithSource(option.attributeName(), isOn(option), 'env');
  }
}

function isOn({ envVar = '' }: Option): boolean {
  const text = process.env[envVar] ?? '';
  if (/^(true|1)$/i.test(text)) return true;
  if (/^(false|0|)$/i.test(text)) return false;
  throw new UsageError(`${envVar}: expected true or false, found ${text}`);
}
