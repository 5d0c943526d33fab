/** The `topics` commands on the command line. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { clusterOptions } from './cluster-options';
import { examples, exits, jsonOption, setting, wholeNumber } from './options';
import { registryOptions } from './registry-options';
import type { TopicsOptions, TopologyFileOptions } from './topics';

const ON_CLUSTER = '--brokers kafka-1:9092,kafka-2:9092 --registry http://registry:8081';
const ON_LAPTOP = '--brokers localhost:9092 --registry none --replication-factor 1';

/** Loaded when asked for: what talks to Kafka takes as long to load as all the rest. */
const commands = async () => import('./topics.js');

/** Adds `topics` with its four commands. */
export function addTopics(root: Command): void {
  const topics = root
    .command('topics')
    .description('the topics, schemas and access rights of a Kafka cluster, from topology/topics.yaml');
  onCluster(topics, 'plan', 'what apply would do; exit 1 if anything differs')
    .addHelpText(
      'after',
      examples(`tidewaiter topics plan ${ON_CLUSTER}`, `tidewaiter topics plan ${ON_LAPTOP} --json`),
    )
    .action(exits(async (options: TopicsOptions) => (await commands()).planCommand(options)));
  onCluster(topics, 'apply', 'makes the cluster what the file says; refuses what would lose records or move keys')
    .addOption(
      new Option(
        '--force',
        'also another key, shorter retention than is needed, a topic that is gone; never another partition count',
      ).default(false),
    )
    .addHelpText('after', examples(`tidewaiter topics apply ${ON_CLUSTER}`, `tidewaiter topics apply ${ON_LAPTOP}`))
    .action(
      exits(async (options: TopicsOptions & { readonly force: boolean }) => (await commands()).applyCommand(options)),
    );
  onCluster(topics, 'check', 'finds drift, for a monitor: exit 1 if anything is not as the file says')
    .addHelpText('after', examples(`tidewaiter topics check ${ON_CLUSTER} --json`))
    .action(exits(async (options: TopicsOptions) => (await commands()).checkCommand(options)));
  topics
    .command('diagram')
    .description('who writes and who reads which topic, as a Mermaid flowchart; needs no cluster')
    .addOption(topicsOption())
    .addHelpText('after', examples('tidewaiter topics diagram > topics.mmd'))
    .action(exits(async (options: TopologyFileOptions) => (await commands()).diagramCommand(options)));
}

function onCluster(topics: Command, name: string, description: string): Command {
  const command = topics.command(name).description(description);
  const registry = registryOptions('a Confluent-compatible schema registry, or none to leave schemas out');
  for (const option of [...clusterOptions(), ...registry]) command.addOption(option);
  return command
    .addOption(topicsOption())
    .addOption(
      setting('--replication-factor <n>', "instead of the file's; min.insync.replicas follows").argParser(wholeNumber),
    )
    .addOption(jsonOption());
}

const topicsOption = (): Option =>
  setting('--topics <file>', 'the file of topics (default: topology/topics.yaml of the package)');
