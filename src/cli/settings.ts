/** Options from a configuration file, below flags and TIDEWAITER_* variables. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { parse } from 'yaml';
import { UsageError } from '../edge/ports';

const Settings = t.record(t.string, t.union([t.string, t.number, t.boolean]));

/** Reads `--config` (or TIDEWAITER_CONFIG) and sets what neither a flag nor a variable has set. Throws UsageError. */
export function settings(root: Command, command: Command): void {
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
    if (option === undefined) continue;
    const source = command.getOptionValueSource(option.attributeName());
    if (source === 'cli' || source === 'env') continue;
    const parsed: unknown = option.parseArg === undefined ? value : option.parseArg(String(value), undefined);
    command.setOptionValueWithSource(option.attributeName(), parsed, 'config');
  }
}
