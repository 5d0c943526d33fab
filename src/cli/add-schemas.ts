/** The `schemas` commands on the command line. */
import type { Command } from 'commander';
import type { ClusterOptions } from './cluster-options';
import { clusterOptions } from './cluster-options';
import { examples, exits, setting } from './options';
import { registryOptions } from './registry-options';
import type { PinOptions } from './schemas';

/** Loaded when asked for, as those of `topics`. */
const commands = async () => import('./schemas.js');

/** Adds `schemas` with its two commands. */
export function addSchemas(root: Command): void {
  const schemas = root
    .command('schemas')
    .description("what a registry's schema ids mean: pinned in a file, and put in force");
  const pin = schemas
    .command('pin')
    .description('writes every released schema with its id in the registry to a file; exit 1 if one is not registered');
  for (const option of registryOptions('a Confluent-compatible schema registry')) pin.addOption(option);
  pin
    .addOption(setting('--out <file>', 'the bundle of writer schemas').default('writer-schemas.json'))
    .addHelpText('after', examples('tidewaiter schemas pin --registry http://registry:8081 --out writer-schemas.json'))
    .action(exits(async (options: PinOptions) => (await commands()).pinCommand(options)));
  const activate = schemas
    .command('activate')
    .description('puts a pinned bundle in force from the next batch on, by a record on the policies topic')
    .argument('<file>', 'what schemas pin wrote');
  for (const option of clusterOptions()) activate.addOption(option);
  activate
    .addHelpText('after', examples('tidewaiter schemas activate --brokers kafka-1:9092 writer-schemas.json'))
    .action(
      exits(async (file: string, options: ClusterOptions) => (await commands()).activateSchemasCommand(file, options)),
    );
}
