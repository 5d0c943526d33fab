/** The commands on who may put a policy in force: keys, demands, proposals, votes, rollback, and the log of it all. */
import type { Command } from 'commander';
import { examples, exits, jsonOption, setting, timeArgument } from './options';
import { keyCommand } from './policy-key';
import { logCommand } from './policy-log';
import type { ProposeOptions, SigningOptions } from './policy-propose';
import { demandsCommand, proposeCommand } from './policy-propose';
import type { RollbackOptions } from './policy-rollback';
import { rollbackCommand } from './policy-rollback';
import type { PolicyLogOptions } from './policy-topic';
import { voteCommand } from './policy-vote';
import { whereItIs, withWhere } from './where';

/** Adds them to `policy`. */
export function addLineage(policy: Command): void {
  addKeys(policy);
  addProposals(policy);
  withWhere(policy.command('rollback'))
    .description(
      'puts the policy in force again that was in force before the present one, with what is demanded of that',
    )
    .addOption(setting('--to <hash>', 'another one that was in force: the beginning of its hash'))
    .addOption(setting('--rejudge', 'judges anew what is open'))
    .addHelpText('after', examples('tidewaiter policy rollback --data data --to 3f2a91bc'))
    .action(exits((options: RollbackOptions) => rollbackCommand(whereItIs(options))));
  withWhere(policy.command('log'))
    .description(
      'every proposal, approval, objection, activation and demand, in order; exit 1 if any counts for nothing',
    )
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter policy log --data data', 'tidewaiter policy log --data data --json'))
    .action(exits((options: PolicyLogOptions & { readonly json: boolean }) => logCommand(whereItIs(options))));
}

function addKeys(policy: Command): void {
  policy
    .command('key')
    .description('makes a key to propose and approve policies with, and prints what approvers.yaml states of it')
    .requiredOption('--out <file>', 'where the private key is put, mode 0600')
    .addHelpText('after', examples('tidewaiter policy key --out ~/.tidewaiter/approver.pem'))
    .action(exits((options: { readonly out: string }) => keyCommand(options)));
  withWhere(policy.command('demands'))
    .description(
      'puts in force who may approve and what an activation needs; once approvals are demanded, so does changing that',
    )
    .argument('[file]', 'the demands (default: topology/approvers.yaml of the package)')
    .option('--reason <text>', 'why', '')
    .addHelpText('after', examples('tidewaiter policy demands --data data approvers.yaml'))
    .action(
      exits((file: string | undefined, options: PolicyLogOptions & { readonly reason: string }) =>
        demandsCommand(file, whereItIs(options)),
      ),
    );
}

function addProposals(policy: Command): void {
  withSigning(policy.command('propose'))
    .description('puts a policy on the topic for others to approve, signed by its author; it is not in force by that')
    .argument('<policy>', 'a policy folder, or the beginning of the hash of a policy on the topic')
    .addOption(setting('--at <time>', 'from when it is to be in force').argParser(timeArgument))
    .addOption(setting('--rejudge', 'once it is in force, judges anew what is open'))
    .option('--demands', 'what is proposed are demands: a file like topology/approvers.yaml')
    .addHelpText(
      'after',
      examples('tidewaiter policy propose --data data --key author.pem --reason "summer peak" policies/summer'),
    )
    .action(exits((named: string, options: ProposeOptions) => proposeCommand(named, whereItIs(options))));
  for (const { name, kind, what } of VOTES) {
    withSigning(policy.command(name))
      .description(what)
      .argument('<proposal>', 'the beginning of its digest, 8 digits or more')
      .addHelpText(
        'after',
        examples(`tidewaiter policy ${name} --data data --key mine.pem --reason "looked at" 3f2a91bc`),
      )
      .action(exits((named: string, options: SigningOptions) => voteCommand(kind, named, whereItIs(options))));
  }
}

const VOTES = [
  {
    name: 'approve',
    kind: 'APPROVAL',
    what: 'approves a proposal; with enough approvals policy activate puts it in force',
  },
  {
    name: 'object',
    kind: 'OBJECTION',
    what: 'objects to a proposal, which can then not be activated; another one can be made',
  },
] as const;

function withSigning(command: Command): Command {
  return withWhere(command)
    .addOption(setting('--key <file>', 'the private key to sign with, mode 0600').makeOptionMandatory())
    .requiredOption('--reason <text>', 'why, for the log');
}
