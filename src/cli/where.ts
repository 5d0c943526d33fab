/** Where a command finds the log: in a data directory, or on a cluster. */
import type { Command } from 'commander';
import { clusterOptions } from './cluster-options';
import { dataOption, needed, runtimeOption } from './options';

/** Adds the options that say it. */
export function withWhere(command: Command): Command {
  command.addOption(runtimeOption()).addOption(dataOption());
  for (const option of clusterOptions()) command.addOption(option);
  return command;
}

/** Flags, variables and the configuration file have all had their say by now. Throws UsageError without a directory. */
export function whereItIs<A extends { readonly runtime?: string | undefined; readonly data?: string | undefined }>(
  options: A,
): A {
  return options.runtime === 'kafka' ? options : needed({ ...options, data: options.data });
}
