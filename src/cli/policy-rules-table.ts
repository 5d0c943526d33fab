/** The rules of a flow as a table for a terminal, by agency: what each weighs, and what officers and traders read. */
import { rowText } from '../edge/policy/tables/row-view';
import { SEVERITY } from './explain-rules-text';
import { oneLine } from './explain-layout';
import type { PolicyView, RuleView } from './policy-view';
import { beginOf, columnsOf, harmless } from './terminal-text';

/** Columns of a terminal, lines between them included. */
const WIDTH = 110;
const WEIGHS = 15;
/** Wider ones are broken. */
const MAX_NAME = 40;
const BORDERS = 10;

/** Agencies in the order of the policy, rules in that of its files. Lines of at most 110 columns. */
export function rulesTable(rules: readonly RuleView[], agencies: PolicyView['agencies']): readonly string[] {
  return agencies.flatMap(({ id, title }) => {
    const own = rules.filter(({ agency }) => agency === id);
    return own.length === 0 ? [] : ['', oneLine(`  ${id}: ${title}, ${own.length}`), ...tableOf(own)];
  });
}

/** Drawn here: cells are wrapped already, and cli-table3 takes seconds to measure so many. */
function tableOf(rules: readonly RuleView[]): readonly string[] {
  const name = Math.min(MAX_NAME, Math.max(4, ...rules.map(({ id }) => columnsOf(harmless(id)))));
  const widths = [name, WEIGHS, WIDTH - BORDERS - name - WEIGHS];
  const border = (left: string, mid: string, right: string): string =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(mid)}${right}`;
  const row = (cells: readonly (readonly string[])[]): readonly string[] => {
    const columns = cells.map((lines, column) => lines.flatMap((line) => wrapped(line, widths[column] ?? name)));
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = columns.map((lines, column) => padded(lines[line] ?? '', widths[column] ?? name));
      return `│ ${parts.join(' │ ')} │`;
    });
  };
  return [
    border('┌', '┬', '┐'),
    ...row([['Rule'], ['Weighs'], ['Says']]),
    ...rules.flatMap((rule) => [border('├', '┼', '┤'), ...row([[rule.id], weighs(rule), says(rule)])]),
    border('└', '┴', '┘'),
  ];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

function weighs(rule: RuleView): readonly string[] {
  return [
    `${rule.points} points`,
    SEVERITY[rule.severity],
    ...(rule.measure === null ? [] : [rule.measure]),
    ...(rule.whenUnknown === null ? [] : [`unknown: ${rule.whenUnknown}`]),
    ...(rule.agencyFrom === null ? [] : ['else by list']),
    ...(rule.disclosure === 'restricted' ? ['restricted'] : []),
  ];
}

function says(rule: RuleView): readonly string[] {
  return [
    `Officer: ${rule.officer}`,
    ...(rule.check === null ? [] : [`Check: ${rule.check}`]),
    `Trader: ${rule.trader}`,
    ...(rule.row === null ? [] : [rowText(rule.row)]),
    `Why: ${rule.why}`,
    ...(rule.legalBasis === null ? [] : [`Legal basis: ${rule.legalBasis}`]),
  ];
}

/** At spaces; words longer than a line are cut. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of harmless(text)
    .split(' ')
    .flatMap((one) => pieces(one, width))) {
    const grown = line === '' ? word : `${line} ${word}`;
    if (columnsOf(grown) > width) lines.push(line);
    line = columnsOf(grown) > width ? word : grown;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const begin = beginOf(word, width);
  return [begin, ...pieces(word.slice(begin.length), width)];
}
