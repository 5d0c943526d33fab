/** The `ingest` command on the command line: into a data directory, or into a cluster. */
import type { Command } from 'commander';
import { clusterOptions } from './cluster-options';
import { ingestCommand } from './ingest';
import type { IngestOptions } from './ingest-options';
import { dataOption, duration, examples, exits, needed, runtimeOption, setting } from './options';

type Options = Omit<IngestOptions, 'files' | 'data'> & { readonly data: string | undefined };

export function addIngest(root: Command): void {
  const ingest = root
    .command('ingest')
    .description('appends events or WCO Data Model messages to the log; also while a runner works on it')
    .argument('[file...]', 'files, a folder of .xml, or - for standard input', ['-'])
    .addOption(runtimeOption())
    .addOption(dataOption('the data directory: one log; on kafka the memory of what this machine has ingested'))
    .addOption(
      setting('--format <format>', 'events: NDJSON; wco-dm: WCO Data Model 3.6 XML in any envelope')
        .choices(['events', 'wco-dm'])
        .makeOptionMandatory(),
    )
    .addOption(
      setting(
        '--timestamps <mode>',
        'append time: now, or as the documents state (default: as the log began, at first now)',
      ).choices(['now', 'issued']),
    )
    .addOption(setting('--sender <id>', "authenticated id of the channel, part of a declaration's reference"));
  for (const option of clusterOptions()) ingest.addOption(option);
  ingest
    .addOption(setting('--schemas <file>', 'kafka: a file of schemas pin, refused if it is not what is in force'))
    .addOption(
      setting('--retry-for <duration>', 'kafka: how long to try again while brokers are away')
        .argParser(duration)
        .default(120_000, '2m'),
    )
    .addHelpText(
      'after',
      examples(
        'tidewaiter ingest --data data --format wco-dm --sender GB123 declaration.xml',
        'cat day.ndjson | tidewaiter ingest --data data --format events -',
        'tidewaiter ingest --runtime kafka --brokers kafka-1:9092 --data ingested --format events day.ndjson',
      ),
    )
    .action(exits((files: string[], options: Options) => ingestCommand({ ...needed(options), files })));
}
