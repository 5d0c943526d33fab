/** The `model` commands on the command line: how a model that decides is doing, and what another one would say. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { ModelReportOptions } from './model-report';
import type { ModelShadowOptions } from './model-shadow';
import { examples, exits, jsonOption, setting, timeArgument } from './options';
import { whereItIs, withWhere } from './where';

/** Adds `model` with its commands. */
export function addModel(root: Command): void {
  const model = root
    .command('model')
    .description('a model at work: drift, calibration and findings, and a challenger in its shadow');
  addReport(model);
  addShadow(model);
}

function addReport(model: Command): void {
  withWhere(model.command('report'))
    .description(
      'makes the ledger again and says of each model and flow: have its scores and what it reads moved since training ' +
        '(population stability), what did inspections find by arm, does it keep its word (random arm alone); whoever has not ' +
        'answered is unknown. Exit 1: scores are those of another population, or the ledger differs',
    )
    .addOption(
      new Option(
        '--challenger <file>',
        'what model shadow wrote, compared with the model that decided; on a cluster also: topic',
      ),
    )
    .addOption(setting('--from <time>', 'only decisions made from then on').argParser(timeArgument))
    .addOption(setting('--to <time>', 'only decisions made before then').argParser(timeArgument))
    .addOption(new Option('--out <file>', 'also one HTML page with charts, which needs neither network nor script'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter model report --data data',
        'tidewaiter model report --data data --from 2026-06-01T00:00:00Z --out models.html',
        'tidewaiter model report --data data --challenger shadow.ndjson --out models.html',
        'tidewaiter model report --runtime kafka --brokers kafka-1:9092 --challenger topic --json',
      ),
    )
    .action(
      exits(async (options: ModelReportOptions) => {
        // Loaded when asked for: it brings the whole engine along.
        const { modelReportCommand } = await import('./model-report.js');
        return modelReportCommand(whereItIs(options));
      }),
    );
}

function addShadow(model: Command): void {
  withWhere(model.command('shadow'))
    .description(
      'scores with the model of another policy exactly what was decided, and has no effect on any decision: it reads the ' +
        'ledger beside the service. On a cluster it writes to the topic model-shadow; a data directory has one runner, so that there it ' +
        'writes a file (--out). Started again it goes on where it stood',
    )
    .requiredOption('--challenger <dir>', 'a policy folder with the model')
    .addOption(new Option('--out <file>', 'with a data directory: appended to, one JSON object a line'))
    .addOption(setting('--follow', 'goes on with what is decided next, until SIGTERM or SIGINT').default(false))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter model shadow --data data --challenger policies/next --out shadow.ndjson',
        'tidewaiter model shadow --runtime kafka --brokers kafka-1:9092 --challenger policies/next --follow',
      ),
    )
    .action(
      exits(async (options: ModelShadowOptions) => {
        const { modelShadowCommand } = await import('./model-shadow.js');
        return modelShadowCommand(whereItIs(options));
      }),
    );
}
