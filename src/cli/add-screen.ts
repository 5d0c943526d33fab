/** The `screen` command on the command line. */
import type { Command } from 'commander';
import { examples, exits, jsonOption, setting } from './options';
import { screenCommand } from './screen';

/** Adds `screen`. */
export function addScreen(root: Command): void {
  root
    .command('screen')
    .description('whether names are like those of listed parties, and word by word why; exit 1 if one is')
    .argument('<name...>', 'names of persons or companies, each as one argument')
    .addOption(setting('--policy <dir>', 'a policy folder (default: the policy in force, else the reference policy)'))
    .addOption(setting('--data <dir>', 'a data directory, whose policy in force is meant'))
    .addOption(setting('--list <id>', 'only this list of kind name (default: every one)'))
    .addOption(setting('--on <date>', 'the day whose lists count, YYYY-MM-DD (default: today)'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        "tidewaiter screen 'Exmple Denied Trading Co., Ltd.' 'Jane Doe'",
        "tidewaiter screen --policy policies/summer --list denied-parties --json 'Example Denied Shipping AG'",
      ),
    )
    .action(
      exits((names: readonly string[], options: Parameters<typeof screenCommand>[1]) => screenCommand(names, options)),
    );
}
