/** A plan for a terminal: one row for each difference, then what was or would be done, and why not. */
import Table from 'cli-table3';
import type { Difference, Verdict } from '../edge/kafka/topics/difference';
import type { Plan } from '../edge/kafka/topics/plan';
import { harmless } from './terminal-text';

const WORDS: Readonly<Record<Verdict, string>> = {
  change: 'change',
  force: 'only with --force',
  refused: 'refused',
  'by-hand': 'by hand',
};

const NO_LINES = {
  ...{ top: '', bottom: '', mid: '', left: '', right: '', middle: ' ' },
  ...{ 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
};

export type Did = 'planned' | 'applied' | 'refused' | 'checked';

/** What the cluster says in it is shown without anything that steers a terminal. A check is lines alone, for a monitor. */
export function planLines({ differences, notes }: Plan, did: Did): readonly string[] {
  const lines = differences.length === 0 ? [] : did === 'checked' ? differences.map(driftLine) : [tableOf(differences)];
  const reasons = differences.flatMap(({ on, attribute, why }) =>
    why === undefined ? [] : [`${on}, ${attribute}: ${why}`],
  );
  const said = [...(did === 'checked' ? [] : reasons), ...notes.map((note) => `note: ${note}`)];
  return [...lines, ...said.map(harmless), summary(differences, did)];
}

function driftLine({ on, attribute, found = 'none', wanted = 'none' }: Difference): string {
  return harmless(`${on}, ${attribute}: expected ${wanted}, found ${found}`);
}

function tableOf(differences: readonly Difference[]): string {
  const table = new Table({
    head: ['Where', 'What', 'Found', 'Wanted', 'Then'],
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  for (const { on, attribute, found = '-', wanted = '-', verdict } of differences)
    table.push([on, attribute, found, wanted, WORDS[verdict]].map(harmless));
  return table.toString().replace(/ +$/gm, '');
}

function summary(differences: readonly Difference[], did: Did): string {
  if (differences.length === 0) return 'everything is as topics.yaml says';
  const counts = (Object.keys(WORDS) as Verdict[])
    .map((verdict) => [verdict, differences.filter((one) => one.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${WORDS[verdict]}`);
  const ends = {
    planned: '',
    checked: '',
    refused: ': nothing was done',
    applied: ': applied, but for what is left by hand',
  };
  const byHand = differences.some(({ verdict }) => verdict === 'by-hand');
  const end = did === 'applied' && !byHand ? ': applied' : ends[did];
  return `${differences.length} difference${differences.length === 1 ? '' : 's'} (${counts.join(', ')})${end}`;
}
