/** What commands have in common: options that the environment can set, their parsers, the exit code, and the text below `--help`. */
import { InvalidArgumentError, Option } from 'commander';
import { durationMs } from '../edge/duration';
import { UsageError } from '../edge/ports';
import { asOfFrom } from './explain-as-of';

/** Epoch ms. Throws InvalidArgumentError. */
export function timeArgument(text: string): number {
  const asOf = asOfFrom(text);
  if (asOf?.kind !== 'time') throw new InvalidArgumentError('expected a time like 2026-06-15T12:00:00Z');
  return asOf.time;
}

/** For options. Throws InvalidArgumentError. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}

/** Milliseconds. Throws InvalidArgumentError. */
export function duration(text: string): number {
  const ms = durationMs(text);
  if (ms === undefined) throw new InvalidArgumentError('expected a duration like 90s, 15m, 24h or 3d');
  return ms;
}

/** Throws InvalidArgumentError. */
export function seed(text: string): bigint {
  if (!/^\d{1,20}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return BigInt(text);
}

/** The command's result becomes the exit code. */
export function exits<A extends unknown[]>(action: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await action(...args);
  };
}

const EXIT_CODES = 'Exit codes: 0 done, 1 a finding, 2 usage or configuration, 3 fault';

export function examples(...lines: readonly string[]): string {
  return ['', EXIT_CODES, '', lines.length > 1 ? 'Examples:' : 'Example:', ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** Flags, variables and the configuration file have all had their say by now. Throws UsageError. */
export function needed<A extends { readonly data: string | undefined }>(options: A): A & { readonly data: string } {
  const { data } = options;
  if (data === undefined)
    throw new UsageError('--data: expected a data directory (flag, TIDEWAITER_DATA or data: in --config), found none');
  return { ...options, data };
}

/** An option that can also come from TIDEWAITER_<NAME>. */
export function setting(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.env(`TIDEWAITER_${option.name().replaceAll('-', '_').toUpperCase()}`);
}

export const dataOption = (description = 'the data directory: one log, its ledger and its state'): Option =>
  setting('--data <dir>', description);

export const runtimeOption = (): Option =>
  setting('--runtime <runtime>', 'where the log is: in a data directory, or on a Kafka cluster')
    .choices(['embedded', 'kafka'])
    .default('embedded');

export const secretOption = (): Option =>
  setting('--secret-file <file>', 'secret of the random checks (default: draw.secret in the data directory)');

export const jsonOption = (): Option => setting('--json', 'data instead of text').default(false);
